import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { FromTimeline, ToTimeline } from '../../../src/protocol/timeline';
import type { TimelineEvents } from '../../../src/vscode/timeline/events';
import { TimelinePage } from '../../../src/vscode/timeline/page';
import { EventEmitter } from '../fake';

const days = { earliestDay: 0, latestDay: 1 };

/** A page and its fake webview. */
function createPage() {
  const received = new EventEmitter<FromTimeline>();
  const sent: ToTimeline[] = [];
  const webview = {
    onDidReceiveMessage: received.event,
    postMessage: (message: ToTimeline) => Promise.resolve(sent.push(message) > 0),
    asWebviewUri: (uri: unknown) => uri,
    cspSource: 'here',
  } as unknown as vscode.Webview;
  const events = { onDidChange: new EventEmitter<void>().event } as unknown as TimelineEvents;
  const page = new TimelinePage(vscode.Uri.parse('file:///extension'), webview, events);
  return { page, sent, webview, say: received.fire };
}

suite('Page of the timeline', () => {
  const idOf = (sent: readonly ToTimeline[]): number => {
    const asked = sent.find((message) => message.type === 'draw');
    assert.ok(asked);
    return asked.id;
  };

  test('may load only our own script and style', () => {
    const { webview } = createPage();
    assert.match(webview.html, /content="default-src 'none'; style-src here; script-src 'nonce-[0-9a-f]{32}'"/);
  });

  test('draws nothing before it is ready', async () => {
    assert.equal(await createPage().page.draw(true), undefined);
  });

  test('draws a picture', async () => {
    const { page, sent, say } = createPage();
    say({ type: 'ready' });
    const drawn = page.draw(true);
    say({ type: 'picture', id: idOf(sent), png: 'abc', days });
    assert.equal((await drawn)?.png, 'abc');
  });

  for (const [rule, goAway] of [
    ['is hidden', ({ page }) => page.hide()],
    ['is closed', ({ page }) => page.dispose()],
    ['is loaded again', ({ say }) => say({ type: 'ready' })],
  ] as readonly (readonly [string, (created: ReturnType<typeof createPage>) => void])[]) {
    test(`waiting for a picture ends when the page ${rule}`, async () => {
      const created = createPage();
      created.say({ type: 'ready' });
      const drawn = created.page.draw(false);
      goAway(created);
      await assert.rejects(drawn, /The timeline was/);
    });
  }

  test('gets no messages while it is hidden', () => {
    const { page, sent, say } = createPage();
    say({ type: 'ready' });
    page.hide();
    const before = sent.length;
    page.highlight(['a'], true);
    assert.equal(sent.length, before);
  });
});
