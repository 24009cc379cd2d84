import * as vscode from 'vscode';
import { hoverCommands } from '../ui/trustedMarkdown';
import { Debouncer } from '../workspace/debouncer';
import { annotatedLanguageOf } from '../workspace/languages';
import { logFailure } from '../workspace/log';
import { cardsAt } from './hover';
import type { CardParts } from './hover/cardParts';

/** Milliseconds without a move of the cursor before the view follows it. */
const afterMove = 120;

/** The *Details* view: what a hover shows, of the name or date at the cursor, for keyboards and screen readers. */
export function registerDetails(parts: CardParts): vscode.Disposable {
  const view = new DetailsView(parts);
  return vscode.Disposable.from(
    view,
    vscode.window.registerWebviewViewProvider('annalist.details', view),
    vscode.window.onDidChangeTextEditorSelection(() => view.updateSoon()),
    vscode.window.onDidChangeActiveTextEditor(() => view.updateSoon()),
    parts.store.onDidAnnotate(() => view.updateSoon()),
    vscode.workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('annalist') && view.updateSoon()),
  );
}

class DetailsView implements vscode.WebviewViewProvider, vscode.Disposable {
  readonly #parts: CardParts;
  readonly #updating = new Debouncer(afterMove, () => logFailure(this.#update()));
  #view: vscode.WebviewView | undefined;
  /** What is shown: the Markdown. Kept until the cursor reaches another name or date. */
  #shown = '';

  constructor(parts: CardParts) {
    this.#parts = parts;
  }

  resolveWebviewView(view: vscode.WebviewView): void {
    this.#view = view;
    this.#shown = '';
    // Without scripts: links run the commands of the hovers, and no others.
    const enableCommandUris = [...hoverCommands, 'annalist.openEssay', 'annalist.openSampleEssay'];
    view.webview.options = { enableScripts: false, enableCommandUris, localResourceRoots: [] };
    view.webview.html = pageOf(placeholder());
    view.onDidChangeVisibility(() => this.updateSoon());
    view.onDidDispose(() => {
      if (this.#view === view) this.#view = undefined;
    });
    this.updateSoon();
  }

  updateSoon(): void {
    if (this.#view?.visible) this.#updating.soon();
  }

  dispose(): void {
    this.#updating.dispose();
  }

  async #update(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    const cards = editor && cardsAt(this.#parts, editor.document, editor.selection.active);
    if (!cards) {
      // Until a first name or date, the words depend on whether there is a text.
      if (this.#view && this.#shown === '') this.#view.webview.html = pageOf(placeholder());
      return;
    }
    const markdown = cards.contents.map(({ value }) => value).join('\n\n');
    if (markdown === this.#shown) return;
    this.#shown = markdown;
    const html = (await Promise.all(cards.contents.map(htmlOf))).join('');
    // The cursor may have moved on meanwhile.
    if (this.#view && this.#shown === markdown) this.#view.webview.html = pageOf(html);
  }
}

/** Only our own lines may run commands: of a definition, links to the web remain. */
async function htmlOf({ value, isTrusted }: vscode.MarkdownString): Promise<string> {
  const markdown = value.replaceAll('$(copy)', vscode.l10n.t('Copy'));
  const html: unknown = await vscode.commands.executeCommand('markdown.api.render', markdown);
  if (typeof html !== 'string') return '';
  return isTrusted ? html : html.replace(/href\s*=\s*(?!"https?:)("[^"]*"|'[^']*'|[^\s>]*)/gi, '');
}

/** What the view says while no name or date was at the cursor; without a text, how to open one. */
function placeholder(): string {
  const { t } = vscode.l10n;
  const where = `<p>${escapeHtml(t('Put the cursor on a name or a date, and what is known of it appears here.'))}</p>`;
  const document = vscode.window.activeTextEditor?.document;
  if (document && annotatedLanguageOf(document)) return where;
  const button = (command: string, label: string): string =>
    `<a class="button" role="button" href="command:annalist.${command}">${escapeHtml(label)}</a>`;
  return [where, button('openEssay', t('Open Essay...')), button('openSampleEssay', t('Open Sample Essay'))].join('');
}

const escapeHtml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const style = `
  body { padding: 0 20px 8px; font-size: var(--vscode-font-size); line-height: 1.5; overflow-wrap: anywhere; }
  p { margin: 8px 0; }
  h1 { clip-path: inset(50%); height: 1px; margin: 0; overflow: hidden; position: absolute; width: 1px; }
  a { text-decoration: underline; }
  a:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 1px; }
  a.button { background: var(--vscode-button-background); border: 1px solid var(--vscode-button-border, transparent);
    border-radius: 4px; color: var(--vscode-button-foreground); display: block; margin: 8px auto; max-width: 300px;
    padding: 4px 8px; text-align: center; text-decoration: none; }
  a.button:hover { background: var(--vscode-button-hoverBackground); }
  code { font-family: var(--vscode-editor-font-family); }
`;

const pageOf = (html: string): string => `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline';">
<title>${escapeHtml(vscode.l10n.t('Details'))}</title>
<style>${style}</style>
</head>
<body><main><h1>${escapeHtml(vscode.l10n.t('Details'))}</h1>${html}</main></body>
</html>`;
