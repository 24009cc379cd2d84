import type { TimelineEvent } from '../../../types';
import { eventRecord } from './record';

/** `{ "events": [ … ] }`, in the given order. */
export function timelineJson(events: readonly TimelineEvent[]): string {
  return `${JSON.stringify({ events: events.map(eventRecord) }, null, 2)}\n`;
}
