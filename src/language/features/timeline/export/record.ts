import type { TimelineEvent } from '../../../types';
import { noteWords } from './precision';

/** An event as written to files, where the URI is called `file`. */
export function eventRecord({ uri, text, ...event }: TimelineEvent) {
  return { ...event, ...(event.note && { note: noteWords(event.note) }), text, file: uri };
}
