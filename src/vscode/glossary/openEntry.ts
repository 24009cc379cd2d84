import * as vscode from 'vscode';
import { rankEntities } from '../../language/features/glossary';
import type { AnnotationStore } from '../essay/annotationStore';
import { entityAtCursor } from '../essay/entityAt';
import { pickEntry } from '../ui/pickEntry';
import { entryLocation } from './entryLocation';

/**
 * The command *Open Entry*: of an entry given by its id, or as the glossary view hands it over; else of the name under
 * the cursor; else of one that the writer picks.
 */
export function registerOpenEntry(store: AnnotationStore): vscode.Disposable {
  return vscode.commands.registerCommand('annalist.openEntry', async (given?: unknown) => {
    const { catalog } = store.service;
    const id = entryIdIn(given);
    const entity =
      (id === undefined ? entityAtCursor(store) : catalog.byId(id)) ??
      (await pickEntry({
        title: vscode.l10n.t('Select an entry'),
        ranked: (typed) => rankEntities(catalog, typed, catalog.entities.length),
      }));
    if (!entity) return;
    const { uri, range } = await entryLocation(entity);
    await vscode.window.showTextDocument(uri, { selection: range });
  });
}

/** The id of an entry in an argument that may come from anywhere: the id itself, or a node of the glossary view. */
export function entryIdIn(given: unknown): string | undefined {
  const id: unknown = typeof given === 'object' && given !== null && 'id' in given ? given.id : given;
  return typeof id === 'string' ? id : undefined;
}
