import { describerFor } from '../../../dates';
import type { TimelineEvent } from '../../../types';

/** One end of an event, as precise as its date. `year` is astronomical: 44 BC is -43. */
export interface KnownDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** The two ends of an event, from its bounds, with as many fields as its EDTF has. */
export function knownEnds({ edtf, earliest, latest, modifier }: TimelineEvent): { from: KnownDate; to: KnownDate } {
  // The ends of an interval ("1958/1962") or of a set ("[1958-06-03,1958-06-04]"), which has no other dates outside them.
  const dates = edtf.replace(/[[\]{}?~%]/g, '').split(/\/|,|\.\./);
  const [first = edtf, last = first] = [dates[0], dates.at(-1)];
  return { from: cutTo(earliest, fieldsOf(first, modifier)), to: cutTo(latest, fieldsOf(last, modifier)) };
}

/** The first and the last day of an event. */
export const wholeEnds = ({ earliest, latest }: TimelineEvent): { from: KnownDate; to: KnownDate } => ({
  from: cutTo(earliest, 3),
  to: cutTo(latest, 3),
});

/** Whether the two ends alone tell the date: not of "c. 1450", "3 or 4 June", "before 1949", "autumn 1957". */
export function isPlain({ edtf, modifier, relation }: TimelineEvent): boolean {
  return PLAIN.test(edtf) && modifier === undefined && relation === undefined;
}

/** A year, month or day, or an interval of them; months above 12 are seasons and other parts of a year. */
const PLAIN = /^-?\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?(?:\/-?\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?)?$/;

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

/** The date in words, in the language in which the essay writes dates: "October 1, 1949". */
export function dateWords(event: TimelineEvent): string {
  return dateWordsIn(event.language ?? 'en-GB', event);
}

/** The date in words of a language (BCP 47): of a life, its years. */
export function dateWordsIn(language: string, event: TimelineEvent): string {
  const { lane, text, edtf, earliest, latest, modifier, relation } = event;
  const describe = describerFor(language);
  if (lane === 'lives' && !relation) {
    const [born, died] = [earliest, latest].map((day) => day.slice(0, -'-MM-DD'.length));
    return describe(`${born ?? ''}/${died ?? ''}`);
  }
  const words = describe(edtf, modifier, relation);
  // The text says a set of dates more briefly ("3 or 4 June"). EDTF without words comes back as it is, and so does a year.
  const isBetterInText = /^[[{]/.test(edtf) || (words === edtf && !/^\d{4}$/.test(edtf));
  return isBetterInText ? text.replace(/\s+/g, ' ') : words;
}

/** The title of an event, after the words of its date if its two ends do not tell them and the title does not either. */
export function titleWithDate(event: TimelineEvent, isTold = isPlain(event)): string {
  const words = dateWords(event);
  const isRepeated = event.title.toLowerCase().includes(words.toLowerCase());
  return isTold || isRepeated ? event.title : `${words} – ${event.title}`;
}
