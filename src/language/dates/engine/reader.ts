import type { Passage, Prose } from '../../types';
import type { DiscourseContext } from '../context/discourseContext';
import { anyCues } from './anyCues';
import { withoutFigures } from './figureColumns';
import type { DateLanguage } from './language';
import { orderRefiners } from './refiners';
import { resolveDates, type Resolution } from './resolve';
import { createScan, type Scan } from './scanner';
import { squeeze } from './squeeze';
import type { DateMention } from './types';

/** Reads the dates of texts in some languages. Stateless between texts. */
export interface DateReader {
  /**
   * The date phrases of a block and what each says without context. Sorted and disjoint; the span covers only the
   * date's words, without a preposition or article before them.
   */
  readonly findDates: (prose: Prose) => readonly DateMention[];
  /**
   * The same in two steps: the finders search, and what is returned refines what they found. To take the first step for many
   * blocks and then the second is faster than both for one block after another: each has many patterns, which the processor
   * keeps at hand.
   */
  readonly searchDates: (prose: Prose) => () => readonly DateMention[];
  /** The values of a block's dates, and the context after it; `before` is the context at its beginning. */
  readonly resolveDates: (mentions: readonly DateMention[], prose: Prose, before: DiscourseContext) => Resolution;
}

/** A reader for all these languages together. Its tables are built when the first text is read. */
export function createDateReader(languages: readonly DateLanguage[]): DateReader {
  const refiners = orderRefiners(languages.flatMap((language) => language.refiners));
  const words = {
    cues: anyCues(languages.map(({ cues }) => cues)),
    worksHeadings: new Set(languages.flatMap(({ worksHeadings }) => [...worksHeadings])),
    sourceHeadings: new Set(languages.flatMap(({ sourceHeadings = [] }) => [...sourceHeadings])),
    inNote: (mentions: readonly DateMention[], text: string, passage: Passage) =>
      refiners.reduce((kept, { refine, isForNotes }) => (isForNotes ? refine(kept, text, passage) : kept), mentions),
    isNarrative: (passage: string) => languages.some(({ isNarrative }) => isNarrative?.(passage) === true),
  };
  let scan: Scan | undefined;
  const searchDates: DateReader['searchDates'] = (prose) => {
    const find = (scan ??= createScan(new Set(languages.flatMap(({ finders }) => finders))));
    const { text, passages, inMask } = squeeze(prose.mask, prose.passages);
    const found = passages.map((passage) => find(text, passage));
    return () => {
      const dates = found.flatMap((mentions, i) => {
        if (mentions.length === 0) return mentions;
        return refiners.reduce((kept, { refine }) => refine(kept, text, passages[i]!), mentions);
      });
      return withoutFigures(dates, passages, text).map(inMask);
    };
  };
  return {
    findDates: (prose) => searchDates(prose)(),
    searchDates,
    resolveDates: (mentions, prose, before) => resolveDates(mentions, prose, before, words),
  };
}
