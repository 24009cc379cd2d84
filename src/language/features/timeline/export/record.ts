import type { TimelineEvent } from '../../../types';
import { noteWords } from './precision';

/** An event as it is written to files: its place is the `file`, and the date's words stand beside it. */
export function eventRecord({ uri, text, ...event }: TimelineEvent) {
  return { ...event, ...(event.note && { note: noteWords(event.note) }), text, file: uri };
}
