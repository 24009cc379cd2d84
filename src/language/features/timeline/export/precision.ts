import { describeDate, describerFor } from '../../../dates';
import { formatMessage, type Message } from '../../../messages';
import type { TimelineEvent } from '../../../types';

/** One end of an event, as precise as its date. `year` is astronomical: 44 BC is -43. */
export interface KnownDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** The two ends of an event, from its bounds, with as many fields as its EDTF has. */
export function knownEnds({ edtf, earliest, latest, modifier }: TimelineEvent): { from: KnownDate; to: KnownDate } {
  const [first = edtf, last = first] = edtf.split('/');
  return { from: cutTo(earliest, fieldsOf(first, modifier)), to: cutTo(latest, fieldsOf(last, modifier)) };
}

/** 1 year, 2 month, 3 day. A season or part of a year counts as months. */
function fieldsOf(edtf: string, modifier: TimelineEvent['modifier']): 1 | 2 | 3 {
  const [, month, day] = /^Y?-?[\dX]+(?:-(\d\d))?(?:-(\d\d))?/.exec(edtf) ?? [];
  if (day !== undefined) return 3;
  if (modifier) return month !== undefined ? 3 : 2;
  return month !== undefined ? 2 : 1;
}

function cutTo(day: string, fields: 1 | 2 | 3): KnownDate {
  const [, year = 0, month = 1, date = 1] = (/^Y?(-?\d+)-(\d\d)-(\d\d)$/.exec(day) ?? []).map(Number);
  return { year, ...(fields > 1 && { month }), ...(fields > 2 && { day: date }) };
}

/** The note on a date, in English. */
export const noteWords = (note: Message): string => formatMessage(note, describeDate);

/** The date in words, in the language in which the essay writes dates: "October 1, 1949". */
export function dateWords(event: TimelineEvent): string {
  return dateWordsIn(event.language ?? 'en-GB', event);
}

/** The date in words of a language (BCP 47): of a life, its years. */
export function dateWordsIn(language: string, event: TimelineEvent): string {
  const { lane, text, edtf, earliest, latest, modifier, relation } = event;
  const describe = describerFor(language);
  if (lane === 'lives' && !relation) {
    const [born, died] = [earliest, latest].map((day) => describe(day.slice(0, -'-MM-DD'.length)));
    return `${born ?? ''}–${died ?? ''}`;
  }
  const words = describe(edtf, modifier, relation);
  // The EDTF comes back unchanged if there are no words for it; a year is its own words.
  const isUntold = words === edtf && !/^\d{4}$/.test(edtf);
  return isUntold && lane === 'essay' ? text.replace(/\s+/g, ' ') : words;
}
