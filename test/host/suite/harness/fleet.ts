// Files for tests of names: a glossary of two entries that refer to each other, and two essays that mention them.
import type * as vscode from 'vscode';
import { equal, ok } from './assert';
import { useFiles } from './files';
import { eventually, eventuallyEntry, show, surfaceForms } from './workspace';

export const fleet = {
  'glossary/fleet.md': `# The fleet

## Long Serpent

- Kind: work
- Also: Serpent, "the Ship"
- See: Olaf of Nidaros

The Long Serpent was the longest of all.

## Olaf of Nidaros

- Kind: person
- See: Long Serpent, Serpent

He had it built.
`,
  'essays/fleet.md':
    "The Long Serpent lay at anchor. The *Long Serpent*'s mast, the Serpent’s oars and THE LONG SERPENT.\n",
  'essays/fleet.txt': 'The Long Serpent sank, and `Serpent` was heard no more.\n',
};

/** Opens the glossary and the Markdown essay before each test of the suite that calls this, and waits for annotations. */
export function useFleet(): {
  readonly essay: () => vscode.TextDocument;
  readonly glossary: () => vscode.TextDocument;
} {
  let essay: vscode.TextDocument;
  let glossary: vscode.TextDocument;
  useFiles(fleet);
  setup(async () => {
    essay = await show('essays/fleet.md');
    glossary = await show('glossary/fleet.md');
    await eventually(async () => {
      const names = ['Long Serpent', 'Long Serpent', 'Serpent', 'LONG SERPENT'];
      equal(await surfaceForms(essay, 'entity'), names, 'essay');
      ok((await surfaceForms(glossary, 'entity')).includes('Olaf of Nidaros'), 'the glossary is not annotated');
    });
  });
  teardown(() => eventuallyEntry('Long Serpent', false));
  return { essay: () => essay, glossary: () => glossary };
}
