import { foldPart } from './foldedText';
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

/** What a fragment asks for; undefined where nothing is left of its words. */
export function toSelector({ prefix = '', start, end, suffix = '' }: TextFragment): Selector | undefined {
  const [before, first, last, after] = [prefix, start, end ?? '', suffix].map(foldPart) as [
    string,
    string,
    string,
    string,
  ];
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
