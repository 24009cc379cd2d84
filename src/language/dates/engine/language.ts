import type { DateModifier, DateRelation } from '../../types';
import type { Cues } from '../context/cues';
import type { DateFinder, Refiner } from './types';

/** All that the reader of dates knows of a language. */
export interface DateLanguage {
  /** BCP 47: `en`, `zh`. */
  readonly code: string;
  /** The words from which the notations are built. */
  readonly vocabulary: Vocabulary;
  /** Its notations: those of `../notation` that need no language, builders applied to its words, and its own. */
  readonly finders: readonly DateFinder[];
  /** Ordered by name: each says which others it comes after. */
  readonly refiners: readonly Refiner[];
  /** What the words around a date say about its place in the narrative. */
  readonly cues: Cues;
  /** Puts an EDTF date into words; returns the EDTF string if it has no words for it. */
  readonly describe: (edtf: string, modifier?: DateModifier, relation?: DateRelation) => string;
  /** Headings of lists of works, whose dates are no narrative: "bibliography". Lower case, without number. */
  readonly worksHeadings: ReadonlySet<string>;
}

/**
 * The words of a language from which `../notation` builds notations. Words are in lower case, their parts joined by
 * hyphens ("twenty-first"). Leave out what the language does not have.
 */
export interface Vocabulary {
  /** January is 1. */
  readonly months?: ReadonlyMap<string, number>;
  /** Short forms of months, behind which a full stop may stand. */
  readonly shortMonths?: ReadonlyMap<string, number>;
  /** Monday is 1, Sunday 7. */
  readonly weekdays?: ReadonlyMap<string, number>;
  /** EDTF season codes: spring is 21, winter 24. */
  readonly seasons?: ReadonlyMap<string, number>;
  /** "two" is 2. */
  readonly cardinals?: ReadonlyMap<string, number>;
  /** "second" is 2. */
  readonly ordinals?: ReadonlyMap<string, number>;
  /** What makes an ordinal of a number: "st" in "1st". */
  readonly ordinalEndings?: readonly string[];
  /** What may stand between a day, its month and its year: "of" in "1st of May". */
  readonly of?: readonly string[];
  /** "the" in "the 1st". */
  readonly articles?: readonly string[];
  /** What joins two dates: `to` makes a range of them, `and` lists them, `or` leaves one of the two. */
  readonly joins?: ReadonlyMap<string, Join>;
  /** What opens a range whose dates "and" joins: "between". */
  readonly between?: readonly string[];
  /** Words for a hundred and for a thousand years. */
  readonly centuries?: readonly string[];
  readonly millennia?: readonly string[];
  /** Years before and after Christ, as sources of patterns. */
  readonly eras?: EraPatterns;
}

export type Join = 'to' | 'and' | 'or';

export interface EraPatterns {
  /** Behind a year: "BC", "B.C.E.". */
  readonly before: string;
  /** Behind a year: "AD", "CE". */
  readonly after: string;
  /** Before a year after Christ: "A.D.". */
  readonly leading: string;
  /** The words with which `leading` begins, as triggers: `a.` for "A.D.". */
  readonly leadingTriggers: readonly string[];
}
