import * as vscode from 'vscode';
import { type Entity, sourceTargets, type SourceTarget } from '../../language';
import type { AnnotationStore } from './annotationStore';
import { entityAtPosition } from './entityAt';
import { entryLocation } from './navigation';
import { placeOfSource, readLinkPlace } from '../sources/links/place';
import { followLink, openPassage } from '../sources/links/openPassage';
import type { SourceFiles } from '../sources/files';

/** Commands run from hovers, with arguments, and from the palette, for what the cursor is on. */
export function registerCommands(
  extensionUri: vscode.Uri,
  store: AnnotationStore,
  sources: SourceFiles,
): vscode.Disposable {
  const entityAtCursor = (): Entity | undefined => {
    const editor = vscode.window.activeTextEditor;
    return editor && entityAtPosition(store, editor.document, editor.selection.active);
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('annalist.openEntry', async (entry?: unknown) => {
      const id = idOf(entry);
      const given = id !== undefined ? store.service.catalog.byId(id) : entityAtCursor();
      const entity = given ?? (await pickEntry(store.service.catalog.entities));
      if (!entity) return;
      const { uri, range } = await entryLocation(entity);
      await select(uri, range);
    }),
    vscode.commands.registerCommand(
      'annalist.goToSource',
      async (uri?: unknown, fragment?: unknown, link?: unknown) => {
        if (typeof uri === 'string') {
          const words = typeof fragment === 'string' ? fragment : undefined;
          await openPassage(sources, vscode.Uri.parse(uri), words, readLinkPlace(link));
          return;
        }
        const entity = entityAtCursor();
        const target = entity && (await pickSource(entity));
        if (target) await followLink(sources, placeOfSource(entity, target));
      },
    ),
    vscode.commands.registerCommand('annalist.showTimeline', async () => {
      await vscode.commands.executeCommand('annalist.timeline.focus');
    }),
    vscode.commands.registerCommand('annalist.openSampleEssay', async () => {
      await vscode.window.showTextDocument(vscode.Uri.joinPath(extensionUri, 'media', 'sample', 'great-leap.md'));
    }),
  );
}

/** An entry by its id, or as a view hands it over. */
function idOf(entry: unknown): string | undefined {
  if (typeof entry === 'string') return entry;
  const id: unknown = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : undefined;
  return typeof id === 'string' ? id : undefined;
}

async function select(uri: vscode.Uri, range: vscode.Range): Promise<void> {
  await vscode.window.showTextDocument(uri, { selection: range });
}

async function pickEntry(entities: readonly Entity[]): Promise<Entity | undefined> {
  const choices = entities.map((entity) => ({
    label: entity.label,
    description: entity.otherNames.map(({ text }) => text).join(', '),
    entity,
  }));
  const placeHolder = vscode.l10n.t('Select an entry');
  return (await vscode.window.showQuickPick(choices, { matchOnDescription: true, placeHolder }))?.entity;
}

async function pickSource(entity: Entity): Promise<SourceTarget | undefined> {
  const targets = sourceTargets(entity);
  if (targets.length < 2) return targets[0];
  const choices = targets.map((target) => ({ label: target.title, description: target.path, target }));
  return (await vscode.window.showQuickPick(choices, { title: entity.label }))?.target;
}
