import assert from 'node:assert/strict';
import { savedState, savedView, saveView } from '../../../src/webview/page/savedViews';

function fakeHost(state?: unknown) {
  let kept = state;
  return { postMessage: () => undefined, getState: () => kept, setState: (next: unknown) => void (kept = next) };
}

const rest = { folded: ['lives'], hidden: [], reading: true };

suite('the saved state of the timeline', () => {
  test('without a valid saved state, the state is that of a first session', () => {
    for (const state of [undefined, null, 1, {}, { views: 'a' }]) {
      assert.deepEqual(savedState(fakeHost(state)), { views: [], folded: [], hidden: [], reading: false });
    }
  });
  test('the view of an essay is found again', () => {
    const host = fakeHost();
    saveView(host, 'a.md', { from: 1, to: 2 }, rest);
    saveView(host, 'b.md', { from: 3, to: 4 }, rest);
    assert.deepEqual(savedView(host, 'a.md'), { essay: 'a.md', from: 1, to: 2 });
    assert.equal(savedView(host, 'c.md'), undefined);
    assert.deepEqual(savedState(host).folded, ['lives']);
  });
  test('a view of the whole essay is forgotten', () => {
    const host = fakeHost();
    saveView(host, 'a.md', { from: 1, to: 2 }, rest);
    saveView(host, 'a.md', undefined, rest);
    assert.equal(savedView(host, 'a.md'), undefined);
  });
  test('twenty essays are remembered, the latest first', () => {
    const host = fakeHost();
    for (let i = 0; i < 21; i++) saveView(host, `${i}.md`, { from: i, to: i + 1 }, rest);
    assert.equal(savedState(host).views.length, 20);
    assert.equal(savedState(host).views[0]?.essay, '20.md');
    assert.equal(savedView(host, '0.md'), undefined);
    assert.ok(savedView(host, '1.md'));
  });
});
