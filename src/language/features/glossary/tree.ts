import { compareNames } from '../../text/collections';
import { describeDate } from '../../dates';
import type { AnnotatedDocument } from '../../document/annotatedDocument';
import type { Catalog } from '../../glossary/catalog';
import { rankEntities } from '../../glossary/rankEntities';
import { type Entity, type EntityKind, entityKinds } from '../../types';
import { type UnknownName, unknownNames } from '../names/unknownNames';

// The content of the glossary view as plain data: the entries of the glossaries, and the names in an essay.

/** One glossary entry. */
export interface EntryNode {
  readonly type: 'entry';
  readonly id: string;
  readonly label: string;
  readonly kind: EntityKind;
  /** The name in its native script. */
  readonly native?: string;
  /** In plain words: "1893–1976", "July–August 1959". */
  readonly dates?: string;
  /** How often the essay names it. */
  readonly mentions: number;
}

/** The entries of one kind; never empty. */
export interface KindNode {
  readonly type: 'kind';
  readonly kind: EntityKind;
  readonly entries: readonly EntryNode[];
  /** Entries of this kind, without regard to *Used Here Only*. */
  readonly total: number;
  /** How many of them the essay names; absent without an essay. */
  readonly used?: number;
}

/** A name of the essay that no entry covers. */
export interface UnknownNameNode extends Pick<UnknownName, 'name' | 'count' | 'start' | 'end'> {
  readonly type: 'unknownName';
  /** Absent where the text does not tell. */
  readonly kind?: EntityKind;
}

/** The section of names that are not in the glossary; never empty. */
export interface UnknownNamesNode {
  readonly type: 'unknownNames';
  readonly names: readonly UnknownNameNode[];
}

export type GlossaryNode = KindNode | EntryNode | UnknownNamesNode | UnknownNameNode;

export interface GlossaryTree {
  readonly sections: readonly (KindNode | UnknownNamesNode)[];
  /** Entries of all glossaries, shown or not. */
  readonly entryCount: number;
}

/** By name, or the most frequent in the essay first. */
export type EntryOrder = 'name' | 'mentions';

export interface GlossaryTreeOptions {
  /** A few letters of a name; all entries where it is blank. */
  readonly query?: string;
  /** Only entries and names that occur in the essay. */
  readonly usedHereOnly?: boolean;
  /** The order of the entries of a kind; by name if it is not given. */
  readonly sortBy?: EntryOrder;
  /** Puts dates into words; English ones if it is not given. */
  readonly describe?: typeof describeDate;
}

/**
 * The entries by kind, in the order of `entityKinds`; with a query, best first. Names without an entry come first if the
 * essay has more of them than of names with one, else last. Without an essay there are no counts and no such names.
 */
export function glossaryTree(
  catalog: Catalog,
  essay: AnnotatedDocument | undefined,
  options: GlossaryTreeOptions = {},
): GlossaryTree {
  const { query = '' } = options;
  const entries = entryNodes(catalog, essay, options);
  // In a search, the section with the best match comes first.
  const kinds = query.trim() !== '' ? [...new Set(entries.map(({ kind }) => kind))] : entityKinds;
  const sections = kinds
    .map((kind) => kindNode(kind, entries, essay !== undefined, options))
    .filter((section) => section.entries.length > 0);
  const names = essay ? unknownNodes(essay, query) : [];
  const unknown = names.length > 0 ? [{ type: 'unknownNames' as const, names }] : [];
  const isMostlyUnknown = query.trim() === '' && names.length > entries.filter(isUsed).length;
  return {
    sections: isMostlyUnknown ? [...unknown, ...sections] : [...sections, ...unknown],
    entryCount: catalog.entities.length,
  };
}

function kindNode(
  kind: EntityKind,
  all: readonly EntryNode[],
  hasEssay: boolean,
  { usedHereOnly = false }: GlossaryTreeOptions,
): KindNode {
  const entries = all.filter((entry) => entry.kind === kind);
  const used = entries.filter(isUsed);
  const shown = usedHereOnly ? used : entries;
  return { type: 'kind', kind, entries: shown, total: entries.length, ...(hasEssay && { used: used.length }) };
}

const isUsed = ({ mentions }: EntryNode): boolean => mentions > 0;

/** The entries of a search, best first, or all in their order. */
function entryNodes(
  catalog: Catalog,
  essay: AnnotatedDocument | undefined,
  { query = '', sortBy = 'name', describe = describeDate }: GlossaryTreeOptions,
): EntryNode[] {
  const mentions = essay ? mentionCounts(essay) : new Map<string, number>();
  const isSearch = query.trim() !== '';
  const entities = isSearch ? rankEntities(catalog, query.trim()) : [...catalog.entities].sort(byLabel);
  const nodes = entities.map((entity) => entryNode(entity, mentions.get(entity.id) ?? 0, datesOf(entity, describe)));
  return sortBy === 'mentions' && !isSearch ? nodes.sort((a, b) => b.mentions - a.mentions) : nodes;
}

/** The children of a node; entries and names have none. */
export function childrenOf(node: GlossaryNode): readonly GlossaryNode[] {
  if (node.type === 'kind') return node.entries;
  return node.type === 'unknownNames' ? node.names : [];
}

const byLabel = (a: Entity, b: Entity): number => compareNames(a.label, b.label);

function mentionCounts(essay: AnnotatedDocument): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const annotation of essay.annotations()) {
    if (annotation.kind === 'entity') counts.set(annotation.id, (counts.get(annotation.id) ?? 0) + 1);
  }
  return counts;
}

function entryNode(entity: Entity, mentions: number, dates: string | undefined): EntryNode {
  const { id, label, kind, native } = entity;
  return {
    type: 'entry',
    id,
    label,
    kind,
    ...(native && { native: native.script }),
    ...(dates !== undefined && { dates }),
    mentions,
  };
}

/** The date of an entry, or the years of a life. */
function datesOf({ date, born, died }: Entity, describe: typeof describeDate): string | undefined {
  if (date) return describe(date.edtf);
  if (!born && !died) return undefined;
  return [born, died].map((end) => (end ? describe(yearOf(end.edtf)) : '')).join('–');
}

/** The year of a month or day; other dates are left as they are. */
const yearOf = (edtf: string): string => edtf.replace(/^(-?\d{4})-\d\d(?:-\d\d)?$/, '$1');

function unknownNodes(essay: AnnotatedDocument, query: string): UnknownNameNode[] {
  const wanted = query.trim().toLowerCase();
  return unknownNames(essay)
    .filter(({ name }) => name.toLowerCase().includes(wanted))
    .map(({ name, count, start, end, proposed }) => {
      const kind = proposed && { kind: proposed.kind };
      return { type: 'unknownName', name, count, start, end, ...kind };
    });
}
