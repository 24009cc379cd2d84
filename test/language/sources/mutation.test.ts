import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { emptyTally, runTrials } from './trials';

// `npm run bench -- passages` tries many more, also on other texts.
suite('passages of an edited text', () => {
  const texts = ['media/sample/great-leap.md', 'test/fixtures/second-gold/essay.md'].map((file) =>
    readFileSync(file, 'utf8'),
  );
  for (const inside of [0, 0.05, 0.1]) {
    test(`${inside * 100} % of their words edited: found, and none in the wrong place`, () => {
      const tally = emptyTally();
      texts.forEach((text, i) => runTrials(text, 10, { inside, around: 0.05, deletes: false }, 40 + i, tally));
      assert.equal(tally.wrong, 0, tally.mistakes.join('\n'));
      assert.ok(tally.right >= 19, tally.mistakes.join('\n'));
    });
  }

  test('deleted: no other place is taken for them', () => {
    const tally = emptyTally();
    texts.forEach((text, i) => runTrials(text, 10, { inside: 0, around: 0.05, deletes: true }, 50 + i, tally));
    assert.equal(tally.wrong, 0, tally.mistakes.join('\n'));
  });
});
