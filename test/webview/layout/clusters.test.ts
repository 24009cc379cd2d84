import assert from 'node:assert/strict';
import type { TimelineMark } from '../../../src/protocol/timeline';
import { dayOf } from '../../../src/webview/model/calendar';
import { EventSequence, type EventPosition } from '../../../src/webview/model/eventSequence';
import { Lanes } from '../../../src/webview/interaction/laneView';
import { CLUSTERS_HEIGHT, type Viewport } from '../../../src/webview/layout/layout';
import { createTextFitter } from '../../../src/webview/layout/textFitter';
import { dayMark } from '../marks';

const title = createTextFitter((text) => text.length * 7);
const start = dayOf(1500);
const crowd = Array.from({ length: 20_000 }, (_, at) => dayMark(start + at * 3));
const century = dayMark(start, start + 36_524);

function open(marks: readonly TimelineMark[]) {
  const lanes = new Lanes({ folded: [], hidden: [] }, title);
  const essay = new EventSequence('essay', marks);
  lanes.show(essay, title);
  const layout = (from: number, to: number) => {
    const viewport: Viewport = { from, to, width: 1000, height: 500 };
    return { layout: lanes.layout(viewport), viewport, scrollTop: 0 };
  };
  return { lanes, essay, layout };
}

suite('Clusters', () => {
  test('contain every event without a row, each once; long events have a row', () => {
    const { essay, layout } = open([...crowd, century]);
    const [box] = layout(start, start + 60_000).layout.boxes;
    const held = box!.clusters.flatMap(({ members }) => members);
    assert.equal(new Set(held).size, held.length);
    const inRows = box!.lane.events.filter((_, index) => box!.row(index) !== undefined);
    assert.equal(inRows.length + held.length, essay.size);
    assert.ok(inRows.includes(century));
  });

  test('are side by side above the rows, and the largest is the tallest', () => {
    const { layout } = open([...crowd, ...crowd.slice(0, 500).map((mark) => ({ ...mark, id: `${mark.id} again` }))]);
    const [box] = layout(start, start + 60_000).layout.boxes;
    const { clusters } = box!;
    clusters.slice(1).forEach(({ from }, at) => assert.ok(from >= clusters[at]!.to));
    const most = Math.max(...clusters.map(({ members }) => members.length));
    for (const { members, share } of clusters) assert.equal(share, members.length / most);
    assert.ok(box!.rowsTop >= CLUSTERS_HEIGHT);
  });

  test('have the name that most of their events mention, if several do', () => {
    const nameOf = (names: (at: number) => readonly string[]): string | undefined => {
      const marks = crowd.map((mark, at) => ({ ...mark, entities: names(at) }));
      return open(marks)
        .layout(start, start + 60_000)
        .layout.boxes[0]!.clusters[1]!.name();
    };
    assert.equal(
      nameOf((at) => (at % 3 === 0 ? ['Doria'] : ['Charles V', 'Francis I'].slice(at % 2))),
      'Francis I',
    );
    assert.equal(
      nameOf((at) => [`Nobody ${at}`]),
      undefined,
    );
  });

  test('stay as they are while the view pans, and while it zooms a little', () => {
    const { layout } = open(crowd);
    const held = (from: number, to: number) =>
      layout(from, to).layout.boxes[0]!.clusters.map(({ members }) => members.length);
    assert.deepEqual(held(start, start + 60_000), held(start + 1234.5, start + 61_234.5));
  });

  test('open to their events, until every event is drawn by itself', () => {
    const { lanes, essay, layout } = open(crowd);
    const { id } = crowd[7000]!;
    let window = { from: start, to: start + 60_000 };
    for (let opened = 0; ; opened++) {
      const visibleArea = layout(window.from, window.to);
      const clusterTarget = lanes.clusterOf(id, visibleArea.layout);
      if (!clusterTarget) break;
      assert.ok(opened < 6, 'opening goes on and on');
      const next = lanes.open(clusterTarget);
      assert.ok(next && next.to - next.from < (window.to - window.from) / 2);
      window = next;
    }
    const position = essay.position(id)!;
    const { from, to } = position.lane.extents[position.index]!;
    assert.ok(from < window.to && to > window.from);
  });

  test('of events that no zoom separates are drawn one by one', () => {
    const { lanes, essay, layout } = open(Array.from({ length: 3000 }, () => dayMark(start)));
    const [, last] = [essay.lanes[0]!.events[0]!, essay.lanes[0]!.events.at(-1)!];
    const clusterTarget = lanes.clusterOf(last.id, layout(start, start + 20).layout);
    assert.ok(clusterTarget && lanes.open(clusterTarget) === undefined);
    assert.equal(lanes.clusterOf(last.id, layout(start, start + 20).layout), undefined);
    assert.ok(lanes.boundsOf(last.id, layout(start, start + 20)));
  });

  test('are found under the pointer, and are one option and one stop for the keys', () => {
    const { lanes, essay, layout } = open(crowd);
    const visibleArea = layout(start, start + 60_000);
    const [box] = visibleArea.layout.boxes;
    const cluster = box!.clusters[4]!;
    const first = box!.lane.events[cluster.members[0]!]!;
    const bounds = lanes.boundsOf(box!.lane.events[cluster.members[9]!]!.id, visibleArea)!;
    assert.equal(
      lanes.under((bounds.x0 + bounds.x1) / 2, bounds.top + bounds.height - 4, visibleArea)?.clusterTarget?.cluster,
      cluster,
    );
    const options = lanes
      .options(visibleArea)
      .visible.filter(({ clusterTarget }) => clusterTarget?.cluster === cluster);
    assert.deepEqual(
      options.map(({ event }) => event.id),
      [first.id],
    );
    const pass = (position: EventPosition): boolean => lanes.skips(position, visibleArea.layout);
    const next = essay.down(essay.position(first.id), 1, pass)!;
    assert.equal(lanes.clusterOf(next.id, visibleArea.layout)?.cluster, box!.clusters[5]);
    assert.equal(essay.down(essay.position(next.id), -1, pass)?.id, first.id);
  });
});
