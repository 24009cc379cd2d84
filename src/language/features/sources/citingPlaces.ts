import { LineIndex } from '../../text/lines';
import { linksWritten } from '../../text/markup';
import { moveBy } from '../../text/spans';
import type { Entity, Span } from '../../types';
import { codesIgnoredBehind } from '../checks/ignoreComments';
import { fragmentSign, linksIn, passageLink } from './markdownLinks';
import { readable } from './quotations/readable';

/** A link that cites: one of an essay to a passage, or a source of a glossary entry. The span is the link's. */
export interface CitingPlace extends Span {
  /** The text that holds it. */
  readonly uri: string;
  /** Where it begins, both from 0; the character in UTF-16 units. */
  readonly line: number;
  readonly character: number;
  /** The text of the link, on one line. */
  readonly title: string;
  /** Where it leads, without escapes. */
  readonly destination: string;
  /**
   * The destination as written: where it begins, both from 0, and its length in UTF-16 units. It stands on one line.
   */
  readonly target: { readonly line: number; readonly character: number; readonly length: number };
  /** The words before it in its paragraph; '' at the beginning of one, and for a field of an entry. */
  readonly context: string;
  /** The codes of problems that comments behind it say to ignore. */
  readonly ignored?: readonly string[];
  /** The entry that it belongs to. */
  readonly entry?: { readonly id: string; readonly label: string };
}

/**
 * The places of a Markdown text that cite, in its order: every link to a passage and, of the entries of a glossary, every
 * source. `entries` are those of this text, in its order; none for an essay.
 */
export function citingPlacesIn(uri: string, text: string, entries: readonly Entity[] = []): CitingPlace[] {
  const found: FoundLink[] = linksOf(text, { start: 0, end: entries[0]?.span.start ?? text.length });
  for (const entry of entries) {
    const { id, label, labelSpan, definition } = entry;
    const start = text.indexOf(definition, labelSpan.end);
    const own = [
      ...sourceLinks(text, entry),
      ...(start < 0 ? [] : linksOf(text, { start, end: start + definition.length })),
    ];
    found.push(...own.map((link) => ({ ...link, entry: { id, label } })));
  }
  found.sort((a, b) => a.start - b.start);
  const lines = new LineIndex(text);
  return found.map(({ target, ...link }) => ({
    ...link,
    ...ignoredBehind(text, link.end),
    uri,
    ...lines.positionAt(link.start),
    target: { ...lines.positionAt(target.start), length: target.end - target.start },
  }));
}

function ignoredBehind(text: string, end: number): Pick<CitingPlace, 'ignored'> {
  const ignored = codesIgnoredBehind(text, end).map(({ code }) => code);
  return ignored.length > 0 ? { ignored } : {};
}

type FoundLink = Span & Pick<CitingPlace, 'title' | 'destination' | 'context' | 'entry'> & { readonly target: Span };

/** The links to passages in a part of a text, without definitions and images, which cite nothing. */
function linksOf(text: string, { start: base, end }: Span): FoundLink[] {
  const part = text.slice(base, end);
  if (!part.includes(fragmentSign)) return [];
  return linksIn(part, passageLink).flatMap(({ title, destination, target, ...link }) => {
    if (!destination.includes(fragmentSign)) return [];
    const start = link.start + base;
    const words = title ? readable(part, title) : destination;
    const context = contextBefore(text, start);
    return [{ start, end: link.end + base, title: words, destination, target: moveBy(target, base), context }];
  });
}

/** The links of an entry's sources. Only the places of their destinations are known. */
function sourceLinks(text: string, { sources, span: { start: base, end } }: Entity): FoundLink[] {
  const written = new Map(linksWritten(text.slice(base, end)).map((link) => [link.target.start + base, link]));
  return sources.map(({ title, target, span }) => {
    const link = written.get(span.start);
    const { start, end } = link && link.label !== link.target ? moveBy(link, base) : span;
    return { start, end, title, destination: target, target: span, context: '' };
  });
}

/** UTF-16 units of context. */
const reach = 90;

/** The last words before an offset in its paragraph, on one line. */
export function contextBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 4 * reach), at);
  const paragraph = before.split(/\r?\n[ \t>]*\r?\n/).at(-1) ?? '';
  const words = readable(paragraph, { start: 0, end: paragraph.length })
    .replace(/^[\s>*+—–-]+/, '')
    .trimEnd();
  return words.length <= reach ? words : `…${words.slice(-reach).replace(/^\S*\s/, '')}`;
}
