import * as vscode from 'vscode';
import { citedAt, type CitedPassage, type CitingPlace } from '../../language';
import { annotatedLanguages } from '../essay/annotationStore';
import { toRange } from '../workspace/positions';
import type { BacklinkIndex } from './backlinkIndex';
import type { GlossaryFiles } from '../glossary/files';
import { commandLink, escape, link, trustedMarkdown } from '../ui/trustedMarkdown';
import { isOn } from '../workspace/settings';

/** In a text that others cite: its cited passages are marked, a hover and *Find All References* tell who cites them. */
export function registerBacklinks(index: BacklinkIndex, glossaries: GlossaryFiles): vscode.Disposable {
  return vscode.Disposable.from(
    registerCitedMarks(index, glossaries),
    vscode.languages.registerHoverProvider(annotatedLanguages, {
      async provideHover(document, position, token) {
        await index.settled(token);
        const source = token.isCancellationRequested ? undefined : index.citedIn(document);
        const [passage] = source ? citedAt(source, document.offsetAt(position)) : [];
        return passage?.span && new vscode.Hover(citedCard(passage), toRange(document, passage.span));
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

/** Marks what the writer cites; what a glossary that comes with Annalist cites would mark the whole sample. */
function registerCitedMarks(index: BacklinkIndex, glossaries: GlossaryFiles): vscode.Disposable {
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

/** A hover is no list: more places than these are left to *Find All References*. */
const mostPlaces = 8;

function citedCard({ status, places }: CitedPassage): vscode.MarkdownString {
  const more = places.length - mostPlaces;
  return trustedMarkdown([
    vscode.l10n.t('Cited by:'),
    ...places.slice(0, mostPlaces).map(placeLine),
    more > 0 && vscode.l10n.t('… and {0} more', more),
    status === 'edited' && vscode.l10n.t('These words have been edited since they were cited.'),
  ]);
}

/** An entry by its name; an essay by the line, with the words before the link. */
function placeLine({ uri, line, character, title, context, entry }: CitingPlace): string {
  if (entry) return `${commandLink(entry.label, 'annalist.openEntry', entry.id)} — ${escape(title)}`;
  const file = vscode.Uri.parse(uri);
  const target = file.with({ fragment: `L${line + 1},${character + 1}` }).toString();
  return `${link(placeName(uri, line), target)} — ${escape(joined(context, title))}`;
}

const joined = (context: string, title: string): string =>
  context === '' || /[([“‘"]$/.test(context) ? context + title : `${context} ${title}`;

export const placeName = (uri: string, line: number): string =>
  vscode.l10n.t('{0}, line {1}', vscode.workspace.asRelativePath(vscode.Uri.parse(uri)), line + 1);

/** The link as it stands in the editor, or in the file. */
export async function locationOf(place: CitingPlace): Promise<vscode.Location> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(place.uri));
  return new vscode.Location(document.uri, toRange(document, place));
}
