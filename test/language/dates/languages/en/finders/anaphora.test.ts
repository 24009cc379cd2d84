import * as assert from 'node:assert/strict';
import { anaphora } from '../../../../../../src/language/dates/languages/en/finders/anaphora';
import { each, hits, misses, only, type Hit } from '../../../notation';

suite('anaphora', () => {
  hits({
    'a word that points to a unit': [
      ['that year', ['that year', '-']],
      ['the following spring', ['following spring', '-']],
      ['the next day', ['next day', '-']],
      ['he referred to this day as black', ['this day', '-']],
      ['it was close to this day', ['this day', '-']],
      ['on the morning of that day', ['that day', '-']],
      ['the orders for that day', ['that day', '-']],
      ['the horrors of that day', ['that day', '-']],
      ['on that day he fell', ['that day', '-']],
    ],
    'with no article, at the beginning or the end of a clause': [
      ['Next day he left', ['Next day', '-']],
      ['gone by next summer', ['next summer', '-']],
    ],
    'the unit before the word that points': [
      ['the day before, he', ['day before', '-']],
      ['the day before the battle', ['day before', '-']],
      ['the day following saw another', ['day following', '-']],
      ['from the day before to the day after, he', ['day before', '-'], ['day after', '-']],
      ['and the year after that our son was born', ['year after', '-']],
      ['the year following the war', ['year following', '-']],
    ],
    'a word that points, and a month': [['the previous June', ['previous June', '-']]],
    '“next day” at the end of a sentence': [['and was shut next day.', ['next day', '-']]],
    'a part of the day': [
      ['That night the Russians left', ['That night', '-']],
      ['The same evening, he', ['same evening', '-']],
      ['the next morning they drew off', ['next morning', '-']],
      ['and next morning they fled', ['next morning', '-']],
      ['Next evening he spoke', ['Next evening', '-']],
    ],
    'the day after something named before': [['the day after that, he', ['day after', '-']]],
    'every word that points, before every unit': each(
      'that this same following next subsequent succeeding ensuing previous preceding prior',
      (word) => word,
    ).flatMap((word) =>
      each('day date week month year decade century', (unit): Hit => {
        const the = /^th/.test(word) ? '' : 'the ';
        return [`on ${the}${word} ${unit} they`, [`${word} ${unit}`, '-']];
      }),
    ),
    'very, and same': [
      ['that very year', ['that very year', '-']],
      ['this same year', ['this same year', '-']],
      ['That previous year', ['previous year', '-']],
    ],
    'a unit and the word that points behind it': each('day month year', (unit) => unit).flatMap((unit) =>
      each('before after following previous', (side): Hit => [`the ${unit} ${side}, he`, [`${unit} ${side}`, '-']]),
    ),
    'every part of the day': each('morning afternoon evening night', (time): Hit => [
      `that ${time} they left`,
      [`that ${time}`, '-'],
    ]),
    'a part of the day before a name, “of” or a sign': [
      ['that night Rome fell', ['that night', '-']],
      ['that night of fear', ['that night', '-']],
      ['that night, he', ['that night', '-']],
    ],
    'a weekday': [['on the following Tuesday more', ['following Tuesday', '-']]],
  });

  misses([anaphora], {
    'not “a day before” something': ['a day before the battle'],
    'other meanings of the word that points': ['that may be', 'following orders', 'next to it'],
    'somebody’s next year is not the next one': ['their next year', 'a vote next year', 'the king’s next day'],
    'a unit in the plural': ['that years', 'the next days'],
    'somebody’s next day': each(
      'a an my his her its our their your whose each every any no',
      (word) => `${word} next day`,
    ),
    'the next of a small letter behind no article': ['at next Tuesday', 'a march next week'],
    'a month in small letters': ['that march', 'the following may'],
    'an article that is none': ['bathe day before'],
    '“every” tells no single year': ['every year'],
    'the writer’s day': [
      'kept to this day',
      'unto this day they mourn',
      'stood till this very day',
      'lost until this day',
    ],
    'so many years, to the day': [
      'five years to the day after the landing',
      'a month to the day after he left',
      'two weeks to the day before the vote',
      'ten years to the day before it fell',
    ],
    'a way to say “then”': [
      'the merchants of that day',
      'a fortune in that day',
      'a quick passage for that day',
      'the surgery of that day',
    ],
    'a part of the day that a noun follows': ['that night fighters came'],
    'seen from today': ['this morning he said'],
    'a clause, not a morning': ['said that morning prayers were over'],
    'a weekday needs more than “next” or “that”': ['next Tuesday', 'this Thursday'],
  });
});

suite('the meaning of a pointing word', () => {
  const rows: readonly (readonly [text: string, expression: object])[] = [
    ['that year', { unit: 'year', count: 0 }],
    ['the same date', { unit: 'day', count: 0 }],
    ['the next week', { unit: 'week', count: 1 }],
    ['the previous month', { unit: 'month', count: -1 }],
    ['the following decade', { unit: 'decade', count: 1 }],
    ['the prior century', { unit: 'century', count: -1 }],
    ['the next morning, he', { unit: 'day', count: 1 }],
    ['the following Tuesday', { unit: 'week', count: 1, weekday: 2 }],
    ['the previous Sunday', { unit: 'week', count: -1, weekday: 7 }],
    ['that spring', { unit: 'season', count: 0, season: 21 }],
    ['the following March', { unit: 'month', count: 1, month: 3 }],
    ['the day before, he', { unit: 'day', count: -1 }],
    ['the day after, he', { unit: 'day', count: 1 }],
    ['the year following, he', { unit: 'year', count: 1 }],
    ['the day before the battle', { unit: 'day', count: -1, event: true }],
    ['the day after that, he', { unit: 'day', count: 1 }],
    ['the day after that battle', { unit: 'day', count: 1, event: true }],
    ['the day following the battle', { unit: 'day', count: 1, event: true }],
    ...each(
      'the a an these those this that his her their its our Rome',
      (word) => [`the year following ${word} war`, { unit: 'year', count: 1, event: true }] as const,
    ),
    ['the year following saw war', { unit: 'year', count: 1 }],
  ];
  for (const [text, expression] of rows)
    test(text, () => assert.deepEqual(only(text), { kind: 'relative', ...expression }));
});
