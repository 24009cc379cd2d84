import * as vscode from 'vscode';
import { linkAt, passageLink, readDestination } from '../../../language/features/sources';
import { linksIn, type MarkdownLink } from '../../../language';
import { commandAction, editFix, quickFixesOnly } from '../../ui/codeActions';
import { ownDiagnostics } from '../../checks/diagnostics';
import { isTooLarge, markdown } from '../../workspace/languages';
import { logFailure } from '../../workspace/log';
import { toRange } from '../../workspace/positions';
import type { SourceFiles } from '../files';
import { choosePassage, followLink, isWritable, lookUp, type PassageLocation, updateOf } from './openPassage';
import { type LinkPlace, placeOfLink, readLinkPlace } from './place';

/** Links to passages, in essays and glossaries: Ctrl+click, F12, and quick fixes after the passage was edited. */
export function registerDocumentLinks(sources: SourceFiles): vscode.Disposable {
  return vscode.Disposable.from(
    registerLinkProvider(),
    vscode.languages.registerDefinitionProvider(markdown, {
      provideDefinition: (document, position) => definitionsAt(sources, document, position),
    }),
    vscode.languages.registerCodeActionsProvider(markdown, new LinkFixes(sources), quickFixesOnly),
    vscode.commands.registerCommand('_annalist.followLink', async (given?: unknown) => {
      const link = readLinkPlace(given);
      if (link) await followLink(sources, link);
    }),
    vscode.commands.registerCommand('_annalist.choosePassage', async (given?: unknown) => {
      const link = readLinkPlace(given);
      if (link) await choosePassage(sources, link);
    }),
  );
}

/**
 * If two providers give a link for the same words, VS Code takes that of the one registered last. Its own Markdown
 * extension would open a file at its top and run commands in links, so ours is registered again once it is active.
 */
function registerLinkProvider(): vscode.Disposable {
  const register = (): vscode.Disposable =>
    vscode.languages.registerDocumentLinkProvider(markdown, { provideDocumentLinks });
  let registered = register();
  let isDisposed = false;
  const registerAgain = (): void => {
    registered.dispose();
    if (!isDisposed) registered = register();
  };
  const theirs = vscode.extensions.getExtension('vscode.markdown-language-features');
  if (theirs) logFailure(theirs.activate().then(registerAgain));
  return new vscode.Disposable(() => {
    isDisposed = true;
    registered.dispose();
  });
}

function provideDocumentLinks(document: vscode.TextDocument): vscode.DocumentLink[] {
  if (isTooLarge(document)) return [];
  return linksIn(document.getText(), passageLink).flatMap((link) => {
    if (!isOurs(link)) return [];
    const args = encodeURIComponent(JSON.stringify([placeOfLink(document.uri, link)]));
    const target = vscode.Uri.parse(`command:_annalist.followLink?${args}`);
    return [link.title, link.target]
      .filter((span) => span && span.end > span.start)
      .map((span) => {
        const found = new vscode.DocumentLink(toRange(document, span!), target);
        found.tooltip = vscode.l10n.t('Go to the quoted words');
        return found;
      });
  });
}

/** A link to a passage, or one that is refused; all others are left to VS Code. */
function isOurs({ destination }: MarkdownLink): boolean {
  const read = readDestination(destination);
  return read.kind === 'refused' || 'fragment' in read;
}

/** The passage that a link leads to; if it may mean several, all of them. */
async function definitionsAt(
  sources: SourceFiles,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<vscode.LocationLink[] | undefined> {
  if (isTooLarge(document)) return undefined;
  const link = linkAt(linksIn(document.getText(), passageLink), document.offsetAt(position));
  const found = link && (await lookUp(sources, placeOfLink(document.uri, link)));
  if (!found) return undefined;
  const { uri, lookup } = found;
  const ranges =
    lookup.status === 'found'
      ? [lookup.range]
      : lookup.status === 'ambiguous'
        ? lookup.candidates.map(({ range }) => range)
        : [];
  return ranges.map((range) => ({
    targetUri: uri,
    targetRange: range,
    targetSelectionRange: range,
    originSelectionRange: toRange(document, link),
  }));
}

/** A quick fix whose edit is computed when the writer selects it: in a long source that takes a while. */
class LinkFix extends vscode.CodeAction {
  constructor(
    title: string,
    readonly link: LinkPlace,
    readonly passage: PassageLocation,
    isPreferred: boolean,
  ) {
    super(title, vscode.CodeActionKind.QuickFix);
    this.isPreferred = isPreferred;
  }
}

/** Nothing like the words is left: the link can still lead to the file that they were in. */
function wholeFileFix(
  document: vscode.TextDocument,
  { target }: MarkdownLink,
  diagnostic: vscode.Diagnostic,
): vscode.CodeAction | undefined {
  const written = document.getText(toRange(document, target));
  const sign = written.indexOf('#');
  if (sign <= 0) return undefined;
  const edit = { start: target.start + sign, end: target.end, text: '' };
  return editFix(vscode.l10n.t('Link to the whole file'), document, [edit], { diagnostic });
}

class LinkFixes implements vscode.CodeActionProvider {
  readonly #sources: SourceFiles;

  constructor(sources: SourceFiles) {
    this.#sources = sources;
  }

  async provideCodeActions(
    document: vscode.TextDocument,
    range: vscode.Range,
    { diagnostics }: vscode.CodeActionContext,
  ): Promise<vscode.CodeAction[] | undefined> {
    if (!isWritable(this.#sources, document.uri) || isTooLarge(document)) return undefined;
    const link = linkAt(linksIn(document.getText(), passageLink), document.offsetAt(range.start));
    if (!link) return undefined;
    const place = placeOfLink(document.uri, link);
    const found = await lookUp(this.#sources, place);
    if (found?.lookup.status === 'found' && found.lookup.isEdited) {
      const title = vscode.l10n.t('Update the link to the current words');
      return [new LinkFix(title, place, { uri: found.uri, range: found.lookup.range }, true)];
    }
    if (found?.lookup.status === 'orphan') {
      return ownDiagnostics(diagnostics, 'missing-passage').flatMap((each) => wholeFileFix(document, link, each) ?? []);
    }
    if (found?.lookup.status !== 'ambiguous') return undefined;
    const codes = ['ambiguous-passage', 'displaced-passage', 'missing-passage'] as const;
    const problems = codes.flatMap((code) => ownDiagnostics(diagnostics, code));
    const title = vscode.l10n.t('Choose the passage...');
    const choose = commandAction(vscode.CodeActionKind.QuickFix, title, '_annalist.choosePassage', place);
    choose.diagnostics = problems;
    const { count, nearest, candidates } = found.lookup;
    const [best] = candidates;
    if (count > 0 || nearest === undefined || !best) return [choose];
    const words = vscode.l10n.t('Take the nearest words: “{0}”', nearest);
    const take = new LinkFix(words, place, { uri: found.uri, range: best.range }, false);
    take.diagnostics = problems;
    return candidates.length > 1 ? [take, choose] : [take];
  }

  async resolveCodeAction(action: vscode.CodeAction): Promise<vscode.CodeAction> {
    if (!(action instanceof LinkFix)) return action;
    const edit = await updateOf(this.#sources, action.link, action.passage);
    if (edit) action.edit = edit;
    return action;
  }
}
