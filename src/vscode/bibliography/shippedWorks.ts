import type * as vscode from 'vscode';
import { Bibliography, loadBibtexReader } from '../../language/features/bibliography';
import { readTextFile } from '../workspace/readTextFile';
import { isShippedFile } from '../workspace/shippedFiles';

/** A bibliography with the text of each of its files. */
export interface Works {
  readonly bibliography: Bibliography;
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * The works that the shipped glossaries cite: beside each stands a bibliography of the same name. They are kept apart from
 * those of the workspace, so that a writer's own keys are neither completed from them nor checked against them.
 */
export class ShippedWorks {
  #works: Works = { bibliography: new Bibliography(), texts: new Map() };
  #files = '';

  get works(): Works {
    return this.#works;
  }

  /** Reads the bibliographies of the shipped ones among these glossaries. A later call overtakes an earlier one. */
  async load(glossaries: readonly vscode.Uri[]): Promise<void> {
    const uris = glossaries.filter(isShippedFile).map((uri) => uri.with({ path: uri.path.replace(/\.md$/, '.bib') }));
    const files = uris.join('\n');
    if (files === this.#files) return;
    this.#files = files;
    const read = await Promise.all(uris.map(async (uri) => ({ uri: uri.toString(), file: await readTextFile(uri) })));
    const sources = read.flatMap(({ uri, file }) => (file.status === 'read' ? [{ uri, text: file.text }] : []));
    const bibliography = new Bibliography(sources, sources.length > 0 ? { reader: await loadBibtexReader() } : {});
    if (files !== this.#files) return;
    this.#works = { bibliography, texts: new Map(sources.map(({ uri, text }) => [uri, text])) };
  }
}
