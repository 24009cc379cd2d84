import assert from 'node:assert/strict';
import type { TimelineMark } from '../../../src/protocol/timeline';
import { dayOf } from '../../../src/webview/model/calendar';
import { createLaneEvents, mergeLanes } from '../../../src/webview/model/laneEvents';
import { createTextFitter } from '../../../src/webview/layout/textFitter';
import { DATE_GAP, rowLines, VerticalEngine } from '../../../src/webview/layout/verticalLayout';
import { dayMark, yearMark } from '../marks';

const fitter = createTextFitter((text) => text.length * 7);
const height = 600;

function open(marks: readonly TimelineMark[], width = 300) {
  const lanes = createLaneEvents(marks);
  const isBeside = (kind: string): boolean => kind === 'lives' || kind === 'periods';
  const lane = mergeLanes(lanes.filter(({ kind }) => !isBeside(kind)));
  const engine = new VerticalEngine(
    lane,
    lanes.filter(({ kind }) => isBeside(kind)),
    { title: fitter, small: fitter },
  );
  const layout = (scale = engine.scale(height)) => engine.layout({ from: 0, to: width / scale, width, height });
  return { engine, lane, layout };
}

const every = (count: number, days: number, more: Partial<TimelineMark> = {}): readonly TimelineMark[] =>
  Array.from({ length: count }, (_, at) => dayMark(dayOf(1500) + at * days, dayOf(1500) + at * days, more));

suite('Layout downwards', () => {
  test('gives each event of essay and glossary a row, in order of time', () => {
    const { lane, layout } = open([
      yearMark(1960),
      yearMark(1949),
      yearMark(1955, 1955, { lane: 'glossary' }),
      yearMark(1900, 1980, { lane: 'lives' }),
    ]);
    const found = layout();
    const rows = found.rows.flatMap((row) => (row.type === 'entry' ? [lane.events[row.index]!.earliestDay] : []));
    assert.deepEqual(rows, [dayOf(1949), dayOf(1955), dayOf(1960)]);
    assert.equal(found.rail.named.length, 1);
  });

  test('rows never overlap, at any zoom', () => {
    const { engine, layout } = open(every(300, 40, { title: 'x'.repeat(80) }));
    for (const factor of [0.01, 0.1, 0.5, 1, 4, 50]) {
      let bottom = 0;
      for (const row of layout(engine.scale(height) * factor).rows) {
        assert.ok(row.top >= bottom - 1e-6, `${factor}`);
        bottom = row.top + row.height;
      }
    }
  });

  test('titles have two lines, then one, then events become clusters that hold each event once', () => {
    const { engine, lane, layout } = open(every(200, 40, { title: 'x'.repeat(80) }));
    const usual = engine.scale(height);
    assert.equal(layout(usual).titleLines, 2);
    assert.equal(layout(usual / 3).titleLines, 1);
    const far = layout(engine.overview(height) / 4);
    const held = far.rows.flatMap((row) => (row.type === 'entry' ? (row.cluster?.members ?? [row.index]) : []));
    assert.ok(far.rows.some((row) => row.type === 'entry' && row.cluster));
    assert.deepEqual(held, [...lane.events.keys()]);
  });

  test('many events have short titles from the beginning', () => {
    assert.equal(open(every(200, 40, { title: 'x'.repeat(80) })).layout().titleLines, 2);
    assert.equal(open(every(300, 40, { title: 'x'.repeat(80) })).layout().titleLines, 1);
  });

  test('one far date changes nothing for the others', () => {
    const usual = every(50, 100);
    const [near, far] = [open(usual), open([yearMark(-220), ...usual])];
    assert.ok(far.engine.scale(height) > 0.9 * near.engine.scale(height));
  });

  test('a cluster that is opened stays open', () => {
    const { engine, layout } = open(every(60, 0));
    const cluster = layout().cluster(7);
    assert.equal(cluster?.members.length, 60);
    engine.open(cluster);
    assert.equal(layout().cluster(7), undefined);
    assert.equal(layout().rows.filter(({ type }) => type === 'entry').length, 60);
  });

  test('an event longer than its heading and its row is a bar, others are dots', () => {
    const { lane, layout } = open([
      yearMark(1950, 1953),
      ...[1950, 1951, 1952, 1953, 1954].flatMap((year) => [yearMark(year), yearMark(year)]),
    ]);
    const { rail } = layout();
    assert.deepEqual(
      [...rail.bars.keys()].map((index) => lane.events[index]!.latestDay),
      [dayOf(1954) - 1],
    );
  });

  test('bars in one column never overlap, and there are only as many columns as fit', () => {
    const lives = Array.from({ length: 30 }, (_, at) => yearMark(1500 + at, 1520 + 2 * at, { lane: 'lives' }));
    for (const [width, most] of [
      [170, 1],
      [300, 2],
      [500, 4],
    ] as const) {
      const { named } = open([...every(80, 200), ...lives], width).layout().rail;
      const columns = new Map<number, { x0: number; x1: number }[]>();
      for (const bar of named) columns.set(bar.x, [...(columns.get(bar.x) ?? []), bar]);
      assert.equal(columns.size, most);
      for (const bars of columns.values()) {
        bars.sort((a, b) => a.x0 - b.x0);
        bars.forEach(({ x0 }, at) => assert.ok(at === 0 || x0 >= bars[at - 1]!.x1));
      }
    }
  });

  test('lives that more events name come first', () => {
    const lives = ['Zoe', 'Anna'].map((title) => yearMark(1490, 1560, { lane: 'lives', title }));
    const { named } = open([...every(40, 200, { entities: ['Anna'] }), ...lives], 170).layout().rail;
    assert.deepEqual(
      named.map(({ lane, index }) => lane.events[index]!.title),
      ['Anna'],
    );
  });

  suite('lines of a row', () => {
    const room = 200;
    for (const [rule, title, date, lines, isApart] of [
      ['a short title stands beside its date', room - 50 - DATE_GAP, 50, 1, false],
      ['a longer one takes the second line', room - 50 - DATE_GAP + 1, 50, 2, false],
      ['beside a long date a title begins below it', 150, 120, 2, true],
      ['and may take two more lines', 250, 120, 3, true],
    ] as const)
      test(rule, () => assert.deepEqual(rowLines(title, date, room, 2), { lines, isApart }));
  });
});
