import { findCitations } from '../bibliography/citations';
import { maskSpans, moveCitation } from '../text/spans';
import { BARRIER, type Citation, type SourceLink, type Span } from '../types';
import type { FieldValue } from './fieldValues';

/** The links of a field, with their places in the file. */
export function linksOfField(field: FieldValue): SourceLink[] {
  return writtenLinks(field.text).map(({ title, target, targetStart }) => {
    const start = field.start + targetStart;
    return { title, target, span: { start, end: start + target.length } };
  });
}

/** The citations of a field, `[@teiwes1999, p. 34]`, outside its links. */
export function citationsOfField({ text, start }: FieldValue): Citation[] {
  const links = writtenLinks(text).map(({ whole }) => whole);
  const mask = maskSpans(text, links, BARRIER);
  return findCitations(text, mask, { start: 0, end: text.length }).map((citation) => moveCitation(citation, start));
}

interface WrittenLink {
  readonly title: string;
  readonly target: string;
  /** Offsets in the field's text; `whole` is from bracket to bracket. */
  readonly targetStart: number;
  readonly whole: Span;
}

/** `](target)` or `](<target>)`, whose title is before it; or `<https://…>` alone. */
const linkEnd =
  /\]\((?:<([^<>\r\n]+)>|([^\s()<>]+(?:\([^\s()]*\)[^\s()]*)*))\)|<([a-z][a-z0-9+.-]{0,30}:[^<>\s]*)>/gi;

function writtenLinks(text: string): WrittenLink[] {
  const links: WrittenLink[] = [];
  let from = 0;
  for (const match of text.matchAll(linkEnd)) {
    const target = match[1] ?? match[2] ?? match[3] ?? '';
    const start = match[3] === undefined ? titleStart(text, from, match.index) : match.index;
    from = match.index + match[0].length;
    if (start === undefined) continue;
    const title = match[3] ?? text.slice(start + 1, match.index).replace(/\\([[\]\\])/g, '$1');
    const targetStart = match.index + match[0].lastIndexOf(target);
    links.push({ title, target, targetStart, whole: { start, end: from } });
  }
  return links;
}

/** The last opening bracket of a stretch that is not escaped. */
function titleStart(text: string, from: number, end: number): number | undefined {
  for (let at = end - 1; at >= from; at--) {
    if (text[at] === '[' && (at === from || text[at - 1] !== '\\')) return at;
  }
  return undefined;
}
