import * as assert from 'node:assert/strict';
import { numberIn, SEVERAL } from '../../../../../src/language/dates/languages/en/numberWords';

suite('numberIn', () => {
  const rows: Readonly<Record<string, Readonly<Record<string, number | typeof SEVERAL | undefined>>>> = {
    'digits and simple words': { '12': 12, '1,500': 1500, seven: 7, a: 1 },
    'hundreds and thousands': {
      'six hundred': 600,
      'a hundred and fifty': 150,
      'one hundred and thirty-four': 134,
      'two hundred and seven': 207,
      'seventeen hundred and forty': 1740,
      'one thousand seven hundred and seven': 1707,
      'two thousand three hundred': 2300,
      'a hundred and twenty thousand': 120_000,
      'three hundred and four thousand two hundred': 304_200,
    },
    'dozens and scores': { 'two dozen': 24, 'three score': 60 },
    'ones before tens, as in older English': { 'three and twenty': 23, 'four-and-thirty': 34 },
    'parts of one': {
      'half a': 0.5,
      'half of a': 0.5,
      'a quarter of a': 0.25,
      'three quarters of a': 0.75,
      'two thirds of a': 2 / 3,
    },
    'and a half': { 'two and a half': 2.5, 'one hundred and a half': 100.5 },
    'one of two': {
      'twenty or thirty': SEVERAL,
      'five or six': SEVERAL,
      'six or seven hundred': SEVERAL,
      '10–12': SEVERAL,
      'ten to twelve': SEVERAL,
    },
    'no number': {
      hundred: undefined,
      'two thousand three thousand': undefined,
      'two twenty': undefined,
      'twenty and three': undefined,
      'five a': undefined,
    },
  };
  for (const [rule, numbers] of Object.entries(rows))
    for (const [phrase, number] of Object.entries(numbers))
      test(`${rule}: ${phrase}`, () => assert.equal(numberIn(phrase), number));
});
