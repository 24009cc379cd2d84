import type { AnnotatedDocument, PassageInDocument } from '../../document/annotatedDocument';
import { sentencesOf } from '../../text/sentences';
import type { DateAnnotation, Span } from '../../types';
import { LONGEST_TITLE, plainTitle } from './title';
import { firstFrom } from '../../text/spanSearch';

/**
 * A title for a passage that is only a date: the other cells of its row, the heading above it, what follows it, and at
 * last the name of the file. `headings` are those that the passage at `index` stands under, from the outermost; `header`
 * is the first row of its table.
 */
export function bracketedDates(
  document: AnnotatedDocument,
  passages: readonly PassageInDocument[],
  index: number,
  headings: readonly PassageInDocument[],
  dates: readonly DateAnnotation[],
  header: readonly PassageInDocument[],
): string {
  const titleOf = (passage: PassageInDocument | undefined): string =>
    passage && !isOnlyDates(passage, dates) ? firstSentence(document, passage) : '';
  const passage = passages[index];
  const cells = passage?.kind === 'cell' ? rowTitle(document, passages, index, header, titleOf) : '';
  if (cells !== '') return cells;
  const above = headings.map(titleOf).findLast((title) => title !== '');
  // A heading that is a date speaks of its section before it belongs to the chapter.
  const next = passages[index + 1];
  const below = passage?.kind === 'heading' && next?.kind !== 'heading' ? titleOf(next) : '';
  if (above !== undefined) return above;
  return below !== '' ? below : titleOf(next) || nameOfFile(document.uri);
}

function firstSentence(document: AnnotatedDocument, passage: PassageInDocument): string {
  const [first] = sentencesOf(passage.text, { start: 0, end: passage.text.length });
  return first ? plainTitle({ source: document.text(passage), mask: passage.text }, first) : '';
}

function isOnlyDates(passage: PassageInDocument, dates: readonly Span[]): boolean {
  let rest = '';
  let from = passage.start;
  for (let i = firstFrom(dates, passage.start); i < dates.length; i++) {
    const date = dates[i];
    if (!date || date.start >= passage.end) break;
    rest += passage.text.slice(from - passage.start, date.start - passage.start);
    from = date.end;
  }
  return !/\p{L}/u.test(rest + passage.text.slice(Math.max(0, from - passage.start)));
}

/** The other cells of the row; numbers and single words with the heads of their columns: "Announced 185". */
function rowTitle(
  document: AnnotatedDocument,
  passages: readonly PassageInDocument[],
  index: number,
  header: readonly PassageInDocument[],
  titleOf: (passage: PassageInDocument | undefined) => string,
): string {
  const row = rowOf(document, passages, index);
  const others = row.filter((cell) => cell !== passages[index]);
  const isText = others.some((cell) => wordsOf(cell) > 1 || /\p{Script=Han}{2}/u.test(cell.text));
  const heads = header.length === row.length && header[0] !== row[0] ? header : [];
  if (isText || heads.length === 0) return joinedUpTo(others.map(titleOf), LONGEST_TITLE);
  const pairs = row.map((cell, column) => {
    const head = heads[column];
    const value = document.text(cell).trim();
    return cell === passages[index] || !head || value === '' ? '' : `${titleOf(head)}: ${value}`;
  });
  return joinedUpTo(pairs, LONGEST_TITLE);
}

const wordsOf = ({ text }: PassageInDocument): number => text.match(/\p{L}{2,}/gu)?.length ?? 0;

/** All cells of the line, in their order. */
export function rowOf(
  document: AnnotatedDocument,
  passages: readonly PassageInDocument[],
  index: number,
): readonly PassageInDocument[] {
  const isSameRow = (left: PassageInDocument | undefined, right: PassageInDocument | undefined): boolean =>
    left?.kind === 'cell' &&
    right?.kind === 'cell' &&
    !/[\r\n]/.test(document.text({ start: left.end, end: right.start }));
  let first = index;
  let last = index;
  while (isSameRow(passages[first - 1], passages[first])) first--;
  while (isSameRow(passages[last], passages[last + 1])) last++;
  return passages.slice(first, last + 1);
}

/** As many of the texts as fit, the first in any case. */
function joinedUpTo(texts: readonly string[], longest: number): string {
  let joined = '';
  for (const text of texts) {
    if (text === '' || (joined !== '' && joined.length + 2 + text.length > longest)) continue;
    joined += joined === '' ? text : `, ${text}`;
  }
  return joined;
}

/** "great-leap" of "file:///essays/great-leap.md"; the whole name where nothing but signs and numbers would be left. */
function nameOfFile(uri: string): string {
  const name = uri.split(/[/\\]/).at(-1) ?? '';
  const stem = name.replace(/\.[a-z]{1,8}$/i, '');
  const shown = /\p{L}/u.test(stem) ? stem : name;
  return (/\p{L}/u.test(shown) ? shown : 'untitled').slice(0, LONGEST_TITLE);
}
