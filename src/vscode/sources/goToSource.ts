import * as vscode from 'vscode';
import type { Entity } from '../../language';
import { sourceTargets, type SourceTarget } from '../../language/features/glossary';
import type { AnnotationStore } from '../essay/annotationStore';
import { entityAtCursor } from '../essay/entityAt';
import type { SourceFiles } from './files';
import { followLink, openPassage } from './links/openPassage';
import { placeOfSource, readLinkPlace } from './links/place';

/**
 * The command *Go to Source*: of a file with the fragment of a passage and the link that leads there, as hovers and the
 * view of sources hand them over; else of the entry under the cursor.
 */
export function registerGoToSource(store: AnnotationStore, sources: SourceFiles): vscode.Disposable {
  return vscode.commands.registerCommand(
    'annalist.goToSource',
    async (uri?: unknown, fragment?: unknown, link?: unknown) => {
      if (typeof uri === 'string') {
        const words = typeof fragment === 'string' ? fragment : undefined;
        await openPassage(sources, vscode.Uri.parse(uri), words, readLinkPlace(link));
        return;
      }
      const entity = entityAtCursor(store);
      const target = entity && (await pickSource(entity));
      if (target) await followLink(sources, placeOfSource(entity, target));
    },
  );
}

async function pickSource(entity: Entity): Promise<SourceTarget | undefined> {
  const targets = sourceTargets(entity);
  if (targets.length < 2) return targets[0];
  const choices = targets.map((target) => ({ label: target.title, description: target.path, target }));
  return (await vscode.window.showQuickPick(choices, { title: entity.label }))?.target;
}
