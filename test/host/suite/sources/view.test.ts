import * as vscode from 'vscode';
import type { CitedPassage } from '../../../../src/language/features/sources';
import { equal, includes, ok } from '../harness/assert';
import { api, closeAll, eventually, fileUri, replace, selection, show, showAnnotated } from '../harness/workspace';

suite('Sources view', () => {
  suiteSetup(() => showAnnotated('essays/revolt.md'));
  teardown(closeAll);
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
    await eventually(() => {
      const [file, words] = selection();
      equal(file, 'quoted.md');
      includes(words, '[Sheep](');
    });
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

  test('a hidden view shows nothing, and all when it comes back', async () => {
    await eventually(async () => equal((await passages('sources/chronicle.md')).length, 3));
    await vscode.commands.executeCommand('workbench.view.explorer');
    await eventually(async () => equal((await api()).sources(), undefined));
    await vscode.commands.executeCommand('annalist.sources.focus');
    await eventually(async () => equal((await passages('sources/chronicle.md')).length, 3));
  });
});

async function cited(path: string): Promise<readonly CitedPassage[]> {
  const uri = fileUri(path).toString();
  const source = (await api()).sources()?.sources.find((each) => each.source === uri);
  ok(source, `${path} is not shown`);
  return source.passages;
}

/** Status, words and number of citing places of each passage that the view shows of a source. */
const passages = async (path: string): Promise<[string, string, number][]> =>
  (await cited(path)).map(({ status, words, places }) => [status, words, places.length]);
