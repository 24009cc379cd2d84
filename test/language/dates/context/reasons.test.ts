import * as assert from 'node:assert/strict';
import { antecedentRules } from '../../../../src/language/dates/context/antecedent';
import { countingRules } from '../../../../src/language/dates/context/completion/countedFrom';
import { reasonOf } from '../../../../src/language/dates/context/reasons';
import { datesOf } from '../reading';

suite('why a date leans on another', () => {
  for (const { name, then } of [...antecedentRules, ...countingRules]) {
    if (then === 'none') continue;
    test(`“${name}” gives a reason`, () => assert.match(reasonOf(name), /^reason-/));
  }

  test('an unknown rule is an error', () => assert.throws(() => reasonOf('none'), /has no reason/));

  for (const [text, reason] of [
    ['He came in June 1958. In July he left.', 'reason-nearest'],
    ['He came in June 1958. Two years later he left.', 'reason-counted'],
    ['He came on 5 June 1958. On the 12th he left.', 'reason-nearest'],
    ['He came in 480 BC. In 479 he left.', 'reason-era'],
    ['He came in August 1913. He stayed until July 1914. In August he left.', 'reason-wait'],
    ['He lasted from June 1864 to April 1865. In May he left.', 'reason-period'],
  ] as const) {
    test(text, () => assert.equal(datesOf(text).at(-1)?.basis?.reason.code, reason));
  }
});
