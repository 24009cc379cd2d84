import type { Message } from '../../messages';
import type { MovableDay } from '../calendars/movableDay';
import type { CalendarName, DateModifier, DateRelation, HistoricalDate, Passage, Span } from '../../types';

// What date phrases say without context. Years are astronomical (44 BC is -43) once the era is known; a decade is named
// by its first year (1930), and so is a century (1800 for "18XX").

export type DateUnit =
  'day' | 'week' | 'month' | 'season' | 'quarter' | 'half' | 'year' | 'decade' | 'century' | 'millennium';

export interface Doubt {
  /** "possibly 1450", "1450?": EDTF `?`. */
  readonly uncertain?: true;
  /** "c. 1450": EDTF `~`. */
  readonly approximate?: true;
}

/** One date, as far as the phrase states it: "15 March 44 BC", "June", "the 12th", "'68". */
export interface PointExpression extends Doubt {
  readonly kind: 'point';
  /** The finest unit that the phrase states. */
  readonly unit: DateUnit;
  /** Astronomical. For a decade or century: its first year, counted from 0 both before and after Christ. */
  readonly year?: number;
  /**
   * The part of the year that is not stated. `century`: only the last two digits are ("'68", "the thirties"). `era`: a
   * number below 1000 without era ("in 480"), BC or AD by context; `year` holds it as if AD. `turn`: the
   * turn of a century; `year` is 0.
   */
  readonly open?: 'century' | 'era' | 'turn';
  /** With `open: 'era'`: its words show that it is a year, in whatever text: "(d. 735)". AD where the text is not BC. */
  readonly proven?: true;
  /** A year of four digits or a century without era: AD, unless the narrative is in such years before Christ. */
  readonly bare?: true;
  /** One of several equal parts of the unit: "the second half of" is [2, 2]. */
  readonly share?: readonly [index: number, count: number];
  readonly month?: number;
  readonly day?: number;
  /** EDTF season code: 21 spring, 22 summer, 23 autumn, 24 winter; 33–36 quarters; 40, 41 halves. */
  readonly season?: number;
  /** A day whose month and day depend on the year, as Easter does. */
  readonly movable?: MovableDay;
  /** 1 Monday … 7 Sunday. */
  readonly weekday?: number;
  /** A day alone at the head of a sentence, "13th. Rain.": a date only in a diary. */
  readonly isEntry?: true;
  readonly modifier?: DateModifier;
  /** The second part of "mid-to-late 1950s": late; `modifier` is mid. */
  readonly modifierTo?: DateModifier;
  readonly calendar?: CalendarName;
}

/** A phrase that needs no context for its value: "18 Brumaire, Year VIII". */
export interface ValueExpression extends Doubt {
  readonly kind: 'value';
  /** A whole era: nothing is counted from it, and it does not move the focus. */
  readonly isPeriod?: true;
  /** Absent if the date is invalid or outside its calendar's range; `note` then says why. */
  readonly edtf?: string;
  readonly modifier?: DateModifier;
  readonly calendar?: CalendarName;
  /** The date in the other calendar, or why it has no value. */
  readonly note?: Message;
  readonly parts?: readonly (Span & { readonly edtf: string })[];
}

/** Counted from the focus of the narrative: "two days later" is day +2, "that year" year 0. */
export interface RelativeExpression extends Doubt {
  readonly kind: 'relative';
  readonly unit: DateUnit;
  readonly count: number;
  /** A part of the resulting unit: "June of that year", "the following spring". */
  readonly month?: number;
  readonly day?: number;
  readonly season?: number;
  /** "the following Tuesday": 1 Monday … 7 Sunday. */
  readonly weekday?: number;
  readonly modifier?: DateModifier;
  /** "ten days after 4 May 1919": counted from this date instead of the focus. */
  readonly from?: PointExpression;
  /** "the 14th ult.", "August last": counted from the day on which the letter was written. */
  readonly fromLetter?: true;
  /** "ten days after the landing", "the first day of the battle": counted from an event without a date here. */
  readonly event?: true;
}

export interface RangeEnd extends Span {
  readonly date: PointExpression;
}

/** "1958–62", "from June to August 1944": two dates and all time between them. */
export interface RangeExpression {
  readonly kind: 'range';
  readonly from: RangeEnd;
  readonly to: RangeEnd;
  /** `one`: "1450 or 1451"; `both`: "3 and 9 May". In both cases, without the time between. */
  readonly only?: 'one' | 'both';
}

export type DateExpression = PointExpression | ValueExpression | RelativeExpression | RangeExpression;

/** A date phrase of a block. The span covers only the date's words and is relative to the block. */
export interface DateMention extends Span {
  readonly expression: DateExpression;
  readonly relation?: DateRelation;
  /** In the present tense: a yearly custom, except under the heading of a year, where chronicles use that tense. */
  readonly isHabit?: true;
  /** The number after a day, which is its year if the narrative is in early centuries: "on 15 March 44". */
  readonly yearBehind?: { readonly year: number; readonly end: number };
  /** The date that the sentence goes on to, "and, on 6 February 1693,": the mention is not of a later time. */
  readonly goesOnTo?: PointExpression;
}

/**
 * Recognises one date format. The scanner tries `pattern` (sticky, `y`) at a trigger; the longest match wins, and of
 * two equally long ones the one with the higher priority.
 */
export interface DateFinder {
  /** Decides between two matches of equal length; 0 if omitted. */
  readonly priority?: number;
  /** The characters with which a match can begin. */
  readonly triggers: {
    /** A run of Arabic digits, with its minimum and maximum length. */
    readonly digits?: readonly [least: number, most: number];
    /** The run of digits counts only if a Chinese character follows soon. */
    readonly beforeHan?: true;
    /**
     * Whole words in lower case, up to the first character that is not a letter: `c` for "c. 1450", `mid` for
     * "mid-1950s". A word with a full stop matches only if a full stop follows: `a.` for "A.D. 79".
     */
    readonly words?: readonly string[];
    /** Single characters, for scripts without word breaks and for signs: `光`, `'`. */
    readonly characters?: string;
    /**
     * The ASCII characters that can follow the digits, the letters of the word, or the single character, behind any white space: `snrt` for
     * "12th". Letters in lower case. It spares most places the pattern; where it is left out, anything can follow.
     */
    readonly afterDigits?: string;
    readonly afterWords?: string;
    readonly afterCharacters?: string;
    /** The words, in lower case, one of which follows the trigger; a sign or a number may stand there as well. */
    readonly nextWords?: readonly string[];
    /** The match begins with a capital. */
    readonly isCapitalised?: boolean;
  };
  readonly pattern: RegExp;
  /** The meaning of the match; undefined if it is not a date after all. `text` is the mask being searched. */
  readonly read: (match: RegExpExecArray, text: string) => DateExpression | undefined;
}

/** Improves the mentions of a passage: completes, joins or removes them. */
export interface Refiner {
  readonly name: string;
  /** The names of refiners that must run first, if the reader has them. */
  readonly after?: readonly string[];
  /** It also holds for the further paragraphs of a note, which are found to be of it only when the text before is known. */
  readonly isForNotes?: true;
  /** Receives the text of the mentions and their passage; the result must be sorted and disjoint. */
  readonly refine: (mentions: readonly DateMention[], text: string, passage: Passage) => readonly DateMention[];
}

/** The words from which a value was inferred, and their place. */
export interface DateBasis extends Span {
  /** The words of that mention. */
  readonly text: string;
  /** 0: `start` and `end` are offsets in the same block; 1: in the block before; and so on. */
  readonly blocksBack: number;
  /** Why it was inferred from them. */
  readonly reason: Message;
}

/** A date of a block with its value; offsets as in the mention. */
export interface ResolvedDate extends Span, HistoricalDate {
  readonly earliest?: string;
  readonly latest?: string;
  /** For an inferred value: the words it was inferred from. */
  readonly basis?: DateBasis;
  /** The date in another calendar, or why it has no value. */
  readonly note?: Message;
}
