import assert from 'node:assert/strict';
import type { TimelineMark } from '../../../src/protocol/timeline';
import { dayOf } from '../../../src/webview/model/calendar';
import { drawnExtent, fitsInside, LABEL, markExtent, type Viewport } from '../../../src/webview/layout/layout';
import { LayoutEngine } from '../../../src/webview/layout/engine';
import { labelOf } from '../../../src/webview/layout/eventGeometry';
import { createTextFitter } from '../../../src/webview/layout/textFitter';
import { pack } from '../../../src/webview/layout/packing';
import { createLaneEvents, within } from '../../../src/webview/model/laneEvents';
import { dayMark, yearMark } from '../marks';

const labelWidth = (title: string): number => title.length * 7;

function layOut(marks: readonly TimelineMark[], viewport: Viewport, folded: readonly string[] = []) {
  return new LayoutEngine(createLaneEvents(marks), labelWidth).layout(viewport, new Set(folded));
}

/** Reproducible: a linear congruential generator. */
function someMarks(count: number): TimelineMark[] {
  let state = 1;
  const next = (below: number): number => (state = (state * 16_807) % 2_147_483_647) % below;
  return Array.from({ length: count }, () => {
    const start = dayOf(1500) + next(70_000);
    return dayMark(start, start + next(4) * next(2000), { title: 'x'.repeat(5 + next(60)) });
  });
}

suite('Packing', () => {
  test('fills the first row that is free', () => {
    const { rows, count } = pack([0, 5, 10, 30], [8, 9, 20, 40], 2);
    assert.deepEqual([...rows], [0, 1, 0, 0]);
    assert.equal(count, 2);
  });

  test('keeps the gap', () => {
    assert.deepEqual([...pack([0, 11], [10, 20], 2).rows], [0, 1]);
    assert.deepEqual([...pack([0, 12], [10, 20], 2).rows], [0, 0]);
  });

  test('packs days before 1970 as well as after', () => {
    assert.deepEqual([...pack([-100, -90, -50], [-80, -85, -40], 1).rows], [0, 1, 0]);
  });

  test('accepts one interval, and none', () => {
    assert.deepEqual([...pack([0], [1], 1).rows], [0]);
    assert.equal(pack([], [], 1).count, 0);
  });
});

suite('Events in a window', () => {
  const [lane] = createLaneEvents([yearMark(1900, 1999), yearMark(1950), yearMark(1960), dayMark(dayOf(1960, 5, 4))]);

  test('are those that overlap it, including long ones', () => {
    assert.deepEqual(within(lane!, { from: dayOf(1955), to: dayOf(1961) }), [0, 2, 3]);
    assert.deepEqual(within(lane!, { from: dayOf(1800), to: dayOf(1801) }), []);
    assert.deepEqual(within(lane!, { from: dayOf(1800), to: dayOf(2001) }), [0, 1, 2, 3]);
  });

  test('equal those found by testing each event', () => {
    const [all] = createLaneEvents(someMarks(300));
    for (let from = dayOf(1490); from < dayOf(1700); from += 1234) {
      const window = { from, to: from + 900 };
      const expected = all!.extents.flatMap((time, index) =>
        time.from <= window.to && time.to >= from ? [index] : [],
      );
      assert.deepEqual(within(all!, window), expected);
    }
  });
});

suite('Layout', () => {
  const narrow = (from: number, to: number): Viewport => ({
    from: dayOf(from),
    to: dayOf(to),
    width: 300,
    height: 600,
  });
  const wide = (from: number, to: number): Viewport => ({ from: dayOf(from), to: dayOf(to), width: 1000, height: 500 });

  test('a narrow view lists the events in the window, one in each row', () => {
    const { boxes } = layOut([yearMark(1960), yearMark(1949), yearMark(1800), yearMark(1955)], narrow(1945, 1965));
    const [box] = boxes;
    assert.equal(box?.mode, 'list');
    assert.deepEqual(
      box.lane.events.map((_, index) => box.row(index)),
      [undefined, 0, 1, 2],
    );
    assert.equal(box.bottom - box.rowsTop, 3 * box.rowHeight);
  });

  test('lanes keep their order, and fold', () => {
    const marks = [yearMark(1900, 1950, { lane: 'lives' }), yearMark(1949), yearMark(1950, 1950, { lane: 'glossary' })];
    const { boxes, height } = layOut(marks, wide(1900, 1960), ['glossary']);
    assert.deepEqual(
      boxes.map(({ lane }) => lane.kind),
      ['essay', 'glossary', 'lives'],
    );
    const [essay, glossary, lives] = boxes;
    assert.equal(glossary?.bottom, glossary?.rowsTop);
    assert.equal(glossary?.row(0), undefined);
    assert.ok(essay!.bottom < glossary!.top && glossary!.bottom < lives!.top && lives!.bottom < height);
  });

  test('periods are above, as bars even in a narrow view; each essay has its own lane', () => {
    const marks = [
      yearMark(1950, 1950, { file: 'b.md' }),
      yearMark(1940, 1960, { lane: 'periods' }),
      yearMark(1951, 1951, { file: 'a.md' }),
    ];
    const { boxes } = layOut(marks, narrow(1930, 1970), ['essay b.md']);
    assert.deepEqual(
      boxes.map(({ lane, mode, folded }) => [lane.key, mode, folded]),
      [
        ['periods', 'bars', false],
        ['essay a.md', 'list', false],
        ['essay b.md', 'list', true],
      ],
    );
  });

  test('drawn events never overlap in a wide view, at any zoom', () => {
    const marks = someMarks(200);
    for (const years of [200, 90, 33, 7, 2]) {
      const viewport = { ...wide(1500, 1500 + years), height: 4000 };
      const [box] = layOut(marks, viewport).boxes;
      assert.equal(box?.mode, 'bars');
      const ends = new Map<number, number>();
      box.lane.events.forEach(({ title }, index) => {
        const { x0, x1 } = drawnExtent(box.lane, index, 'bars', viewport);
        const label = Math.min(labelWidth(title), LABEL.longest);
        const inside = fitsInside(markExtent(box.lane, index, 'bars', viewport), label);
        const row = box.row(index)!;
        const room = inside ? 0 : LABEL.inset + label;
        const before = box.labels.isBefore(index);
        const left = before ? x0 - room : x0;
        assert.ok(left >= (ends.get(row) ?? -Infinity), `${years} years, event ${index}`);
        ends.set(row, Math.max(ends.get(row) ?? -Infinity, before ? x1 : x1 + room));
      });
    }
  });

  test('panning changes no row of a wide view', () => {
    const engine = new LayoutEngine(createLaneEvents(someMarks(100)), labelWidth);
    const rows = (from: number): (number | undefined)[] => {
      const [box] = engine.layout({ from, to: from + 9000, width: 1000, height: 4000 }, new Set()).boxes;
      return box!.lane.events.map((_, index) => box!.row(index));
    };
    assert.deepEqual(rows(dayOf(1500)), rows(dayOf(1500) + 777.5));
  });

  test('titles become shorter, then dots, if they would fill many screens, and dots become clusters if they do', () => {
    const shown = (count: number) => {
      const [box] = layOut(someMarks(count), wide(1500, 1700)).boxes;
      return [box?.mode, box?.labels.longest, (box?.clusters.length ?? 0) > 0];
    };
    assert.deepEqual([10, 160, 400, 4000].map(shown), [
      ['bars', LABEL.longest, false],
      ['bars', LABEL.short, false],
      ['dots', 0, false],
      ['bars', LABEL.longest, true],
    ]);
  });

  test('a very long list has clusters too', () => {
    const [box] = layOut(someMarks(3000), narrow(1400, 1800)).boxes;
    assert.ok(box!.clusters.length > 0);
  });

  test('a day is visible among centuries, and a limit has no width', () => {
    const [lane] = createLaneEvents([dayMark(dayOf(1949, 10, 1)), yearMark(1960, 1960, { relation: 'before' })]);
    const viewport = wide(1000, 2000);
    const { x0, x1 } = markExtent(lane!, 0, 'bars', viewport);
    assert.ok(x1 - x0 >= 9);
    const limit = markExtent(lane!, 1, 'bars', viewport);
    assert.equal(limit.x0, limit.x1);
    assert.ok(drawnExtent(lane!, 1, 'bars', viewport).x0 < limit.x0);
  });

  test('the last titles stand before their marks, the others after them', () => {
    const title = 'x'.repeat(20);
    const [box] = layOut([yearMark(1500, 1500, { title }), yearMark(1690, 1690, { title })], wide(1490, 1700)).boxes;
    assert.deepEqual([box!.labels.isBefore(0), box!.labels.isBefore(1)], [false, true]);
  });

  test('a title runs until the next event of its row, and has no tail in the view', () => {
    const fitter = createTextFitter((text) => text.length * 7);
    const title = 'x'.repeat(80);
    const [alone] = layOut([yearMark(1500, 1500, { title })], wide(1490, 1600)).boxes;
    assert.ok(labelOf(alone!, 0, wide(1490, 1600), fitter).room > LABEL.longest);
    assert.equal(labelOf(alone!, 0, wide(1510, 1620), fitter).room, 0);
    const three = [1500, 1550, 1595].map((year) => yearMark(year, year, { title }));
    const [box] = layOut(three, wide(1490, 1600)).boxes;
    assert.equal(box!.row(0), box!.row(1));
    const first = labelOf(box!, 0, wide(1490, 1600), fitter);
    const second = labelOf(box!, 1, wide(1490, 1600), fitter);
    assert.ok(first.x0 + first.room <= Math.min(second.x0, drawnExtent(box!.lane, 1, 'bars', wide(1490, 1600)).x0));
  });
});
