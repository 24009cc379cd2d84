import * as vscode from 'vscode';
import { type Entity, sourceTargets, type SourceTarget } from '../language';
import type { AnnotationStore } from './annotationStore';
import { entityAtPosition } from './entityAt';
import { entryLocation } from './navigation';
import type { SourceFiles } from './sources';

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
    vscode.commands.registerCommand('annalist.goToSource', async (uri?: unknown, fragment?: unknown) => {
      if (typeof uri === 'string') {
        await openPassage(sources, vscode.Uri.parse(uri), typeof fragment === 'string' ? fragment : undefined);
        return;
      }
      const entity = entityAtCursor();
      const target = entity && (await pickSource(entity));
      if (target?.isWeb) await vscode.env.openExternal(vscode.Uri.parse(target.path));
      else if (target) {
        const file = sources.resolve(entity.uri, target);
        if (file) await openPassage(sources, file, target.fragment);
      }
    }),
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

async function openPassage(sources: SourceFiles, uri: vscode.Uri, fragment: string | undefined): Promise<void> {
  const lookup = await sources.find(uri, fragment);
  const name = vscode.workspace.asRelativePath(uri);
  switch (lookup.status) {
    case 'found':
      return select(lookup.uri, lookup.range);
    case 'ambiguous':
      return choosePassage(lookup.uri, lookup.candidates);
    case 'orphan':
      void vscode.window.showWarningMessage(vscode.l10n.t('The quoted words are no longer in “{0}”.', name));
      await vscode.window.showTextDocument(lookup.uri);
      return;
    case 'refused':
      void vscode.window.showWarningMessage(vscode.l10n.t('“{0}” is outside the workspace.', name));
      return;
    default:
      void vscode.window.showWarningMessage(vscode.l10n.t('“{0}” cannot be read.', name));
  }
}

/** Words that stand in several places: the writer chooses, never we. */
async function choosePassage(uri: vscode.Uri, candidates: readonly vscode.Range[]): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const choices = candidates.map((range) => ({
    label: vscode.l10n.t('Line {0}', range.start.line + 1),
    description: document.lineAt(range.start.line).text.trim().slice(0, 120),
    range,
  }));
  const title = vscode.l10n.t('These words stand in several places');
  const choice = await vscode.window.showQuickPick(choices, { title });
  if (choice) await select(uri, choice.range);
}

async function pickEntry(entities: readonly Entity[]): Promise<Entity | undefined> {
  const choices = entities.map((entity) => ({
    label: entity.label,
    description: entity.otherNames.map(({ text }) => text).join(', '),
    entity,
  }));
  const placeHolder = vscode.l10n.t('Which entry?');
  return (await vscode.window.showQuickPick(choices, { matchOnDescription: true, placeHolder }))?.entity;
}

async function pickSource(entity: Entity): Promise<SourceTarget | undefined> {
  const targets = sourceTargets(entity);
  if (targets.length < 2) return targets[0];
  const choices = targets.map((target) => ({ label: target.title, description: target.path, target }));
  return (await vscode.window.showQuickPick(choices, { title: entity.label }))?.target;
}
