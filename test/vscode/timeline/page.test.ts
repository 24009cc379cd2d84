import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { FromTimeline, ToTimeline } from '../../../src/protocol/timeline';
import type { TimelineEvents } from '../../../src/vscode/timeline/events';
import { TimelinePage } from '../../../src/vscode/timeline/page';
import { welcomeOf } from '../../../src/vscode/timeline/welcome';
import { Document, EventEmitter, fake } from '../fake';
import { emptied } from '../harness';

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
  const events = {
    onDidChange: new EventEmitter<void>().event,
    filter: { query: '', dates: 'all' },
  } as unknown as TimelineEvents;
  const page = new TimelinePage(vscode.Uri.parse('file:///extension'), webview, events);
  return { page, sent, webview, events, say: received.fire };
}

suite('What the page says while there are no events', () => {
  emptied();
  const front = (uri: string, languageId: string): void => {
    const document = new Document(uri, '', languageId).forVscode();
    fake.editor = { document, selection: new vscode.Range(0, 0, 0, 0) };
  };

  for (const [rule, uri, languageId, withoutYear, text, commands] of [
    ['no text', undefined, 'markdown', 0, /^Open an essay/, ['openEssay', 'openSampleEssay', 'getStarted']],
    ['a text without dates', 'file:///a.md', 'markdown', 0, /^No dates yet/, ['openSampleEssay']],
    ['one day without a year', 'file:///a.md', 'markdown', 1, /^1 date without a year\./, ['setYearOfText']],
    ['days without a year', 'file:///a.md', 'markdown', 2, /^2 dates without a year\./, ['setYearOfText']],
    ['no front matter in plain text', 'file:///a.txt', 'plaintext', 2, /^2 dates without a year\./, []],
    ['a text that is read-only', 'readonly:///a.md', 'markdown', 2, /^2 dates without a year\./, []],
  ] as const) {
    test(rule, () => {
      if (uri !== undefined) front(uri, languageId);
      const welcome = welcomeOf({ key: uri, withoutYear });
      assert.match(welcome.text, text);
      assert.deepEqual(
        welcome.buttons.map(({ command }) => command),
        commands,
      );
    });
  }

  test('a text that is pinned, with another in front: the year would go there', () => {
    front('file:///b.md', 'markdown');
    assert.deepEqual(welcomeOf({ key: 'file:///a.md', withoutYear: 1 }).buttons, []);
  });
});

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

  for (const goAway of ['hide', 'dispose'] as const) {
    test(`the span that it lists leaves with it: ${goAway}`, () => {
      const { page, events, say } = createPage();
      const filter = { query: 'steel', dates: 'all', span: days } as const;
      say({ type: 'filter', filter });
      assert.deepEqual(events.filter, filter);
      page[goAway]();
      assert.deepEqual(events.filter, { query: 'steel', dates: 'all' });
    });
  }

  test('a span that it did not set stays', () => {
    const { page, events } = createPage();
    events.filter = { query: '', dates: 'all', span: days };
    page.hide();
    assert.deepEqual(events.filter.span, days);
  });

  test('zooms to an event, while it is shown', () => {
    const { page, sent, say } = createPage();
    page.zoomTo('a');
    assert.equal(sent.length, 0);
    say({ type: 'ready' });
    page.zoomTo('a');
    assert.deepEqual(sent.at(-1), { type: 'zoom', id: 'a' });
  });

  test('gets no messages while it is hidden', () => {
    const { page, sent, say } = createPage();
    say({ type: 'ready' });
    page.hide();
    const before = sent.length;
    page.highlight(['a'], true);
    assert.equal(sent.length, before);
  });
});
