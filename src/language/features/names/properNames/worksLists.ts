import { languages } from '../../../dates';
import type { PassageInDocument } from '../../../document/annotatedDocument';
import { lazy } from '../../../text/values';

// Lists of works cited, whose names belong to authors and publishers.

/** "bibliography", "sources", "works cited" … in lower case. */
const headings = lazy(
  () =>
    new Set(languages.flatMap(({ worksHeadings, sourceHeadings }) => [...worksHeadings, ...(sourceHeadings ?? [])])),
);

/** The deepest heading there is. */
const deepest = 6;

/** A line of its own that reads like a heading is at most this long. */
const longestLine = 60;

/** A test of a document's passages, asked in their order: false for those below the heading of such a list. */
export function outsideWorks(): (passage: PassageInDocument) => boolean {
  let listDepth = Infinity;
  return ({ kind, depth = deepest, text }) => {
    const isLine = kind === 'paragraph' && text.length < longestLine;
    const opens = (kind === 'heading' || isLine) && headings().has(wordsOf(text));
    if (opens || (kind === 'heading' && depth <= listDepth)) listDepth = opens ? depth : Infinity;
    return listDepth === Infinity;
  };
}

const wordsOf = (line: string): string =>
  line
    .replace(/[\s:]+/g, ' ')
    .trim()
    .toLowerCase();
