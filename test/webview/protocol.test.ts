import assert from 'node:assert/strict';
import { isFromTimeline, isToTimeline } from '../../src/protocol/timeline';
import { isSavedState } from '../../src/webview/savedState';
import { yearMark } from './marks';

suite('Messages of the timeline', () => {
  const mark = yearMark(1958, 1962, { modifier: 'mid', relation: 'since', inferred: true });

  test('are taken as they are meant', () => {
    assert.ok(isToTimeline({ type: 'events', essay: 'file:///a.md', events: [mark] }));
    assert.ok(isToTimeline({ type: 'events', events: [] }));
    assert.ok(isToTimeline({ type: 'change', removed: ['a'], events: [mark] }));
    assert.ok(isToTimeline({ type: 'highlight', ids: [] }));
    assert.ok(isFromTimeline({ type: 'ready' }));
    assert.ok(isFromTimeline({ type: 'select', id: 'a', focus: true }));
    assert.ok(isFromTimeline({ type: 'leave' }));
  });

  const wrong: unknown[] = [
    undefined,
    null,
    'ready',
    { type: 'unknown' },
    { type: 'events', events: [{ ...mark, earliestDay: '1958' }] },
    { type: 'events', events: [{ ...mark, latestDay: NaN }] },
    { type: 'events', events: [{ ...mark, lane: 'toString' }] },
    { type: 'events', events: [{ ...mark, modifier: 'late' }] },
    { type: 'events', events: [{ ...mark, unit: {} }] },
    { type: 'events', events: [{ ...mark, entities: [1] }] },
    { type: 'events', events: {} },
    { type: 'highlight', ids: 'a' },
    { type: 'select', id: 1, focus: true },
    { type: 'setup', locale: 'en', strings: { timeline: 'Timeline' } },
  ];
  for (const message of wrong) {
    test(`are refused otherwise: ${(JSON.stringify(message) as string | undefined)?.slice(0, 80) ?? 'undefined'}`, () => {
      assert.ok(!isToTimeline(message));
      assert.ok(!isFromTimeline(message));
    });
  }
});

suite('Remembered state', () => {
  test('is believed only where it is whole', () => {
    assert.ok(isSavedState({ views: [{ essay: 'a', from: 0, to: 1 }], folded: ['lives'] }));
    for (const state of [
      undefined,
      {},
      { views: [], folded: ['x'] },
      { views: [{ essay: 'a', from: 2, to: 1 }], folded: [] },
    ]) {
      assert.ok(!isSavedState(state));
    }
  });
});
