import * as vscode from 'vscode';
import type { Entity } from '../../language';
import { citedWorks, referenceText } from '../../language/features/bibliography';
import { sourceTargets } from '../../language/features/glossary';
import type { BibliographyFiles } from '../bibliography/files';
import { keyLocation } from '../bibliography/hoverCard';
import type { AnnotationStore } from '../essay/annotationStore';
import { entityAtCursor } from '../essay/entityAt';
import { inform } from '../ui/notify';
import type { SourceFiles } from './files';
import { followLink, openPassage } from './links/openPassage';
import { placeOfSource, readLinkPlace } from './links/place';

/**
 * The command *Go to Source*: of a file with the fragment of a passage and the link that leads there, as hovers and the
 * view of sources hand them over; else what the entry under the cursor rests on: its passages and the works that it cites.
 */
export function registerGoToSource(
  store: AnnotationStore,
  sources: SourceFiles,
  bibliographies: BibliographyFiles,
): vscode.Disposable {
  return vscode.commands.registerCommand(
    'annalist.goToSource',
    async (uri?: unknown, fragment?: unknown, link?: unknown) => {
      if (typeof uri === 'string') {
        const words = typeof fragment === 'string' ? fragment : undefined;
        await openPassage(sources, vscode.Uri.parse(uri), words, readLinkPlace(link));
        return;
      }
      const entity = entityAtCursor(store);
      if (!entity) return;
      const places = [...passagesOf(entity, sources), ...(await worksOf(entity, bibliographies))];
      const [first, second] = places;
      if (!first) return inform(vscode.l10n.t('“{0}” has no source.', entity.label));
      const place = second ? await vscode.window.showQuickPick(places, { title: entity.label }) : first;
      await place?.open();
    },
  );
}

/** What an entry rests on: a row of the list to choose from. */
interface SourcePlace extends vscode.QuickPickItem {
  open(): Thenable<unknown>;
}

const passagesOf = (entity: Entity, sources: SourceFiles): SourcePlace[] =>
  sourceTargets(entity).map((target) => ({
    label: target.title,
    description: target.path,
    open: () => followLink(sources, placeOfSource(entity, target)),
  }));

/** The works that it cites by key, each at its place in the bibliography. */
async function worksOf(entity: Entity, bibliographies: BibliographyFiles): Promise<SourcePlace[]> {
  if (entity.citations.length === 0) return [];
  await bibliographies.whenLoaded();
  const works = bibliographies.worksOf(vscode.Uri.parse(entity.uri));
  return entity.citations.flatMap((citation) =>
    citedWorks(works.bibliography, citation).map(({ entry, record }) => {
      const { uri, range } = keyLocation(works, entry);
      return {
        label: record ? referenceText(record) : `@${entry.key}`,
        description: citation.locator ?? '',
        open: () => vscode.window.showTextDocument(uri, { selection: range }),
      };
    }),
  );
}
