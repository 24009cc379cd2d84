import assert from 'node:assert/strict';
import type { TimelineEvent } from '../../../src/language/types';
import { isToTimeline } from '../../../src/protocol/timeline';
import { changeBetween, identify, idsAt, markOf, type TimelineNames } from '../../../src/vscode/timeline/marks';
import { dayOf } from '../../../src/webview/model/calendar';

const essayUri = 'file:///essay.md';

function event(start: number, text: string, edtf: string, more: Partial<TimelineEvent> = {}): TimelineEvent {
  const [earliest, latest] = [`${edtf.slice(0, 4)}-01-01`, `${edtf.slice(0, 4)}-12-31`];
  const span = { start, end: start + text.length, uri: essayUri };
  return { title: 'A sentence', text, edtf, earliest, latest, lane: 'essay', entities: [], ...span, ...more };
}

const names: TimelineNames = {
  entityLabel: (id) => (id === 'mao-zedong' ? 'Mao Zedong' : undefined),
  fileName: () => undefined,
};

const mark = (source: TimelineEvent) => markOf('id', source, names);

suite('View model of the timeline', () => {
  test('counts days across the era, and passes the check on arrival', () => {
    const caesar = event(0, '15 March 44 BC', '-0043-03-15', { earliest: '-0043-03-15', latest: '-0043-03-15' });
    const { earliestDay, latestDay } = mark(caesar);
    assert.deepEqual([earliestDay, latestDay], [dayOf(-43, 3, 15), dayOf(-43, 3, 15)]);
    assert.ok(isToTimeline({ type: 'events', events: [mark(caesar)] }));
  });

  test('has the unit besides the part', () => {
    const late = event(0, 'late 1957', '1957', { modifier: 'end', earliest: '1957-09-01', latest: '1957-12-31' });
    assert.equal(mark(late).earliestDay, dayOf(1957, 9));
    assert.deepEqual(mark(late).unit, { earliestDay: dayOf(1957), latestDay: dayOf(1958) - 1 });
  });

  test('marks approximate, uncertain and inferred dates', () => {
    assert.equal(mark(event(0, 'c. 1450', '1450~')).approximate, true);
    assert.equal(mark(event(0, '1450?', '1450?')).uncertain, true);
    const both = mark(event(0, 'perhaps around 1450', '1450%', { inferred: true }));
    assert.deepEqual([both.approximate, both.uncertain, both.inferred], [true, true, true]);
    assert.equal('approximate' in mark(event(0, '1450', '1450')), false);
  });

  test('names entities, and gives lives their years', () => {
    const span = { earliest: '1893-12-26', latest: '1976-09-09' };
    const life = event(0, '1893-12-26', '1893-12-26/1976-09-09', {
      lane: 'lives',
      entities: ['mao-zedong', 'x'],
      ...span,
    });
    assert.deepEqual(mark(life).entities, ['Mao Zedong', 'x']);
    assert.equal(mark(life).words, '1893–1976');
  });

  test('cuts a very long title', () => {
    assert.ok(mark(event(0, '1958', '1958', { title: 'x'.repeat(1e6) })).title.length < 400);
  });

  test('ids stay when the text before them moves or their sentence changes', () => {
    const before = [
      ...identify([event(10, '1958', '1958'), event(50, '1958', '1958'), event(90, '1959', '1959')]).keys(),
    ];
    const after = [
      event(20, '1958', '1958', { title: 'Other' }),
      event(60, '1958', '1958'),
      event(100, '1959', '1959'),
    ];
    assert.deepEqual([...identify(after).keys()], before);
    assert.equal(new Set(before).size, 3);
  });

  test('a change lists removed, new and different marks', () => {
    const marks = (events: readonly TimelineEvent[]) =>
      new Map([...identify(events)].map(([id, each]) => [id, markOf(id, each, names)]));
    const before = marks([event(0, '1958', '1958'), event(9, '1959', '1959')]);
    assert.equal(changeBetween(before, marks([event(5, '1958', '1958'), event(14, '1959', '1959')])), undefined);
    const change = changeBetween(before, marks([event(0, '1958', '1958', { title: 'New' }), event(9, '1960', '1960')]));
    assert.equal(change?.removed.length, 1);
    assert.deepEqual(
      change.events.map(({ title, edtf }) => [title, edtf]),
      [
        ['New', '1958'],
        ['A sentence', '1960'],
      ],
    );
  });
});

suite('Events at the cursor', () => {
  const events = identify([event(10, '1958', '1958'), event(30, '1959', '1959'), event(80, '1960', '1960')]);
  const at = (offset: number, start = 0, end = 60): readonly (string | undefined)[] =>
    idsAt(events, essayUri, offset, { start, end }).map((id) => events.get(id)?.text);

  test('are those whose date contains it', () => {
    assert.deepEqual(at(10), ['1958']);
    assert.deepEqual(at(34), ['1959']);
  });

  test('else the nearest before it in the paragraph, else the first after', () => {
    assert.deepEqual(at(25), ['1958']);
    assert.deepEqual(at(60), ['1959']);
    assert.deepEqual(at(5), ['1958']);
  });

  test('are those of its sentence if it is not in a date', () => {
    const sentence = { start: 0, end: 40 };
    const told = identify([event(10, '1958', '1958', { sentence }), event(30, '1959', '1959', { sentence })]);
    const found = idsAt(told, essayUri, 20, { start: 0, end: 60 }).map((id) => told.get(id)?.text);
    assert.deepEqual(found, ['1958', '1959']);
  });

  test('are found at every mention', () => {
    const mentions = [10, 50].map((start) => ({ text: '1958', start, end: start + 4 }));
    const told = identify([event(10, '1958', '1958', { mentions })]);
    assert.equal(idsAt(told, essayUri, 52, { start: 40, end: 60 }).length, 1);
  });

  test('none in another paragraph or another file', () => {
    assert.deepEqual(at(65, 61, 79), []);
    assert.deepEqual(idsAt(events, 'file:///glossary.md', 10, { start: 0, end: 60 }), []);
  });
});
