// The distances in time and text that decide between dates. Each is used in one place, tested on both sides, and was
// tried on the sixteen training documents of WikiWars (Mazur and Dale, 2010), whose dates have their values marked by
// hand: "flat from 0 to 3" means that no value between changes how many of them are right.

// Which date completes another (antecedent.ts).

/** Years between the focus of an earlier block and a date of this block beyond which the block is about another time. */
export const YEARS_TO_ANOTHER_TIME = 1;
/** Years between the focus and a year without month beyond which a month that continues the focus skips that year. */
export const YEARS_TO_AN_ASIDE = 3;
/** Years that a narrative waits: "On 30 November 1853 …. They waited until March. On 20 September …". */
export const LONGEST_WAIT = 2;

// What moves the focus (focus.ts).

/** Years around the focus within which a paragraph, or a year that is named twice, moves it. */
export const YEARS_NEAR_FOCUS = 3;
/** Years ahead of the focus that a date in mid-sentence can move it: further ahead it is the present that looks back. */
export const LONGEST_STEP = 60;
/** Years ahead of the focus beyond which a date may be a flash-forward. */
export const YEARS_TO_FLASH_FORWARD = 1;
/** Years ahead within which a month that opens a sentence is the next step of the story and no flash-forward. */
export const LONGEST_NEXT_STEP = 3;

// In which year a month lies (nearestYear.ts). Months.

/** A month that lies so far ahead in the year is, in a flashback, one of the year before. */
export const MONTHS_AHEAD_IN_FLASHBACK = 7;
/** A season that runs back as much as this is one of the next year. */
export const MONTHS_OF_A_SEASON = 3;
/** "Late 1957" is vague: only a month that runs back as much as this from it is one of the next year. */
export const MONTHS_BACK_FROM_A_YEAR = 7;

// Years below 1000, and years of four digits before Christ (era.ts).

/** First year of four digits: below it, the era of a year is not plain. */
export const FOUR_DIGITS = 1000;
/** A narrative from this year on does not speak of years below 1000 without their era. */
export const LATEST_SHORT_YEAR = 1500;
/** Years between the narrative and a year below 1000 without era. */
export const YEARS_TO_SHORT_YEAR = 500;
/** Years that a text about an age before Christ comes down from one year of four digits to the next. */
export const LONGEST_DESCENT = 300;
/** The same for a number from 1800 on: it may be the year of an excavation. */
export const LONGEST_DESCENT_TO_MODERN = 100;
export const FIRST_MODERN_YEAR = 1800;
/** Years that a later sentence may step back in such a text. */
export const LONGEST_STEP_BACK = 20;

// How much of the text around a date is looked at (sentenceWalk.ts). Characters.

/** Of the sentence before the date: more than the sixteen words that a pluperfect reaches. */
export const MAX_CLAUSE = 160;
/** Behind the date: a word or two. */
export const MAX_AFTER = 32;
/** In plain text, a line shorter than this ends its paragraph; longer ones may be wrapped. */
export const SHORT_LINE = 60;
