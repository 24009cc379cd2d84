import * as vscode from 'vscode';
import type { CitedPassage } from '../../../../src/language/features/sources';
import { equal, excludes, includes, ok } from '../harness/assert';
import { hoverText } from '../harness/hover';
import { api, closeAll, eventually, fileUri, inside, pause, replace, show, showAnnotated } from '../harness/workspace';

suite('Backlinks', () => {
  suiteSetup(() => showAnnotated('essays/revolt.md'));
  teardown(closeAll);

  suite('in a source', () => {
    test('a hover lists who cites the passage, as links', async () => {
      const source = await show('sources/chronicle.md');
      await eventually(async () => {
        const text = await hoverText(source, inside(source, 'unreaped'));
        includes(text, 'Cited by:');
        includes(text, `[essays/quoted.md, line 8](${fileUri('essays/quoted.md').toString()}#L8`);
        includes(text, 'he says (Corn');
        includes(text, 'essays/quoted.md, line 13');
        excludes(text, 'Wages');
      });
    });

    test('an entry is listed by its name, and opens', async () => {
      const source = await show('sources/petition.md');
      await eventually(async () => {
        const text = await hoverText(source, inside(source, 'no lord should'));
        includes(text, '[Wat Tyler](command:annalist.openEntry?');
        includes(text, 'The petition');
      });
    });

    test('other words have no such hover', async () => {
      const source = await show('sources/chronicle.md');
      await eventually(async () => includes(await hoverText(source, inside(source, 'unreaped')), 'Cited by:'));
      excludes(await hoverText(source, inside(source, 'half empty')), 'Cited by:');
    });

    test('Find All References lists the places that cite', async () => {
      const source = await show('sources/chronicle.md');
      const found = await eventually(async () => {
        const locations = await references(source, 'unreaped');
        ok(locations.length > 0, 'no reference');
        return locations;
      });
      const essay = await vscode.workspace.openTextDocument(fileUri('essays/quoted.md'));
      equal(
        found.map(({ uri, range }) => [uri.path.split('/').at(-1), essay.getText(range).replace(/\(.*/, '')]),
        [
          ['quoted.md', '[Corn]'],
          ['quoted.md', '[The same]'],
        ],
      );
      equal((await references(source, 'half empty')).length, 0);
    });
  });

  suite('in a text that nobody has open', () => {
    const uri = fileUri('essays/quoted.md');
    const told = (): unknown[] =>
      vscode.languages
        .getDiagnostics(uri)
        .filter(({ code }) => code === 'missing-passage')
        .map(({ range }) => [range.start.line + 1, range.start.character, range.end.character]);

    test('a link whose words are gone is told of, until it is mended', async () => {
      const saved = await vscode.workspace.fs.readFile(uri);
      const text = new TextDecoder().decode(saved);
      const at = text.split('\n')[8]?.indexOf('../sources') ?? -1;
      const length = '../sources/chronicle.md#:~:text=nine%20hundred%20of%20them%20were%20counted'.length;
      await eventually(async () => equal(await Promise.resolve(told()), [[9, at, at + length]]));
      const mended = text.replace('nine%20hundred%20of%20them%20were%20counted', 'for%20want%20of%20hands');
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(mended));
      try {
        await eventually(async () => equal(await Promise.resolve(told()), []));
      } finally {
        await vscode.workspace.fs.writeFile(uri, saved);
      }
      await eventually(async () => equal((await Promise.resolve(told())).length, 1));
    });

    test('opened, it is told of once', async () => {
      await show('essays/quoted.md');
      await eventually(async () => equal((await Promise.resolve(told())).length, 1));
    });
  });

  suite('Sources view', () => {
    setup(() => vscode.commands.executeCommand('annalist.sources.focus'));

    test('lists the cited passages of each source: orphans, then the order of the text', async () => {
      await eventually(async () =>
        equal(await passages('sources/chronicle.md'), [
          ['orphan', 'nine hundred of them were counted', 1],
          ['found', 'stood unreaped in the fields', 2],
          ['found', 'A reaper took eight pence a day, and his meat besides; a mower twelve', 1],
        ]),
      );
      equal(
        (await passages('sources/weymouth.md')).map(([status, words]) => [status, words]),
        [['found', 'a sickness came ashore']],
      );
      await eventually(async () => equal((await passages('sources/burnt-rolls.md'))[0]?.[0], 'orphan'));
    });

    test('follows edits of a source and of what cites it, saved or not', async () => {
      await eventually(async () => equal((await passages('sources/chronicle.md')).length, 3));
      await replace(
        await show('sources/chronicle.md'),
        'A reaper took',
        'Nine hundred of them were counted. A reaper took',
      );
      await eventually(async () => equal((await passages('sources/chronicle.md'))[0]?.[0], 'found'));
      await replace(
        await show('essays/quoted.md'),
        'text=nine%20hundred%20of%20them%20were%20counted',
        'text=a%20ship%20from%20Gascony',
      );
      await eventually(async () => equal((await passages('sources/chronicle.md'))[0]?.[0], 'orphan'));
    });

    test('Show Who Cites This Passage opens the place', async () => {
      await eventually(async () => equal((await passages('sources/chronicle.md')).length, 3));
      const [orphan] = await cited('sources/chronicle.md');
      await vscode.commands.executeCommand('annalist.showCitingPlaces', { passage: orphan });
      const editor = vscode.window.activeTextEditor;
      includes(editor?.document.uri.path ?? '', 'quoted.md');
      includes(editor?.document.getText(editor.selection) ?? '', '[Sheep](');
      await vscode.commands.executeCommand('annalist.showCitingPlaces', 'nonsense');
    });

    test('lists the keys that are cited: those of no bibliography first, each with its citations', async () => {
      await eventually(async () => {
        const works = (await api()).sources()?.works ?? [];
        equal(
          works.map(({ key, isKnown, reference, places }) => [
            key,
            isKnown,
            reference.slice(0, 12),
            places.map(({ uri, line, locator }) => [uri.split('/').at(-1), line + 1, locator]),
          ]),
          [
            ['braye1998', false, '', [['wells.md', 3, undefined]]],
            ['braye1999', true, 'Braye, Anna,', [['wells.md', 3, 'p. 34']]],
            [
              'lodge1972',
              true,
              'Lodge, Ruth.',
              [
                ['wells.md', 3, undefined],
                ['england.md', 47, 'ch. 3'],
              ],
            ],
            ['ota1961', true, 'Ōta, Kenji. ', [['wells.md', 3, 'pp. 23–24']]],
          ],
        );
      });
    });

    test('a hidden view says nothing', async () => {
      await eventually(async () => equal((await passages('sources/chronicle.md')).length, 3));
      await vscode.commands.executeCommand('workbench.view.explorer');
      await eventually(async () => equal((await api()).sources(), undefined));
      await pause(200);
      await vscode.commands.executeCommand('annalist.sources.focus');
      await eventually(async () => equal((await passages('sources/chronicle.md')).length, 3));
    });
  });
});

const references = (document: vscode.TextDocument, words: string): Thenable<vscode.Location[]> =>
  vscode.commands.executeCommand<vscode.Location[]>(
    'vscode.executeReferenceProvider',
    document.uri,
    inside(document, words),
  );

async function cited(path: string): Promise<readonly CitedPassage[]> {
  const uri = fileUri(path).toString();
  const source = (await api()).sources()?.sources.find((each) => each.source === uri);
  ok(source, `${path} is not shown`);
  return source.passages;
}

/** Status, words and number of citing places of each passage that the view shows of a source. */
const passages = async (path: string): Promise<[string, string, number][]> =>
  (await cited(path)).map(({ status, words, places }) => [status, words, places.length]);
