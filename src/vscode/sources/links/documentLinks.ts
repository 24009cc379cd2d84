import * as vscode from 'vscode';
import { linkAt, linksIn, type MarkdownLink, passageLink, readDestination } from '../../../language';
import { isTooLarge } from '../../essay/annotationStore';
import { toRange } from '../../workspace/positions';
import { type LinkPlace, placeOfLink, readLinkPlace } from './place';
import { choosePassage, followLink, isWritable, lookUp, updateOf } from './openPassage';
import type { SourceFiles } from '../files';

const markdown: vscode.DocumentSelector = { language: 'markdown' };

/** Links to passages, in essays and glossaries: Ctrl+click, F12, and quick fixes once the passage was edited. */
export function registerDocumentLinks(sources: SourceFiles): vscode.Disposable {
  return vscode.Disposable.from(
    registerLinkProvider(),
    vscode.languages.registerDefinitionProvider(markdown, {
      provideDefinition: (document, position) => definitionsAt(sources, document, position),
    }),
    vscode.languages.registerCodeActionsProvider(markdown, new LinkFixes(sources), {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
    }),
    vscode.commands.registerCommand('annalist.followLink', async (given?: unknown) => {
      const link = readLinkPlace(given);
      if (link) await followLink(sources, link);
    }),
    vscode.commands.registerCommand('annalist.choosePassage', async (given?: unknown) => {
      const link = readLinkPlace(given);
      if (link) await choosePassage(sources, link);
    }),
  );
}

/**
 * Of two links over the same words VS Code takes that of the provider registered last. Its own Markdown extension would
 * open a file at its top, and run what a link names: ours is registered again once that one is there.
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
  void vscode.extensions
    .getExtension('vscode.markdown-language-features')
    ?.activate()
    .then(registerAgain, () => undefined);
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
    const target = vscode.Uri.parse(`command:annalist.followLink?${args}`);
    return [link.title, link.target]
      .filter((span) => span && span.end > span.start)
      .map((span) => {
        const found = new vscode.DocumentLink(toRange(document, span!), target);
        found.tooltip = vscode.l10n.t('Go to the quoted words');
        return found;
      });
  });
}

/** A link to a passage, or one that is refused; all others are VS Code's. */
function isOurs({ destination }: MarkdownLink): boolean {
  const read = readDestination(destination);
  return read.kind === 'refused' || 'fragment' in read;
}

/** The passage that a link leads to; all that it may mean, where there are several. */
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

/** A quick fix that is not worked out before the writer asks for it: a long source takes its time. */
class LinkFix extends vscode.CodeAction {
  constructor(
    title: string,
    readonly link: LinkPlace,
    readonly source: vscode.Uri,
    readonly range: vscode.Range,
  ) {
    super(title, vscode.CodeActionKind.QuickFix);
    this.isPreferred = true;
  }
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
      return [new LinkFix(title, place, found.uri, found.lookup.range)];
    }
    if (found?.lookup.status !== 'ambiguous') return undefined;
    const title = vscode.l10n.t('Choose the passage...');
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.command = { title, command: 'annalist.choosePassage', arguments: [place] };
    action.diagnostics = diagnostics.filter(({ code }) => code === 'ambiguous-passage');
    return [action];
  }

  async resolveCodeAction(action: vscode.CodeAction): Promise<vscode.CodeAction> {
    if (!(action instanceof LinkFix)) return action;
    const edit = await updateOf(this.#sources, action.link, action.source, action.range);
    if (edit) action.edit = edit;
    return action;
  }
}
