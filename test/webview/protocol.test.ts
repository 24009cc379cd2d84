import assert from 'node:assert/strict';
import { isFromTimeline, isToTimeline } from '../../src/protocol/timeline';
import { isSavedState } from '../../src/webview/interaction/savedState';
import { yearMark } from './marks';

suite('Messages of the timeline', () => {
  const mark = yearMark(1958, 1962, { modifier: 'mid', relation: 'since', inferred: true });

  test('are accepted', () => {
    assert.ok(isToTimeline({ type: 'events', essay: 'file:///a.md', events: [mark] }));
    assert.ok(isToTimeline({ type: 'events', events: [] }));
    const era = { calendar: 'hijri', name: 'AH', years: [{ number: '1', day: -492_151 }], end: -491_797 };
    assert.ok(isToTimeline({ type: 'dates', language: 'en-US', eras: [era] }));
    assert.ok(isToTimeline({ type: 'change', removed: ['a'], events: [mark] }));
    assert.ok(isToTimeline({ type: 'highlight', ids: [], reveal: true }));
    assert.ok(isFromTimeline({ type: 'ready' }));
    assert.ok(isFromTimeline({ type: 'select', id: 'a', mention: 0, focus: true }));
    assert.ok(isFromTimeline({ type: 'leave' }));
    assert.ok(isFromTimeline({ type: 'filter', filter: { query: '', dates: 'written', entity: 'mao-zedong' } }));
    assert.ok(isFromTimeline({ type: 'picture', id: 1, png: '', days: { earliestDay: 0, latestDay: 1 } }));
    assert.ok(isToTimeline({ type: 'reading', length: 9, places: [{ id: 'a', offsets: [3] }], sections: [] }));
    assert.ok(isToTimeline({ type: 'draw', id: 1, whole: false }));
    assert.ok(isToTimeline({ type: 'zoom', id: 'a' }));
    const buttons = [{ command: 'openEssay', label: 'Open' }];
    assert.ok(isToTimeline({ type: 'welcome', welcome: { text: '', buttons } }));
    assert.ok(isFromTimeline({ type: 'run', command: 'setYearOfText' }));
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
    {
      type: 'dates',
      language: 'en',
      eras: [{ calendar: 'hijri', name: 'AH', years: [{ number: 1, day: 0 }], end: 0 }],
    },
    { type: 'dates', eras: [] },
    { type: 'highlight', ids: 'a', reveal: true },
    { type: 'reading', length: 9, places: [{ id: 'a', offsets: ['3'] }], sections: [] },
    { type: 'filter', filter: { query: '', dates: 'some' } },
    { type: 'filter', filter: { query: '', dates: 'all', span: {} } },
    { type: 'choices', choices: { total: 1 } },
    { type: 'events', events: [{ ...mark, mentions: [{ words: 1 }] }] },
    { type: 'select', id: 1, mention: 0, focus: true },
    { type: 'draw', whole: true },
    { type: 'welcome', welcome: { text: '', buttons: [{ command: 'exportTimeline', label: '' }] } },
    { type: 'run', command: 'exportTimeline' },
    { type: 'picture', png: '', days: { earliestDay: 0, latestDay: 1 } },
    { type: 'setup', locale: 'en', strings: { timeline: 'Timeline' } },
  ];
  for (const message of wrong) {
    test(`are rejected: ${(JSON.stringify(message) as string | undefined)?.slice(0, 80) ?? 'undefined'}`, () => {
      assert.ok(!isToTimeline(message));
      assert.ok(!isFromTimeline(message));
    });
  }
});

suite('Remembered state', () => {
  const none = { views: [], folded: [], hidden: [], reading: false };

  test('is accepted only if it is complete', () => {
    assert.ok(isSavedState({ ...none, views: [{ essay: 'a', from: 0, to: 1 }], folded: ['lives'] }));
    for (const state of [
      { ...none, hidden: [1] },
      undefined,
      {},
      { views: [], folded: ['x'] },
      { ...none, views: [{ essay: 'a', from: 2, to: 1 }] },
    ]) {
      assert.ok(!isSavedState(state));
    }
  });
});
