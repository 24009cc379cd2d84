import { dayNumber } from '../../../dates';
import { civilFromDays, isoDay } from '../../../dates/edtf/gregorian';
import { hashSeed, roll } from '../../../text/hash';
import type { TimelineEvent } from '../../../types';
import { dateWords, isPlain, knownEnds, titleWithDate } from './precision';
import type { Localize } from './words';

export interface CalendarOptions {
  readonly title: string;
  /** The time of export in UTC, "20240131T120000Z". */
  readonly stamp: string;
  readonly localize: Localize;
}

/**
 * RFC 5545 with the names of RFC 7986: all-day events for dates known to the day, from year 1 to 9999. A date that says
 * more ("3 or 4 June", "c. 1 May") is tentative, and the title tells it. Other events are left out, and
 * the calendar's description says how many.
 */
export function timelineIcal(events: readonly TimelineEvent[], { title, stamp, localize }: CalendarOptions): string {
  const days = events.filter(isKnownToTheDay);
  const ids = idsOf(days);
  const leftOut = events.length - days.length;
  const remark = leftOut === 0 ? undefined : localize({ code: 'calendar-left-out', args: [leftOut] });
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Annalist//Timeline//EN',
    'CALSCALE:GREGORIAN',
    // Calendar programs read the standard property or its older form.
    ...['NAME', 'X-WR-CALNAME'].map((name) => `${name}:${escapeText(title)}`),
    ...['DESCRIPTION', 'X-WR-CALDESC'].flatMap((name) => (remark ? [`${name}:${escapeText(remark)}`] : [])),
    ...days.flatMap((event, i) => vevent(event, { id: ids[i] ?? '', stamp, localize })),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const isKnownToTheDay = (event: TimelineEvent): boolean => {
  const { from, to } = knownEnds(event);
  const isDay = [from, to].every(({ year, day }) => day !== undefined && year > 0 && year <= 9999);
  return isDay && !/X/.test(event.edtf) && !event.modifier && !event.relation && event.lane !== 'lives';
};

/**
 * The ids of events. An id depends on the file, the date and the beginning of the title, so it stays when the text is
 * edited elsewhere, when the rest of the title changes, and when another event has the same date. Events that are equal
 * in all of this are counted.
 */
function idsOf(events: readonly TimelineEvent[]): string[] {
  const counts = new Map<string, number>();
  return events.map(({ uri, edtf, lane, entities, title }) => {
    const key = hash([uri, edtf, lane, lane === 'essay' ? beginningOf(title) : entities.join(' ')].join('\n'));
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return `${edtf.replace(/[^\dY-]+/g, '-').replace(/^-|-$/g, '')}-${key}-${count}`;
  });
}

/**
 * A title up to four letters in a row, in lower case: enough to tell "The army entered" from "The mayor resigned"; what
 * follows may be edited.
 */
const beginningOf = (title: string): string => (/^.*?[\p{L}\p{M}]{4}/u.exec(title)?.[0] ?? title).toLowerCase();

interface EventOptions extends Omit<CalendarOptions, 'title'> {
  readonly id: string;
}

function vevent(event: TimelineEvent, { id, stamp, localize }: EventOptions): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${id}@annalist`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(event.earliest)}`,
    // The end is exclusive: the day after the event's last day.
    `DTEND;VALUE=DATE:${compact(isoDay(civilFromDays(dayNumber(event.latest) + 1)))}`,
    `SUMMARY:${escapeText(titleWithDate(event))}`,
    `DESCRIPTION:${escapeText(event.note ? localize(event.note) : dateWords(event))}`,
    ...(isPlain(event) ? [] : ['STATUS:TENTATIVE']),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const compact = (day: string): string => day.replace(/-/g, '');

/** Control characters and halves of characters are not allowed; a new line becomes "\\n". */
const escapeText = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/[\p{Cc}\p{Cs}]/gu, ' ');

function hash(text: string): string {
  let value = hashSeed;
  for (const sign of text) value = roll(value, sign.codePointAt(0) ?? 0);
  return (value >>> 0).toString(16);
}

/** Folds a line to at most 75 octets of UTF-8, never inside a character. */
function folded(line: string): string {
  let result = '';
  let octets = 0;
  for (const sign of line) {
    const size = octetsOf(sign.codePointAt(0) ?? 0);
    if (octets + size > 75) {
      result += '\r\n ';
      octets = 1;
    }
    result += sign;
    octets += size;
  }
  return result;
}

const octetsOf = (point: number): number => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4);
