import type { Span } from '../../../types';

/** A part of a text on one line, without the most common markup. */
export const readable = (text: string, { start, end }: Span): string =>
  text
    .slice(start, end)
    .replace(/\[(?=[^[\]]*\]\()/g, '')
    .replace(/\]\([^()\r\n]*\)/g, '')
    .replace(/\[\^[^[\]]*\]|<[^<>]*>/g, '')
    .replace(/([\r\n])[ \t>]+/g, '$1')
    .replace(/(\p{L}-)[\r\n]+(?=\p{Ll})/gu, '$1')
    .replace(/[*_`~\\\u2060\u00ad]/g, '')
    .replace(/\s+/g, ' ');
