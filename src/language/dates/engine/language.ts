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
  /** Puts an EDTF date into words; what it has no words for it returns as it is. */
  readonly describe: (edtf: string, modifier?: DateModifier, relation?: DateRelation) => string;
  /** Headings of lists of works, whose dates are no narrative: "bibliography". Lower case, without number. */
  readonly worksHeadings: ReadonlySet<string>;
}

/** Words in lower case, each with what it means in a date. */
export interface Vocabulary {
  /** January is 1. */
  readonly months: ReadonlyMap<string, number>;
  /** Monday is 1, Sunday 7. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** EDTF season codes: spring is 21, winter 24. */
  readonly seasons: ReadonlyMap<string, number>;
  /** "two" is 2. */
  readonly cardinals: ReadonlyMap<string, number>;
  /** "second" is 2. */
  readonly ordinals: ReadonlyMap<string, number>;
}
