import type * as vscode from 'vscode';
import type { BibliographyFiles } from './files';
import type { BacklinkIndex } from '../sources/backlinkIndex';
import type { SourceFiles } from '../sources/files';

/**
 * Adds the bibliographies that essays name in their front matter. A path starts from the essay's folder or, as for
 * Pandoc when it runs there, from the workspace folder.
 */
export function registerFrontMatter(
  index: BacklinkIndex,
  bibliographies: BibliographyFiles,
  sources: SourceFiles,
): vscode.Disposable {
  return index.onDidChange(() =>
    bibliographies.setNamed(
      index.bibliographies.map(({ uri, path }) =>
        [path, `/${path}`].flatMap((each) => sources.resolvePath(uri, each) ?? []),
      ),
    ),
  );
}
