import * as vscode from 'vscode';
import type { Citation } from '../../language/types';
import { citationAt, citedWorks } from '../../language/features/bibliography';
import type { AnnotationStore } from '../essay/annotationStore';
import { trustedMarkdown } from '../ui/trustedMarkdown';
import { markdown } from '../workspace/languages';
import { toRange } from '../workspace/positions';
import type { BibliographyFiles } from './files';
import { citationLines, keyLocation } from './hoverCard';

/** Hovers and Go to Definition on citations. */
export function registerCitationNavigation(store: AnnotationStore, files: BibliographyFiles): vscode.Disposable {
  const find = async (document: vscode.TextDocument, position: vscode.Position): Promise<Citation | undefined> => {
    await files.whenLoaded();
    const annotated = store.get(document);
    return annotated && citationAt(annotated, document.offsetAt(position));
  };
  return vscode.Disposable.from(
    vscode.languages.registerHoverProvider(markdown, {
      async provideHover(document, position) {
        const citation = await find(document, position);
        const works = files.worksOf(document.uri);
        if (!citation || works.bibliography.byKey(citation.key).length === 0) return undefined;
        return new vscode.Hover(trustedMarkdown(citationLines(works, citation)), toRange(document, citation));
      },
    }),
    vscode.languages.registerDefinitionProvider(markdown, {
      async provideDefinition(document, position): Promise<vscode.LocationLink[] | undefined> {
        const citation = await find(document, position);
        if (!citation) return undefined;
        const originSelectionRange = toRange(document, citation);
        const works = files.worksOf(document.uri);
        return citedWorks(works.bibliography, citation).map(({ entry }) => {
          const { uri, range } = keyLocation(works, entry);
          return { originSelectionRange, targetUri: uri, targetRange: range, targetSelectionRange: range };
        });
      },
    }),
  );
}
