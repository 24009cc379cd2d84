import assert from 'node:assert/strict';
import type { Headings } from '../../../src/webview/interaction/headings';
import type { Page } from '../../../src/webview/interaction/pageElements';
import { Scene } from '../../../src/webview/interaction/scene';
import type { View } from '../../../src/webview/render/view';

const VIEW = 500;

/** A page that counts how often the height of its content changes, and a view whose content is `rows.height` tall. */
function open() {
  const heights: string[] = [];
  const rows = { height: 0 };
  const style = {
    get height() {
      return heights.at(-1) ?? '';
    },
    set height(height: string) {
      heights.push(height);
    },
  };
  const scroll = { clientWidth: 300, clientHeight: VIEW, scrollTop: 0 };
  const view = { anchors: () => [], layout: () => ({ boxes: [], height: rows.height }), boundsOf: () => undefined };
  const headings = { arrange: () => undefined, updateCounts: () => undefined };
  const scene = new Scene(
    { scroll, content: { style } } as unknown as Page,
    headings as unknown as Headings,
    view as unknown as View,
    () => ({ from: 0, to: 1 }),
  );
  const draw = (height: number): void => {
    rows.height = height;
    scene.layOut(undefined);
  };
  return { scene, scroll, heights, draw };
}

suite('The height of the content', () => {
  test('is that of the rows at first; content that fits needs none', () => {
    const { heights, draw } = open();
    draw(VIEW);
    assert.deepEqual(heights, []);
    draw(VIEW + 1);
    assert.deepEqual(heights, ['501px']);
  });

  test('grows ahead of a zoom, so that few of its frames lay out the page', () => {
    const { heights, draw } = open();
    for (let frame = 0; frame < 40; frame++) draw(1000 * 1.1 ** frame);
    assert.ok(heights.length <= 11, `${heights.length} changes`);
  });

  test('does not change while a zoom needs less', () => {
    const { heights, draw } = open();
    for (let frame = 0; frame < 10; frame++) draw(5000 - 400 * frame);
    assert.equal(heights.length, 1);
  });

  test('is that of the rows again when the movement is over', () => {
    const { scene, heights, draw } = open();
    for (const height of [1000, 1100, 1200]) draw(height);
    scene.settle();
    assert.equal(heights.at(-1), '1200px');
    draw(400);
    assert.equal(heights.at(-1), '');
  });

  test('that is ahead cannot be scrolled to', () => {
    const { scene, scroll, draw } = open();
    draw(5000);
    scroll.scrollTop = 4500;
    draw(2000);
    assert.deepEqual([scroll.scrollTop, scene.visibleArea.scrollTop], [1500, 1500]);
  });
});
