/** The door of the dates: phrases found in a block, and their values in reading order. */
export { dateBounds, dayNumber, dayRange, isEdtf } from './edtf';
export type { DateBounds, DayRange } from './edtf';
export { describeDate } from './describe';
export { correctDates } from './corrections';
export { findDates } from './find';
export { resolveDates } from './resolve';
export type { Resolution } from './resolve';
export { narrativeStart, sameNarrative } from './narrative';
export type { NarrativeState } from './narrative';
export type { DateBasis, DateExpression, DateMention, ResolvedDate } from './types';
