// One window on the sample essay. Each test begins with that essay alone, as it is on the disk.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { eventually } from '../eventually';
import { sampleEssay as essay, sampleFolder } from '../launch/sample';
import { limits } from '../patience';
import { useDesk, type Workbench } from './workbench';

const file = 'great-leap.md';
const letter = join(sampleFolder, 'sources', 'letter-home.md');

suite('The sample essay', () => {
  const desk = useDesk();
  let window: Workbench;
  suiteSetup(async () => (window = await desk().open(sampleFolder, essay, {})));
  setup(() => window.showOnly(file));
  teardown(async function () {
    await window.endTest(this.currentTest);
  });
  suiteTeardown(() => window.close());

  /** Clicks the link to a source in the hover of a name: where the hover goes before or at the click, it is shown again. */
  const followGranary = (): Promise<void> =>
    eventually(async () => {
      const hover = await window.hover('with Xinyang', 'Xinyang');
      await hover.getByText('The granary by the road').click({ timeout: limits.gesture });
      const source = window.page.locator('.tab.active[data-resource-name="letter-home.md"]');
      await source.waitFor({ timeout: limits.gesture });
    });

  const eventuallySelected = (words: string | RegExp): Promise<void> =>
    eventually(async () => {
      const selected = await window.selectedWords();
      if (typeof words === 'string') assert.equal(selected, words);
      else assert.match(selected, words);
    });

  test('underlines names and dates', () =>
    eventually(async () => {
      assert.ok((await window.underlines('solid')) > 10, 'names');
      assert.ok((await window.underlines('dotted')) > 5, 'dates');
    }));

  test('a hover says what a name means', async () => {
    const text = await (await window.hover('Great Leap Forward')).innerText();
    for (const part of [
      'Great Leap Forward',
      '大跃进',
      'Dà Yuèjìn',
      'GLF',
      '1958–1962',
      'throwing labour',
      'Next of',
    ]) {
      assert.ok(text.includes(part), `“${part}” is not in: ${text}`);
    }
    await window.screenshot('hover');
  });

  test('a hover of a date says what it was inferred from, and “On the timeline” shows it there', async () => {
    const hover = await window.hover('that February', 'Inferred from');
    await window.screenshot('date-hover');
    await hover.getByText('On the timeline').click();
    const timeline = await window.timelinePage();
    await timeline.getByRole('option', { name: /February 1956.*inferred/ }).waitFor();
    await window.screenshot('on-the-timeline');
  });

  test('the Details view shows what stands at the cursor', async () => {
    await window.goTo('Great Leap Forward');
    await window.run('Annalist: Focus on Details View');
    const details = window.page
      .frameLocator('iframe.webview >> nth=-1')
      .frameLocator('iframe#active-frame')
      .getByRole('main');
    await details.getByText('throwing labour').waitFor();
    await window.screenshot('details');
    await window.goTo('1 October 1949');
    await details.getByText('On the timeline').waitFor();
    await details.getByText('throwing labour').waitFor({ state: 'detached' });
    await window.screenshot('details-date');
    await window.page.getByRole('button', { name: 'Details Section' }).click();
  });

  test('the link to a source selects the quoted words', async () => {
    await followGranary();
    await eventuallySelected('There is grain in the granary by the road');
    assert.equal(await window.activeFile(), 'letter-home.md');
    await window.screenshot('source');
  });

  test('the link to a source selects the words as they are now, after an edit', async () => {
    const saved = readFileSync(letter, 'utf8');
    await followGranary();
    await eventuallySelected('There is grain in the granary by the road');
    await window.goTo('in the granary');
    await window.page.keyboard.press('ArrowRight');
    // A longer word would be too much for a link of 41 characters: then the writer is asked which place is meant.
    await window.page.keyboard.type(' hut', { delay: 80 });
    await window.page.locator('.tab[data-resource-name="great-leap.md"]').click();
    await followGranary();
    await eventuallySelected('There is grain in the granary hut by the road');
    await window.screenshot('edited-source');
    await window.revert();
    assert.equal(readFileSync(letter, 'utf8'), saved);
  });

  test('a hover names the works that an entry cites', async () => {
    const text = await (await window.hover('Great Leap Forward', 'MacFarquhar')).innerText();
    assert.match(text, /The Great Leap Forward, 1958–1960\. New York: Columbia University Press, 1983/);
    await window.screenshot('works');
  });

  test('words copied as a source are pasted as a link from the text that they are pasted into', async () => {
    await window.goTo('the cruel one');
    await window.run('Annalist: Copy as Source');
    await eventually(async () =>
      assert.match(await window.page.evaluate(() => navigator.clipboard.readText()), /\]\(great-leap\.md#:~:text=/),
    );
    await window.focusEditor();
    await window.page.keyboard.press('Control+Home');
    await window.page.keyboard.press('ArrowDown');
    await window.page.keyboard.press('Control+v');
    await window.page.locator('.monaco-editor .view-line', { hasText: ', line' }).first().waitFor();
    await window.screenshot('pasted');
    // Selects the whole line: with word wrap, `Home` and `End` stay within one row of it.
    await window.page.keyboard.press('Control+l');
    await eventuallySelected(/^\[A Harvest on Paper, line \d+\]\(#:~:text=/);
  });

  test('a hover over a cited passage lists who cites it', async () => {
    await followGranary();
    await eventuallySelected('There is grain in the granary by the road');
    const card = await window.hover('grain in the granary', 'Cited by');
    assert.ok((await card.innerText()).includes('The granary by the road'));
    await window.screenshot('cited-by');
  });

  test('the view of sources lists the cited passages, and a click opens one', async () => {
    await window.openTimeline();
    const section = window.page.getByRole('button', { name: 'Sources Section' });
    if ((await section.getAttribute('aria-expanded')) !== 'true') await section.click();
    const passage = window.page.getByRole('treeitem', { name: /^The chaos caused/ }).first();
    await passage.waitFor();
    await window.screenshot('sources');
    await passage.click();
    await eventuallySelected(/^The chaos caused was on a grand scale/);
    // Makes room for the timeline again.
    await section.click();
  });

  test('a name that is begun is offered as it is typed', async () => {
    await window.goTo('the cruel one');
    // The first press goes to the end of the row, the second to the end of the wrapped line.
    await window.page.keyboard.press('End');
    await window.page.keyboard.press('End');
    await window.page.keyboard.type(' Peng D', { delay: 80 });
    const offered = window.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'Peng Dehuai' }).first();
    // A busy VS Code may drop a request for suggestions between two letters: then the letter is typed again.
    await eventually(async () => {
      await window.page.keyboard.type('e');
      await offered.waitFor({ timeout: limits.gesture }).catch(async (error: unknown) => {
        await window.page.keyboard.press('Backspace');
        throw error;
      });
    });
    await window.screenshot('completion');
  });

  suite('in the timeline', () => {
    let timeline: FrameLocator;
    setup(async () => (timeline = await window.openTimeline()));

    test('has its events in the view that the Activity Bar opens', async () => {
      await eventually(async () => assert.ok((await timeline.getByRole('option').count()) > 5, 'few events'));
      await window.screenshot('timeline');
    });

    test('a click on an event selects the exact words of its date', async () => {
      await window.goTo('stood above Tiananmen');
      const event = timeline.getByRole('option', { name: '29 September 1949' });
      // While the timeline still moves towards the cursor, a click misses the event: then it is clicked again.
      await eventually(async () => {
        const box = await event.boundingBox();
        assert.ok(box, 'the event has no place');
        await window.page.mouse.click(box.x + 20, box.y + box.height / 2);
        await window.cursor().filter({ hasText: '(17 selected)' }).waitFor({ timeout: limits.gesture });
        assert.equal(await window.selectedWords(), '29 September 1949');
      });
      await window.screenshot('event');
    });

    test('follows the cursor', async () => {
      const last = timeline.getByRole('option', { name: '23 July' });
      await window.goTo('stood above Tiananmen');
      await last.first().waitFor({ state: 'detached' });
      await window.goTo('On 23 July he answered');
      await last.first().waitFor();
    });

    test('what is typed appears, and goes when it is taken back', async () => {
      await window.page.keyboard.press('Control+Home');
      await window.page.keyboard.press('End');
      await window.page.keyboard.type(' 2 May 1949');
      const typed = timeline.getByRole('option', { name: '2 May 1949' });
      await typed.waitFor();
      await window.revert();
      await typed.waitFor({ state: 'detached' });
    });

    test('the keys reach an event and its words', async () => {
      await timeline.getByRole('listbox').focus();
      await window.page.keyboard.press('Home');
      await timeline.locator('[role=option][aria-selected=true]').waitFor();
      await window.page.keyboard.press('Enter');
      // In the side bar the first row is the earliest date of the glossary; the words of its date are its EDTF.
      await eventuallySelected('1921-07');
    });

    test('a complaint of its page is heard', async () => {
      await timeline.locator('body').evaluate(() => (new Image().src = 'https://example.org/forbidden.png'));
      await eventually(() => assert.match(window.complaints.join(), /forbidden\.png/));
      window.complaints.splice(0);
    });
  });
});
