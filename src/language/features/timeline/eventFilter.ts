import { searchForm } from '../../text/letters';
import { dayNumber } from '../../dates';
import { rankTexts } from '../../text/suggest';
import type { TimelineEvent } from '../../types';

/** The conditions that events must meet; a missing condition allows every event. */
export interface EventFilter {
  readonly query: string;
  /** The id of an entity mentioned in the statement. */
  readonly entity?: string;
  /** The text of the heading above the statement. */
  readonly heading?: string;
  readonly dates: 'all' | 'written' | 'inferred';
  /** Days since 1970-01-01, both included; matches events that overlap them. */
  readonly span?: { readonly earliestDay: number; readonly latestDay: number };
}

export const noFilter: EventFilter = { query: '', dates: 'all' };

/** A possible value of a filter, and how many events it would show. */
export interface EventChoice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

export interface EventChoices {
  /** The entities mentioned in the events, those with most events first. */
  readonly entities: readonly EventChoice[];
  /** In text order. */
  readonly headings: readonly EventChoice[];
  readonly written: number;
  readonly inferred: number;
}

type LabelOf = (entity: string) => string | undefined;

/**
 * The events that meet the filter, in the given order. A query matches events that contain all its words; if there are
 * none, similar ones.
 */
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

/** The choices for each part of a filter while the other parts stay as they are. */
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
