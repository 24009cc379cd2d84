import { stringOf } from './folding/codeUnits';
import { foldPart, foldText } from './folding/foldedText';
import type { TextFragment } from './textFragment';

/** The Web Annotation model's TextQuoteSelector: a quotation with what stands around it. Folded; '' where not given. */
export interface TextQuoteSelector {
  readonly prefix: string;
  readonly exact: string;
  readonly suffix: string;
}

/** One quotation, or the two that begin and end a range (the model's RangeSelector). */
export type Selector =
  readonly [quote: TextQuoteSelector] | readonly [start: TextQuoteSelector, end: TextQuoteSelector];

/**
 * What a fragment asks for; undefined where nothing is left of its words. Signs alone at the edges of a part are kept,
 * unless they are `asMarkup`.
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

/** More context than `describePassage` gives tells no more. */
const maxContext = 440;
/** A longer quotation is looked for by its beginning and end. */
const maxExact = 800;
const rangeEnd = 300;

/** A selector whose parts are short enough for a search that tolerates edits: its cost is a product of lengths. */
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
