import * as vscode from 'vscode';
import { includes, ok } from '../harness/assert';
import { configure, eventually, eventuallySelected, fileUri, read, show } from '../harness/workspace';
import { essayWith, follow, useAbbotsbury } from './abbotsbury';

suite('Links of files that move', () => {
  useAbbotsbury();

  test('a renamed file takes its links along', async () => {
    await configure('updateLinksOnFileMove', 'always');
    try {
      await essayWith('[swans](../sources/swans.md#:~:text=were%20counted)', '[x](../sources/register.md)');
      await move('sources/swans.md', 'sources/old/the swans.md');
      await eventually(async () => {
        await vscode.workspace.saveAll();
        includes(await read('essays/abbotsbury.md'), '[swans](../sources/old/the%20swans.md#:~:text=were%20counted)');
        includes(await read('glossary/abbotsbury.md'), '(../sources/old/the%20swans.md#:~:text=were%20counted)');
      });
      includes(await read('essays/abbotsbury.md'), '[x](../sources/register.md)');
      await follow(await show('essays/abbotsbury.md'));
      await eventuallySelected('the swans.md', 'were counted');
    } finally {
      await configure('updateLinksOnFileMove', undefined);
    }
  });

  test('a moved essay keeps its links right, and so do all texts of a folder', async () => {
    await configure('updateLinksOnFileMove', 'always');
    try {
      await essayWith('[swans](../sources/swans.md#:~:text=were%20counted)');
      await move('essays/abbotsbury.md', 'essays/deep/abbotsbury.md');
      await eventually(async () => {
        await vscode.workspace.saveAll();
        includes(await read('essays/deep/abbotsbury.md'), '](../../sources/swans.md#');
      });
      await move('essays/deep', 'deep');
      await eventually(async () => {
        await vscode.workspace.saveAll();
        includes(await read('deep/abbotsbury.md'), '](../sources/swans.md#');
      });
    } finally {
      await configure('updateLinksOnFileMove', undefined);
    }
  });
});

async function move(from: string, to: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(fileUri(from), fileUri(to));
  ok(await vscode.workspace.applyEdit(edit), 'the file was not renamed');
}
