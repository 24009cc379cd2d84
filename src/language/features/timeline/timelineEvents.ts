import { groupBy } from '../../text/collections';
import { dayNumber } from '../../dates';
import type { AnnotatedDocument } from '../../document/annotatedDocument';
import type { Catalog } from '../../glossary/catalog';
import type { EventMention, TimelineEvent } from '../../types';
import { entryEvents } from './entryEvents';
import { essayEvents } from './essayEvents';
import { languageOfDates } from './language';

/** The events of a document, in order of time: its dated statements, and the dates of the entries mentioned in it. */
export function timelineEvents(document: AnnotatedDocument, catalog: Catalog): TimelineEvent[] {
  const annotations = document.annotations();
  const language = languageOfDates(annotations.filter((annotation) => annotation.kind === 'date'));
  const named = annotations.flatMap((annotation) => (annotation.kind === 'entity' ? [annotation.id] : []));
  const ofEntries = [...new Set(named)].flatMap((id) => {
    const entity = catalog.byId(id);
    return entity ? entryEvents(entity, language) : [];
  });
  return inTimeOrder(joinEntries(mergeMentions(essayEvents(document, catalog)), ofEntries));
}

/**
 * An entry whose date the essay states where it names the entry is one event, at the place in the essay; the entry is
 * the last of its mentions.
 */
function joinEntries(events: readonly TimelineEvent[], ofEntries: readonly TimelineEvent[]): TimelineEvent[] {
  const joined = [...events];
  const byDate = groupBy([...events.keys()], (at) => events[at]?.edtf ?? '');
  const alone = ofEntries.filter((entry) => {
    if (entry.lane !== 'glossary') return true;
    const at = byDate.get(entry.edtf)?.find((each) => tells(joined[each], entry));
    const event = at === undefined ? undefined : joined[at];
    if (at === undefined || !event) return true;
    joined[at] = {
      ...event,
      mentions: [...(event.mentions ?? [mentionOf(event)]), { ...mentionOf(entry), uri: entry.uri }],
    };
    return false;
  });
  return [...joined, ...alone];
}

const tells = (event: TimelineEvent | undefined, { entities: [id] }: TimelineEvent): boolean =>
  event !== undefined && !event.modifier && !event.relation && !event.role && event.entities.includes(id ?? '');

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
