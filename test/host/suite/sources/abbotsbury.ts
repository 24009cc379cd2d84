// Files for the tests of citations: a chronicle, a glossary and an essay.
import * as vscode from 'vscode';
import { equal, ok } from '../harness/assert';
import { type Files, useFiles } from '../harness/files';
import { codeOf } from '../harness/problems';
import { eventually, eventuallyEntry, select, show, write } from '../harness/workspace';

const chronicle = `# The chronicle of Abbotsbury

In the spring the abbot sent four carts of salt to the coast, and three of them came back empty.

The swans on the Fleet were counted at Michaelmas, and there were fewer than in any year that the cellarer knew of.

At the gate a beggar was given bread and ale.

At the gate a beggar was given bread and ale.
`;

export const glossary = `# Abbotsbury

## The cellarer

- Kind: office
- See: Swannery

He kept the keys. The swans are [in the chronicle](../sources/swans.md#:~:text=were%20counted).

## Swannery

- Kind: place
`;

const files: Files = {
  'sources/swans.md': chronicle,
  'glossary/abbotsbury.md': glossary,
  'essays/abbotsbury.md': '# Swans\n\nNothing is cited yet.\n',
};

/** Writes the files before each test of the suite that calls this, and waits until the glossary is read. */
export function useAbbotsbury(): void {
  useFiles(files, ['sources/old', 'essays/deep', 'deep']);
  setup(() => eventuallyEntry('Swannery', true));
  teardown(() => eventuallyEntry('Swannery', false));
}

/** Selects words of a file, copies them as a source, and returns the clipboard. */
export async function copy(words: string, path = 'sources/swans.md'): Promise<string> {
  await show(path);
  select(words);
  await vscode.commands.executeCommand('annalist.copyAsSource');
  return vscode.env.clipboard.readText();
}

/** Opens an essay with these links. */
export async function essayWith(...links: string[]): Promise<vscode.TextDocument> {
  const text = `# Swans\n\n${links.map((link) => `A claim (${link}).\n`).join('\n')}`;
  await write('essays/abbotsbury.md', text);
  const essay = await show('essays/abbotsbury.md');
  await eventually(() => equal(essay.getText(), text));
  return essay;
}

/** Makes a link that is relative to the workspace folder relative to the folder of the essays. */
export const fromEssays = (link: string): string => link.replace('](sources/', '](../sources/');

/** Follows the nth link of a text as Ctrl+click does, by the target that the link provider returns. */
export async function follow(document: vscode.TextDocument, n = 0): Promise<void> {
  const target = await eventually(async () => {
    const links = await linksOf(document);
    ok(links[n], `only ${links.length} links`);
    return links[n].target;
  });
  const [command, args] = [target?.path ?? '', target?.query ?? ''];
  await vscode.commands.executeCommand(command, ...(JSON.parse(args) as unknown[]));
}

/** What the editor is offered as links of ours, in the order of the text. */
export async function linksOf(document: vscode.TextDocument): Promise<vscode.DocumentLink[]> {
  const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri);
  return links.filter(({ target }) => target?.path === '_annalist.followLink');
}

/** Our problems of a document, in the order of the text. */
export const own = (document: vscode.TextDocument): vscode.Diagnostic[] =>
  vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === 'Annalist')
    .sort((a, b) => a.range.start.compareTo(b.range.start));

export const problems = (document: vscode.TextDocument): unknown[] => own(document).map(codeOf);
