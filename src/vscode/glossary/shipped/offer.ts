import * as vscode from 'vscode';
import { createLanguageService, type LanguageService } from '../../../language';
import type { AnnotationStore } from '../../essay/annotationStore';
import { inform } from '../../ui/notify';
import { Debouncer } from '../../workspace/debouncer';
import { annotatedLanguageOf } from '../../workspace/languages';
import { logFailure } from '../../workspace/log';
import { readTextFile } from '../../workspace/readTextFile';
import { stringsOf } from '../../workspace/settings';
import type { GlossaryFiles } from '../files';
import { isSample, shippedGlossaries, shippedUri } from './names';

const setting = 'shippedGlossaries';

/** Key of the workspace state: the glossaries that were offered in this workspace, whatever the answer was. */
const offeredKey = 'annalist.offeredGlossaries';

/** Entries that an essay must name before their glossary is offered. */
const fewestNamed = 10;

/** UTF-16 units of a text that are searched: an essay is shorter. */
const searched = 100_000;

/** Milliseconds after an essay is opened or edited: the offer can wait. */
const afterEdit = 2000;

interface ShippedParts {
  readonly extensionUri: vscode.Uri;
  readonly workspaceState: Pick<vscode.Memento, 'get' | 'update'>;
  readonly store: Pick<AnnotationStore, 'onDidAnnotate' | 'get'>;
  readonly glossaries: Pick<GlossaryFiles, 'has'>;
}

interface Shipped {
  readonly name: string;
  /** The heading of the file: “China, 1949–1965”. */
  readonly title: string;
  readonly service: LanguageService;
}

/**
 * Offers a glossary that comes with Annalist, once in a workspace, where the active essay names many of its entries;
 * and the command *Use a Glossary of Annalist*.
 */
export function registerShippedGlossaries(parts: ShippedParts): vscode.Disposable {
  const offers = new ShippedOffers(parts);
  return vscode.Disposable.from(
    offers,
    parts.store.onDidAnnotate((document) => offers.consider(document)),
    vscode.commands.registerCommand('annalist.useShippedGlossary', async () => {
      const unused = shippedGlossaries.filter((name) => !stringsOf(setting).includes(name));
      const all = await Promise.all(unused.map((name) => offers.read(name)));
      const choices = all.flatMap((each) => (each ? [{ label: each.title, name: each.name }] : []));
      if (choices.length === 0) return inform(vscode.l10n.t('All glossaries that come with Annalist are in use.'));
      const title = vscode.l10n.t('Use a glossary that comes with Annalist');
      const chosen = await vscode.window.showQuickPick(choices, { title });
      if (chosen) await use(chosen.name);
    }),
  );
}

/** Writes the setting of the workspace; without a folder, that of the user. */
async function use(name: string): Promise<void> {
  const { Workspace, Global } = vscode.ConfigurationTarget;
  const target = vscode.workspace.workspaceFolders?.length ? Workspace : Global;
  await vscode.workspace.getConfiguration('annalist').update(setting, [...stringsOf(setting), name], target);
}

class ShippedOffers implements vscode.Disposable {
  readonly #parts: ShippedParts;
  readonly #read = new Map<string, Promise<Shipped | undefined>>();
  readonly #considering = new Debouncer(afterEdit, () => logFailure(this.#offer()));
  #document: vscode.TextDocument | undefined;

  constructor(parts: ShippedParts) {
    this.#parts = parts;
  }

  consider(document: vscode.TextDocument): void {
    if (document !== vscode.window.activeTextEditor?.document || this.#open().length === 0) return;
    this.#document = document;
    this.#considering.soon();
  }

  dispose(): void {
    this.#considering.dispose();
  }

  /** A glossary with its title; undefined if it cannot be read. */
  read(name: string): Promise<Shipped | undefined> {
    const known = this.#read.get(name);
    if (known) return known;
    const reading = readTextFile(shippedUri(this.#parts.extensionUri, name)).then((file) => {
      if (file.status !== 'read') return undefined;
      const service = createLanguageService({ glossaries: [{ uri: name, text: file.text }] });
      return { name, title: /^# (.+)$/m.exec(file.text)?.[1] ?? name, service };
    });
    this.#read.set(name, reading);
    return reading;
  }

  /** The glossaries that are neither in use nor were offered here. */
  #open(): readonly string[] {
    const offered = this.#parts.workspaceState.get<readonly string[]>(offeredKey) ?? [];
    return shippedGlossaries.filter((name) => !stringsOf(setting).includes(name) && !offered.includes(name));
  }

  async #offer(): Promise<void> {
    const document = this.#document;
    const languageId = document && annotatedLanguageOf(document);
    if (!document || !languageId || document.isClosed || !this.#parts.store.get(document)) return;
    const { has } = this.#parts.glossaries;
    if (has.call(this.#parts.glossaries, document.uri) || isSample(this.#parts.extensionUri, document.uri)) return;
    const text = document.getText().slice(0, searched);
    for (const name of this.#open()) {
      const shipped = await this.read(name);
      const count = shipped ? namedIn(shipped.service, text, languageId) : 0;
      if (shipped && count >= fewestNamed) return this.#ask(shipped, count);
    }
  }

  async #ask({ name, title }: Shipped, count: number): Promise<void> {
    const { workspaceState } = this.#parts;
    const offered = workspaceState.get<readonly string[]>(offeredKey) ?? [];
    // Before the question: it is not asked twice, even if it is never answered.
    await workspaceState.update(offeredKey, [...offered, name]);
    const yes = vscode.l10n.t('Use It');
    const question = vscode.l10n.t(
      'This essay names {0} entries of “{1}”, a glossary that comes with Annalist.',
      count,
      title,
    );
    if ((await vscode.window.showInformationMessage(question, yes, vscode.l10n.t('No'))) === yes) await use(name);
  }
}

function namedIn(service: LanguageService, text: string, languageId: 'markdown' | 'plaintext'): number {
  const document = service.openDocument({ uri: 'essay', languageId, text });
  return new Set(document.annotations().flatMap((each) => (each.kind === 'entity' ? [each.id] : []))).size;
}
