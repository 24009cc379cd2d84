import * as vscode from 'vscode';

/** The Markdown of the hovers that Annalist shows at a position. */
export async function hoversAt(
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<vscode.MarkdownString[]> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers.flatMap(({ contents }) => contents as vscode.MarkdownString[]);
}

/** The same as one text, without the backslashes that keep foreign words from being Markdown. */
export async function hoverText(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await hoversAt(document, position);
  return hovers.map(({ value }) => value.replace(/\\([^\w\s])/g, '$1')).join('\n\n');
}
