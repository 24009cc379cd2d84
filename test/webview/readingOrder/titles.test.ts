import assert from 'node:assert/strict';
import { randomOf } from '../../random';
import { dayOf } from '../../../src/webview/model/calendar';
import { EventSequence } from '../../../src/webview/model/eventSequence';
import type { Extent } from '../../../src/webview/layout/layout';
import { readingPoints, type ReadingOrderData, type ReadingPoint } from '../../../src/webview/readingOrder/points';
import { eventTitles, sectionTitles, type PlacedTitle } from '../../../src/webview/readingOrder/titles';
import { createTextFitter } from '../../../src/webview/layout/textFitter';
import { dayMark } from '../marks';

const small = createTextFitter((text) => text.length * 6);
const start = dayOf(1500);
const viewport = { from: start, to: dayOf(1600), width: 800, height: 500 };
const sheet = { viewport, small };

/** An essay with this many events at equal distances, on the days given by `dayAt`; each tenth of it is a chapter. */
function narrative(count: number, dayAt: (share: number) => number): [ReadingOrderData, readonly ReadingPoint[]] {
  const marks = Array.from({ length: count }, (_, at) =>
    dayMark(start + Math.round(dayAt(at / count) * 36_000), undefined, { title: `Event number ${at} of the essay` }),
  );
  const places = marks.map(({ id }, at) => ({ id, offsets: [at] }));
  const sections = Array.from({ length: 10 }, (_, at) => ({
    ...{ title: `Chapter ${at}`, offset: (at * count) / 10, depth: 2 },
  }));
  const reading = { length: count, places, sections };
  return [reading, readingPoints(reading, new EventSequence('essay', marks), viewport)];
}

const random = randomOf(5);
const narratives = {
  'a chronicle': narrative(30, (share) => share),
  'a story of flashbacks': narrative(60, (share) => (share * 7) % 1),
  'a crowd': narrative(200, () => random() * random() * random()),
};
const nobody = (): boolean => false;

suite('titles in the order of reading', () => {
  for (const [name, [reading, points]] of Object.entries(narratives)) {
    test(`${name}: titles do not overlap, and all are in view; in a crowd none covers a mark`, () => {
      const sections = sectionTitles(reading, sheet);
      const titles = eventTitles(points, sections, sheet, nobody);
      assert.ok(titles.length > 0);
      for (const title of titles) {
        assert.ok(title.x0 >= 0 && title.x1 <= viewport.width, title.text);
        for (const other of [...sections, ...titles]) assert.ok(other === title || isApart(title, other, 14));
        if (points.length < 100) continue;
        for (const { drawn, y } of points) assert.ok(y === title.y || isApart(title, { ...drawn, y }, 9));
      }
    });
  }

  test('a chronicle of few events shows nearly all titles', () => {
    const [reading, points] = narratives['a chronicle'];
    const titles = eventTitles(points, sectionTitles(reading, sheet), sheet, nobody);
    assert.ok(titles.length >= 27, `${titles.length}`);
  });

  test('an event that is pointed at shows its title in any crowd, and others make room', () => {
    const [reading, points] = narratives['a crowd'];
    const pointed = points[100]!;
    const sections = sectionTitles(reading, sheet);
    const [first, ...others] = eventTitles(points, sections, sheet, (point) => point === pointed);
    assert.equal(first!.text, pointed.event.title);
    assert.ok(others.every((other) => isApart(first!, other, 14)));
  });

  test('chapters have their titles at the left, one below the other', () => {
    const titles = sectionTitles(narratives['a chronicle'][0], sheet);
    assert.equal(titles.length, 10);
    assert.equal(new Set(titles.map(({ x0 }) => x0)).size, 1);
    titles.slice(1).forEach(({ y }, at) => assert.ok(y >= titles[at]!.y + 15));
  });
});

const isApart = (a: PlacedTitle, b: Extent & { readonly y: number }, least: number): boolean =>
  Math.abs(a.y - b.y) >= least || a.x1 <= b.x0 || b.x1 <= a.x0;
