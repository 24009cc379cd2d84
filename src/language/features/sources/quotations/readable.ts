import { linkTails } from '../../../text/markup';
import type { Span } from '../../../types';

/** A part of a text on one line, without the most common markup. */
export const readable = (text: string, { start, end }: Span): string =>
  withoutTargets(text.slice(start, end).replace(/\[(?=[^[\]]*\]\()/g, ''))
    .replace(/\[\^[^[\]]*\]|<[^<>]*>/g, '')
    .replace(/([\r\n])[ \t>]+/g, '$1')
    .replace(/(\p{L}-)[\r\n]+(?=\p{Ll})/gu, '$1')
    .replace(/[*_`~\\\u2060\u00ad]/g, '')
    .replace(/\s+/g, ' ');

/** A text in which links, one of which may have begun before it, lead nowhere. */
function withoutTargets(text: string): string {
  const tails = linkTails(text);
  return [...tails, { start: text.length }].map(({ start }, i) => text.slice(tails[i - 1]?.end ?? 0, start)).join('');
}
