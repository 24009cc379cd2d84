// The essay in an editor: hovers, completion, problems, corrections.
export { type DescribeDate, meantEdtf } from '../../dates';
export { completionsAt } from './completion';
export type { NameCompletion } from './completion';
export { correctionEdit, readDateWords } from './correctionEdit';
export { essayDiagnostics } from './diagnostics';
export type { Age } from './age';
export { englishOf, hoverAt, otherNamesOf } from './hover';
export { countsOf, type EssayCounts } from './counts';
export { openingOf } from './opening';
export { isYearOfText, yearOfTextEdit } from './yearOfText';
export { firstMentions } from './firstMentions';
export { annotationAt, mentionBeside, mentionsOf, sentenceAround } from './mentions';
export type { AmbiguousHover, DateHover, Distance, EntityHover, Hover } from './hover';
