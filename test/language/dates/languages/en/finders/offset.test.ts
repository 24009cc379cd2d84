import * as assert from 'node:assert/strict';
import { offset } from '../../../../../../src/language/dates/languages/en/finders/offset';
import { each, hits, misses, only } from '../../../notation';

suite('offset', () => {
  hits({
    'a number of units, later or earlier': [
      ['two days later', ['two days later', '-']],
      ['a decade earlier', ['a decade earlier', '-']],
      ['18 months later', ['18 months later', '-']],
    ],
    '“before” at the end': [['ten years before.', ['ten years before', '-']]],
    '“after that”': [['six years after that, he', ['six years after that', '-']]],
    'another sentence before it': [
      ['has 128 articles in one half. Two years later', ['Two years later', '-']],
      ['he lost a hundred. Three days later', ['Three days later', '-']],
      ['they were few: ten years later', ['ten years later', '-']],
    ],
    '“on” for “later”': [['twenty years on, he', ['twenty years on', '-']]],
    'the whole of a number in words': [
      ['Six hundred years later', ['Six hundred years later', '-']],
      ['a hundred and fifty years later', ['a hundred and fifty years later', '-']],
      ['1,500 years later', ['1,500 years later', '-']],
      ['half a century later', ['half a century later', '-']],
      ['two and a half centuries later', ['two and a half centuries later', '-']],
      ['a year and a half later', ['a year and a half later', '-']],
      ['a quarter of a century earlier', ['a quarter of a century earlier', '-']],
    ],
    'one of two numbers': [
      ['twenty or thirty years later', ['twenty or thirty years later', '-']],
      ['ten to twelve years later', ['ten to twelve years later', '-']],
    ],
    'after something named': [
      ['two days after that battle', ['two days after', '-']],
      ['two days after the battle', ['two days after', '-']],
    ],
  });

  misses([offset], {
    'how long, behind “for”': each(
      'previously before beforehand afterwards after',
      (word) => `for ten years ${word}, it`,
    ),
    'the rest of a number that is not known': [
      'several hundred years later',
      'several hundred and fifty years later',
      'many hundred years before',
    ],
    'a limit, not a distance': ['within two days after the battle'],
    'a length of time behind every word for one': each(
      'for within over during least most than first next last past of these those',
      (word) => `${word} two days after the battle`,
    ),
    'the rest of a longer time': each(
      'year years month months week weeks day days',
      (unit) => `a ${unit} and two days later`,
    ),
    'two units': ['three weeks and two months later'],
    'a length of time': ['three years', 'two days'],
    'no number': ['some days later'],
  });
});

suite('the distance of an offset', () => {
  const rows: readonly (readonly [text: string, expression: object])[] = [
    ['two days later', { unit: 'day', count: 2 }],
    ['three nights later', { unit: 'day', count: 3 }],
    ['a week later', { unit: 'week', count: 1 }],
    ['a fortnight later', { unit: 'week', count: 2 }],
    ['18 months later', { unit: 'month', count: 18 }],
    ['100 days later', { unit: 'day', count: 100 }],
    ['five years later', { unit: 'year', count: 5 }],
    ['a decade later', { unit: 'year', count: 10, approximate: true }],
    ['a century later', { unit: 'year', count: 100, approximate: true }],
    ['two centuries later', { unit: 'year', count: 200, approximate: true }],
    ...each(
      'later after afterward afterwards hence',
      (word) => [`two years ${word}.`, { unit: 'year', count: 2 }] as const,
    ),
    ...each(
      'earlier before previously beforehand',
      (word) => [`two years ${word}.`, { unit: 'year', count: -2 }] as const,
    ),
    ['a year and four months later', { unit: 'month', count: 16 }],
    ['three years and eleven months earlier', { unit: 'month', count: -47 }],
    ['two years before that he', { unit: 'year', count: -2 }],
    ['six years after that her son', { unit: 'year', count: 6 }],
    ['two years on, he', { unit: 'year', count: 2 }],
    ...each('he she they it the', (word) => [`two years after that ${word}`, { unit: 'year', count: 2 }] as const),
    ...each(', . ; : )', (sign) => [`two years after that${sign}`, { unit: 'year', count: 2 }] as const),
    ...each(', . ; : ) – —', (sign) => [`two years after${sign}`, { unit: 'year', count: 2 }] as const),
    ['two years after the war', { unit: 'year', count: 2, event: true }],
    ['two years before the war', { unit: 'year', count: -2, event: true }],
    ['two years later the war', { unit: 'year', count: 2 }],
    ['two years after', { unit: 'year', count: 2 }],
  ];
  for (const [text, expression] of rows)
    test(text, () => assert.deepEqual(only(text), { kind: 'relative', ...expression }));
});
