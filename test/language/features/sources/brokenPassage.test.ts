import assert from 'node:assert/strict';
import {
  findPassage,
  nearestName,
  nearestWords,
  passageProblem,
  placesToPropose,
} from '../../../../src/language/features/sources';
import { maxBehindBest, minNearest } from '../../../../src/language/features/sources/brokenPassage';

const letter =
  'The captains met. On the sea they resolved to burn what was left of the fleet by night, and the envoys went home.';

suite('Why a passage is not found', () => {
  for (const [rule, text, fragment, code, nearest] of [
    ['its words are gone', letter, 'a%20speech%20to%20the%20Pope', 'missing-passage', undefined],
    [
      'its words are gone, and similar ones are left',
      letter,
      'resolved%20to%20sink%20what%20remained%20of%20the%20galleys%20by%20night',
      'missing-passage',
      /burn what was left of the fleet by night/,
    ],
    ['its words are there more than once', `${letter} The captains met.`, 'captains%20met', 'ambiguous-passage', /./],
  ] as const) {
    test(rule, () => {
      const found = findPassage(text, `text=${fragment}`);
      assert.equal(found.span, undefined);
      const words = nearestWords(text, found);
      if (nearest) assert.match(words ?? '', nearest);
      else assert.equal(words, undefined);
      assert.equal(passageProblem('letter.md', found, words).code, code);
    });
  }

  for (const [rule, count, nearest, code, args] of [
    ['no such words', undefined, undefined, 'missing-passage', ['a.md']],
    ['only similar words', 0, 'to burn', 'missing-passage', ['a.md', 'to burn']],
    ['the words once, not where the link says', 1, 'to burn', 'displaced-passage', ['a.md']],
    ['the words twice', 2, 'to burn', 'ambiguous-passage', ['a.md']],
  ] as const) {
    test(rule, () => {
      const found = count === undefined ? {} : { count };
      assert.deepEqual(passageProblem('a.md', found, nearest), { code, args });
    });
  }

  for (const [rule, score, words] of [
    ['near enough', minNearest, 'The captains'],
    ['not near enough', minNearest - 0.01, undefined],
  ] as const) {
    test(`the nearest words: ${rule}`, () => {
      const found = { status: 'ambiguous', score, candidates: [{ start: 0, end: 12, score }] } as const;
      assert.equal(nearestWords(letter, found), words);
    });
  }

  for (const [rule, count, scores, proposed] of [
    ['near enough', 0, [minNearest], 1],
    ['not near enough', 0, [minNearest - 0.01], 0],
    ['as near as the best, almost', 0, [0.9, 0.9 - maxBehindBest + 0.001], 2],
    ['far behind the best', 0, [0.9, 0.9 - maxBehindBest - 0.001], 1],
    ['the words themselves, in another context', 1, [0.5, 0.3], 2],
  ] as const) {
    test(`places to propose: ${rule}`, () => {
      const candidates = scores.map((score) => ({ start: 0, end: 12, score }));
      assert.equal(placesToPropose({ status: 'ambiguous', score: 0, count, candidates }).length, proposed);
    });
  }

  test('of long words the beginning is shown', () => {
    const found = { status: 'ambiguous', score: 1, candidates: [{ start: 0, end: letter.length, score: 1 }] } as const;
    assert.equal(nearestWords(letter, found), `${letter.slice(0, 80).trimEnd()} …`);
  });
});

suite('The nearest name of a file', () => {
  for (const [rule, name, names, expected] of [
    ['one letter differs', 'barbero.md', ['barbaro.md', 'leonard.md'], 'barbaro.md'],
    ['three of ten letters', 'abcdefg.md', ['xyzdefg.md'], 'xyzdefg.md'],
    ['four of ten letters are too many', 'abcdefg.md', ['wxyzefg.md'], undefined],
    ['capitals do not count', 'Barbaro.md', ['BARBARO.MD'], 'BARBARO.MD'],
    ['nothing is near', 'barbaro.md', ['phrantzes.md'], undefined],
    ['an empty folder', 'barbaro.md', [], undefined],
  ] as const) {
    test(rule, () => assert.equal(nearestName(name, names), expected));
  }
});
