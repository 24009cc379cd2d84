import type { Entity, GlossarySource } from '../../types';
import { relativePath } from './completion';

/**
 * A Markdown link to an entry in its glossary file, relative to the text that it is for: `[Wat
 * Tyler](../glossary/people.md#wat-tyler)`. Without such a text, or from another place than a file, the link begins at
 * the glossary's own folder.
 */
export function linkToEntry(
  { uri, text }: Pick<GlossarySource, 'uri' | 'text'>,
  { label, labelSpan }: Pick<Entity, 'label' | 'labelSpan'>,
  from: string = uri,
): string {
  const path = relativePath(from, uri) ?? relativePath(uri, uri) ?? '';
  const words = label.replace(/[[\]\\]/g, (sign) => `\\${sign}`);
  return `[${words}](${from === uri ? '' : path}${headingFragment(text, labelSpan.start)})`;
}

const heading = /^ {0,3}#{1,6}[ \t]+(\S.*)$/;

/** The fragment of the heading on a line, as GitHub and VS Code make it; empty if there is no heading. */
function headingFragment(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const slug = slugOf(text.slice(start).split(/\r?\n/, 1)[0] ?? '');
  if (slug === undefined) return '';
  const before = text
    .slice(0, start)
    .split(/\r?\n/)
    .filter((line) => slugOf(line) === slug).length;
  return `#${encodeURIComponent(before === 0 ? slug : `${slug}-${before}`)}`;
}

/** "Wat Tyler, rebel" is `wat-tyler-rebel`. Undefined for a line that is no heading. */
function slugOf(line: string): string | undefined {
  const [, words] = heading.exec(line) ?? [];
  return words
    ?.replace(/\s{1,9}#{1,9}\s{0,9}$/, '')
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\s-]/gu, '')
    .replace(/\s/g, '-');
}
