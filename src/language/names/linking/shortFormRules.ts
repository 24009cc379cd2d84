import { oneOf, wordSet } from '../../text/patterns';
import { always, firstRule, type Rule } from '../../text/rules';
import type { Entity, Span } from '../../types';
import { givenFormOf } from '../shortForms';
import { hasWord, namesOf } from './ownNames';
import {
  happensToTowns,
  isCalled,
  isNamedPlace,
  isOneOfSeveral,
  isOtherState,
  mayNameShip,
  whereItLies,
} from './otherThings';
import { ownWordRule } from './ownWords';
import { irregularPasts } from '../englishWords';
import { isSyllable, isWadeGiles } from '../romanisation';
import { belongsToAnother, isDistinguished, isGivenNameOf } from '../rulers';
import {
  endsOfNames,
  eponymNouns,
  femaleTitles,
  functionWords,
  givenNames,
  houseNouns,
  lands,
  locativeWords,
  nameParticles,
  ordinaryWords,
  royalTitles,
  titles,
  townsLikeNames,
  verbsOfDeeds,
} from '../contextWords';
import { capitalised } from '../../text/letters';
import { CONTEXT_WIDTH, followingWord, isCapital, opensSentence, precedingWord, textBefore } from './wordsBeside';

// Whether a short form, usually a family name alone, means the entry with that name: the words beside it decide.

/** `other`: somebody else with that name is meant, so for the rest of the block the short form is not linked. */
export type Verdict = 'meant' | 'not meant' | 'other';

/** A short form with the words beside it. */
export interface ShortFormCase {
  readonly entity: Entity;
  readonly isPerson: boolean;
  /** The words are the given name of a ruler, "Richard", or of another person. */
  readonly isGivenName: boolean;
  readonly isRulersName: boolean;
  /** The words as written in the text. */
  readonly surface: string;
  /** The text on both sides, `CONTEXT_WIDTH` wide. */
  readonly left: string;
  readonly right: string;
  /** The nearest words; empty if something other than a gap stands between. */
  readonly before: string;
  readonly after: string;
}

/**
 * The rule that decides whether a short form means an entry. A name of one word that the entry lists in full needs only
 * the rules of namesakes.
 */
export function shortFormRule(
  text: string,
  span: Span,
  entity: Entity,
  rules: readonly Rule<ShortFormCase, Verdict>[] = shortFormRules,
): Rule<ShortFormCase, Verdict> {
  const surface = text.slice(span.start, span.end);
  const left = textBefore(text, span.start);
  const right = text.slice(span.end, span.end + CONTEXT_WIDTH);
  const isPerson = entity.kind === 'person';
  const isRulersName = isPerson && isGivenNameOf(surface, entity);
  const isGivenName = isRulersName || givenFormOf(entity) === surface;
  const inCapitals = isInCapitals(surface);
  const word = (each: string): string => (inCapitals && isInCapitals(each) ? capitalised(each.toLowerCase()) : each);
  const beside = { left, right, before: word(wordBeforeName(left)), after: inCapitals ? '' : followingWord(right) };
  return firstRule(rules, { entity, isPerson, isGivenName, isRulersName, surface, ...beside }) ?? nothingAgainst;
}

/** "THE AMAZONS" */
const isInCapitals = (words: string): boolean => words.length > 1 && /\p{Lu}/u.test(words) && !/\p{Ll}/u.test(words);

/** The word before a name and its particles: "Maximilian" before "von Waldstein", "Charles" before "d'Artois". */
function wordBeforeName(left: string): string {
  const bare = left.replace(particlesBefore, '');
  const word = precedingWord(bare);
  return bare === left || isCapital(word) ? word : precedingWord(left);
}

const particlesBefore = new RegExp(`(?:(?<=\\s)${oneOf(nameParticles)}\\s{1,3}){0,2}(?:(?<=\\s)[dl]['’])?$`, 'u');

const nothingAgainst: Rule<ShortFormCase, Verdict> = {
  name: 'nothing speaks against it',
  when: always,
  then: 'meant',
};

/**
 * The rules that show that somebody or something else with the name is meant; they hold for every name of one word.
 * Each rule's examples are in its test.
 */
export const namesakeRules: readonly Rule<ShortFormCase, Verdict>[] = [
  {
    name: 'a word in capitals behind it is part of the name',
    when: ({ after, isPerson, entity }) =>
      isCapital(after) && !(mayFollow(after) || (isPerson && endsOfNames.has(after) && hasWord(entity, after))),
    then: 'other',
  },
  {
    name: 'a place bears the name',
    when: ({ isPerson, left, surface }) => isPerson && isNamedPlace(left, surface),
    then: 'other',
  },
  {
    name: 'a place is named with where it lies',
    when: ({ isPerson, right }) => isPerson && whereItLies.test(right),
    then: 'other',
  },
  {
    name: 'a ship bears the name',
    when: ({ entity, left }) => mayNameShip(entity, left),
    then: 'other',
  },
  {
    name: 'an origin or a byname tells it from others',
    when: ({ isPerson, isGivenName, surface, right, entity }) =>
      isPerson &&
      (isGivenName
        ? isDistinguished(right)
        : isOfPlace(right, surface === entity.label) || (byname.test(right) && !namesOf(entity).includes(surface))) &&
      !isOwnByname(entity, surface, right),
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
];

/** The rules for the name of a house or a people. Each rule's examples are in its test. */
export const memberRules: readonly Rule<ShortFormCase, Verdict>[] = [
  {
    name: 'one of its members',
    when: ({ entity, before }) => entity.kind === 'organisation' && givenNames.has(before),
    then: 'other',
  },
  {
    name: 'a given name like that of a people',
    when: ({ surface, after }) => peoplesLikeNames.has(surface) && isCapital(after) && !mayFollow(after),
    then: 'other',
  },
  {
    name: 'a given name like that of a place',
    when: ({ surface, before, after }) =>
      placesLikeNames.has(surface) && isCapital(after) && !mayFollow(after) && !prepositions.has(before.toLowerCase()),
    then: 'other',
  },
  {
    name: 'a state of another sort',
    when: ({ entity, left, after }) => isOtherState(entity, left, after),
    then: 'other',
  },
];

/** "In Florence Dante wrote" */
const prepositions = wordSet('at by for from in near of outside through to');

/** "Norman Davies", "Roman Polanski". */
const peoplesLikeNames = wordSet('Christian Frank German Norman Roman Saxon Welsh');

/** "Florence Nightingale" */
const placesLikeNames = wordSet(
  'Adelaide Alexandria Charlotte Florence Georgia Madison Paris Sydney Victoria Virginia',
);

/** The rules for short forms. Each rule's examples are in its test. */
export const shortFormRules: readonly Rule<ShortFormCase, Verdict>[] = [
  ...namesakeRules,
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
    name: 'something is called by the name',
    when: ({ left }) => isCalled.test(left),
    then: 'not meant',
  },
  {
    name: 'a town of that name',
    when: ({ isPerson, surface, right }) => isPerson && townsLikeNames.has(surface) && happensToTowns.test(right),
    then: 'not meant',
  },
  {
    name: 'one of several of the name',
    when: ({ isPerson, left, right }) => isPerson && isOneOfSeveral(left, right),
    then: 'not meant',
  },
  {
    name: 'no person',
    when: ({ isPerson }) => !isPerson,
    then: 'meant',
  },
  {
    name: 'a ruler’s title before a given name',
    when: ({ isRulersName, before }) => isRulersName && royalTitles.has(before),
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
export const mayFollow = (word: string): boolean =>
  functionWords.has(word) ||
  eponymNouns.has(word) ||
  (titles.has(word) && !endsOfNames.has(word)) ||
  lands.has(word) ||
  verbsOfDeeds.has(word.toLowerCase()) ||
  /^\p{Lu}{2,}$/u.test(word);

/** Whether a name is that of a ship here. */
export const isShipOf = (text: string, { start }: Span, entity: Entity): boolean =>
  mayNameShip(entity, text.slice(Math.max(0, start - CONTEXT_WIDTH), start));

/** "Cassius of Parma"; where the name is the whole heading, "Catherine de’ Medici" too, but not "Alfred the Great". "Ali ibn Husain". */
const isOfPlace = (right: string, isHeading: boolean): boolean =>
  isHeading
    ? isDistinguished(right) && !/^\s{1,3}the\s/.test(right)
    : /^\s{1,3}(?:of\s{1,3}(?:the\s{1,3})?|(?:ibn|bin|bint)\s{1,3})\p{Lu}/u.test(right);

/** "Sulayman the Magnificent" is not Mansa Sulayman. */
const byname = new RegExp(
  `^\\s{1,3}the\\s{1,3}${oneOf(`Bad Bald Bold Bruce Confessor Conqueror Cruel Elder Fair Fat Fearless Good Great Just
    Lame Lawgiver Lion Little Magnificent Martyr Navigator Old Pious Proud Short Simple Stout Strong Tall Terrible
    Unready Usurper Victorious Warrior Wise Young Younger`)}(?!\\p{L})`,
  'u',
);

/** "Leo the Wise" where the entry is Leo VI the Wise, "Philip of Spain". */
function isOwnByname(entity: Entity, surface: string, right: string): boolean {
  const word = /\p{Lu}[\p{L}'’-]*/u.exec(right)?.[0] ?? '';
  return namesOf(entity).some((name) => name.includes(surface) && name.split(/[\s,]+/).includes(word));
}

/** Words that can follow a name at the start of a sentence, but rarely a common word like "Lay" or "Long". */
const subject = new RegExp(
  `^(?:['’]s\\b|,|\\s(?:${oneOf(`${irregularPasts} was had and would could did wept alone himself herself also never then`)}|\\p{Ll}{2,20}ed)\\b)`,
  'u',
);

/** "Chen-yi", "Ts'ai-hou": the rest of a Chinese given name. */
function isSyllableOfName(rest: string): boolean {
  const word = /^\p{Ll}+/u.exec(rest)?.[0] ?? '';
  return isSyllable(word) || isWadeGiles(word);
}
