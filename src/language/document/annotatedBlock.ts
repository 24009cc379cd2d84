import {
  correctDates,
  type DateMention,
  type DateReader,
  type DiscourseContext,
  emptyContext,
  type ResolvedDate,
  sameContext,
} from '../dates';
import { type Catalog, namesOfEntity } from '../glossary/catalog';
import type { NameMention } from '../names/gazetteer';
import { type LinkedName, linkNames, type UndecidedName } from '../names/linking/linkNames';
import { NamedSoFar } from '../names/linking/namedSoFar';
import { overlapsAny } from '../text/spans';
import { BARRIER, type EntityAnnotation, type Prose } from '../types';
import type { Block } from './block';
import { datesBesideNames } from './datesBesideNames';
import { nameEvidence } from './nameEvidence';
import { proseOf } from './prose';

// A block is understood in two steps: what its text says by itself, and what it says in its place, once the text before
// it is known.

/** What blocks are read with. */
export interface Readers {
  readonly catalog: Catalog;
  readonly dates: DateReader;
}

/** What the text of a block says by itself. */
export interface BlockAnalysis {
  readonly prose: Prose;
  /** The labels that the block was parsed with. */
  readonly labels: string;
  readonly dates: readonly DateMention[];
  readonly catalog: Catalog;
  readonly names: readonly NameMention[];
  /** What was thrown where the block could not be read: then it counts as no prose. */
  readonly error?: unknown;
}

/** Parses and searches a block; `known` is an earlier analysis of it, of which all that still holds is kept. */
export function analyseBlock(
  block: Block,
  labels: readonly string[],
  { catalog, dates }: Readers,
  known: BlockAnalysis | undefined,
): BlockAnalysis {
  const parsedWith = labels.join('\n');
  const isParsed = known?.labels === parsedWith;
  if (isParsed && known.catalog === catalog) return known;
  const parsed = isParsed && known.error === undefined ? known : undefined;
  try {
    const prose = parsed?.prose ?? proseOf(block, labels);
    const found = parsed?.dates ?? correctDates(dates.findDates(prose), prose);
    return { prose, labels: parsedWith, dates: found, catalog, names: catalog.gazetteer.scan(prose.mask) };
  } catch (error) {
    const prose = { mask: BARRIER.repeat(block.text.length), passages: [] };
    return { prose, labels: parsedWith, dates: [], catalog, names: [], error };
  }
}

/** What a reader of the text knows when a block begins. Never changed in place. */
export interface BlockContext {
  readonly dates: DiscourseContext;
  readonly names: NamedSoFar;
}

/** An annotation with the block's offsets. */
export type BlockAnnotation = EntityAnnotation | (ResolvedDate & { readonly kind: 'date'; readonly text: string });

/** What the block says in its place in the document; offsets are the block's. */
export interface AnnotatedBlock {
  readonly analysis: BlockAnalysis;
  readonly before: BlockContext;
  readonly annotations: readonly BlockAnnotation[];
  readonly undecided: readonly UndecidedName[];
  readonly after: BlockContext;
  readonly error?: unknown;
}

export const startOfDocument: BlockContext = { dates: emptyContext, names: NamedSoFar.empty };

export const isSameContext = (a: BlockContext, b: BlockContext): boolean =>
  a === b || (a.names.equals(b.names) && sameContext(a.dates, b.dates));

/** Annotates a block with what is known before it. One that cannot be read has no annotations and changes nothing. */
export function annotateBlock(
  text: string,
  analysis: BlockAnalysis,
  before: BlockContext,
  dates: DateReader,
): AnnotatedBlock {
  try {
    return annotated(text, analysis, before, dates);
  } catch (error) {
    return { analysis, before, annotations: [], undecided: [], after: before, error };
  }
}

function annotated(text: string, analysis: BlockAnalysis, before: BlockContext, dates: DateReader): AnnotatedBlock {
  const { prose, catalog } = analysis;
  const evidence = nameEvidence(prose, analysis.dates, catalog);
  const names = linkNames(analysis.names, prose.mask, catalog.gazetteer, evidence, before.names);
  const free = datesBesideNames(analysis.dates, names.links, prose, dates);
  const resolved = dates.resolveDates(free, prose, before.dates);
  const annotations = [
    ...resolved.dates.map((date) => dateAnnotation(text, date)),
    ...names.links.filter((link) => !overlapsAny(resolved.dates, link)).map((link) => nameAnnotation(text, link)),
  ].sort((a, b) => a.start - b.start);
  const isUnchanged = resolved.after === before.dates && names.after === before.names;
  const after = isUnchanged ? before : { dates: resolved.after, names: names.after };
  return { analysis, before, annotations, undecided: names.undecided, after };
}

const dateAnnotation = (text: string, date: ResolvedDate): BlockAnnotation => ({
  ...date,
  kind: 'date',
  text: text.slice(date.start, date.end),
});

function nameAnnotation(text: string, { start, end, entity, alternatives }: LinkedName): BlockAnnotation {
  return {
    kind: 'entity',
    start,
    end,
    text: text.slice(start, end),
    id: entity.id,
    label: entity.label,
    names: namesOfEntity(entity),
    type: entity.kind,
    ...(alternatives.length > 0 && { alternatives: alternatives.map(({ id }) => id) }),
  };
}
