// Names: mentions in many texts, renaming, misspellings, names without an entry.
export { findReferences, planRename } from './acrossTexts';
export type { Progress, TextChanges, TextReferences, WorkspaceText } from './acrossTexts';
export { entitiesPerhapsIn, namesInCatalog, proseMentions } from './mentionFilter';
export { misspellings } from './misspellings';
export type { Misspelling } from './misspellings';
export { problemOfName, renamesFile, renameTargetAt } from './rename';
export type { NameProblem, NotAName, RenameEdit, RenameTarget } from './rename';
export { nameIn, selectedName } from './selectedName';
export { unknownNames } from './unknownNames';
export type { UnknownName } from './unknownNames';
