// Problems of texts, whatever their subject: their kinds, and how a writer answers them.
export { type CheckCode, checkCodes, type CheckKind, checkKinds, checks, kindOfCheck } from './kinds';
export {
  codesIgnoredBehind,
  hasIgnores,
  ignoreCommentsIn,
  ignoredIn,
  ignoreEdit,
  type ProblemAt,
} from './ignoreComments';
export { addIgnoreEdit, type Ignore, ignoreFileName, isIgnored, onOneLine, readIgnores } from './ignoreList';
export { removeIgnoreEdit, unusedIgnores } from './unusedIgnores';
