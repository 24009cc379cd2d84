import {
  type DateMention,
  type DateReader,
  type DiscourseContext,
  emptyContext,
  type Resolution,
  type ResolvedDate,
  sameContext,
} from '../dates';
import { type Catalog, namesOfEntity } from '../glossary/catalog';
import type { NameMention } from '../names/meanings';
import { type LinkedName, linkNames, type UndecidedName } from '../names/linking/linkNames';
import { NamedSoFar } from '../names/linking/namedSoFar';
import { firstFrom, overlapsAny } from '../text/spans';
import { BARRIER, type EntityAnnotation, type Prose } from '../types';
import type { Block } from './block';
import { datesBesideNames } from './datesBesideNames';
import { isInNote, searchProse, withoutNotes } from './inlineNotes';
import { nameEvidence } from './nameEvidence';
import { titleProse } from './markup/titleProse';
import { proseOf } from './prose';

// A block is analysed in two steps: first its text alone, then in its place, when the text before it is known.

/** The readers used for every block. */
export interface Readers {
  readonly catalog: Catalog;
  readonly dates: DateReader;
}

/** The result of reading a block's text alone. */
export interface BlockAnalysis {
  readonly prose: Prose;
  /** The labels used to parse the block. */
  readonly labels: string;
  readonly dates: readonly DateMention[];
  readonly catalog: Catalog;
  readonly names: readonly NameMention[];
  /** The title in front matter: its dates lead those of the text as a heading's do, and are not annotated. */
  readonly title?: Prose | undefined;
  /** The error thrown if the block could not be read; such a block counts as not prose. */
  readonly error?: unknown;
}

/**
 * Parses and searches a block. `known` is an earlier analysis of the same block; the parts that still hold are reused. In
 * two steps, as `searchDates`: what is returned completes the analysis.
 */
export function analyseBlock(
  block: Block,
  labels: readonly string[],
  { catalog, dates }: Readers,
  known: BlockAnalysis | undefined,
): () => BlockAnalysis {
  const parsedWith = labels.join('\n');
  const isParsed = known?.labels === parsedWith;
  if (isParsed && known.catalog === catalog) return () => known;
  const parsed = isParsed && known.error === undefined ? known : undefined;
  const unreadable = (error: unknown): BlockAnalysis => {
    const prose = { mask: BARRIER.repeat(block.text.length), passages: [] };
    return { prose, labels: parsedWith, dates: [], catalog, names: [], title: undefined, error };
  };
  try {
    const prose = parsed?.prose ?? proseOf(block, labels);
    const found = parsed ? (): readonly DateMention[] => parsed.dates : searchProse(prose, dates);
    const title = block.isFrontmatter ? titleProse(block.text) : undefined;
    const names = catalog.gazetteer.scan(prose.mask);
    return () => {
      try {
        return { prose, labels: parsedWith, dates: found(), catalog, names, title, error: undefined };
      } catch (error) {
        return unreadable(error);
      }
    };
  } catch (error) {
    return () => unreadable(error);
  }
}

/** What is known from the text before a block. Immutable. */
export interface BlockContext {
  readonly dates: DiscourseContext;
  readonly names: NamedSoFar;
}

/** An annotation with offsets in the block. */
export type BlockAnnotation = EntityAnnotation | (ResolvedDate & { readonly kind: 'date'; readonly text: string });

/** The annotations of a block in its place in the document; offsets are the block's. */
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

/**
 * Annotates a block, given what is known before it. A block that cannot be read has no annotations and adds nothing.
 */
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
  const { prose, catalog, title } = analysis;
  if (title) {
    const { after } = dates.resolveDates(dates.findDates(title), title, before.dates);
    return { analysis, before, annotations: [], undecided: [], after: { ...before, dates: after } };
  }
  const evidence = nameEvidence(prose, analysis.dates, catalog);
  const words = withoutDateWords(prose.mask, analysis);
  const names = linkNames(analysis.names, words, catalog.gazetteer, evidence, before.names);
  const free = datesBesideNames(analysis.dates, names.links, prose, dates);
  const { resolved, found } = resolveWithNotes(free, prose, before.dates, dates);
  const annotations = [
    ...found.map((date) => dateAnnotation(text, date)),
    ...names.links.filter((link) => !overlapsAny(found, link)).map((link) => nameAnnotation(text, link)),
  ].sort((a, b) => a.start - b.start);
  const isUnchanged = resolved.after === before.dates && names.after === before.names;
  const after = isUnchanged ? before : { dates: resolved.after, names: names.after };
  return { analysis, before, annotations, undecided: names.undecided, after };
}

/**
 * The mask with dots in place of the letters of dates, which are no part of the names beside them: "In 44 BC Caesar",
 * "On 18 Brumaire Napoleon". A date in which a name was found stays as it is.
 */
function withoutDateWords(mask: string, { dates, names }: BlockAnalysis): string {
  const free = names.length === 0 ? [] : dates.filter((date) => !overlapsAny(names, date));
  let words = '';
  for (const { start, end } of free) {
    words +=
      mask.slice(words.length, start) +
      mask.slice(start, end).replace(/\p{L}/gu, (letter) => '·'.repeat(letter.length));
  }
  return words + mask.slice(words.length);
}

/** The dates of a block and those of its notes, each note read in the context of its place; sorted. */
function resolveWithNotes(
  found: readonly DateMention[],
  prose: Prose,
  before: DiscourseContext,
  reader: DateReader,
): { readonly resolved: Resolution; readonly found: readonly ResolvedDate[] } {
  const { text, notes } = withoutNotes(prose);
  if (!notes) {
    const resolved = reader.resolveDates(found, prose, before);
    return { resolved, found: resolved.dates };
  }
  const resolved = reader.resolveDates(
    found.filter((date) => !isInNote(prose, date)),
    text,
    before,
  );
  const inNotes = notes.passages.flatMap((note) => {
    const own = found.slice(firstFrom(found, note.start), firstFrom(found, note.end));
    if (own.length === 0) return [];
    return reader.resolveDates(own, { ...notes, passages: [note] }, resolved.contextAt(note.start)).dates;
  });
  return { resolved, found: [...resolved.dates, ...inNotes].sort((a, b) => a.start - b.start) };
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
