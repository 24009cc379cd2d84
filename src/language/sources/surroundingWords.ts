import type { Span } from '../types';

/** The words of a passage and around it, each on one line, as a list of places shows them. */
export interface PassageContext {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Characters of context on each side. */
const reach = 60;
/** Of a longer passage, in characters, the beginning is shown. */
const longest = 160;

export function contextOf(text: string, { start, end }: Span): PassageContext {
  // White space becomes shorter on one line, so more is read than is shown.
  const readTo = Math.min(end, start + 4 * longest);
  const words = oneLine(text.slice(start, readTo));
  const isCut = words.length > longest || readTo < end;
  const before = oneLine(text.slice(Math.max(0, start - reach), start));
  const after = oneLine(text.slice(end, end + reach));
  return {
    before: start > reach ? `…${before.slice(before.indexOf(' ') + 1)}` : before,
    words: isCut ? `${words.slice(0, longest).trimEnd()} …` : words,
    after: end + reach < text.length ? `${after.slice(0, after.lastIndexOf(' ') + 1).trimEnd()}…` : after,
  };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
