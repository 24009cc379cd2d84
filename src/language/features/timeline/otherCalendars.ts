// The years of the other calendars that an essay uses, for a second line on the axis. They are read as the dates of a
// text are, so that an axis and its marks agree.
import { dayNumber, dayRange } from '../../dates';
import { type Era, erasNamed } from '../../dates/calendars/eras';
import { frenchRepublicanToEdtf } from '../../dates/calendars/frenchRepublican';
import { hijriMonthToEdtf } from '../../dates/calendars/hijri';
import { persianToEdtf } from '../../dates/calendars/persian';
import { regnalToEdtf } from '../../dates/calendars/regnal';
import type { Message } from '../../messages';
import type { CalendarName, TimelineEvent } from '../../types';

/** An era or a calendar with one era: "AH", "Zhenguan". Days are those of `dayNumber`. */
export interface CalendarEra {
  readonly calendar: CalendarName;
  readonly name: string;
  /** In order. */
  readonly years: readonly { readonly number: string; readonly day: number }[];
  /** The day after its last year. */
  readonly end: number;
}

/** Calendars that count from one year on. */
const calendars: Partial<Record<CalendarName, CountedYears>> = {
  hijri: { name: 'AH', years: [1, 1500], first: (year) => hijriMonthToEdtf(year, 1, 1).edtf },
  persian: { name: 'SH', years: [1304, 1472], first: (year) => persianToEdtf(year, 1, 1).edtf },
  'french-republican': {
    name: 'An',
    years: [1, 14],
    first: (year) => frenchRepublicanToEdtf(year, 1, 1).edtf,
    numeral: (year) => ROMAN[year - 1] ?? String(year),
  },
};

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV'];

interface CountedYears {
  readonly name: string;
  /** The first and the last year that the engine reads. */
  readonly years: readonly [first: number, last: number];
  /** EDTF of the first day of a year. */
  readonly first: (year: number) => string | undefined;
  readonly numeral?: (year: number) => string;
}

/** The eras of other calendars in which events are dated, in the time of the events: the most used calendar first. */
export function otherCalendars(events: readonly TimelineEvent[]): readonly CalendarEra[] {
  const uses = new Map<CalendarName, number>();
  for (const { calendar } of events) if (calendar) uses.set(calendar, (uses.get(calendar) ?? 0) + 1);
  if (uses.size === 0) return [];
  const days = events.flatMap(({ earliest, latest }) => [dayNumber(earliest), dayNumber(latest)]);
  const span = { from: Math.min(...days), to: Math.max(...days) };
  return [...uses]
    .sort((a, b) => b[1] - a[1])
    .flatMap(([calendar]) => {
      const counted = calendars[calendar];
      const eras = counted ? [yearsOf(calendar, counted)] : namedEras(events, calendar);
      return eras.map((era) => within(era, span)).filter(({ years }) => years.length > 0);
    });
}

/** The eras of China or Japan that the dates name, in order. */
function namedEras(events: readonly TimelineEvent[], calendar: CalendarName): readonly CalendarEra[] {
  const eras = new Map<Era, CalendarEra>();
  for (const event of events) {
    if (event.calendar !== calendar) continue;
    const [latin, , han] = argumentsOf(event.note, 'year-of-era') ?? [];
    const era = erasNamed(typeof latin === 'string' ? latin : '').find(
      (each) => each.han === han && each.calendar === calendar,
    );
    if (!era || eras.has(era)) continue;
    const name = event.language?.startsWith('zh') ? era.han : era.latin;
    eras.set(era, yearsOf(calendar, { name, years: [1, era.years], first: (year) => firstDayOf(era, year) }));
  }
  return [...eras.values()].sort((a, b) => (a.years[0]?.day ?? 0) - (b.years[0]?.day ?? 0));
}

/** The first day of a year; of a calendar whose days are not known, the first day of the Western year. */
const firstDayOf = (era: Era, year: number): string | undefined =>
  regnalToEdtf([era], { year, month: 1, day: 1 })?.edtf ?? regnalToEdtf([era], { year })?.edtf;

function yearsOf(
  calendar: CalendarName,
  { name, years: [from, to], first, numeral = String }: CountedYears,
): CalendarEra {
  const years: { readonly number: string; readonly day: number }[] = [];
  for (let year = from; year <= to; year++) {
    const day = dayRange(first(year) ?? '')?.first;
    if (day !== undefined) years.push({ number: numeral(year), day });
  }
  return { calendar, name, years, end: (years.at(-1)?.day ?? 0) + 365 };
}

/** The years that overlap a span. */
function within({ years, end, ...era }: CalendarEra, { from, to }: Record<'from' | 'to', number>): CalendarEra {
  const next = (at: number): number => years[at + 1]?.day ?? end;
  const first = years.findIndex((_, at) => next(at) > from);
  const last = years.findLastIndex(({ day }) => day <= to);
  return { ...era, years: first < 0 ? [] : years.slice(first, last + 1), end: next(last) };
}

/** The arguments of a message within a message. */
function argumentsOf(message: Message | undefined, code: string): Message['args'] | undefined {
  if (!message) return undefined;
  if (message.code === code) return message.args;
  for (const argument of message.args) {
    const found = typeof argument === 'object' && 'code' in argument ? argumentsOf(argument, code) : undefined;
    if (found) return found;
  }
  return undefined;
}
