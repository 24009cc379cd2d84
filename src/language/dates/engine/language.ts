import type { DateModifier, DateRelation } from '../../types';
import type { Cues } from '../context/cues';
import type { DateFinder, Refiner } from './types';

/** Puts an EDTF date into words; returns the EDTF string if it has no words for it. */
export type DescribeDate = (edtf: string, modifier?: DateModifier, relation?: DateRelation) => string;

/** Everything that the reader of dates knows about a language. */
export interface DateLanguage {
  /** BCP 47: `en`, `zh`. */
  readonly code: string;
  /** The words from which finders are built. */
  readonly vocabulary: Vocabulary;
  /** Its finders: those of `../notation` that need no language, those built from its words, and its own. */
  readonly finders: readonly DateFinder[];
  /** Ordered by name: each lists the refiners it must follow. */
  readonly refiners: readonly Refiner[];
  /** Recognises, from the words around a date, its role in the narrative. */
  readonly cues: Cues;
  readonly describe: DescribeDate;
  /** Regional forms by BCP 47 tag, where they differ: `en-US`. */
  readonly describeIn?: ReadonlyMap<string, DescribeDate>;
  /**
   * Headings of bibliographies, whose dates are not part of the narrative: "bibliography". Lower case, without numbers.
   */
  readonly worksHeadings: ReadonlySet<string>;
  /** Headings below which prose may stand beside lists of sources: "sources". Lower case, without numbers. */
  readonly sourceHeadings?: ReadonlySet<string>;
  /** Whether a passage below one of these tells something, as no entry of a list does. */
  readonly isNarrative?: (passage: string) => boolean;
}

/**
 * The words of a language from which `../notation` builds finders. Words are in lower case; their parts are joined by
 * hyphens ("twenty-first"). Leave out anything that the language does not have.
 */
export interface Vocabulary {
  /** January is 1. */
  readonly months?: ReadonlyMap<string, number>;
  /** Abbreviations of months, which may have a full stop. */
  readonly shortMonths?: ReadonlyMap<string, number>;
  /** Monday is 1, Sunday 7. */
  readonly weekdays?: ReadonlyMap<string, number>;
  /** EDTF season codes: spring is 21, winter 24. */
  readonly seasons?: ReadonlyMap<string, number>;
  /** "two" is 2. */
  readonly cardinals?: ReadonlyMap<string, number>;
  /** "second" is 2. */
  readonly ordinals?: ReadonlyMap<string, number>;
  /** Endings that turn a number into an ordinal: "st" in "1st". */
  readonly ordinalEndings?: readonly string[];
  /** Words between a day, its month and its year: "of" in "1st of May". */
  readonly of?: readonly string[];
  /** "the" in "the 1st". */
  readonly articles?: readonly string[];
  /** Words that join two dates: `to` makes a range, `and` a list, `or` a choice. */
  readonly joins?: ReadonlyMap<string, Join>;
  /** Words that make a range of dates joined by "and": "between". */
  readonly between?: readonly string[];
  /** Words for a hundred and for a thousand years. */
  readonly centuries?: readonly string[];
  readonly millennia?: readonly string[];
  /** Years before and after Christ, as regular expression sources. */
  readonly eras?: EraPatterns;
}

export type Join = 'to' | 'and' | 'or';

export interface EraPatterns {
  /** After a year: "BC", "B.C.E.". */
  readonly before: string;
  /** After a year: "AD", "CE". */
  readonly after: string;
  /** Before a year: "A.D.", "B.C.". */
  readonly leading: string;
  /** The first words of `leading`, as triggers: `a.` for "A.D.". */
  readonly leadingTriggers: readonly string[];
}
