import { describeDate } from '../../dates';
import type { AnnotatedDocument } from '../../document/annotatedDocument';
import { sentenceAt, sentencesOf } from '../../text/sentences';
import { type Catalog, namesOfEntity } from '../../glossary/catalog';
import type { Annotation, DateAnnotation, Entity, EntityAnnotation, Span } from '../../types';

/** A short form of an entry, as shown by hovers and completions. */
export interface EntitySummary {
  readonly entity: Entity;
  /** Other names, without the native name. */
  readonly otherNames: readonly string[];
  /** The entry's dates, in words and as EDTF. */
  readonly dates: readonly {
    readonly field: 'date' | 'born' | 'died';
    readonly words: string;
    readonly edtf: string;
  }[];
}

/** The hover of a name. */
export interface EntityHover extends EntitySummary {
  readonly kind: 'entity';
  readonly span: Span;
  /** Other entries that the name could mean here. */
  readonly alternatives: readonly Entity[];
  /** The number of mentions of the entity in the document. */
  readonly mentions: number;
}

/** The hover of a name that several entries have, if no rule decides which one is meant. */
export interface AmbiguousHover {
  readonly kind: 'ambiguous';
  readonly span: Span;
  readonly text: string;
  readonly candidates: readonly Entity[];
}

/** The hover of a date. */
export interface DateHover {
  readonly kind: 'date';
  readonly span: Span;
  readonly date: DateAnnotation;
  readonly words?: string;
  /** The distance to the date from which the value was inferred. */
  readonly distance?: Distance;
  /** The entities mentioned in the same sentence. */
  readonly entities: readonly Entity[];
}

/** 0 sentences means the same sentence. */
export interface Distance {
  readonly unit: 'sentence' | 'paragraph';
  readonly count: number;
}

/** The hover of a name, of a name with several meanings, or of a date. */
export type Hover = EntityHover | AmbiguousHover | DateHover;

/** The annotation that contains an offset or ends there. */
export function annotationAt(document: AnnotatedDocument, offset: number): Annotation | undefined {
  const touching = document.annotations({ start: offset, end: offset });
  return touching.find(({ start, end }) => start <= offset && offset < end) ?? touching[0];
}

/** The hover at an offset (UTF-16); undefined if there is neither a name nor a date. */
export function hoverAt(document: AnnotatedDocument, catalog: Catalog, offset: number): Hover | undefined {
  const annotation = annotationAt(document, offset);
  if (!annotation) return ambiguousHover(document, catalog, offset);
  return annotation.kind === 'date'
    ? dateHover(document, catalog, annotation)
    : entityHover(document, catalog, annotation);
}

function entityHover(document: AnnotatedDocument, catalog: Catalog, annotation: EntityAnnotation): Hover | undefined {
  const entity = catalog.byId(annotation.id);
  if (!entity) return undefined;
  return {
    kind: 'entity',
    span: { start: annotation.start, end: annotation.end },
    ...entitySummary(entity),
    alternatives: entitiesOf(catalog, annotation.alternatives ?? []),
    mentions: mentionsOf(document, entity.id).length,
  };
}

export function entitySummary(entity: Entity): EntitySummary {
  const dates = (['date', 'born', 'died'] as const).flatMap((field) => {
    const edtf = entity[field]?.edtf;
    return edtf === undefined ? [] : [{ field, edtf, words: describeDate(edtf) }];
  });
  const otherNames = namesOfEntity(entity).filter((name) => name !== entity.label && name !== entity.native?.script);
  return { entity, otherNames, dates };
}

function ambiguousHover(document: AnnotatedDocument, catalog: Catalog, offset: number): AmbiguousHover | undefined {
  const [name] = document.ambiguousNames({ start: offset, end: offset });
  if (!name) return undefined;
  const { start, end, text, candidates } = name;
  return { kind: 'ambiguous', span: { start, end }, text, candidates: entitiesOf(catalog, candidates) };
}

const entitiesOf = (catalog: Catalog, ids: readonly string[]): Entity[] =>
  ids.map((id) => catalog.byId(id)).filter((entity) => entity !== undefined);

function dateHover(document: AnnotatedDocument, catalog: Catalog, date: DateAnnotation): DateHover {
  const { start, end, edtf, modifier, relation } = date;
  const ids = new Set(
    document
      .annotations(sentenceAround(document, date))
      .filter((annotation) => annotation.kind === 'entity')
      .map(({ id }) => id),
  );
  return {
    kind: 'date',
    span: { start, end },
    date,
    ...(edtf !== undefined && { words: describeDate(edtf, modifier, relation) }),
    ...(date.basis && { distance: distanceBetween(document, date.basis, date) }),
    entities: entitiesOf(catalog, [...ids]),
  };
}

function distanceBetween(document: AnnotatedDocument, from: Span, to: Span): Distance {
  const passages = document.passages({ start: Math.min(from.start, to.start), end: to.start });
  const [first] = passages;
  if (passages.length !== 1 || !first) return { unit: 'paragraph', count: passages.length - 1 };
  const sentences = sentencesOf(first.text, { start: 0, end: first.text.length });
  const indexOf = ({ start }: Span): number => sentences.findIndex(({ end }) => start - first.start < end);
  return { unit: 'sentence', count: Math.abs(indexOf(to) - indexOf(from)) };
}

/** The sentence in which a span begins. */
export function sentenceAround(document: AnnotatedDocument, { start }: Span): Span {
  const [passage] = document.passages({ start, end: start });
  if (!passage) return { start, end: start };
  const sentence = sentenceAt(passage.text, { start: 0, end: passage.text.length }, start - passage.start);
  return { start: sentence.start + passage.start, end: sentence.end + passage.start };
}

/** All mentions of an entity in a document. */
export function mentionsOf(document: AnnotatedDocument, id: string): EntityAnnotation[] {
  return document
    .annotations()
    .filter((annotation) => annotation.kind === 'entity' && annotation.id === id) as EntityAnnotation[];
}
