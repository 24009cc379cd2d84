import assert from 'node:assert/strict';
import { TimeSlice } from '../../../src/vscode/workspace/timeSlice';

suite('Time slice', () => {
  const spend = (slice: TimeSlice): void => {
    while (!slice.isOver);
  };

  test('is over after a few milliseconds, and starts again after a pause', async () => {
    const slice = new TimeSlice();
    assert.equal(slice.isOver, false);
    spend(slice);
    await slice.pause();
    assert.equal(slice.isOver, false);
  });

  test('a pause lets others work only if the slice is over', async () => {
    const slice = new TimeSlice();
    let others = 0;
    setTimeout(() => others++, 0);
    await slice.pause();
    assert.equal(others, 0);
    spend(slice);
    await slice.pause();
    assert.equal(others, 1);
  });
});
