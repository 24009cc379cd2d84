import { englishOfDays } from '../../dates';
import type { AnnotatedDocument } from '../../document/annotatedDocument';
import { sentencesOf } from '../../text/sentences';
import { type Catalog, namesOfEntity } from '../../glossary/catalog';
import type { DateAnnotation, Entity, EntityAnnotation, Span } from '../../types';
import { type Age, ageAtMention } from './age';
import { annotationAt, mentionsOf, sentenceAround } from './mentions';

/** The hover of a name. */
export interface EntityHover {
  readonly kind: 'entity';
  readonly entity: Entity;
  /** Its other names, without the native one. */
  readonly otherNames: readonly string[];
  readonly span: Span;
  /** Other entries that the name could mean here. */
  readonly alternatives: readonly Entity[];
  /** All mentions of the entity in the document, in the order of the text. */
  readonly mentions: readonly EntityAnnotation[];
  /** How old a person was at the date of the sentence. */
  readonly age?: Age;
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
  const age = ageAtMention(document, entity, annotation);
  return {
    kind: 'entity',
    span: { start: annotation.start, end: annotation.end },
    entity,
    otherNames: otherNamesOf(entity),
    alternatives: entitiesOf(catalog, annotation.alternatives ?? []),
    mentions: mentionsOf(document, entity.id),
    ...(age && { age }),
  };
}

/** The names of an entry besides its heading and its native name. */
export const otherNamesOf = (entity: Entity): string[] =>
  namesOfEntity(entity).filter((name) => name !== entity.label && name !== entity.native?.script);

function ambiguousHover(document: AnnotatedDocument, catalog: Catalog, offset: number): AmbiguousHover | undefined {
  const [name] = document.ambiguousNames({ start: offset, end: offset });
  if (!name) return undefined;
  const { start, end, text, candidates } = name;
  return { kind: 'ambiguous', span: { start, end }, text, candidates: entitiesOf(catalog, candidates) };
}

const entitiesOf = (catalog: Catalog, ids: readonly string[]): Entity[] =>
  ids.map((id) => catalog.byId(id)).filter((entity) => entity !== undefined);

function dateHover(document: AnnotatedDocument, catalog: Catalog, date: DateAnnotation): DateHover {
  const { start, end } = date;
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

/** The English of an essay, for the order of day and month. British where nothing tells. */
export function englishOf(document: AnnotatedDocument): 'en-US' | 'en-GB' {
  const days = document.annotations().filter((each) => each.kind === 'date' && /-\d\d-\d\d/.test(each.edtf ?? ''));
  return englishOfDays(days.map(({ text }) => text));
}
