import * as vscode from 'vscode';
import { equal, ok } from '../harness/assert';
import { closeAll, eventually, show } from '../harness/workspace';

suite('Activation', () => {
  suiteTeardown(closeAll);

  test('comes with a Markdown file', async () => {
    const extension = vscode.extensions.getExtension('annalist.annalist');
    ok(extension, 'the extension is not installed');
    await show('essays/revolt.md');
    await eventually(() => equal(extension.isActive, true));
  });

  test('registers the commands that the manifest names', async () => {
    const registered = new Set(await vscode.commands.getCommands(true));
    const manifest = vscode.extensions.getExtension('annalist.annalist')?.packageJSON as {
      contributes: { commands: { command: string }[] };
    };
    const missing = manifest.contributes.commands.filter(({ command }) => !registered.has(command));
    equal(missing, []);
  });
});
