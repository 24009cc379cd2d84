import assert from 'node:assert/strict';
import { dayOf } from '../../../src/webview/model/calendar';
import { EventSequence } from '../../../src/webview/model/eventSequence';
import { readingClusters } from '../../../src/webview/readingOrder/clusters';
import { readingPoints } from '../../../src/webview/readingOrder/points';
import { ReadingOrder } from '../../../src/webview/readingOrder/view';
import { dayMark } from '../marks';

const start = dayOf(1500);
const viewport = { from: start, to: dayOf(1600), width: 800, height: 500 };

/** Events in the order of reading, as many as the text has places, all at one time but the last ones. */
function essayOf(count: number, apart: number) {
  const marks = Array.from({ length: count }, (_, at) =>
    dayMark(start + (at < count - apart ? 10_000 : 30_000), undefined, { id: `m${at}`, entities: ['Doria'] }),
  );
  const sequence = new EventSequence('essay', marks);
  const places = marks.map(({ id }, at) => ({ id, offsets: [at < count - apart ? 100 : 900] }));
  const reading = { length: 1000, places, sections: [] };
  return { reading, sequence, clusters: readingClusters(readingPoints(reading, sequence, viewport), viewport) };
}

suite('Clusters in the order of reading', () => {
  test('there are none among few mentions', () => assert.equal(essayOf(250, 0).clusters.size, 0));

  test('hold the mentions of one place, if they are more than three', () => {
    const { clusters } = essayOf(260, 3);
    assert.deepEqual([clusters.size, new Set(clusters.values()).size], [257, 1]);
    assert.equal(new Set(essayOf(260, 4).clusters.values()).size, 2);
  });

  test('are found under the pointer, with their events', () => {
    const { reading, sequence, clusters } = essayOf(260, 3);
    const [block] = clusters.values();
    assert.ok(block);
    const area = { layout: { boxes: [], height: 500 }, viewport, scrollTop: 0 };
    const target = new ReadingOrder(reading, () => sequence).under(block.x + 5, block.y + 5, area);
    assert.equal(target?.clusterTarget?.cluster.members.length, 257);
    assert.equal(target.clusterTarget.cluster.name(), 'Doria');
  });
});
