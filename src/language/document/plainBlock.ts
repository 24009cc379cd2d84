import { BARRIER, type Prose, type Span } from '../types';
import { joint } from './alignText';
import type { Label } from './markdown';

/** Lines that begin with a letter, a quotation mark, a bracket, a year or emphasis belong to a paragraph. */
const paragraphOnly = /^(?:(?:[*_]{0,2}[\p{L}“‘"'(]|\d{4} ).*(?:\r?\n|$))+[ \t\r\n]*$/u;

/**
 * Markup that has the same meaning everywhere: emphasis around words, with nothing attached to the outer side of its
 * marks, and footnote references (CommonMark 0.31, section 6.2; GitHub's footnotes).
 */
const sureMarkup = (() => {
  const words = String.raw`[\p{L}\p{N}](?:[^*_\x60[\]<&\\~|@\r\n]*[\p{L}\p{N}])?`;
  const emphasis = String.raw`(?<=^|[ \r\n(“‘"—])(?<mark>\*\*?|__?)${words}\k<mark>(?=$|[ \r\n.,;:!?)”’"'—]|\[\^)`;
  const called = String.raw`(?<=[\p{L}\p{N}.,;:!?)”’"*_])\[\^(?<label>[\p{L}\p{N}-]+)\](?=$|[ \r\n.,;!?)\p{L}\p{N}])`;
  return new RegExp(`${emphasis}|${called}`, 'gu');
})();

/** Any other character that Markdown may interpret. */
const anyMarkup = /[*_`[\]<&\\~|@{^$]|:\/\/|www\.|[ \t]\r?\n|:-|-:|%%|^(?:im|ex)port[ \t]/im;

/** A heading without other lines. */
const headingOnly = /^(?<marks>#{1,6}) (?=[\p{L}\p{N}“‘"'(])[^#\r\n]*(?:[\r\n][ \t\r\n]*)?$/u;

/**
 * The prose of a block that is clearly one paragraph or heading with only the simplest markup, as most blocks of an
 * essay are: the same result as the parser's, ten times faster. Undefined if the block may contain anything else.
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

/** The words from `start` on that are not markup; undefined if a footnote is referenced that is not defined. */
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
