import assert from 'node:assert/strict';
import { isVerticalAt } from '../../../src/webview/interaction/views';

suite('Direction of time', () => {
  for (const [rule, width, direction, before, expected] of [
    ['downwards on a narrow page', 479, 'automatic', false, true],
    ['to the right on a wide one', 541, 'automatic', true, false],
    ['between, as it was: to the right', 480, 'automatic', false, false],
    ['between, as it was: downwards', 540, 'automatic', true, true],
    ['downwards if chosen, however wide', 1200, 'vertical', false, true],
    ['to the right if chosen, however narrow', 170, 'horizontal', true, false],
  ] as const)
    test(rule, () => assert.equal(isVerticalAt(width, direction, before), expected));
});
