import * as vscode from 'vscode';
import { equal, includes, ok } from '../harness/assert';
import { api, closeAll, eventually, fileUri, openedBy, show, showAnnotated } from '../harness/workspace';

suite('Timeline: list and files', () => {
  let essay: vscode.TextDocument;
  setup(async () => {
    essay = await showAnnotated('essays/revolt.md');
    await eventually(async () => ok((await api()).events().size > 3, 'there are no events'));
  });
  teardown(async () => {
    await vscode.commands.executeCommand('annalist.clearEventFilter');
    await vscode.commands.executeCommand('annalist.followEditor');
    await closeAll();
  });

  test('every event selects the exact words of its date', async () => {
    for (const [id, event] of (await api()).events()) {
      await vscode.commands.executeCommand('_annalist.selectEvent', id);
      await eventually(() => {
        const editor = vscode.window.activeTextEditor;
        equal(editor?.document.uri.toString(), event.uri);
        equal(editor?.document.getText(editor.selection), event.text);
      });
    }
  });

  test('a search narrows the list, and is taken back', async () => {
    // Those of glossaries may change meanwhile, as a glossary that an earlier test deleted is forgotten.
    const ofEssay = async (): Promise<string[]> =>
      [...(await api()).events().values()].filter(({ lane }) => lane === 'essay').map(({ title }) => title);
    const all = await ofEssay();
    const [first = ''] = all;
    await vscode.commands.executeCommand('annalist.searchEvents', first);
    await eventually(async () => {
      const found = await ofEssay();
      ok(found.length < all.length, `${found.length} of ${all.length}`);
      includes(found.join('\n'), first);
    });
    await vscode.commands.executeCommand('annalist.clearEventFilter');
    await eventually(async () => equal(await ofEssay(), all));
  });

  test('a pinned essay stays while another is edited', async () => {
    await vscode.commands.executeCommand('annalist.pinTimeline');
    await showAnnotated('essays/plague.txt');
    await eventually(async () => {
      const own = [...(await api()).events().values()].filter(({ lane }) => lane === 'essay');
      ok(own.length > 0 && own.every(({ uri }) => uri === essay.uri.toString()), 'the essay gave way');
    });
  });

  test('the whole workspace is shown with its essays, not its glossaries', async () => {
    await vscode.commands.executeCommand('annalist.timelineOfWorkspace');
    await eventually(async () => {
      const own = [...(await api()).events().values()].filter(({ lane }) => lane === 'essay');
      const files = new Set(own.map(({ uri }) => uri));
      ok(
        files.has(fileUri('essays/revolt.md').toString()) && files.has(fileUri('essays/plague.txt').toString()),
        'an essay is missing',
      );
      ok(!files.has(fileUri('glossary/england.md').toString()), 'a glossary is shown');
    });
  });

  test('Export Timeline opens a table of all events', async () => {
    // While a glossary that an earlier test deleted is forgotten, the number of events changes once.
    await eventually(async () => {
      const { size } = (await api()).events();
      const table = await openedBy('title,', 'annalist.exportTimeline', 'csv');
      const [header, ...rows] = table.getText().trim().split('\r\n');
      includes(header ?? '', 'title');
      equal(rows.length, size);
      await show(essay.uri);
    });
  });

  test('Export Timeline opens JSON as JSON', async () => {
    const document = await openedBy('"events"', 'annalist.exportTimeline', 'json');
    equal(document.languageId, 'json');
    ok(Array.isArray((JSON.parse(document.getText()) as { events: unknown }).events), 'no list of events');
  });

  test('Insert Chronology writes the dates of the essay at the cursor', async () => {
    const own = [...(await api()).events().values()].filter(({ lane }) => lane === 'essay');
    await show('essays/revolt.md');
    const end = essay.lineAt(essay.lineCount - 1).range.end;
    vscode.window.activeTextEditor!.selection = new vscode.Selection(end, end);
    const before = essay.getText();
    await vscode.commands.executeCommand('annalist.insertChronology', 'list');
    const inserted = essay.getText().slice(before.length).trim().split(/\r?\n/);
    equal(inserted.length, own.length + 2);
    ok(
      inserted.slice(1, -1).every((line) => line.startsWith('- **')),
      'not a list',
    );
    equal(inserted[0], '<!-- annalist:chronology list -->');
  });

  test('Open Timeline to the Side opens an editor', async () => {
    await vscode.commands.executeCommand('annalist.openTimelineToSide');
    await eventually(async () => {
      const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
      const opened = tabs.find(({ label }) => label.startsWith('Timeline'));
      ok(opened?.input instanceof vscode.TabInputWebview, 'no timeline is open');
      await vscode.window.tabGroups.close(opened);
    });
  });
});
