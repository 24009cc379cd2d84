import { oneOf, wordList } from '../../../../../text/patterns';

// What a scholar does in a text that names him with the year of his work.

/** Verbs of scholars, in the present and past: "has shown", "argues". */
const verbs = [
  ...wordList(`show shows showed shown find finds write writes call calls question questions questioned date dates dated
    identify identifies identified`),
  ...wordList('claim suggest maintain contend remind discuss stress').flatMap((verb) => [
    verb,
    verb.endsWith('ss') ? `${verb}es` : `${verb}s`,
    `${verb}ed`,
  ]),
  ...wordList(
    `argue note disagree agree conclude demonstrate estimate describe emphasise emphasize challenge observe`,
  ).flatMap((verb) => [verb, `${verb}s`, `${verb}d`]),
  ...['found that', 'point out', 'points out', 'pointed out'],
];
/** The words after the bracket of the year: "Kaplan (1998) argues". */
export const holds = new RegExp(
  `^[a-z]?\\)\\s(?:(?:has|have|had|also|rightly|once|first|further)\\s){0,2}${oneOf(verbs)}\\b`,
);
