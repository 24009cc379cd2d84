import type { TimelineEvent } from '../../../types';
import { noteWords } from './precision';

/** An event as it is written to files: the URI is called `file`. */
export function eventRecord({ uri, text, ...event }: TimelineEvent) {
  return { ...event, ...(event.note && { note: noteWords(event.note) }), text, file: uri };
}
