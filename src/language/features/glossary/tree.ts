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
}

/** A name of the essay that no entry covers. */
export interface UnknownNameNode extends Pick<UnknownName, 'name' | 'count' | 'start' | 'end'> {
  readonly type: 'unknownName';
}

/** The last section: names that are not in the glossary; never empty. */
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

export interface GlossaryTreeOptions {
  /** A few letters of a name; all entries where it is blank. */
  readonly query?: string;
  /** Only entries and names that occur in the essay. */
  readonly usedHereOnly?: boolean;
  /** Puts dates into words; English ones if it is not given. */
  readonly describe?: typeof describeDate;
}

/**
 * The entries by kind, in the order of `entityKinds`, sorted by name; with a query, best first. Without an essay there
 * are no counts and no unknown names.
 */
export function glossaryTree(
  catalog: Catalog,
  essay: AnnotatedDocument | undefined,
  { query = '', usedHereOnly = false, describe = describeDate }: GlossaryTreeOptions = {},
): GlossaryTree {
  const mentions = essay ? mentionCounts(essay) : new Map<string, number>();
  const isSearch = query.trim() !== '';
  const entities = isSearch ? rankEntities(catalog, query.trim()) : [...catalog.entities].sort(byLabel);
  const entries = entities
    .map((entity) => entryNode(entity, mentions.get(entity.id) ?? 0, datesOf(entity, describe)))
    .filter((entry) => !usedHereOnly || entry.mentions > 0);
  // In a search, the section with the best match comes first.
  const kinds = isSearch ? [...new Set(entries.map(({ kind }) => kind))] : entityKinds;
  const sections = kinds.map((kind): KindNode => ({
    type: 'kind',
    kind,
    entries: entries.filter((entry) => entry.kind === kind),
  }));
  const names = essay ? unknownNodes(essay, query) : [];
  return {
    sections: [
      ...sections.filter((section) => section.entries.length > 0),
      ...(names.length > 0 ? [{ type: 'unknownNames' as const, names }] : []),
    ],
    entryCount: catalog.entities.length,
  };
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
    .map(({ name, count, start, end }) => ({ type: 'unknownName', name, count, start, end }));
}
