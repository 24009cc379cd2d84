import assert from 'node:assert/strict';
import { anchoredScroll, scrollTo } from '../../../src/webview/layout/hitTest';
import { HEADING_HEIGHT } from '../../../src/webview/layout/layout';

const box = (top: number, height = 20) => ({ x0: 0, x1: 100, top, height });

suite('scrolling to an event', () => {
  const height = 200;
  const now = 1000;
  const rows: readonly (readonly [rule: string, top: number, scroll: number])[] = [
    ['a visible event stays where it is', now + 100, now],
    ['just below the heading it is visible', now + HEADING_HEIGHT, now],
    [
      'below the heading it would be hidden: it moves to the middle',
      now + HEADING_HEIGHT - 1,
      now + HEADING_HEIGHT - 1 - 90,
    ],
    ['whole at the lower edge it is visible', now + height - 20, now],
    ['cut off at the lower edge it moves to the middle', now + height - 19, now + height - 19 - 90],
  ];
  for (const [rule, top, scroll] of rows) test(rule, () => assert.equal(scrollTo(box(top), height, now), scroll));
});

suite('keeping a list at its place', () => {
  const anchors = [
    { id: 'gone', offset: 10 },
    { id: 'first', offset: 30 },
    { id: 'second', offset: 70 },
  ];
  test('the first anchor that remains keeps its distance from the upper edge', () => {
    const boundsById = (id: string) => (id === 'gone' ? undefined : box(id === 'first' ? 500 : 900));
    assert.equal(anchoredScroll(anchors, boundsById, 1), 470);
  });
  test('without one the scroll position does not change', () => {
    assert.equal(
      anchoredScroll(anchors, () => undefined, 123),
      123,
    );
  });
});
