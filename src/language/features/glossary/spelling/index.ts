// The words of a glossary for a spell checker.
export { spellingWords } from './words';
export { addWords, type WordList, type WordsAdded } from './wordList';
