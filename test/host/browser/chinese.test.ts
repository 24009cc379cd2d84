// Whatever a person sees, in Chinese. The words themselves are checked in test/vscode/l10n.test.ts; here, that they arrive.
import assert from 'node:assert/strict';
import { eventually } from '../eventually';
import { sampleEssay as essay, sampleFolder } from '../launch/sample';
import { useDesk, type Workbench } from './workbench';

suite('In Chinese', () => {
  const desk = useDesk();
  let window: Workbench;
  suiteSetup(async () => (window = await desk().open(sampleFolder, essay, {}, 'zh-cn')));
  teardown(async function () {
    await window.endTest(this.currentTest);
  });
  suiteTeardown(() => window.close());

  test('a hover of a name: kind, life, links and other names', async () => {
    await window.openTimeline();
    const text = await (await window.hover('Mao Zedong', '毛泽东')).innerText();
    await window.screenshot('zh-name');
    for (const part of ['人物', '1893年12月26日', '时年 55 岁', '共提及', '在时间线上查看'])
      assert.ok(text.includes(part), `“${part}” is not in: ${text}`);
  });

  test('a hover of a date: the day and what it was inferred from', async () => {
    const text = await (await window.hover('that February', '1956年')).innerText();
    await window.screenshot('zh-date');
    assert.ok(text.includes('1956年2月'), text);
    assert.doesNotMatch(text, /[a-z]{4,} [a-z]{4,}/, 'English in the hover');
  });

  test('the views', async () => {
    for (const view of ['Sources', 'Events', 'Details', 'Glossary']) {
      await window.run(
        `Annalist: Focus on ${{ Sources: '出处', Events: '事件', Details: '详情', Glossary: '词汇表' }[view] ?? view} View`,
      );
      await window.screenshot(`zh-view-${view.toLowerCase()}`);
    }
  });

  test('the commands and their lists', async () => {
    const list = window.page.locator('.quick-input-widget');
    await window.focusEditor();
    for (const [name, command] of [
      ['export', '导出时间线'],
      ['create', '从文章创建词汇表'],
      ['import', '导入词汇表'],
    ] as const) {
      await window.run(command);
      await list.filter({ visible: true }).waitFor();
      await eventually(async () => assert.ok((await list.locator('.monaco-list-row').count()) > 0));
      await window.screenshot(`zh-list-${name}`);
      await window.page.keyboard.press('Escape');
    }
  });

  test('the settings', async () => {
    await window.page.keyboard.press('Control+,');
    await window.page.locator('.settings-editor .settings-header .suggest-input-container').waitFor();
    await window.page.keyboard.type('@ext:annalist.annalist');
    await window.page.locator('.setting-item-title', { hasText: 'Glossary Folders' }).first().waitFor();
    await window.screenshot('zh-settings');
  });
});
