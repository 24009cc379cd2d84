// The essay in an editor: hovers, completion, problems, corrections.
export { meantEdtf } from '../../dates';
export { completionsAt } from './completion';
export type { NameCompletion } from './completion';
export { correctionEdit } from './correctionEdit';
export { essayDiagnostics } from './diagnostics';
export { annotationAt, entitySummary, hoverAt, mentionsOf, sentenceAround } from './hover';
export type { AmbiguousHover, DateHover, Distance, EntityHover, EntitySummary, Hover } from './hover';
