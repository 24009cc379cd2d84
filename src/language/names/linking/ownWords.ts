import { oneOf } from '../../text/patterns';
import { always, firstRule, type Rule } from '../../text/rules';
import type { Entity } from '../../types';
import { endsOfNames, functionWords, lands, namesLikeParticiples, titles, verbsOfDeeds } from '../contextWords';
import { normalizeName } from '../../text/normalize';
import { namesOf } from './ownNames';
import { isCapital, precedingWord } from './wordsBeside';

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
    when: ({ word, bare }) => word.length > 2 && word !== bare && !titles.has(bare) && !initials.test(word),
    then: 'own',
  },
  {
    name: 'a title that ends the name before it',
    when: ({ bare, left }) => {
      if (!titlesOfKhans.has(bare)) return false;
      const before = precedingWord(left.trimEnd().slice(0, -bare.length));
      return isCapital(before) && !functionWords.has(before) && !titles.has(before);
    },
    then: 'other',
  },
  {
    name: 'a title or a word of grammar',
    when: ({ bare }) => titles.has(bare) || functionWords.has(bare),
    then: 'own',
  },
  {
    name: 'the person’s own initial',
    when: ({ word, entity }) => initials.test(word) && namesOf(entity).some((name) => name.startsWith(word.charAt(0))),
    then: 'own',
  },
  {
    name: 'another initial',
    when: ({ word }) => initials.test(word) && !/^(?:U\.[SKN]|D\.C|[AB]\.[DC]|P\.M)\./.test(word),
    then: 'other',
  },
  {
    name: 'a word of the person’s own names',
    when: ({ bare, entity }) => {
      const own = normalizeName(bare);
      return namesOf(entity).some((name) => normalizeName(name).split(/[\s-]/).includes(own));
    },
    then: 'own',
  },
  {
    name: 'a verb at the head of a cell, an item or a heading',
    when: ({ left, bare }) => wordAtHead.test(left) && verbsOfDeeds.has(bare.toLowerCase()),
    then: 'own',
  },
  {
    name: 'a country',
    when: ({ bare }) => lands.has(bare),
    then: 'own',
  },
  {
    name: 'what somebody is',
    when: ({ bare }) => /^\p{Lu}\p{Ll}+(?:(?:[cst]h|s|se|t)(?:wo)?man|ist|shevik|crat)$/u.test(bare),
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
    when: ({ left, bare }) =>
      wordAtHead.test(left) && /(?:ly|day|ed|ing)$/.test(bare) && !namesLikeParticiples.has(bare),
    then: 'own',
  },
  firstName,
];

/** "Daulat Khan Lodi", "Islam Shah Suri". */
const titlesOfKhans = new Set([...endsOfNames, 'Shah', 'Sultan']);

const initials = /^(?:\p{Lu}\.-?)+$/u;
/** A capitalised word and the gap after it. */
const capitalWord = "\\p{Lu}[\\p{L}'’-]*[ \\u00a0\\n]{1,8}";
const placeAtHead = new RegExp(
  `(?:^|\uFFFC|[.!?…]\\s{1,3}|\\n)${oneOf('In At From Near Outside Inside')} ${capitalWord}$`,
  'u',
);
const wordAtHead = new RegExp(`(?:^|\uFFFC\\s*|[.!?…:;]["”’)]?\\s{1,3}|\\n)["“‘(]?${capitalWord}$`, 'u');
