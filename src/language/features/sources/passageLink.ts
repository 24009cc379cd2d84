import { relativePath } from '../glossary/completion';
import { rankEntities } from '../../glossary/rankEntities';
import type { Catalog } from '../../glossary/catalog';
import type { AnnotatedDocument } from '../../document/annotatedDocument';
import type { Entity, Span } from '../../types';

/** A passage of a file, as a link names it. */
export interface CitedWords {
  /** The file. */
  readonly uri: string;
  /** `text=…` */
  readonly fragment: string;
  /** The text of the link: the title of the text and the line, `The clerk of Weymouth, line 12`. */
  readonly words: string;
}

/**
 * The Markdown link to a passage from a text at `from`; undefined where no relative path leads there, or the text is not
 * in a file.
 */
export function citationLink({ uri, fragment, words }: CitedWords, from: string): string | undefined {
  const path = uri === from ? '' : relativePath(from, uri);
  if (path === undefined) return undefined;
  // A colon in the first step would make a scheme of it.
  const safe = /^[^/]*:/.test(path) ? `./${path}` : path;
  return `[${escapeWords(words)}](${safe}#:~:${fragment})`;
}

const escapeWords = (words: string): string => words.replace(/[\\[\]]/g, (sign) => `\\${sign}`);

/** The title of a text: its first heading, else the name of its file. */
export function titleOfText(text: string, uri: string): string {
  const heading = /^ {0,3}#{1,2}[ \t]+(\S[^\r\n]{0,120})/m.exec(text.slice(0, 20_000))?.[1];
  const title = heading && withoutMarkup(heading);
  return title === undefined || title === '' ? fileName(uri) : title;
}

const withoutMarkup = (heading: string): string =>
  heading
    .replace(/\]\([^()\s]*\)/g, '')
    .replace(/[*_`<>[\]\\]/g, '')
    .trimEnd()
    .replace(/(?:^|[ \t])#{1,6}$/, '')
    .trim();

function fileName(uri: string): string {
  const name = uri.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/**
 * The entries that may cite a passage, best first: those that the typed letters may mean; while nothing is typed, those
 * that the passage names, then all others. `isOwn` tells the entries that the writer may edit.
 */
export function citationTargets(
  catalog: Catalog,
  document: AnnotatedDocument | undefined,
  passage: Span,
  typed: string,
  isOwn: (entity: Entity) => boolean,
): Entity[] {
  if (typed.trim() !== '') return rankEntities(catalog, typed, catalog.entities.length).filter(isOwn);
  const named = (document?.annotations(passage) ?? []).flatMap((each) => {
    const entity = each.kind === 'entity' ? catalog.byId(each.id) : undefined;
    return entity ? [entity] : [];
  });
  return [...new Set([...named, ...catalog.entities])].filter(isOwn);
}
