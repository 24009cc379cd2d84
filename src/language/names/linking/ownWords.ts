import { oneOf } from '../../text/patterns';
import { always, firstRule, type Rule } from '../../text/rules';
import type { Entity } from '../../types';
import { functionWords, titles } from '../contextWords';

// Whether a family name still means this person if a capitalised word stands before it: "Premier Chen", "In London
// Jardine". Otherwise the word is the first name of somebody else: "Thurgood Marshall".

/** A capitalised word before a short form. */
export interface WordBeforeName {
  readonly word: string;
  /** The word without its full stop. */
  readonly bare: string;
  /** The text before the short form, including the word. */
  readonly left: string;
  readonly entity: Entity;
}

/** The rule that decides whether the name after a capitalised word still means this person. */
export function ownWordRule(word: string, left: string, entity: Entity): Rule<WordBeforeName, 'own' | 'other'> {
  return firstRule(ownWordRules, { word, bare: word.replace(/\.$/, ''), left, entity }) ?? firstName;
}

const firstName: Rule<WordBeforeName, 'own' | 'other'> = { name: 'a first name', when: always, then: 'other' };

/** Each rule's examples are in its test. */
export const ownWordRules: readonly Rule<WordBeforeName, 'own' | 'other'>[] = [
  {
    name: 'an abbreviation ends the sentence before',
    when: ({ word, bare }) => word.length > 2 && word !== bare && !titles.has(bare),
    then: 'own',
  },
  {
    name: 'a title or a word of grammar',
    when: ({ bare }) => titles.has(bare) || functionWords.has(bare),
    then: 'own',
  },
  {
    name: 'the person’s own initial',
    when: ({ word, bare, entity }) => initial.test(word) && entity.label.startsWith(bare),
    then: 'own',
  },
  {
    name: 'another initial',
    when: ({ word }) => initial.test(word),
    then: 'other',
  },
  {
    name: 'a word of the person’s own names',
    when: ({ bare, entity }) =>
      [entity.label, ...entity.otherNames.map(({ text }) => text)].some((name) => name.split(/[\s-]/).includes(bare)),
    then: 'own',
  },
  {
    name: 'a place at the head of the sentence',
    when: ({ left }) => placeAtHead.test(left),
    then: 'own',
  },
  {
    name: 'a title of several people',
    when: ({ bare }) => titles.has(bare.replace(/s$/, '')),
    then: 'own',
  },
  {
    name: 'an adverb or a participle at the head of the sentence',
    when: ({ left, bare }) => wordAtHead.test(left) && /(?:ly|day|ed|ing)$/.test(bare),
    then: 'own',
  },
  firstName,
];

const initial = /^\p{Lu}\.$/u;
/** A capitalised word and the gap after it. */
const capitalWord = "\\p{Lu}[\\p{L}'’-]*[ \\u00a0\\n]{1,8}";
const placeAtHead = new RegExp(
  `(?:^|[.!?…]\\s{1,3}|\\n)${oneOf('In At From Near Outside Inside')} ${capitalWord}$`,
  'u',
);
const wordAtHead = new RegExp(`(?:^|[.!?…:;]["”’)]?\\s{1,3}|\\n)["“‘(]?${capitalWord}$`, 'u');
