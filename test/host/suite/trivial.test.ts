import * as vscode from 'vscode';
suite('trivial', () => {
  test('boom', async () => {
    const extension = vscode.extensions.getExtension('annalist.annalist');
    console.log(JSON.stringify(await extension?.activate()), vscode.workspace.workspaceFolders?.[0]?.uri.toString());
    await vscode.commands.executeCommand('annalist.boom');
    const d = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, 'essay.md'));
    await vscode.window.showTextDocument(d);
    const h = await vscode.commands.executeCommand('vscode.executeHoverProvider', d.uri, new vscode.Position(0, 3));
    console.log(JSON.stringify(h));
    await new Promise((r) => setTimeout(r, 3000));
  });
  test('fails', () => { throw new Error('as wanted'); });
});
