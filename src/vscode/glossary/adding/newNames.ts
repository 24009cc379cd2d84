import * as vscode from 'vscode';
import { entriesEdit, type NewEntry, type ProposedEntry, proposedEntries } from '../../../language/features/glossary';
import type { TextEdit } from '../../../language';
import type { AnnotationStore } from '../../essay/annotationStore';
import { kindName } from '../../ui/kindLabels';
import { warn } from '../../ui/notify';
import { pickKind } from '../../ui/pickKind';
import type { QuietEdits } from '../../ui/quietEdits';
import { isTooLarge } from '../../workspace/languages';
import { workspaceText } from '../../workspace/texts';
import { noteFor, type NoteFolder } from '../noteFolders';
import type { GlossaryTarget } from '../writableFiles';
import type { GlossaryChoice } from './glossaryChoice';

/**
 * Adds names of an essay to the glossary, one at a time, with the kind and the dates that the essay tells. The writer
 * stays where they are; only a name of which the kind is not clear opens a question.
 */
export class NewNames {
  readonly #store: AnnotationStore;
  readonly #choice: GlossaryChoice;
  readonly #edits: QuietEdits;
  /** Each addition waits for the one before: it reads the glossary with that in it. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(store: AnnotationStore, choice: GlossaryChoice, edits: QuietEdits) {
    this.#store = store;
    this.#choice = choice;
    this.#edits = edits;
  }

  /** Adds a name that the writer has selected in an essay. Whether it was added. */
  add(essay: vscode.TextDocument, name: string): Promise<boolean> {
    return this.#inTurn(async () => {
      const found = (await this.#proposed(essay)).find((each) => [each.name, ...each.also].includes(name));
      if (found?.name === name) return this.#write(essay, found);
      // The selected form becomes the heading, and of the others the writer has said nothing.
      return this.#write(essay, {
        name,
        also: [],
        dates: found?.dates ?? {},
        ...(found?.kind && { kind: found.kind }),
      });
    });
  }

  /** The same for one of the names that *Create Glossary from Essay* would list; adds no other. */
  addFound(essay: vscode.TextDocument, name: string): Promise<boolean> {
    return this.#inTurn(async () => {
      const found = (await this.#proposed(essay)).find((each) => each.name === name);
      return found !== undefined && this.#write(essay, found);
    });
  }

  #inTurn(work: () => Promise<boolean>): Promise<boolean> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** Not by way of `store.get`, which answers nothing while the text is being read. */
  async #proposed(essay: vscode.TextDocument): Promise<readonly ProposedEntry[]> {
    if (isTooLarge(essay)) return [];
    const annotated = await workspaceText(this.#store, essay.uri).annotate(essay.getText());
    return proposedEntries(annotated, this.#store.service.dates);
  }

  async #write(essay: vscode.TextDocument, entry: NewEntry): Promise<boolean> {
    const kind = entry.kind ?? (await pickKind(entry.name));
    const target = kind && (await this.#choice.glossaryFor(essay.uri));
    if (!target) return false;
    const addition = await additionTo(target, kind === 'none' ? entry : { ...entry, kind });
    if ('problem' in addition) {
      warn(addition.problem);
      return false;
    }
    const file = vscode.workspace.asRelativePath(addition.target.uri);
    const words =
      kind === 'none'
        ? vscode.l10n.t('“{0}” added to {1}', entry.name, file)
        : vscode.l10n.t('“{0}” ({1}) added to {2}', entry.name, kindName(kind), file);
    return this.#edits.make(addition.target, addition.edit, words);
  }
}

interface Addition {
  readonly target: GlossaryTarget;
  readonly edit: TextEdit;
}

/** The edit that adds an entry to a glossary, or a note to a folder; or a sentence that says why there is none. */
async function additionTo(
  target: GlossaryTarget | NoteFolder,
  entry: NewEntry,
): Promise<Addition | { readonly problem: string }> {
  if ('notes' in target) {
    const note = await noteFor(target, entry);
    if ('problem' in note) return note;
    return { target: { uri: note.uri, text: '', isNew: true }, edit: { start: 0, end: 0, text: note.text } };
  }
  const edit = entriesEdit(target.text, [entry]);
  if (edit) return { target, edit };
  const file = vscode.workspace.asRelativePath(target.uri);
  return { problem: vscode.l10n.t('Cannot add an entry to “{0}”: the code block at its end is not closed.', file) };
}
