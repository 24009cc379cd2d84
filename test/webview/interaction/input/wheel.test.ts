import assert from 'node:assert/strict';
import { wheelDelta } from '../../../../src/webview/interaction/input/navigation';

suite('Zoom of a wheel', () => {
  const notch = wheelDelta({ deltaY: 120, deltaMode: 0, ctrlKey: false });
  for (const [rule, event, share] of [
    ['a notch', { deltaY: 120, deltaMode: 0, ctrlKey: false }, 1],
    ['a notch with Ctrl is as strong', { deltaY: 120, deltaMode: 0, ctrlKey: true }, 1],
    ['the other way', { deltaY: -120, deltaMode: 0, ctrlKey: true }, -1],
    ['a small step of a pinch counts ten times', { deltaY: 6, deltaMode: 0, ctrlKey: true }, 0.5],
    ['a large one is a notch', { deltaY: 30, deltaMode: 0, ctrlKey: true }, 1],
    ['lines', { deltaY: 3, deltaMode: 1, ctrlKey: false }, 75 / 120],
  ] as const)
    test(rule, () => assert.ok(Math.abs(wheelDelta(event) / notch - share) < 1e-9));
});
