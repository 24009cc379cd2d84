import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describePassage } from '../../../src/language/sources/describePassage';
import { lookalikes } from './lookalikes';
import { randomOf } from '../../random';
import { mutate } from './mutation';
import { emptyTally, judge, runTrials } from './trials';

// `npm run bench -- passages` and `-- lookalikes` try many more, also on other texts.
suite('passages of an edited text', () => {
  const texts = ['media/sample/great-leap.md', 'test/fixtures/second-gold/essay.md'].map((file) =>
    readFileSync(file, 'utf8'),
  );
  for (const [inside, least] of [
    [0, 20],
    [0.05, 19],
    [0.1, 18],
  ] as const) {
    test(`${inside * 100} % of their words edited: found, and none in the wrong place`, () => {
      const tally = emptyTally();
      texts.forEach((text, i) => runTrials(text, 10, { inside, around: 0.05, deletes: false }, 40 + i, tally));
      assert.equal(tally.wrong, 0, tally.mistakes.join('\n'));
      assert.ok(tally.right >= least, tally.mistakes.join('\n'));
    });
  }

  test('deleted: no other place is chosen', () => {
    const tally = emptyTally();
    texts.forEach((text, i) => runTrials(text, 10, { inside: 0, around: 0.05, deletes: true }, 50 + i, tally));
    assert.equal(tally.wrong, 0, tally.mistakes.join('\n'));
  });
});

suite('a passage in a text full of similar ones', () => {
  const prose = readFileSync('test/fixtures/second-gold/essay.md', 'utf8');
  for (const [kind, make] of Object.entries(lookalikes)) {
    test(`${kind}: none in the wrong place, edited or deleted`, () => {
      const tally = emptyTally();
      for (const deletes of [false, true]) {
        const random = randomOf(7919);
        const { text, passage } = make(random, prose);
        const after = mutate(text, passage, { inside: deletes ? 0 : 0.05, around: 0.05, deletes }, random);
        judge(after.text, after.passage, describePassage(text, passage), tally);
      }
      assert.equal(tally.wrong, 0, tally.mistakes.join('\n'));
    });
  }
});
