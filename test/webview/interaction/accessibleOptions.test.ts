import assert from 'node:assert/strict';
import { Options } from '../../../src/webview/interaction/accessibleOptions';
import type { VisibleArea } from '../../../src/webview/layout/eventGeometry';
import type { OptionTarget } from '../../../src/webview/layout/targets';
import type { View } from '../../../src/webview/render/view';
import { yearMark } from '../marks';

/** A crowded view that counts how often it is asked, and a listbox that has its elements already. */
function open() {
  const asked = { options: 0, bounds: 0 };
  const events = Array.from({ length: 1000 }, (_, at) => yearMark(1000 + at));
  const visible = events.map((event, rank): OptionTarget => {
    const bounds = (): ReturnType<OptionTarget['bounds']> => {
      asked.bounds++;
      return { x0: rank, x1: rank + 1, top: 0, height: 10 };
    };
    return { event, rank, bounds };
  });
  const view = {
    clusterOf: () => undefined,
    options: () => {
      asked.options++;
      return { visible, total: visible.length };
    },
  };
  const children = Array.from({ length: 40 }, () => ({ setAttribute: () => undefined, style: { cssText: '' } }));
  const nothing = (): void => undefined;
  const listbox = { children, addEventListener: nothing, setAttribute: nothing, removeAttribute: nothing };
  const options = new Options(listbox as unknown as HTMLElement, () => '', nothing);
  const update = (area: VisibleArea, focused?: number): void =>
    options.update(view as unknown as View, area, focused === undefined ? undefined : events[focused]);
  return { asked, options, events, children, update };
}

const area = (): VisibleArea => ({
  layout: { boxes: [], height: 0 },
  viewport: { from: 0, to: 1, width: 1000, height: 500 },
  scrollTop: 0,
});

suite('The options of the listbox', () => {
  test('of a crowd, only those that become elements are asked for their place', () => {
    const { asked, children, update } = open();
    update(area(), 500);
    assert.equal(asked.bounds, children.length);
    assert.ok(children[20]!.style.cssText.startsWith('transform:translate(500px,'));
  });

  test('are updated when the layout or the focus changes, and not again for the same', () => {
    const { asked, options, events, update } = open();
    const first = area();
    update(first, 1);
    update(first, 1);
    assert.equal(asked.options, 1);
    update(first, 2);
    assert.equal(asked.options, 2);
    assert.equal(options.focused, events[2]);
    update(area(), 2);
    assert.equal(asked.options, 3);
  });
});
