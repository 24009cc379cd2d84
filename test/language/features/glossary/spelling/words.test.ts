import assert from 'node:assert/strict';
import { parseGlossary } from '../../../../../src/language/glossary/parser';
import { spellingWords } from '../../../../../src/language/features/glossary';

suite('words for a spell checker', () => {
  for (const [rule, glossary, expected] of [
    ['of headings and other names', '## Wat Tyler\n\n- Also: Walter Tyler\n', ['Tyler', 'Walter']],
    [
      'of the romanisation, not of Chinese characters',
      '## Peng Dehuai\n\n- Native: 彭德怀 (Péng Déhuái)\n',
      ['Dehuai', 'Déhuái', 'Peng', 'Péng'],
    ],
    ['none shorter than four letters', '## Edo\n\n- Also: Li of Yan\n', []],
    ['once, whatever their capitals', '## Hukou\n\n- Also: hukou\n', ['Hukou']],
    ['with apostrophes, straight for the checker', '## Ch’en Yün\n', ["Ch'en"]],
    ['the parts of what a hyphen joins', '## Alcalá-Zamora\n', ['Alcalá', 'Zamora']],
    ['of other alphabets', '## Κωνσταντινούπολη\n\n- Also: Цариград\n', ['Κωνσταντινούπολη', 'Цариград']],
    ['of an accent written as a sign of its own', '## Me\u0301rida\n', ['Mérida']],
  ] as const) {
    test(rule, () => assert.deepEqual(spellingWords(parseGlossary('', glossary).entities), expected));
  }
});
