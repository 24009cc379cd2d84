import type { TimelineEvent } from '../../../types';
import { escapeMarkup } from './escape';
import { dateWords, knownEnds, type KnownDate, noteWords } from './precision';

const groups: Readonly<Record<TimelineEvent['lane'], string>> = {
  essay: 'Essay',
  glossary: 'Glossary',
  lives: 'Lives',
  periods: 'Periods',
};

/**
 * JSON for Knight Lab's TimelineJS. Periods become eras. TimelineJS reads texts as HTML, so all are escaped; its years
 * before Christ are negative without a year 0, so the dates shown are our own words.
 */
export function timelineJs(events: readonly TimelineEvent[], title?: string): string {
  const slides = events.filter(({ lane }) => lane !== 'periods').map(slide);
  const eras = events.filter(({ lane }) => lane === 'periods').map(era);
  const timeline = {
    ...(title !== undefined && { title: { text: { headline: escapeMarkup(title) } } }),
    events: slides,
    ...(eras.length > 0 && { eras }),
  };
  return `${JSON.stringify(timeline, null, 2)}\n`;
}

function slide(event: TimelineEvent, index: number) {
  const ends = dates(event);
  return {
    ...ends,
    display_date: escapeMarkup(dateWords(event)),
    text: {
      headline: escapeMarkup(event.title),
      ...(event.note !== undefined && { text: escapeMarkup(noteWords(event.note)) }),
    },
    group: groups[event.lane],
    autolink: false,
    unique_id: `event-${index + 1}`,
  };
}

const era = (event: TimelineEvent) => ({ ...dates(event), text: { headline: escapeMarkup(event.title) } });

function dates(event: TimelineEvent) {
  const { from, to } = knownEnds(event);
  const isOne = JSON.stringify(from) === JSON.stringify(to) && event.lane !== 'periods';
  return { start_date: withoutYearZero(from), ...(!isOne && { end_date: withoutYearZero(to) }) };
}

const withoutYearZero = ({ year, ...rest }: KnownDate) => ({ year: year <= 0 ? year - 1 : year, ...rest });
