import { searchForm } from '../../text/letters';
import { dayNumber } from '../../dates';
import { rankTexts } from '../../text/suggest';
import type { TimelineEvent } from '../../types';

/** What is looked for among events; what is left out lets everything pass. */
export interface EventFilter {
  readonly query: string;
  /** The id of an entity that the statement names. */
  readonly entity?: string;
  /** The text of the heading that the statement stands under. */
  readonly heading?: string;
  readonly dates: 'all' | 'written' | 'inferred';
  /** Days since 1970-01-01, both included: events that touch them. */
  readonly span?: { readonly earliestDay: number; readonly latestDay: number };
}

export const noFilter: EventFilter = { query: '', dates: 'all' };

/** A value that a filter can take, and how many events it would then let pass. */
export interface EventChoice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

export interface EventChoices {
  /** The entities that the events name, most events first. */
  readonly entities: readonly EventChoice[];
  /** In the order of the text. */
  readonly headings: readonly EventChoice[];
  readonly written: number;
  readonly inferred: number;
}

type LabelOf = (entity: string) => string | undefined;

/** The events that pass, in the given order. A query finds what holds all its words; where nothing does, what is like it. */
export function filterEvents(events: readonly TimelineEvent[], filter: EventFilter, labelOf: LabelOf): TimelineEvent[] {
  const { entity, heading, dates, span } = filter;
  const passing = events.filter(
    (event) =>
      (entity === undefined || event.entities.includes(entity)) &&
      (heading === undefined || headingsOf(event).has(heading)) &&
      (dates === 'all' || (dates === 'inferred') === (event.inferred === true)) &&
      (!span || (dayNumber(event.earliest) <= span.latestDay && dayNumber(event.latest) >= span.earliestDay)),
  );
  return searchEvents(passing, filter.query, labelOf);
}

/** What each part of a filter can be set to while the others stay what they are. */
export function eventChoices(events: readonly TimelineEvent[], filter: EventFilter, labelOf: LabelOf): EventChoices {
  const { entity, heading, ...others } = filter;
  const withEntity = entity === undefined ? {} : { entity };
  const withHeading = heading === undefined ? {} : { heading };
  const found = searchEvents(events, filter.query, labelOf);
  const passing = (part: Omit<EventFilter, 'query'>): TimelineEvent[] =>
    filterEvents(found, { ...part, query: '' }, labelOf);
  const entities = countEach(passing({ ...others, ...withHeading }), ({ entities: own }) => own);
  const headings = countEach(passing({ ...others, ...withEntity }), (event) => headingsOf(event));
  const dated = passing({ ...others, ...withEntity, ...withHeading, dates: 'all' });
  const inferred = dated.filter((event) => event.inferred).length;
  const inText = [...events].sort((a, b) => a.start - b.start).flatMap((event) => [...headingsOf(event)]);
  return {
    entities: [...entities]
      .map(([value, count]) => ({ value, label: labelOf(value) ?? value, count }))
      .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label)),
    headings: [...new Set(inText)].flatMap((label) => {
      const count = headings.get(label);
      return count === undefined ? [] : [{ value: label, label, count }];
    }),
    written: dated.length - inferred,
    inferred,
  };
}

function headingsOf({ heading, mentions }: TimelineEvent): ReadonlySet<string> {
  return new Set([heading, ...(mentions ?? []).map((mention) => mention.heading)].filter((each) => each !== undefined));
}

function countEach(
  events: readonly TimelineEvent[],
  valuesOf: (event: TimelineEvent) => Iterable<string>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const event of events) for (const value of valuesOf(event)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function searchEvents(events: readonly TimelineEvent[], query: string, labelOf: LabelOf): TimelineEvent[] {
  const words = searchForm(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...events];
  const texts = events.map(({ title, text, edtf, heading = '', entities }) =>
    searchForm([title, text, edtf, heading, ...entities.map((id) => labelOf(id) ?? id)].join(' ')),
  );
  const exact = events.filter((_, at) => words.every((word) => texts[at]?.includes(word)));
  if (exact.length > 0) return exact;
  const alike = new Set(rankTexts(texts, words.join(' ')));
  return events.filter((_, at) => alike.has(at));
}
