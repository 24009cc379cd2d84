import {
  type DateMention,
  type DateReader,
  type DiscourseContext,
  emptyContext,
  type ResolvedDate,
  sameContext,
} from '../dates';
import { type Catalog, namesOfEntity } from '../glossary/catalog';
import type { NameMention } from '../names/gazetteer';
import { linkNames, type UndecidedName } from '../names/linkNames';
import { NamedSoFar } from '../names/namedSoFar';
import type { EntityAnnotation, Prose, Span } from '../types';
import { nameEvidence } from './nameEvidence';

// A block is understood in two steps: what its text says by itself, and what it says in its place, once the text before
// it is known.

/** What the text of a block says by itself. */
export interface Analysis {
  readonly prose: Prose;
  /** The labels that the block was parsed with. */
  readonly labels: string;
  readonly dates: readonly DateMention[];
  readonly catalog: Catalog;
  readonly names: readonly NameMention[];
}

/** What the reader of a text knows when a block begins. Never changed in place. */
export interface ReadingState {
  readonly narrative: DiscourseContext;
  readonly named: NamedSoFar;
}

/** An annotation with the block's offsets. */
export type BlockAnnotation = EntityAnnotation | (ResolvedDate & { readonly kind: 'date'; readonly text: string });

/** What the block says in its place in the document; offsets are the block's. */
export interface Reading {
  readonly analysis: Analysis;
  readonly before: ReadingState;
  readonly annotations: readonly BlockAnnotation[];
  readonly undecided: readonly UndecidedName[];
  readonly after: ReadingState;
}

export const readingStart: ReadingState = { narrative: emptyContext, named: NamedSoFar.empty };

export const sameState = (a: ReadingState, b: ReadingState): boolean =>
  a === b || (a.named.equals(b.named) && sameContext(a.narrative, b.narrative));

/** Reads a block with what is known before it. */
export function read(text: string, analysis: Analysis, before: ReadingState, reader: DateReader): Reading {
  const { prose, names } = analysis;
  const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
  const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
  const evidence = nameEvidence(prose, analysis.dates, analysis.catalog);
  const { gazetteer } = analysis.catalog;
  const { links, undecided, after: named } = linkNames(names, prose.mask, gazetteer, evidence, before.named);
  // "1911 Revolution" is a name, "the fifteenth year of Wanli" a date: the longer one says what is meant.
  const free = analysis.dates.filter((date) => !links.some((link) => covers(link, date)));
  const { dates, after: narrative } = reader.resolveDates(free, prose, before.narrative);
  const annotations: BlockAnnotation[] = dates.map((date) => ({
    ...date,
    kind: 'date',
    text: text.slice(date.start, date.end),
  }));
  for (const { start, end, entity, alternatives } of links) {
    if (dates.some((date) => overlaps(date, { start, end }))) continue;
    const { id, label, kind: type } = entity;
    const surfaceForm = text.slice(start, end);
    annotations.push({
      kind: 'entity',
      start,
      end,
      text: surfaceForm,
      id,
      label,
      names: namesOfEntity(entity),
      type,
      ...(alternatives.length > 0 && { alternatives: alternatives.map((other) => other.id) }),
    });
  }
  annotations.sort((a, b) => a.start - b.start);
  const unchanged = narrative === before.narrative && named === before.named;
  return { analysis, before, annotations, undecided, after: unchanged ? before : { narrative, named } };
}
