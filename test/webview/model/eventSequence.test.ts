import assert from 'node:assert/strict';
import { EventSequence, type EventPosition } from '../../../src/webview/model/eventSequence';
import { yearMark } from '../marks';

suite('Moving through an essay', () => {
  const marks = [
    yearMark(1949, 1949, { id: 'a' }),
    yearMark(1958, 1958, { id: 'c' }),
    yearMark(1953, 1953, { id: 'b', lane: 'glossary' }),
    yearMark(1893, 1976, { id: 'd', lane: 'lives' }),
  ];
  const essay = new EventSequence('essay', marks);
  const none = (): boolean => false;
  const walk = (way: 'down' | 'later', from: string, step: number): string | undefined =>
    essay[way](essay.position(from), step, none)?.id;

  test('lead down the rows, lane after lane', () => {
    assert.deepEqual([walk('down', 'a', 1), walk('down', 'c', 1), walk('down', 'b', 1)], ['c', 'b', 'd']);
    assert.equal(walk('down', 'd', 1), 'd');
    assert.equal(walk('down', 'd', -Infinity), 'a');
    assert.equal(walk('down', 'a', Infinity), 'd');
  });

  test('lead through time, across lanes', () => {
    assert.deepEqual([walk('later', 'd', 1), walk('later', 'a', 1), walk('later', 'b', 1)], ['a', 'b', 'c']);
    assert.equal(walk('later', 'd', -1), 'd');
  });

  test('skip folded lanes', () => {
    const folded = ({ lane }: EventPosition): boolean => lane.kind === 'glossary';
    assert.equal(essay.down(essay.position('c'), 1, folded)?.id, 'd');
    assert.equal(essay.later(essay.position('a'), 1, folded)?.id, 'c');
  });

  test('start without a current event, and find none in an empty essay', () => {
    assert.equal(essay.down(undefined, 1, none)?.id, 'a');
    const empty = new EventSequence('empty', []);
    assert.equal(empty.down(undefined, 1, none), undefined);
    assert.equal(empty.later(undefined, 1, none), undefined);
  });

  test('an edit replaces the changed events', () => {
    const edited = essay.changed(['a'], [{ ...marks[1]!, title: 'Backyard furnaces' }]);
    assert.equal(edited.size, 3);
    assert.equal(edited.mark('c')?.title, 'Backyard furnaces');
    assert.equal(essay.size, 4);
  });
});
