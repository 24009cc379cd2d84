import { searchForm } from '../../text/letters';
import type { Bibliography, BibliographyEntry } from '../../bibliography/bibliography';
import { isPlainKey } from '../../bibliography/citations';
import type { BibliographyRecord } from '../../bibliography/record';
import { shortAuthors } from '../../bibliography/reference';
import type { AnnotatedDocument } from '../../document/annotatedDocument';
import type { Citation, Diagnostic, Span, TextEdit } from '../../types';

/** The work cited at an offset; the end of its key counts. */
export const citationAt = (document: AnnotatedDocument, offset: number): Citation | undefined =>
  document.citations({ start: offset, end: offset })[0];

/** Cross-references of pandoc-crossref and Quarto, which look like citations: `@fig:map`, `@sec-origins`. */
const crossReference = /^(?:fig|tbl|tab|lst|eq|sec|thm|lem|cor|prp|prop|cnj|def|exm|exr|nte|tip|wrn|cau|imp|apx)[:-]/i;

/** Whether it must be a citation, even with an unknown key: it is in brackets and not a cross-reference. */
export const isCitedForSure = ({ key, isBracketed }: Citation): boolean => isBracketed && !crossReference.test(key);

/**
 * Keys that are in no bibliography. Outside brackets an `@word` may be anything, so it is reported only with a locator,
 * or where it is almost a known key. Without any bibliography nothing is reported.
 */
export function citationDiagnostics(document: AnnotatedDocument, bibliography: Bibliography): Diagnostic[] {
  if (bibliography.isEmpty) return [];
  return document
    .citations()
    .filter(({ key }) => bibliography.byKey(key).length === 0 && !crossReference.test(key))
    .flatMap(({ key, keySpan, isBracketed, locator }): Diagnostic[] => {
      const nearest = bibliography.nearestKey(key);
      if (!isBracketed && locator === undefined && nearest === undefined) return [];
      const severity = isBracketed ? 'warning' : 'information';
      return [{ ...keySpan, severity, code: 'unknown-citation', args: nearest === undefined ? [key] : [key, nearest] }];
    });
}

/** A work offered where a citation is begun; the edit writes its key. */
export interface KeyCompletion extends TextEdit {
  readonly entry: BibliographyEntry;
  /** "Teiwes and Sun, 1999", as far as it is known. */
  readonly summary: string;
}

/** The most that is offered at once; each further letter asks again. */
const limit = 100;

/** A citation begun: its sign, then letters, up to the cursor. */
const begun = /(?<![\p{L}\p{N}_@.+/\\&=])@(\{?)([^\s@{}[\](),;]{0,200})$/u;

/** The works that the letters after an `@` may mean, by key, author, title or year, best first. */
export function keyCompletionsAt(
  document: AnnotatedDocument,
  bibliography: Bibliography,
  offset: number,
): KeyCompletion[] {
  const place = citationBegunAt(document, offset);
  if (!place) return [];
  const typed = searchForm(place.typed);
  const ranked = bibliography.entries().flatMap((entry) => {
    if (!isCitable.test(entry.key)) return [];
    const record = bibliography.knownRecord(entry);
    const rank = rankOf(entry.key, record, typed);
    return rank === undefined ? [] : [{ entry, record, rank }];
  });
  ranked.sort((a, b) => a.rank - b.rank || (searchForm(a.entry.key) < searchForm(b.entry.key) ? -1 : 1));
  const text = (key: string): string => (place.isBraced || isPlainKey(key) ? key : `{${key}}`);
  return ranked.slice(0, limit).map(({ entry, record }) => ({
    ...place.span,
    text: text(entry.key),
    entry,
    summary: record ? [shortAuthors(record), record.issued].filter(Boolean).join(', ') : '',
  }));
}

/** A key cannot have a space, even in braces. */
const isCitable = /^[^\s{}@]+$/;

function citationBegunAt(
  document: AnnotatedDocument,
  offset: number,
): { span: Span; typed: string; isBraced: boolean } | undefined {
  if (document.languageId !== 'markdown') return undefined;
  const match = begun.exec(document.text({ start: Math.max(0, offset - 250), end: offset }));
  if (!match) return undefined;
  const typed = match[2] ?? '';
  const sign = offset - match[0].length;
  const isCited = document.citations({ start: sign, end: offset }).some(({ start }) => start === sign);
  if (!isCited && !isProse(document, sign)) return undefined;
  // The rest of the key after the cursor is replaced too.
  const behind = document.text({ start: offset, end: Math.min(document.length, offset + 100) });
  const after = /^[\p{L}\p{N}_]*(?:[:.-][\p{L}\p{N}_]+)*/u.exec(behind)?.[0] ?? '';
  return { span: { start: offset - typed.length, end: offset + after.length }, typed, isBraced: match[1] === '{' };
}

/** Whether the mask shows the sign, so that it is not in code or in a link target. */
function isProse(document: AnnotatedDocument, offset: number): boolean {
  return document
    .passages({ start: offset, end: offset })
    .some(({ start, end, text }) => start <= offset && offset < end && text[offset - start] === '@');
}

/** Lower is better; undefined where nothing in the work begins with the letters. */
function rankOf(key: string, record: BibliographyRecord | undefined, typed: string): number | undefined {
  const own = searchForm(key);
  if (own.startsWith(typed)) return 0;
  if (record) {
    if ([...record.authors, ...record.editors].some(({ family }) => beginsWord(family, typed))) return 1;
    if (beginsWord(`${record.title ?? ''} ${record.issued ?? ''}`, typed)) return 2;
  }
  return own.includes(typed) ? 3 : undefined;
}

const beginsWord = (text: string, typed: string): boolean =>
  searchForm(text)
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => word.startsWith(typed));

/** The works that a citation means: one, or all where its key is used more than once. */
export function citedWorks(
  bibliography: Bibliography,
  { key }: Citation,
): { readonly entry: BibliographyEntry; readonly record: BibliographyRecord | undefined }[] {
  return bibliography.byKey(key).map((entry) => ({ entry, record: bibliography.record(entry) }));
}
