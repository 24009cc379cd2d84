// The distances in time and text that decide between dates. Each has a test on both sides. All were tried at other values
// on the sixteen training documents of WikiWars (Mazur and Dale, 2010), whose values are marked by hand; a comment says in
// which range as many are right, or how many fewer are right beyond it. Where it says "any", the documents do not tell, and
// the value is what a reader of history would expect.

// Which date completes another (antecedent.ts). Years.

/** Between the focus of an earlier block and a date of this block: beyond it the block is about another time. Any. */
export const YEARS_TO_ANOTHER_TIME = 1;
/** Between the focus and a year without month: beyond it a month that continues the focus skips that year. Any from 1. */
export const YEARS_TO_AN_ASIDE = 3;
/** That a narrative waits: "On 30 November 1853 …. They waited until March. On 20 September …". Any. */
export const LONGEST_WAIT = 2;

// What moves the focus (focus.ts). Years.

/** Around the focus: within them a paragraph, or a year that is named twice, moves it. From 2; at 1, three fewer. */
export const YEARS_NEAR_FOCUS = 3;
/** Ahead of the focus, for a date in mid-sentence: a lifetime. Further ahead it is the present that looks back. Any. */
export const LONGEST_STEP = 60;
/** Ahead of the focus: a step beyond it may be a flash-forward. To 3; at 0, four fewer, at 5, two fewer. */
export const YEARS_TO_FLASH_FORWARD = 1;
/** Ahead of the focus: within them a month that opens a sentence is the story’s next step. To 4; at 5, two fewer. */
export const LONGEST_NEXT_STEP = 3;

// In which year a month lies (nearestYear.ts). Months.

/** That a month lies ahead in the year: in a flashback it is then one of the year before. From 5; at 4, one fewer. */
export const MONTHS_AHEAD_IN_FLASHBACK = 7;
/** That a season runs back: it is then one of the next year. Any. */
export const MONTHS_OF_A_SEASON = 3;
/** That a month runs back from "late 1957", which is vague: it is then one of the next year. From 7; at 6, four fewer. */
export const MONTHS_BACK_FROM_A_YEAR = 7;

// Years below 1000, and years of four digits before Christ (era.ts).

/** First year of three digits. A number of two digits is a year only in an age that writes its years so. */
export const THREE_DIGITS = 100;
/** First year of four digits. The era of a number below it has to be told. */
export const FOUR_DIGITS = 1000;
/** Years between the narrative and a year below 1000 without era. Any. */
export const YEARS_TO_SHORT_YEAR = 500;
/** Years that a text about an age before Christ comes down from one year of four digits to the next. Any. */
export const LONGEST_DESCENT = 300;
/** The same for a number from 1800 on, as it may be the year of an excavation. Any. */
export const LONGEST_DESCENT_TO_MODERN = 100;
export const FIRST_MODERN_YEAR = 1800;
/** Years that a later sentence may step back in such a text. Any. */
export const LONGEST_STEP_BACK = 20;

// How much of the text around a date is looked at (sentenceWalk.ts). Characters.

/** Of the sentence before the date: more than the sixteen words that a pluperfect reaches. From 80; at 60, one fewer. */
export const MAX_CLAUSE = 160;
/** Behind the date: a word or two. Any from 8. */
export const MAX_AFTER = 32;
/** In plain text, a line shorter than this ends its paragraph; longer ones may be wrapped. Any. */
export const SHORT_LINE = 60;
