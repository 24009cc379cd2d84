import type { TimelineEvent } from '../../../types';
import type { Localize } from './words';

/** `{ "events": [ … ] }`, in the given order. */
export function timelineJson(events: readonly TimelineEvent[], localize: Localize): string {
  return `${JSON.stringify({ events: events.map((event) => record(event, localize)) }, null, 2)}\n`;
}

/** An event as written to files, where the URI is called `file`. */
function record({ uri, text, ...event }: TimelineEvent, localize: Localize) {
  return { ...event, ...(event.note && { note: localize(event.note) }), text, file: uri };
}
