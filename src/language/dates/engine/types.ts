import type { Message } from '../../messages';
import type { CalendarName, DateModifier, DateRelation, HistoricalDate, Passage, Span } from '../../types';

/**
 * What date phrases say, before any context is asked. Years are astronomical (44 BC is -43) as soon as the era is
 * known; a decade is named by its first year (1930), a century by its first year too (1800 for "18XX").
 */

export type DateUnit =
  'day' | 'week' | 'month' | 'season' | 'quarter' | 'half' | 'year' | 'decade' | 'century' | 'millennium';

export interface Doubt {
  /** "possibly 1450", "1450?": EDTF `?`. */
  readonly uncertain?: true;
  /** "c. 1450": EDTF `~`. */
  readonly approximate?: true;
}

/** One date of one unit, as far as the phrase states it: "15 March 44 BC", "June", "the 12th", "'68". */
export interface PointExpression extends Doubt {
  readonly kind: 'point';
  /** The finest unit that is stated. */
  readonly unit: DateUnit;
  /** Astronomical. Of a decade or century: its first year, counted from 0 before Christ as well as after. */
  readonly year?: number;
  /**
   * What of the year is not stated. `century`: only its last two digits are ("'68", "the thirties").
   * `era`: a number below 1000 without era ("in 480"), BC or AD by context; `year` holds it as if AD.
   */
  readonly open?: 'century' | 'era';
  /** The year was written in four digits without era: AD, unless the narrative is in such years before Christ. */
  readonly bare?: true;
  readonly month?: number;
  readonly day?: number;
  /** EDTF season code: 21 spring, 22 summer, 23 autumn, 24 winter; 33–36 quarters; 40, 41 halves. */
  readonly season?: number;
  /** Day counted from Easter Sunday, where the year decides it. */
  readonly easter?: number;
  /** 1 Monday … 7 Sunday. */
  readonly weekday?: number;
  readonly modifier?: DateModifier;
  /** "mid-to-late 1950s": from `modifier` to this part. */
  readonly modifierTo?: DateModifier;
  readonly calendar?: CalendarName;
}

/** A phrase whose value the notation fixes by itself: "18 Brumaire, Year VIII". */
export interface ValueExpression extends Doubt {
  readonly kind: 'value';
  /** Absent where the date is invalid or outside its calendar's range; then `note` says why. */
  readonly edtf?: string;
  readonly modifier?: DateModifier;
  readonly calendar?: CalendarName;
  /** What the date is in the other calendar, or why it has no value. */
  readonly note?: Message;
  readonly parts?: readonly (Span & { readonly edtf: string })[];
}

/** Counted from the date that the narrative has reached: "two days later" is day +2, "that year" year 0. */
export interface RelativeExpression extends Doubt {
  readonly kind: 'relative';
  readonly unit: DateUnit;
  readonly count: number;
  /** A part of the unit arrived at: "June of that year", "the following spring". */
  readonly month?: number;
  readonly day?: number;
  readonly season?: number;
  /** "the following Tuesday": 1 Monday … 7 Sunday. */
  readonly weekday?: number;
  readonly modifier?: DateModifier;
  /** "ten days after 4 May 1919": counted from this date and not from the narrative's. */
  readonly from?: PointExpression;
  /** "ten days after the landing", "the first day of the battle": counted from an event that has no date here. */
  readonly event?: true;
}

export interface RangeEnd extends Span {
  readonly date: PointExpression;
}

/** "1958–62", "from June to August 1944": two dates and everything between them. */
export interface RangeExpression {
  readonly kind: 'range';
  readonly from: RangeEnd;
  readonly to: RangeEnd;
  /** `one`: "1450 or 1451"; `both`: "3 and 9 May"; in either case nothing between. */
  readonly only?: 'one' | 'both';
}

export type DateExpression = PointExpression | ValueExpression | RelativeExpression | RangeExpression;

/** A date phrase of a block: span of the date words alone, block-relative. */
export interface DateMention extends Span {
  readonly expression: DateExpression;
  readonly relation?: DateRelation;
  /** The number behind a day, which is its year where the narrative is in an early age: "on 15 March 44". */
  readonly yearBehind?: { readonly year: number; readonly end: number };
}

/**
 * One notation. The scanner tries `pattern` (sticky, `y`) where a trigger begins; of all finders that match there the
 * longest match wins, and of two that are equally long that of the higher priority.
 */
export interface DateFinder {
  /** Decides between two matches of one length; 0 where it is left out. */
  readonly priority?: number;
  /** The characters that a match can begin with. */
  readonly triggers: {
    /** A run of Arabic digits, of so many at least and at most. */
    readonly digits?: readonly [least: number, most: number];
    /** The run of digits counts only where a Chinese character follows soon. */
    readonly beforeHan?: true;
    /**
     * Whole words in lower case, as far as their letters go: `c` for "c. 1450", `mid` for "mid-1950s". One with a full
     * stop counts only before a full stop: `a.` for "A.D. 79".
     */
    readonly words?: readonly string[];
    /** Single characters, for scripts without word breaks and for signs: `光`, `'`. */
    readonly characters?: string;
  };
  readonly pattern: RegExp;
  /** What the match says; undefined where it is no date after all. `text` is the mask that was searched. */
  readonly read: (match: RegExpExecArray, text: string) => DateExpression | undefined;
}

/** Turns the mentions of a passage into better ones. */
export interface Refiner {
  readonly name: string;
  /** The refiners that must have run before it, where the reader has them. */
  readonly after?: readonly string[];
  /** Sees the text that the mentions stand in and their passage; keeps them sorted and disjoint. */
  readonly refine: (mentions: readonly DateMention[], text: string, passage: Passage) => readonly DateMention[];
}

/** How a value was reached: the words it leans on, and where they stand. */
export interface DateBasis extends Span {
  /** The words of that mention. */
  readonly text: string;
  /** 0: `start` and `end` are offsets in the same block; 1: in the block before; and so on. */
  readonly blocksBack: number;
}

/** A date of a block with its value; offsets as in the mention. */
export interface ResolvedDate extends Span, HistoricalDate {
  readonly earliest?: string;
  readonly latest?: string;
  /** Of an inferred value: what it was inferred from. */
  readonly basis?: DateBasis;
  /** What the date is in another calendar, or why it has no value. */
  readonly note?: Message;
}
