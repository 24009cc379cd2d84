import { stringOf } from './folding/codeUnits';
import { foldPart, foldText } from './folding/foldedText';
import type { TextFragment } from './textFragment';

/** The Web Annotation model's TextQuoteSelector: a quotation with its context. Folded; '' if not given. */
export interface TextQuoteSelector {
  readonly prefix: string;
  readonly exact: string;
  readonly suffix: string;
}

/** One quotation, or the two that begin and end a range (the model's RangeSelector). */
export type Selector =
  readonly [quote: TextQuoteSelector] | readonly [start: TextQuoteSelector, end: TextQuoteSelector];

/**
 * The selector of a fragment; undefined if no words remain in it. Signs that stand alone at the ends of a part are
 * kept, unless they count `asMarkup`.
 */
export function toSelector(
  { prefix = '', start, end, suffix = '' }: TextFragment,
  asMarkup = false,
): Selector | undefined {
  const fold = asMarkup ? (part: string): string => stringOf(foldText(part).folded) : foldPart;
  const [before, first, last, after] = [prefix, start, end ?? '', suffix].map(fold) as [string, string, string, string];
  if (first === '') return undefined;
  return last === ''
    ? [{ prefix: before, exact: first, suffix: after }]
    : [
        { prefix: before, exact: first, suffix: '' },
        { prefix: '', exact: last, suffix: after },
      ];
}

/** The whole of a selector's words, in the order of reading. */
export const patternOf = ({ prefix, exact, suffix }: TextQuoteSelector): string =>
  [prefix, exact, suffix].filter((part) => part !== '').join(' ');

/** More context than `describePassage` gives adds nothing. Characters. */
const maxContext = 440;
/** A longer quotation is looked for by its beginning and end, each of `rangeEnd` characters. */
const maxExact = 800;
const rangeEnd = 300;

/** A selector with parts short enough for a search that tolerates edits, whose cost is the product of two lengths. */
export function searchable([first, last]: Selector): Selector {
  const near = (quote: TextQuoteSelector): TextQuoteSelector => ({
    prefix: quote.prefix.slice(-maxContext),
    exact: quote.exact,
    suffix: quote.suffix.slice(0, maxContext),
  });
  if (!last && first.exact.length <= maxExact) return [near(first)];
  const beginning = { ...first, exact: first.exact.slice(0, rangeEnd), suffix: '' };
  const end = { ...(last ?? first), exact: (last ?? first).exact.slice(-rangeEnd), prefix: '' };
  return [near(beginning), near(end)];
}
