import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import { Desk, sampleFolder, type Workbench, writeFixture } from './workbench';

const essay = join(sampleFolder, 'great-leap.md');
const themes = {
  dark: 'Default Dark Modern',
  light: 'Default Light Modern',
  'high-contrast': 'Default High Contrast',
} as const;

let desk: Desk;
suiteSetup(async () => (desk = await Desk.set()));
suiteTeardown(() => desk.clear());

suite('The sample essay', () => {
  let window: Workbench;
  let timeline: FrameLocator;
  suiteSetup(async () => (window = await desk.open(sampleFolder, essay, { 'workbench.colorTheme': themes.dark })));
  suiteTeardown(() => window.page.context().close());

  test('names and dates are underlined', async () => {
    await eventually(async () => {
      assert.ok((await window.underlines('solid')) > 10, 'names');
      assert.ok((await window.underlines('dotted')) > 5, 'dates');
    });
  });

  test('a hover tells what a name means', async () => {
    const text = await (await window.hover('Great Leap Forward')).innerText();
    for (const part of [
      'Great Leap Forward',
      '大跃进',
      'Dà Yuèjìn',
      'GLF',
      '1958/1962',
      'throwing labour',
      'mentions here',
    ]) {
      assert.ok(text.includes(part), `“${part}” is not in: ${text}`);
    }
    await window.screenshot('hover');
  });

  test('its source link selects the quoted words', async () => {
    const hover = await window.hover('Great Leap Forward');
    await hover.getByText('The method').click();
    await window
      .cursor()
      .filter({ hasText: /selected/ })
      .waitFor();
    assert.equal(await window.activeFile(), 'great-leap.md');
    assert.equal(
      await window.selectedWords(),
      'Where the First Five-Year Plan had counted machines, the Leap counted hands.',
    );
    await window.screenshot('source');
  });

  test('its source link selects them as they are now, once they were edited', async () => {
    const saved = readFileSync(essay, 'utf8');
    await window.goTo('had counted machines');
    await window.page.keyboard.press('ArrowRight');
    await window.page.keyboard.type(' and tonnes', { delay: 80 });
    await window.page.keyboard.press('Escape');
    const hover = await window.hover('Great Leap Forward');
    await hover.getByText('The method').click();
    await eventually(async () =>
      assert.equal(
        await window.selectedWords(),
        'Where the First Five-Year Plan had counted machines and tonnes, the Leap counted hands.',
      ),
    );
    await window.screenshot('edited-source');
    await window.undoAll();
    assert.equal(readFileSync(essay, 'utf8'), saved);
  });

  test('words copied as a source are pasted as a link from the text that they are pasted into', async () => {
    await window.goTo('the cruel one');
    await window.page.keyboard.press('F1');
    await window.page.keyboard.type('Annalist: Copy as Source', { delay: 20 });
    await window.page.locator('.quick-input-list .focused', { hasText: 'Copy as Source' }).waitFor();
    await window.page.keyboard.press('Enter');
    await eventually(async () =>
      assert.match(await window.page.evaluate(() => navigator.clipboard.readText()), /\]\(great-leap\.md#:~:text=/),
    );
    await window.focusEditor();
    await window.page.keyboard.press('Control+Home');
    await window.page.keyboard.press('ArrowDown');
    await window.page.keyboard.press('Control+v');
    await window.page.locator('.monaco-editor .view-line', { hasText: ', line' }).first().waitFor();
    await window.screenshot('pasted');
    // The whole line: `Home` and `End` know only the part of it that stands on one row.
    await window.page.keyboard.press('Control+l');
    assert.match(await window.selectedWords(), /^\[A Harvest on Paper, line \d+\]\(#:~:text=/);
    await window.undoAll();
  });

  test('a hover over a cited passage tells who cites it', async () => {
    await window.goTo('swallowed woodland');
    const card = await window.hover('swallowed woodland', 'Cited by');
    assert.ok((await card.innerText()).includes('What the furnaces ate'));
    await window.screenshot('cited-by');
  });

  test('the Activity Bar opens the timeline of the essay', async () => {
    timeline = await window.openTimeline();
    const events = await timeline.getByRole('option').allTextContents();
    assert.ok(events.length > 5, `${events.length} events in sight`);
    await window.screenshot('timeline');
  });

  test('the view of sources lists the cited passages, and a click opens one', async () => {
    await window.page.getByRole('button', { name: 'Sources Section' }).click();
    const passage = window.page.getByRole('treeitem', { name: /^On the afternoon/ }).first();
    await passage.waitFor();
    await window.screenshot('sources');
    await passage.click();
    await eventually(async () => assert.match(await window.selectedWords(), /^On the afternoon of 1 October 1949/));
    await window.page.getByRole('button', { name: 'Sources Section' }).click();
  });

  test('a click on an event selects the exact words of its date', async () => {
    await window.goTo('stood above Tiananmen');
    const event = timeline.getByRole('option', { name: '29 September 1949' });
    // Again where the timeline was still on its way to the cursor: then the event had left its place.
    await eventually(async () => {
      const box = await event.boundingBox();
      assert.ok(box, 'the event has no place');
      await window.page.mouse.click(box.x + 20, box.y + box.height / 2);
      await window.cursor().filter({ hasText: '(17 selected)' }).waitFor({ timeout: 5000 });
      assert.equal(await window.selectedWords(), '29 September 1949');
    });
    await window.screenshot('event');
  });

  test('a name that is begun is offered as it is typed', async () => {
    await window.goTo('the cruel one');
    // The first goes to the end of the row, the second to that of the line.
    await window.page.keyboard.press('End');
    await window.page.keyboard.press('End');
    await window.page.keyboard.type(' Peng ', { delay: 80 });
    const list = window.page.locator('.suggest-widget.visible .monaco-list-row');
    const offered = list.filter({ hasText: 'Peng Dehuai' }).first();
    // On a busy machine VS Code may drop what was asked between two letters: then the letter is typed once more.
    await eventually(async () => {
      await window.page.keyboard.type('D');
      if (await appears(offered)) return;
      await window.page.keyboard.press('Backspace');
      assert.fail('nothing is offered');
    });
    await window.screenshot('completion');
    await window.page.keyboard.press('Escape');
    await window.undoAll();
  });

  test('the timeline follows the cursor', async () => {
    const last = timeline.getByRole('option', { name: '23 July' });
    await window.goTo('stood above Tiananmen');
    await last.first().waitFor({ state: 'detached' });
    await window.goTo('On 23 July he answered');
    await last.first().waitFor();
  });

  test('what is typed appears in the timeline, and goes when it is taken back', async () => {
    await window.page.keyboard.press('Control+Home');
    await window.page.keyboard.press('End');
    await window.page.keyboard.type(' 2 May 1949');
    await timeline.getByRole('option', { name: '2 May 1949' }).waitFor();
    // VS Code undoes what was typed word by word.
    for (let i = 0; i < 8; i++) await window.page.keyboard.press('Control+z');
    await timeline.getByRole('option', { name: '2 May 1949' }).waitFor({ state: 'detached' });
  });

  test('the keys reach an event and its words', async () => {
    await timeline.getByRole('listbox').focus();
    await window.page.keyboard.press('Home');
    const active = timeline.locator('[role=option][aria-selected=true]');
    await active.waitFor();
    await window.page.keyboard.press('Enter');
    // The first is a period of the glossary, whose words are its EDTF. From here on the glossary is the active editor.
    await eventually(async () => assert.equal(await window.selectedWords(), '1953/1957'));
  });

  test('nothing went wrong in the page of the timeline', () => assert.deepEqual(window.complaints, []));
});

suite('In every theme', () => {
  for (const [name, theme] of Object.entries(themes)) {
    test(name, async () => {
      const window = await desk.open(sampleFolder, essay, { 'workbench.colorTheme': theme });
      await eventually(async () => assert.ok((await window.underlines('dotted')) > 5, 'dates'));
      await window.openTimeline();
      await window.hover('Great Leap Forward');
      await window.screenshot(name);
      assert.deepEqual(window.complaints, []);
      await window.page.context().close();
    });
  }
});

suite('The timeline in an editor', () => {
  test('comes back after a restart, as it was left', async () => {
    const window = await desk.open(sampleFolder, essay, { 'workbench.colorTheme': themes.dark });
    await eventually(async () => assert.ok((await window.underlines('dotted')) > 5, 'dates'));
    await window.run('Annalist: Open Timeline to the Side');
    const timeline = await window.timelineEditor();
    await window.screenshot('timeline-editor');
    const whole = await timeline.locator('.range').innerText();
    // Around the left end, where the events are.
    await timeline.locator('canvas.axis').hover({ position: { x: 60, y: 20 } });
    await window.page.mouse.wheel(0, -240);
    await eventually(async () => assert.notEqual(await timeline.locator('.range').innerText(), whole));
    // VS Code in a browser writes down what it shows every few seconds, and not as it closes.
    await window.page.waitForTimeout(12_000);
    const shown = await timeline.locator('.range').innerText();
    await window.restart();
    const again = await window.timelineEditor();
    await eventually(async () => assert.equal(await again.locator('.range').innerText(), shown));
    await window.screenshot('timeline-editor-restarted');
    assert.deepEqual(window.complaints, []);
    await window.page.context().close();
  });
});

suite('A file of 10 MB', () => {
  test('says why it is not annotated', async () => {
    const file = writeFixture('large.md', 'The Great Leap Forward began in 1958.\n\n'.repeat(256_000));
    const window = await desk.open(dirname(file), file, {});
    const status = window.page.locator('#status\\.languageStatus');
    await status.waitFor();
    await status.hover();
    await window.page.getByText('too large to be annotated').waitFor();
    await window.screenshot('too-large');
    assert.equal(await window.underlines('solid'), 0);
    await window.page.context().close();
  });
});

suite('The underlines', () => {
  const settings = { 'annalist.underlineDates': 'dotted', 'annalist.underlineEntities': 'solid' } as const;
  for (const [setting, style] of Object.entries(settings)) {
    test(`${setting} switches its own off`, async () => {
      const window = await desk.open(sampleFolder, essay, { [setting]: false });
      const other = style === 'solid' ? 'dotted' : 'solid';
      await eventually(async () => assert.ok((await window.underlines(other)) > 5, other));
      assert.equal(await window.underlines(style), 0);
      await window.page.context().close();
    });
  }
});

/** Repeats a check until it holds, for a minute and a half; then its last failure counts. */
async function eventually(check: () => Promise<void>): Promise<void> {
  const deadline = Date.now() + 90_000;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

const appears = (locator: Locator): Promise<boolean> =>
  locator.waitFor({ timeout: 5000 }).then(
    () => true,
    () => false,
  );
