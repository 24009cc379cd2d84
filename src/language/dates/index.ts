// Dates: phrases found in a block, and their values in reading order.
export { dateBounds, dayNumber, dayRange, isEdtf } from './edtf/parse';
export { edtfProblem, meantEdtf } from './edtf/meant';
export type { DateBounds, DayRange } from './edtf/parse';
export { englishOfDays } from './languages/en/dayOrder';
export { describeDate } from './languages/en/describe';
export { correctDates } from './engine/correctDates';
export { createDateReader, type DateReader } from './engine/reader';
export type { DateLanguage, DescribeDate } from './engine/language';
export type { Resolution } from './engine/resolve';
export { emptyContext, sameContext } from './context/discourseContext';
export type { DiscourseContext } from './context/discourseContext';
export type { DateBasis, DateExpression, DateMention, ResolvedDate } from './engine/types';
export { describerFor, languages } from './languages';
