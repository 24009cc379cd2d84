import type { TimelineEvent } from '../../../types';
import { escapeMarkup } from './escape';
import { dateWords, knownEnds, type KnownDate, titleWithDate, wholeEnds } from './precision';
import { lanesOf, type Localize } from './words';

/**
 * JSON for Knight Lab's TimelineJS. Periods become eras. TimelineJS reads texts as HTML, so all are escaped; its years
 * before Christ are negative without a year 0, so the dates shown are our own words.
 */
export function timelineJs(events: readonly TimelineEvent[], title: string, localize: Localize): string {
  const groups = new Map(lanesOf(events, localize).map(({ lane, name }) => [lane, name]));
  // TimelineJS needs at least one slide, so periods alone are slides; so is a day, as an era needs two different ends.
  const isEra = ({ lane, earliest, latest }: TimelineEvent): boolean =>
    lane === 'periods' && earliest !== latest && groups.size > 1;
  const slides = events
    .filter((event) => !isEra(event))
    .map((event, i) => slide(event, i, groups.get(event.lane) ?? '', localize));
  const eras = events.filter(isEra).map(era);
  const timeline = {
    title: { text: { headline: escapeMarkup(title) } },
    events: slides,
    ...(eras.length > 0 && { eras }),
  };
  return `${JSON.stringify(timeline, null, 2)}\n`;
}

function slide(event: TimelineEvent, index: number, group: string, localize: Localize) {
  return {
    ...dates(event),
    // TimelineJS decodes it before it reads it as HTML, so escaping would not do.
    display_date: dateWords(event).replace(/[<>&]/g, ' '),
    text: {
      headline: escapeMarkup(event.title),
      ...(event.note !== undefined && { text: escapeMarkup(localize(event.note)) }),
    },
    group,
    autolink: false,
    unique_id: `event-${index + 1}`,
  };
}

/** An era shows no date but its place, so its name says what the place does not. */
const era = (event: TimelineEvent) => ({
  ...dates(event),
  text: { headline: escapeMarkup(titleWithDate(event)) },
});

/**
 * A date without an end is as precise as it is known. TimelineJS reads an end as its first instant, and drops one whose
 * fields are those of the start, so both ends of a range are days; eras need an end.
 */
function dates(event: TimelineEvent) {
  const { from, to } = knownEnds(event);
  const isOne = JSON.stringify(from) === JSON.stringify(to) && event.lane !== 'periods';
  if (isOne) return { start_date: withoutYearZero(from) };
  const days = wholeEnds(event);
  return { start_date: withoutYearZero(days.from), end_date: withoutYearZero(days.to) };
}

/** Its year -5 is 5 BC, but has the length of the year -5 of astronomers, 6 BC, so there is no 29 February. */
function withoutYearZero({ year, month, day }: KnownDate) {
  if (year > 0) return { year, month, day };
  return { year: year - 1, month, day: month === 2 && day === 29 ? 28 : day };
}
