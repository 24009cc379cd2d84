import * as vscode from 'vscode';
import { citedAt, type CitedPassage, type CitingPlace } from '../../language/features/sources';
import { entryLink } from '../glossary/entryCard';
import type { GlossaryFiles } from '../glossary/files';
import { escape, link, trustedMarkdown } from '../ui/trustedMarkdown';
import { annotatedLanguages } from '../workspace/languages';
import { toRange } from '../workspace/positions';
import { isOn } from '../workspace/settings';
import type { BacklinkIndex } from './backlinkIndex';

/**
 * In a text that others cite: its cited passages are highlighted; a hover and *Find All References* list who cites
 * them.
 */
export function registerBacklinks(index: BacklinkIndex, glossaries: GlossaryFiles): vscode.Disposable {
  return vscode.Disposable.from(
    registerCitedDecorations(index, glossaries),
    vscode.languages.registerHoverProvider(annotatedLanguages, {
      async provideHover(document, position, token) {
        await index.settled(token);
        const source = token.isCancellationRequested ? undefined : index.citedIn(document);
        const [passage] = source ? citedAt(source, document.offsetAt(position)) : [];
        return passage?.span && new vscode.Hover(citingCard(passage), toRange(document, passage.span));
      },
    }),
    vscode.languages.registerReferenceProvider(annotatedLanguages, {
      async provideReferences(document, position, _context, token) {
        await index.settled(token);
        const source = token.isCancellationRequested ? undefined : index.citedIn(document);
        const passages = source ? citedAt(source, document.offsetAt(position)) : [];
        return Promise.all(passages.flatMap(({ places }) => places).map(locationOf));
      },
    }),
  );
}

/**
 * Highlights the passages that the writer cites. The shipped glossaries do not count: they cite nearly all of the
 * sample.
 */
function registerCitedDecorations(index: BacklinkIndex, glossaries: GlossaryFiles): vscode.Disposable {
  const decoration = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('annalist.citedPassageBackground'),
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
  const refresh = (editor: vscode.TextEditor): void => {
    const isShown = isOn('markCitedPassages') && vscode.languages.match(annotatedLanguages, editor.document) > 0;
    const source = isShown ? index.citedIn(editor.document) : undefined;
    const isOwn = ({ uri }: CitingPlace): boolean => !glossaries.isShipped(vscode.Uri.parse(uri));
    const own = source?.passages.filter(({ places }) => places.some(isOwn)) ?? [];
    editor.setDecorations(
      decoration,
      own.flatMap(({ span }) => (span ? [toRange(editor.document, span)] : [])),
    );
  };
  const refreshAll = (): void => vscode.window.visibleTextEditors.forEach(refresh);
  refreshAll();
  return vscode.Disposable.from(
    decoration,
    index.onDidChange(refreshAll),
    vscode.window.onDidChangeVisibleTextEditors(refreshAll),
    vscode.workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('annalist') && refreshAll()),
  );
}

/** A hover shows this many places; *Find All References* shows all. */
const mostPlaces = 8;

function citingCard({ status, places }: CitedPassage): vscode.MarkdownString {
  const more = places.length - mostPlaces;
  return trustedMarkdown([
    vscode.l10n.t('Cited by:'),
    ...places.slice(0, mostPlaces).map(placeLine),
    more > 0 && vscode.l10n.t('… and {0} more', more),
    status === 'edited' && vscode.l10n.t('These words have been edited since they were cited.'),
  ]);
}

/** An entry by its name; an essay by its line, with the words before the link. */
function placeLine({ uri, line, character, title, context, entry }: CitingPlace): string {
  if (entry) return `${entryLink(entry)} — ${escape(title)}`;
  const file = vscode.Uri.parse(uri);
  const target = file.with({ fragment: `L${line + 1},${character + 1}` }).toString();
  return `${link(placeName(uri, line), target)} — ${escape(sentenceWith(context, title))}`;
}

/** The words before a link and its title; an opening bracket or quotation mark needs no space. */
const sentenceWith = (context: string, title: string): string =>
  context === '' || /[([“‘"]$/.test(context) ? context + title : `${context} ${title}`;

export const placeName = (uri: string, line: number): string =>
  vscode.l10n.t('{0}, line {1}', vscode.workspace.asRelativePath(vscode.Uri.parse(uri)), line + 1);

/** Where a link stands: in the editor if it is open, else in the file. */
export async function locationOf(place: CitingPlace): Promise<vscode.Location> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(place.uri));
  return new vscode.Location(document.uri, toRange(document, place));
}
