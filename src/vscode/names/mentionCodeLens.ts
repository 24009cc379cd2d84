import * as vscode from 'vscode';
import type { Entity } from '../../language';
import type { AnnotationStore } from '../essay/annotationStore';
import type { GlossaryFiles } from '../glossary/files';
import type { WorkspaceFiles } from '../workspace/files';
import { markdown } from '../workspace/languages';
import { toRange } from '../workspace/positions';
import { isOn } from '../workspace/settings';
import { MentionIndex } from './mentionIndex';

/** A lens that knows its entry. Its words are added when it becomes visible. */
class MentionsLens extends vscode.CodeLens {
  constructor(
    range: vscode.Range,
    readonly entity: Entity,
  ) {
    super(range);
  }
}

/** Above the heading of each entry, how often the texts of the workspace mention it; a click lists the mentions. */
export function registerMentionCodeLens(
  store: AnnotationStore,
  glossaries: GlossaryFiles,
  files: WorkspaceFiles,
): vscode.Disposable {
  const index = new MentionIndex(store, files);
  const onDidChange = new vscode.EventEmitter<void>();
  const provider: vscode.CodeLensProvider<MentionsLens> = {
    onDidChangeCodeLenses: onDidChange.event,
    provideCodeLenses(document) {
      if (!isOn('mentionsLens') || !glossaries.has(document.uri)) return [];
      const uri = document.uri.toString();
      return store.service.catalog.entities
        .filter((entity) => entity.uri === uri)
        .map((entity) => new MentionsLens(toRange(document, entity.labelSpan), entity));
    },
    async resolveCodeLens(lens, token) {
      await index.settled(token);
      const mentions = await index.mentions(lens.entity, token);
      if (!mentions) return undefined;
      lens.command = commandOf(lens, mentions);
      return lens;
    },
  };
  return vscode.Disposable.from(
    index,
    onDidChange,
    index.onDidChange(() => onDidChange.fire()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('annalist.mentionsLens')) onDidChange.fire();
    }),
    vscode.languages.registerCodeLensProvider(markdown, provider),
  );
}

function commandOf({ entity, range }: MentionsLens, mentions: readonly vscode.Location[]): vscode.Command {
  const files = new Set(mentions.map(({ uri }) => uri.toString())).size;
  const title = titleOf(mentions.length, files);
  if (mentions.length === 0) return { title, command: '' };
  const glossary = vscode.Uri.parse(entity.uri);
  return { title, command: 'editor.action.showReferences', arguments: [glossary, range.start, mentions] };
}

function titleOf(mentions: number, files: number): string {
  if (mentions === 0) return vscode.l10n.t('no mentions');
  if (mentions === 1) return vscode.l10n.t('1 mention');
  return files === 1
    ? vscode.l10n.t('{0} mentions in 1 file', mentions)
    : vscode.l10n.t('{0} mentions in {1} files', mentions, files);
}
