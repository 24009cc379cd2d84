import { dateBounds, dayNumber } from '../dates';
import { sentenceAt } from '../document/sentences';
import type { AnnotatedDocument, PassageInDocument } from '../document/annotatedDocument';
import type { Catalog } from '../entities/catalog';
import type {
  DateAnnotation,
  DateField,
  DateRelation,
  Entity,
  EntityAnnotation,
  Lane,
  Span,
  TimelineEvent,
} from '../types';
import { firstFrom } from './search';

/** The events of a document: each of its dates, and the dates of the entries that it names; in order of time. */
export function timelineEvents(document: AnnotatedDocument, catalog: Catalog): TimelineEvent[] {
  const annotations = document.annotations();
  const entities = annotations.filter((annotation) => annotation.kind === 'entity');
  const events: TimelineEvent[] = [];
  const passages = document.passages();
  let at = 0;
  for (const date of annotations) {
    if (date.kind !== 'date') continue;
    while (at < passages.length - 1 && (passages[at]?.end ?? 0) < date.end) at++;
    const passage = passages[at];
    const event = passage && essayEvent(document, passage, date, entities);
    if (event) events.push(event);
  }
  for (const id of new Set(entities.map((entity) => entity.id))) {
    const entity = catalog.byId(id);
    if (entity) events.push(...entryEvents(entity));
  }
  return inTimeOrder(events);
}

/** Sorts events by their first day, then by their last; the entries that several documents name come once. */
export function inTimeOrder(events: readonly TimelineEvent[]): TimelineEvent[] {
  const distinct = new Map(events.map((event) => [`${event.lane} ${event.start} ${event.uri}`, event]));
  const keyed = [...distinct.values()].map((event) => ({
    event,
    from: dayNumber(event.earliest),
    to: dayNumber(event.latest),
  }));
  return keyed.sort((a, b) => a.from - b.from || a.to - b.to).map(({ event }) => event);
}

function essayEvent(
  document: AnnotatedDocument,
  passage: PassageInDocument,
  date: DateAnnotation,
  entities: readonly EntityAnnotation[],
): TimelineEvent | undefined {
  const { edtf, earliest, latest, modifier, relation, inferred } = date;
  if (edtf === undefined || earliest === undefined || latest === undefined) return undefined;
  const within = { start: 0, end: passage.text.length };
  const sentence = sentenceAt(passage.text, within, date.start - passage.start);
  const span = { start: sentence.start + passage.start, end: sentence.end + passage.start };
  return {
    title: onOneLine(document.languageId === 'markdown' ? withoutMarkup(document.text(span)) : document.text(span)),
    text: date.text,
    edtf,
    earliest,
    latest,
    ...(modifier && { modifier }),
    ...(relation && { relation }),
    ...(inferred && { inferred }),
    lane: 'essay',
    entities: idsWithin(entities, span),
    uri: document.uri,
    start: date.start,
    end: date.end,
  };
}

/** A life from birth to death, and the date of whatever else an entry is about. */
export function entryEvents(entity: Entity): TimelineEvent[] {
  const { born, died, date } = entity;
  const events: (TimelineEvent | undefined)[] = [date && entryEvent(entity, 'glossary', date, date.edtf)];
  if (born && died) events.push(entryEvent(entity, 'lives', born, `${born.edtf}/${died.edtf}`));
  else if (born) events.push(entryEvent(entity, 'lives', born, born.edtf, 'since'));
  else if (died) events.push(entryEvent(entity, 'lives', died, died.edtf, 'until'));
  return events.filter((event) => event !== undefined);
}

function entryEvent(
  entity: Entity,
  lane: Lane,
  field: DateField,
  edtf: string,
  relation?: DateRelation,
): TimelineEvent | undefined {
  const { earliest, latest } = dateBounds(edtf);
  if (earliest === undefined || latest === undefined) return undefined;
  const { start, end, edtf: text } = field;
  const place = { lane, entities: [entity.id], uri: entity.uri, start, end };
  return { title: entity.label, text, edtf, earliest, latest, ...(relation && { relation }), ...place };
}

/** The ids of the entities in a span; `entities` are sorted and disjoint. */
function idsWithin(entities: readonly EntityAnnotation[], span: Span): string[] {
  const ids = new Set<string>();
  for (let i = firstFrom(entities, span.start); i < entities.length; i++) {
    const entity = entities[i];
    if (!entity || entity.end > span.end) break;
    ids.add(entity.id);
  }
  return [...ids];
}

const onOneLine = (sentence: string): string => sentence.replace(/\s+/g, ' ').trim();

/** A sentence of Markdown as it reads when it is rendered. */
function withoutMarkup(sentence: string): string {
  return sentence
    .replace(/<!--[^<]*-->/g, '')
    .replace(/\[\^[^[\]]{1,99}\]/g, '')
    .replace(/!?\[([^[\]]*)\](?:\([^()]*\)|\[[^[\]]*\])/g, '$1')
    .replace(/\*+|__|~~|`/g, '')
    .replace(/^[ \t]*>+/gm, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
