import * as vscode from 'vscode';
import { annotationAt, type Entity, mentionsOf, rankEntities, sourceTargets } from '../language';
import { type AnnotationStore, annotatedLanguages } from './annotationStore';
import { rangeInText, toRange } from './convert';
import { entityAtPosition } from './entityAt';
import type { SourceFiles } from './sources';
import { readTextFile } from './textFiles';

/** Go to definition, find all references, highlights, and entries as workspace symbols. */
export function registerNavigation(store: AnnotationStore, sources: SourceFiles): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(annotatedLanguages, {
      async provideDefinition(document, position) {
        const entity = entityAtPosition(store, document, position);
        if (!entity) return undefined;
        const origin = originOf(store, document, position);
        const targets = [await entryLocation(entity), ...(await passagesOf(entity, sources))];
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
        const mentions = await mentionsInWorkspace(store, entity, document, token);
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

function originOf(
  store: AnnotationStore,
  document: vscode.TextDocument,
  position: vscode.Position,
): vscode.Range | undefined {
  const annotated = store.get(document);
  const annotation = annotated && annotationAt(annotated, document.offsetAt(position));
  return annotation && toRange(document, annotation);
}

const essays = '**/*.{md,markdown,txt}';

/** Mentions in the open documents and in every other essay of the workspace, the given document's first. */
export async function mentionsInWorkspace(
  store: AnnotationStore,
  entity: Entity,
  first: vscode.TextDocument | undefined,
  token: vscode.CancellationToken,
): Promise<vscode.Location[]> {
  const others = vscode.workspace.textDocuments.filter((document) => document !== first);
  const open = first ? [first, ...others] : others;
  const locations = open.flatMap((document) => {
    const annotated = store.get(document);
    const mentions = annotated ? mentionsOf(annotated, entity.id) : [];
    return mentions.map((mention) => new vscode.Location(document.uri, toRange(document, mention)));
  });
  const seen = new Set(open.filter((document) => store.get(document)).map(({ uri }) => uri.toString()));
  for (const uri of await vscode.workspace.findFiles(essays, undefined, undefined, token)) {
    if (token.isCancellationRequested) return locations;
    if (seen.has(uri.toString())) continue;
    const file = await readTextFile(uri);
    if (file.status !== 'read') continue;
    const languageId = uri.path.endsWith('.txt') ? 'plaintext' : 'markdown';
    const annotated = store.service.openDocument({ uri: uri.toString(), languageId, text: file.text });
    const { text } = file;
    locations.push(
      ...mentionsOf(annotated, entity.id).map((each) => new vscode.Location(uri, rangeInText(text, each))),
    );
  }
  return locations;
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
