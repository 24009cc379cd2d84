import { groupBy } from '../../text/collections';
import { dayNumber } from '../../dates';
import type { AnnotatedDocument } from '../../document/annotatedDocument';
import type { Catalog } from '../../glossary/catalog';
import type { EventMention, TimelineEvent } from '../../types';
import { entryEvents } from './entryEvents';
import { essayEvents } from './essayEvents';

/** The events of a document, in order of time: its dated statements, and the dates of the entries mentioned in it. */
export function timelineEvents(document: AnnotatedDocument, catalog: Catalog): TimelineEvent[] {
  const events = mergeMentions(essayEvents(document, catalog));
  const named = document.annotations().flatMap((annotation) => (annotation.kind === 'entity' ? [annotation.id] : []));
  for (const id of new Set(named)) {
    const entity = catalog.byId(id);
    if (entity) events.push(...entryEvents(entity));
  }
  return inTimeOrder(events);
}

/** Sorts events by their first day, then by their last; an entry mentioned in several documents appears once. */
export function inTimeOrder(events: readonly TimelineEvent[]): TimelineEvent[] {
  const distinct = new Map(events.map((event) => [`${event.lane} ${event.start} ${event.uri}`, event]));
  const keyed = [...distinct.values()].map((event) => ({
    event,
    from: dayNumber(event.earliest),
    to: dayNumber(event.latest),
  }));
  return keyed.sort((a, b) => a.from - b.from || a.to - b.to).map(({ event }) => event);
}

/** Merges statements of the same thing at the same time into one event, at the place of the first. */
function mergeMentions(events: readonly TimelineEvent[]): TimelineEvent[] {
  const keyOf = ({ edtf, modifier, relation, title }: TimelineEvent): string =>
    `${edtf} ${modifier ?? ''} ${relation ?? ''} ${title}`;
  const groups = groupBy(events, keyOf);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    if (group.length === 1) return [first];
    const entities = [...new Set(group.flatMap((event) => event.entities))];
    return [{ ...first, entities, mentions: group.map(mentionOf) }];
  });
}

function mentionOf({ text, heading, sentence, start, end }: TimelineEvent): EventMention {
  return { text, ...(heading !== undefined && { heading }), ...(sentence && { sentence }), start, end };
}
