import { oneOf } from '../../text/patterns';
import { firstRule, type Rule } from '../../text/rules';
import type { Entity, Span } from '../../types';
import type { Years } from './evidence';
import { givenNames } from '../contextWords';
import { hasWord, namesOf } from './ownNames';
import { ofShip } from './otherThings';
import { mayFollow } from './shortFormRules';
import { CONTEXT_WIDTH, followingWord, isCapital, precedingWord } from './wordsBeside';

// Whether a full name means somebody or something else with the same name: the numbers and years beside it tell.

/** A full name with the text beside it. */
export interface FullNameCase {
  readonly entity: Entity;
  /** A person's name of several words. */
  readonly isWholePerson: boolean;
  readonly left: string;
  readonly right: string;
  /** The years of an entry; undefined if it has no dates. */
  readonly yearsOf: (entity: Entity) => Years | undefined;
}

/** The rule that shows that somebody or something else with this name is meant; undefined if none applies. */
export function otherOfThatName(
  text: string,
  { start, end }: Span,
  entity: Entity,
  yearsOf: FullNameCase['yearsOf'],
): Rule<FullNameCase, 'other'> | undefined {
  const left = text.slice(Math.max(0, start - CONTEXT_WIDTH), start);
  const right = text.slice(end, end + CONTEXT_WIDTH);
  const isWholePerson = entity.kind === 'person' && /\s/.test(text.slice(start, end));
  return firstRule(fullNameRules, { entity, isWholePerson, left, right, yearsOf });
}

/** Each rule's examples are in its test. */
export const fullNameRules: readonly Rule<FullNameCase, 'other'>[] = [
  {
    name: 'a ruler of another number',
    when: ({ entity, right }) => {
      const number = entity.kind === 'person' ? /^\s{1,3}([IVX]+)(?!\p{L})/u.exec(right)?.[1] : undefined;
      const own = entity.label.split(/[\s,]/);
      if (number === undefined || own.includes(number)) return false;
      if (number !== 'I') return true;
      // "I" may be the writer, and the first of a name may have no number in the glossary: "Francis Joseph I".
      return (
        own.some((word) => /^[IVX]+$/.test(word)) && !/^\s{1,3}I\s(?:am|have|shall|will|would|do|can)\s/.test(right)
      );
    },
    then: 'other',
  },
  {
    name: 'a further name behind a whole one',
    when: ({ isWholePerson, right, entity }) => {
      const after = followingWord(right);
      if (!isWholePerson || !isCapital(after) || mayFollow(after)) return false;
      // "Premier Zhou" is his in "Premier Zhou Enlai".
      return !hasWord(entity, after);
    },
    then: 'other',
  },
  {
    name: 'a given name before a whole one',
    when: ({ isWholePerson, left, entity }) => {
      const before = precedingWord(left);
      return isWholePerson && givenNames.has(before) && !hasWord(entity, before);
    },
    then: 'other',
  },
  {
    name: 'the one of another place',
    when: ({ isWholePerson, left, right, entity }) => {
      const place = /^\s{1,3}of\s{1,3}(?:the\s{1,3})?(\p{Lu}[\p{L}'’-]*)/u.exec(right)?.[1];
      return isWholePerson && place !== undefined && /(?<!\p{L})[Tt]he\s{1,3}$/u.test(left) && !hasWord(entity, place);
    },
    then: 'other',
  },
  {
    name: 'a ship of that name',
    when: ({ isWholePerson, left }) => isWholePerson && ofShip.test(left),
    then: 'other',
  },
  {
    name: 'a battle of another number',
    when: ({ entity, left, yearsOf }) => {
      const ordinal = entity.kind === 'event' ? ordinalBefore.exec(left)?.[0].trim() : undefined;
      if (ordinal === undefined || hasWord(entity, ordinal)) return false;
      return ordinalsOfNames.test(namesOf(entity).join(' ')) || yearsOf(entity) !== undefined;
    },
    then: 'other',
  },
  {
    name: 'one of several places',
    when: ({ entity, left, right }) => entity.kind === 'place' && oneOfSeveral.test(left) && isPlaceItself.test(right),
    then: 'other',
  },
  {
    name: 'another nation’s trading company',
    when: ({ entity, left }) => {
      const nation = /Company$/.test(entity.label) ? otherNation.exec(left)?.[1] : undefined;
      return nation !== undefined && !hasWord(entity, nation);
    },
    then: 'other',
  },
  {
    name: 'an event of another year',
    when: ({ entity, left, right, yearsOf }) => {
      if (entity.kind === 'person') return false;
      const year = /^\s{1,3}of\s{1,3}(\d{3,4})(?!\d)/.exec(right)?.[1] ?? /\bthe\s(\d{4})\s$/i.exec(left)?.[1];
      const years = year === undefined ? undefined : yearsOf(entity);
      return years !== undefined && (Number(year) < years.first - YEARS_OFF || Number(year) > years.last + YEARS_OFF);
    },
    then: 'other',
  },
];

const ordinals = oneOf('First Second Third Fourth Fifth Sixth Seventh 1st 2nd 3rd 4th 5th 6th 7th');
const ordinalsOfNames = new RegExp(`(?<!\\p{L})${ordinals}(?!\\p{L})`, 'u');

/** "Third", "2nd" before the name of a battle. */
const ordinalBefore = new RegExp(`(?<!\\p{L})${ordinals}\\s{1,3}$`, 'u');

/** The British one is usually named without its nation. */
const otherNation = new RegExp(
  `(?<!\\p{L})(${oneOf('Austrian Danish Dutch French Ostend Portuguese Prussian Russian Scottish Spanish Swedish')})\\s{1,3}$`,
  'u',
);

/** "There is a Golconda in Illinois". */
const oneOfSeveral = /(?<!\p{L})(?:[Aa]|[Aa]n|[Aa]nother)\s{1,3}$/u;
const isPlaceItself =
  /^(?:[.,;:!?)]|\s{1,3}(?:in\s{1,3}(?:the\s{1,3})?\p{Lu}|(?:of|on|near|that|which|where)(?!\p{L})))/u;

/** A treaty may be dated by its signing or by its coming into force, so a year before or after still fits. */
const YEARS_OFF = 1;
