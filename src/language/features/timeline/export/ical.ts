import { dayNumber } from '../../../dates';
import { civilFromDays, isoDay } from '../../../dates/edtf/gregorian';
import { hashSeed, roll } from '../../../text/hash';
import type { TimelineEvent } from '../../../types';
import { dateWords, noteWords } from './precision';

/**
 * RFC 5545: all-day events for dates known to the day, from year 1 on; other events are left out. `stamp` is the time
 * of export in UTC, "20240131T120000Z".
 */
export function timelineIcal(events: readonly TimelineEvent[], stamp: string): string {
  const days = events.filter(isKnownToTheDay);
  const ids = idsOf(days);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Annalist//Timeline//EN',
    'CALSCALE:GREGORIAN',
    ...days.flatMap((event, i) => vevent(event, ids[i] ?? '', stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const DAY = /^\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?$/;

const isKnownToTheDay = ({ edtf, modifier, relation, lane }: TimelineEvent): boolean =>
  DAY.test(edtf) && !edtf.startsWith('0000') && !modifier && !relation && lane !== 'lives';

/** The same for an event in every export, while its date does not change, wherever its words move; equal ones are counted. */
function idsOf(events: readonly TimelineEvent[]): string[] {
  const counts = new Map<string, number>();
  return events.map(({ uri, edtf, lane, entities }) => {
    const key = hash(`${uri} ${edtf} ${lane} ${lane === 'essay' ? '' : entities.join(' ')}`);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return `${edtf.replace('/', '-')}-${key}-${count}`;
  });
}

function vevent(event: TimelineEvent, id: string, stamp: string): string[] {
  const description = event.note ? noteWords(event.note) : dateWords(event);
  return [
    'BEGIN:VEVENT',
    `UID:${id}@annalist`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(event.earliest)}`,
    // The end is exclusive: the day after the event's last day.
    `DTEND;VALUE=DATE:${compact(isoDay(civilFromDays(dayNumber(event.latest) + 1)))}`,
    `SUMMARY:${escapeText(event.title)}`,
    `DESCRIPTION:${escapeText(description)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const compact = (day: string): string => day.replace(/-/g, '');

const escapeText = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');

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
