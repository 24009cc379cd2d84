import { BARRIER, type Prose, type Span } from '../types';
import { joint } from './align';
import type { Label } from './markdown';

/** Lines that begin with a letter, a quotation mark, a bracket, a year or emphasis belong to a paragraph. */
const paragraphOnly = /^(?:(?:[*_]{0,2}[\p{L}“‘"'(]|\d{4} ).*(?:\r?\n|$))+[ \t\r\n]*$/u;

/**
 * Markup that means one thing wherever it stands so: emphasis around words, its marks free on the outer side, and the
 * call of a footnote (CommonMark 0.31, section 6.2; GitHub's footnotes).
 */
const sureMarkup =
  /(?<=^|[ \r\n(“‘"—])(?<mark>\*\*?|__?)[\p{L}\p{N}](?:[^*_`[\]<&\\~|@\r\n]*[\p{L}\p{N}])?\k<mark>(?=$|[ \r\n.,;:!?)”’"'—]|\[\^)|(?<=[\p{L}\p{N}.,;:!?)”’"*_])\[\^(?<label>[\p{L}\p{N}-]+)\](?=$|[ \r\n.,;!?)\p{L}\p{N}])/gu;

/** What could mean anything to Markdown. */
const anyMarkup = /[*_`[\]<&\\~|@]|:\/\/|www\.|[ \t]\r?\n|:-|-:/i;

/** A heading alone. */
const headingOnly = /^(?<marks>#{1,6}) (?=[\p{L}\p{N}“‘"'(])[^#\r\n]*(?:[\r\n][ \t\r\n]*)?$/u;

/**
 * The prose of a block that is surely one paragraph or heading with no markup but the plainest, as most blocks of an
 * essay are: the same as the parser gives, for a tenth of its time. Undefined where there may be more to it.
 */
export function plainBlock(text: string, labels: readonly Label[]): Prose | undefined {
  const { marks } = headingOnly.exec(text)?.groups ?? {};
  if (marks === undefined && !paragraphOnly.test(text)) return undefined;
  const start = marks === undefined ? 0 : marks.length + 1;
  let end = text.length;
  while (end > start && ' \t\r\n'.includes(text.charAt(end - 1))) end--;
  const spans = spansBetweenMarkup(text.slice(0, end), start, labels);
  const pieces = spans?.map((span) => text.slice(span.start, span.end));
  if (!spans || !pieces || pieces.some((piece) => anyMarkup.test(piece))) return undefined;
  let mask = '';
  spans.forEach((span, i) => {
    const piece = pieces[i] ?? '';
    const gap = i === 0 ? BARRIER : joint(pieces[i - 1] ?? '', piece);
    mask += gap.repeat(span.start - mask.length) + piece;
  });
  mask += ' '.repeat(end - mask.length) + BARRIER.repeat(text.length - end);
  return {
    mask,
    passages: [{ start, end, ...(marks ? { kind: 'heading', depth: marks.length } : { kind: 'paragraph' }) }],
  };
}

/** The words from `start` on that no markup is part of; undefined where a footnote is called that there is not. */
function spansBetweenMarkup(text: string, start: number, labels: readonly Label[]): Span[] | undefined {
  const spans: Span[] = [];
  let at = start;
  for (const { index, 0: whole, groups: { mark = '', label } = {} } of text.matchAll(sureMarkup)) {
    if (label !== undefined && !labels.includes(`^${label.toLowerCase()}`)) return undefined;
    spans.push({ start: at, end: index });
    at = index + whole.length;
    if (label === undefined) spans.push({ start: index + mark.length, end: at - mark.length });
  }
  spans.push({ start: at, end: text.length });
  return spans.filter((span) => span.start < span.end);
}
