// The distances in time and text that decide between dates. Each has a test on both sides. They were measured on
// sixteen documents of WikiWars (Mazur and Dale, 2010), whose dates have values marked by hand: the brackets say how the
// number of right values changes at other limits. "Not settled" means that it does not; the limit is then a reader's expectation.

// Which date completes another (antecedent.ts). Years.

/**
 * From the focus of an earlier block to a date in this block: further apart, the block is about another time. (Not
 * settled.)
 */
export const YEARS_TO_ANOTHER_TIME = 1;
/**
 * From the focus to a year without month: further apart, a month that continues the focus skips that year. (The same
 * from 1 on.)
 */
export const YEARS_TO_AN_ASIDE = 3;
/** From a glance back with which a block began, to a month that goes on from it. Months. (Not settled.) */
export const MONTHS_OF_A_FLASHBACK = 3;
/**
 * How long a narrative may wait: "On 30 November 1853 …. They waited until March. On 20 September …". (Not settled.)
 */
export const LONGEST_WAIT = 2;

// What moves the focus (focus.ts). Years.

/** From the focus: up to here a new paragraph, or a year named twice, moves it. (The same from 2 on; 3 fewer at 1.) */
export const YEARS_NEAR_FOCUS = 2;
/** Ahead of the focus, for a date in mid-sentence: a lifetime. Further ahead, the present looks back. (Not settled.) */
export const LONGEST_STEP = 60;
/** Ahead of the focus: a longer step may be a flash-forward. (The same up to 3; 4 fewer at 0, 2 fewer at 5.) */
export const YEARS_TO_FLASH_FORWARD = 1;
/**
 * Ahead of the focus: up to here a month that opens a sentence is the next step of the story. (The same up to 4; 2
 * fewer at 5.)
 */
export const LONGEST_NEXT_STEP = 3;

// In which year a month lies (nearestYear.ts). Months.

/**
 * How far ahead in the year a month must be to belong, in a flashback, to the year before. (The same from 5 on; 1 fewer
 * at 4.)
 */
export const MONTHS_AHEAD_IN_FLASHBACK = 7;
/** How far a season must run back to belong to the next year. (Not settled.) */
export const MONTHS_OF_A_SEASON = 3;
/**
 * How far a month must run back from "late 1957", which is vague, to belong to the next year. (The same from 7 on; 4
 * fewer at 6.)
 */
export const MONTHS_BACK_FROM_A_YEAR = 7;

// Years below 1000, and years of four digits before Christ (era.ts).

/** First year of three digits. A number of two digits is a year only in an age that writes its years so. */
export const THREE_DIGITS = 100;
/** First year of four digits. The era of a number below it has to be told. */
export const FOUR_DIGITS = 1000;
/** Years between the narrative and a year below 1000 without era. (Not settled.) */
export const YEARS_TO_SHORT_YEAR = 500;
/** Years between the narrative and a year of two digits. (Not settled.) */
export const YEARS_TO_TWO_DIGITS = 150;
/**
 * A century before the one that a narrative before Christ is in, as "the sixth-century temple" after 490 BC: how much farther
 * off the same century AD is. Less than the first, it is AD; more than the second, BC. (Not settled.)
 */
export const TIMES_FARTHER_AD = 1.5;
export const TIMES_FARTHER_BC = 3;
/** Years from one year of four digits BC down to the next. (Not settled.) */
export const LONGEST_DESCENT = 300;
/** The same for a number from 1800 on, which may be the year of an excavation. (Not settled.) */
export const LONGEST_DESCENT_TO_MODERN = 100;
export const FIRST_MODERN_YEAR = 1800;
/** Years that a later sentence may step back in such a text. (Not settled.) */
export const LONGEST_STEP_BACK = 20;
/** The same within a sentence: "in 1380 BC by one count, in 1425 by the other". (Not settled.) */
export const LONGEST_STEP_IN_SENTENCE = 120;

// How far an antecedent may be (reach.ts). Blocks: paragraphs, headings, lists, tables. On five history books values that
// rest on a date four paragraphs back, or on a season or year more than one back, were wrong in two of three.

/** To the date from which years are counted, and to that of a season. */
export const BLOCKS_TO_COUNT = 1;
/** To a year without month that dates a month. */
export const BLOCKS_TO_LONE_YEAR = 1;
/** To the date that dates a month or day: farther apart, the series is broken. (The same from 2 on; 12 fewer at 1.) */
export const BLOCKS_TO_MONTH = 3;
/**
 * Within a paragraph, in characters: a page. On five more history books three of four values from farther away were
 * wrong. (The same.)
 */
export const LONGEST_PARAGRAPH_BACK = 2400;
/** From an entry of a list to the next, over New Year. Months. (Not settled.) */
export const LONGEST_GAP_OF_LIST = 6;
/** To the last year that was stated. (The same from 8 on.) */
export const BLOCKS_TO_STATED_YEAR = 24;
/** From the last year that was stated, as months run on. (Not settled.) */
export const YEARS_FROM_STATED_YEAR = 1;

// The entries of a diary (entry.ts).

/** Blocks from an entry to the next: an entry has a few paragraphs. (Not settled.) */
export const BLOCKS_TO_ENTRY = 6;
/** Days from an entry to the next: of a day without month, which may be of a list, and of one with its month. (Not settled.) */
export const DAYS_TO_NEXT_ENTRY: Readonly<Record<'day' | 'month', number>> = { day: 28, month: 300 };

// How much of the text around a date is looked at (sentenceWalk.ts). Characters.

/**
 * Of the sentence before the date: more than the sixteen words that a pluperfect reaches. (The same from 80 on; 1 fewer
 * at 60.)
 */
export const MAX_CLAUSE = 160;
/** After the date: as far as its clause may run to a pluperfect. (Not settled.) */
export const MAX_AFTER = 96;
