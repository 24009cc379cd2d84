import * as vscode from 'vscode';
import { patient } from '../../patience';
import { equal, ok } from '../harness/assert';
import { api, closeAll, configure, eventually, fileUri, show, showAnnotated, surfaceForms } from '../harness/workspace';

suite('Bad input', () => {
  teardown(closeAll);

  test('a file that is not UTF-8 is annotated as the editor shows it', async () => {
    const essay = await showAnnotated('essays/latin1.md');
    equal(await surfaceForms(essay, 'date'), ['June 1381']);
  });

  test('a file of 10 MB is left alone, without a pause, and the others go on', async () => {
    // VS Code itself takes a while to hand over 10 MB, so the pause is compared with that for a file we do not annotate.
    // Markdown is not compared: VS Code's own extension for it takes seconds in the same host.
    const other = await longestPause('large.log');
    const ours = await longestPause('large.txt');
    ok(ours < 10 * other + patient(3000), `the extension host stood still for ${ours} ms, without us for ${other} ms`);
    await longestPause('large.md');
  });

  test('a document closed in mid-work is forgotten', async () => {
    const uri = fileUri('essays/long.md');
    const paragraph = 'In June 1348, on 4 May 1349 and in the 1350s the *Black Death* met Wat Tyler.\n\n';
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(paragraph.repeat(20_000)));
    try {
      // A document that the API opens stays open for minutes; one that a command opens does not.
      await vscode.commands.executeCommand('vscode.open', uri);
      const document = vscode.window.activeTextEditor?.document;
      ok(document, 'the file did not open');
      await closeAll();
      await eventually(async () => {
        equal(document.isClosed, true, 'closed');
        equal((await api()).annotations(uri.toString()), undefined, 'annotated');
      });
      await showAnnotated('essays/revolt.md');
    } finally {
      await vscode.workspace.fs.delete(uri);
    }
  });

  test('a glossary folder that is missing leaves the others working', async () => {
    await configure('glossaryFolders', ['no-such-folder', 'glossary']);
    try {
      const essay = await showAnnotated('essays/revolt.md');
      await eventually(async () => ok((await surfaceForms(essay, 'entity')).includes('Wat Tyler'), 'no names'));
    } finally {
      await configure('glossaryFolders', undefined);
    }
  });

  test('settings of the wrong type do no harm', async () => {
    await configure('glossaryFolders', 'glossary');
    await configure('shippedGlossaries', [7, '../package', null]);
    try {
      const essay = await show('essays/revolt.md');
      await eventually(async () => ok((await surfaceForms(essay, 'date')).includes('June 1348'), 'no dates'));
    } finally {
      await configure('glossaryFolders', undefined);
      await configure('shippedGlossaries', []);
    }
  });
});

/** Opens a file of 10 MB, then an essay; returns the longest time the extension host was blocked, in milliseconds. */
async function longestPause(name: string): Promise<number> {
  const uri = fileUri(`essays/${name}`);
  const paragraph =
    'The Black Death of June 1348 came, and went, and was not forgotten by anybody who had seen it.\n\n';
  const bytes = new TextEncoder().encode(paragraph.repeat(Math.ceil(10_000_000 / paragraph.length)));
  await vscode.workspace.fs.writeFile(uri, bytes);
  try {
    const pauses = watchPauses();
    const large = await show(`essays/${name}`);
    // The extension reads the essay after the large file.
    await showAnnotated('essays/revolt.md');
    const longest = pauses.stop();
    equal((await api()).annotations(large.uri.toString()), undefined, 'annotated');
    return longest;
  } finally {
    await closeAll();
    await vscode.workspace.fs.delete(uri);
  }
}

/** Measures the longest time for which this extension host was blocked. */
function watchPauses(): { stop(): number } {
  let last = Date.now();
  let longest = 0;
  const tick = (): void => {
    longest = Math.max(longest, Date.now() - last);
    last = Date.now();
  };
  const timer = setInterval(tick, 10);
  return {
    stop: () => {
      clearInterval(timer);
      tick();
      return longest;
    },
  };
}
