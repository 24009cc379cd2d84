import * as vscode from 'vscode';
import { annotationAt, mentionsOf } from '../../language/features/essay';
import { citedWorks } from '../../language/features/bibliography';
import type { Entity } from '../../language';
import { rankEntities, sourceTargets } from '../../language/features/glossary';
import type { BibliographyFiles } from '../bibliography/files';
import { keyLocation } from '../bibliography/hoverCard';
import { entryLocation } from '../glossary/entryLocation';
import { mentionsInWorkspace } from '../names/mentionsInWorkspace';
import type { SourceFiles } from '../sources/files';
import { annotatedLanguages } from '../workspace/languages';
import { toRange } from '../workspace/positions';
import type { AnnotationStore } from './annotationStore';
import { entityAtPosition } from './entityAt';

/** Go to Definition (the entry), Go to Implementations (its sources), Find All References, highlights, and entries as workspace symbols. */
export function registerNavigation(
  store: AnnotationStore,
  sources: SourceFiles,
  bibliographies: BibliographyFiles,
): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(annotatedLanguages, {
      async provideDefinition(document, position) {
        const entity = entityAtPosition(store, document, position);
        if (!entity) return undefined;
        const origin = originOf(store, document, position);
        const { uri, range } = await entryLocation(entity);
        const origins = origin && { originSelectionRange: origin };
        return [{ targetUri: uri, targetRange: range, targetSelectionRange: range, ...origins }];
      },
    }),
    vscode.languages.registerImplementationProvider(annotatedLanguages, {
      async provideImplementation(document, position) {
        const entity = entityAtPosition(store, document, position);
        return entity && sourcesOf(entity, sources, bibliographies);
      },
    }),
    vscode.languages.registerReferenceProvider(annotatedLanguages, {
      async provideReferences(document, position, { includeDeclaration }, token) {
        const entity = entityAtPosition(store, document, position);
        if (!entity) return undefined;
        const mentions = await mentionsInWorkspace(store, entity, token);
        if (!mentions) return undefined;
        const entry = includeDeclaration ? await entryLocation(entity) : undefined;
        // VS Code's own Markdown lists the heading that the cursor is in.
        const isListed = entry?.uri.toString() === document.uri.toString() && entry.range.contains(position);
        return entry && !isListed ? [entry, ...mentions] : mentions;
      },
    }),
    vscode.languages.registerDocumentHighlightProvider(annotatedLanguages, {
      provideDocumentHighlights: (document, position) => highlightsAt(store, document, position),
    }),
    vscode.languages.registerWorkspaceSymbolProvider({
      provideWorkspaceSymbols: (query) => Promise.all(rankEntities(store.service.catalog, query).map(symbolOf)),
    }),
  );
}

/** What an entry rests on: the passages that it cites, and the works that it cites by key. */
async function sourcesOf(
  entity: Entity,
  sources: SourceFiles,
  bibliographies: BibliographyFiles,
): Promise<vscode.Location[]> {
  return [...(await passagesOf(entity, sources)), ...(await worksOf(entity, bibliographies))];
}

/** The passages of the workspace that an entry cites. Links that lead nowhere are left to diagnostics. */
async function passagesOf(entity: Entity, sources: SourceFiles): Promise<vscode.Location[]> {
  const lookups = sourceTargets(entity).map(async (target) => {
    const uri = target.isWeb ? undefined : sources.resolve(entity.uri, target);
    return uri && sources.isInWorkspace(uri) ? sources.find(uri, target.fragment) : undefined;
  });
  return (await Promise.all(lookups)).flatMap((lookup) =>
    lookup?.status === 'found' ? [new vscode.Location(lookup.uri, lookup.range)] : [],
  );
}

/** The works that an entry cites by key, in their bibliographies. */
async function worksOf(entity: Entity, bibliographies: BibliographyFiles): Promise<vscode.Location[]> {
  if (entity.citations.length === 0) return [];
  await bibliographies.whenLoaded();
  const works = bibliographies.worksOf(vscode.Uri.parse(entity.uri));
  return entity.citations
    .flatMap((citation) => citedWorks(works.bibliography, citation))
    .map(({ entry }) => keyLocation(works, entry));
}

function originOf(
  store: AnnotationStore,
  document: vscode.TextDocument,
  position: vscode.Position,
): vscode.Range | undefined {
  const annotated = store.get(document);
  const annotation = annotated && annotationAt(annotated, document.offsetAt(position));
  return annotation && toRange(document, annotation);
}

/** Every mention of the entry that is named at a position. */
function highlightsAt(
  store: AnnotationStore,
  document: vscode.TextDocument,
  position: vscode.Position,
): vscode.DocumentHighlight[] | undefined {
  const annotated = store.get(document);
  const annotation = annotated && annotationAt(annotated, document.offsetAt(position));
  if (!annotated || annotation?.kind !== 'entity') return undefined;
  return mentionsOf(annotated, annotation.id).map(
    (mention) => new vscode.DocumentHighlight(toRange(document, mention), vscode.DocumentHighlightKind.Text),
  );
}

async function symbolOf(entity: Entity): Promise<vscode.SymbolInformation> {
  return new vscode.SymbolInformation(entity.label, symbolKinds[entity.kind], entity.kind, await entryLocation(entity));
}

const symbolKinds: Record<Entity['kind'], vscode.SymbolKind> = {
  person: vscode.SymbolKind.Object,
  organisation: vscode.SymbolKind.Class,
  place: vscode.SymbolKind.Namespace,
  event: vscode.SymbolKind.Event,
  period: vscode.SymbolKind.Array,
  work: vscode.SymbolKind.File,
  office: vscode.SymbolKind.Interface,
  concept: vscode.SymbolKind.Key,
};
