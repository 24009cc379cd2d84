import assert from 'node:assert/strict';
import type { Candidate, Side } from '../../../../src/language/sources/matching/candidates';
import { acceptLimits, rivalLimits, scoreBest } from '../../../../src/language/sources/matching/scoring';

const side = (own: Partial<Side> = {}): Side => ({
  at: 1000,
  context: 1,
  length: 100,
  half: 0.95,
  isEchoGone: false,
  ...own,
});

/** An edited place with context on both sides and no rival. */
const candidate = (own: Partial<Candidate> = {}): Candidate => ({
  start: 1000,
  end: 1100,
  score: 0.9,
  words: 0.9,
  sides: [side(), side()],
  length: 300,
  holdsBeginning: false,
  ...own,
});

const rival = (half: number): Candidate =>
  candidate({ start: 5000, sides: [side({ at: 5000, half }), side({ at: 5000, half })] });

const contextOf = (length: number): Partial<Candidate> => ({
  sides: [side({ length: length / 2 }), side({ length: length / 2 })],
});

suite('which place of several may be chosen', () => {
  type Status = ReturnType<typeof scoreBest>;
  // Each threshold has a row on either side.
  const rows: readonly [rule: string, candidates: readonly Candidate[], status: Status][] = [
    ['no place', [], undefined],
    ['an edited place without a rival', [candidate()], 'fuzzy'],
    ['unchanged words', [candidate({ words: 1 })], 'moved'],

    ['a score of 0.8 is enough', [candidate({ score: 0.8 })], 'fuzzy'],
    ['a lower one is not', [candidate({ score: 0.79 })], undefined],
    ['of a short fragment 0.85 is', [candidate({ length: 63, score: 0.85 })], 'fuzzy'],
    ['a lower one of a short fragment is not', [candidate({ length: 63, score: 0.84 })], undefined],
    ['64 characters are no short fragment', [candidate({ length: 64, score: 0.84 })], 'fuzzy'],
    ['with a wide context 0.87 is', [candidate({ ...contextOf(402), score: 0.87 })], 'fuzzy'],
    ['a lower one with a wide context is not', [candidate({ ...contextOf(402), score: 0.86 })], undefined],
    ['400 characters are no wide context', [candidate({ ...contextOf(400), score: 0.86 })], 'fuzzy'],

    ['words of a likeness of 0.55 are enough', [candidate({ words: 0.55 })], 'fuzzy'],
    ['words that are less like were deleted', [candidate({ words: 0.54 })], undefined],
    ['a context of a likeness of 0.55 is enough', [candidate({ sides: [side({ context: 0.55 }), side()] })], 'fuzzy'],
    ['edited words need both', [candidate({ sides: [side({ context: 0.54 }), side()] })], undefined],
    ['unchanged words need one', [candidate({ words: 1, sides: [side({ context: 0.54 }), side()] })], 'moved'],
    [
      'one that is a quarter of the other',
      [candidate({ words: 1, sides: [side({ context: 0, length: 100 }), side({ length: 25 })] })],
      'moved',
    ],
    [
      'not a few words beside many that are gone',
      [candidate({ words: 1, sides: [side({ context: 0, length: 100 }), side({ length: 24 })] })],
      undefined,
    ],

    ['a rival more than a tenth behind', [candidate(), rival(0.84)], 'fuzzy'],
    ['a rival that is nearer', [candidate(), rival(0.86)], undefined],
    ['a second rival counts too', [candidate(), rival(0.5), rival(0.86)], undefined],
    ['a rival that shares the side is none on it', [candidate(), { ...rival(0.95), sides: [side(), side()] }], 'fuzzy'],

    ['a range that holds another beginning', [candidate({ holdsBeginning: true })], undefined],
    ['an echo that is gone', [candidate({ sides: [side(), side({ isEchoGone: true })] })], undefined],
  ];
  for (const [rule, candidates, status] of rows) {
    test(rule, () => assert.equal(scoreBest(candidates, acceptLimits), status));
  }

  test('a chosen place is also a rival when a passage is described', () => {
    for (const [rule, candidates, status] of rows) {
      if (status !== undefined) assert.notEqual(scoreBest(candidates, rivalLimits), undefined, rule);
    }
  });
});
