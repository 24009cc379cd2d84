import * as vscode from 'vscode';
import {
  annotationAt,
  citedWorks,
  type Entity,
  findReferences,
  mentionsOf,
  rankEntities,
  sourceTargets,
} from '../../language';
import { type AnnotationStore, annotatedLanguages } from './annotationStore';
import type { BibliographyFiles } from '../bibliography/files';
import { keyLocation } from '../bibliography/hoverCard';
import { rangeInText, rangesIn, toRange } from '../workspace/positions';
import { entityAtPosition } from './entityAt';
import type { SourceFiles } from '../sources/files';
import { readTextFile } from '../workspace/readTextFile';
import { withProgress, workspaceTexts } from '../workspace/texts';

/** Go to definition, find all references, highlights, and entries as workspace symbols. */
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
        const targets = [
          await entryLocation(entity),
          ...(await passagesOf(entity, sources)),
          ...(await worksOf(entity, bibliographies)),
        ];
        return targets.map((target) => ({
          targetUri: target.uri,
          targetRange: target.range,
          targetSelectionRange: target.range,
          ...(origin && { originSelectionRange: origin }),
        }));
      },
    }),
    vscode.languages.registerReferenceProvider(annotatedLanguages, {
      async provideReferences(document, position, { includeDeclaration }, token) {
        const entity = entityAtPosition(store, document, position);
        if (!entity) return undefined;
        const mentions = await mentionsInWorkspace(store, entity, token);
        if (!mentions) return undefined;
        return includeDeclaration ? [await entryLocation(entity), ...mentions] : mentions;
      },
    }),
    vscode.languages.registerDocumentHighlightProvider(annotatedLanguages, {
      provideDocumentHighlights(document, position) {
        const annotated = store.get(document);
        if (!annotated) return undefined;
        const annotation = annotationAt(annotated, document.offsetAt(position));
        if (annotation?.kind !== 'entity') return undefined;
        return mentionsOf(annotated, annotation.id).map(
          (mention) => new vscode.DocumentHighlight(toRange(document, mention), vscode.DocumentHighlightKind.Text),
        );
      },
    }),
    vscode.languages.registerWorkspaceSymbolProvider({
      provideWorkspaceSymbols: (query) => Promise.all(rankEntities(store.service.catalog, query).map(symbolOf)),
    }),
  );
}

/** The heading of an entry in its glossary file. */
export async function entryLocation(entity: Entity): Promise<vscode.Location> {
  const uri = vscode.Uri.parse(entity.uri);
  const file = await readTextFile(uri);
  const range = file.status === 'read' ? rangeInText(file.text, entity.labelSpan) : new vscode.Range(0, 0, 0, 0);
  return new vscode.Location(uri, range);
}

/** The passages of the workspace that an entry cites; links that lead nowhere are told by diagnostics. */
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
  const { bibliography } = bibliographies;
  return entity.citations
    .flatMap((citation) => citedWorks(bibliography, citation))
    .map(({ entry }) => keyLocation(bibliographies, entry));
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

/** Mentions in running text and references by `See:`, in every text of the workspace; undefined where cancelled. */
export async function mentionsInWorkspace(
  store: AnnotationStore,
  entity: Entity,
  token: vscode.CancellationToken,
): Promise<vscode.Location[] | undefined> {
  const title = vscode.l10n.t('Looking for “{0}”', entity.label);
  return withProgress(title, token, async (progress) => {
    const texts = await workspaceTexts(store, token);
    const found = texts && (await findReferences(store.service.catalog, texts, entity, progress));
    return found?.flatMap(({ uri, text, spans }) => {
      const rangeOf = rangesIn(text);
      return spans.map((span) => new vscode.Location(vscode.Uri.parse(uri), rangeOf(span)));
    });
  });
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
