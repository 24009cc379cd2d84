import { oneOf } from '../../text/patterns';
import { always, firstRule, type Rule } from '../../text/rules';
import type { Entity, Span } from '../../types';
import { ownWordRule } from './ownWords';
import { isSyllable, isWadeGiles } from '../romanisation';
import { belongsToAnother, isGivenNameOf } from '../rulers';
import {
  eponymNouns,
  femaleTitles,
  functionWords,
  houseNouns,
  locativeWords,
  ordinaryWords,
  royalTitles,
  states,
  titles,
} from '../contextWords';
import { CONTEXT_WIDTH, isCapital, opensSentence, followingWord, precedingWord } from './wordsBeside';

// Whether a short form, usually a family name alone, means the entry with that name: the words beside it decide.

/** `other`: somebody else with that name is meant, so for the rest of the block the short form is not linked. */
export type Verdict = 'meant' | 'not meant' | 'other';

/** A short form with the words beside it. */
export interface ShortFormCase {
  readonly entity: Entity;
  readonly isPerson: boolean;
  /** The short form is the given name of a ruler: "Richard". */
  readonly isGivenName: boolean;
  /** The words as written in the text. */
  readonly surface: string;
  /** The text on both sides, `CONTEXT_WIDTH` wide. */
  readonly left: string;
  readonly right: string;
  /** The nearest words; empty if something other than a gap stands between. */
  readonly before: string;
  readonly after: string;
}

/** The rule that decides whether a short form means an entry. */
export function shortFormRule(text: string, span: Span, entity: Entity): Rule<ShortFormCase, Verdict> {
  const surface = text.slice(span.start, span.end);
  const left = text.slice(Math.max(0, span.start - CONTEXT_WIDTH), span.start);
  const right = text.slice(span.end, span.end + CONTEXT_WIDTH);
  const isPerson = entity.kind === 'person';
  const isGivenName = isPerson && isGivenNameOf(surface, entity);
  const beside = { left, right, before: precedingWord(left), after: followingWord(right) };
  return firstRule(shortFormRules, { entity, isPerson, isGivenName, surface, ...beside }) ?? nothingAgainst;
}

const nothingAgainst: Rule<ShortFormCase, Verdict> = {
  name: 'nothing speaks against it',
  when: always,
  then: 'meant',
};

/** Each rule's examples are in its test. */
export const shortFormRules: readonly Rule<ShortFormCase, Verdict>[] = [
  {
    name: 'a word in capitals behind it is part of the name',
    when: ({ after }) => isCapital(after) && !mayFollow(after),
    then: 'other',
  },
  {
    name: 'a place bears the name',
    when: ({ isPerson, left }) => isPerson && namedPlace.test(left),
    then: 'other',
  },
  {
    name: 'a place is named with where it lies',
    when: ({ isPerson, right }) => isPerson && whereItLies.test(right),
    then: 'other',
  },
  {
    name: 'a given name belongs to somebody else',
    when: ({ isGivenName, left, right }) => isGivenName && belongsToAnother(left, right),
    then: 'other',
  },
  {
    name: 'a word in capitals before it is part of the name',
    when: ({ isPerson, before, left, entity }) =>
      isPerson && isCapital(before) && !femaleTitles.has(before) && ownWordRule(before, left, entity).then === 'other',
    then: 'other',
  },
  {
    name: 'a syllable is tied to it',
    when: ({ right }) => /^[-‐‑]\p{Ll}/u.test(right) && isSyllableOfName(right.slice(1)),
    then: 'not meant',
  },
  {
    name: 'a house or a people bears the name',
    when: ({ after, entity }) => houseNouns.has(after.toLowerCase()) && !entity.label.endsWith('Emperor'),
    then: 'not meant',
  },
  {
    name: 'no person',
    when: ({ isPerson }) => !isPerson,
    then: 'meant',
  },
  {
    name: 'a ruler’s title before a given name',
    when: ({ isGivenName, before }) => isGivenName && royalTitles.has(before),
    then: 'meant',
  },
  {
    name: 'another title before a given name',
    when: ({ isGivenName, before }) => isGivenName && (titles.has(before) || femaleTitles.has(before)),
    then: 'not meant',
  },
  {
    name: 'a woman’s title before a woman’s name',
    when: ({ before, entity }) => femaleTitles.has(before) && femaleTitles.has(entity.label.split(' ')[0] ?? ''),
    then: 'meant',
  },
  {
    name: 'a woman’s title before another name',
    when: ({ before }) => femaleTitles.has(before),
    then: 'not meant',
  },
  {
    name: 'an ordinary word opens its sentence',
    when: ({ left, surface, right }) => opensSentence(left) && ordinaryWords.has(surface) && !subject.test(right),
    then: 'not meant',
  },
  {
    name: 'an ordinary word behind one of place',
    when: ({ before, surface, right }) =>
      locativeWords.has(before.toLowerCase()) && ordinaryWords.has(surface) && /^[.,;\s]/.test(right),
    then: 'not meant',
  },
  nothingAgainst,
];

/** Capitalised words that may follow a family name without being part of it: "Truman Doctrine", "Mao CCP". */
const mayFollow = (word: string): boolean =>
  functionWords.has(word) || eponymNouns.has(word) || titles.has(word) || /^\p{Lu}{2,}$/u.test(word);

/** "The University of Washington", "the siege of Vicksburg". */
const namedPlace = new RegExp(
  `\\b${oneOf('university college city town village county port bay battle siege surrender fall')}\\s{1,3}of\\s{1,3}$`,
  'iu',
);

/** "Jackson, Mississippi"; "Washington, D.C." */
const whereItLies = new RegExp(
  `^,\\s{1,3}(?:D\\.\\s?C\\.|${oneOf([...states].map((state) => state.replaceAll('_', ' '))).replaceAll(' ', '\\s')}(?!\\p{L}))`,
  'u',
);

/** Words that can follow a name at the start of a sentence, but rarely a common word like "Lay" or "Long". */
const subject = new RegExp(
  `^(?:['’]s\\b|,| (?:${oneOf('was had said and took bought gave went came made left wrote became')}|\\p{Ll}{2,}ed)\\b)`,
  'u',
);

/** "Chen-yi", "Ts'ai-hou": the rest of a Chinese given name. */
function isSyllableOfName(rest: string): boolean {
  const word = /^\p{Ll}+/u.exec(rest)?.[0] ?? '';
  return isSyllable(word) || isWadeGiles(word);
}
