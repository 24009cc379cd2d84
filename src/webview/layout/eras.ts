// The years of other calendars beside those of the axis: "AH 656", "Zhenguan 3". Pure.
import type { TimelineEra } from '../../protocol/timeline';
import type { TimeWindow } from '../model/calendar';
import { firstAtLeast } from '../model/laneEvents';
import { pixelsPerDay, type Viewport } from './layout';

/** A year of an era on its line of the axis. */
export interface EraTick {
  readonly x: number;
  /** Empty if there is no room for words. */
  readonly label: string;
}

/** Pixels between a tick and its label, and between a label and the next tick. */
const INSET = 5;
const GAP = 12;

/** Every how many years there can be a tick. */
const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500];

const DAYS_IN_YEAR = 365;

/** The most calendars that the axis shows. */
const MOST_CALENDARS = 2;

/** The eras of each calendar, which have a line of the axis. */
export function eraLines(eras: readonly TimelineEra[]): readonly (readonly TimelineEra[])[] {
  const calendars = [...new Set(eras.map(({ calendar }) => calendar))].slice(0, MOST_CALENDARS);
  return calendars.map((calendar) => eras.filter((era) => era.calendar === calendar));
}

/**
 * The ticks of a calendar in view: where each era begins, and at round years as many as there is room for. `width`
 * measures a label in pixels.
 */
export function eraTicks(
  line: readonly TimelineEra[],
  viewport: Viewport,
  width: (label: string) => number,
): readonly EraTick[] {
  const scale = pixelsPerDay(viewport);
  const ticks: EraTick[] = [];
  let free = -Infinity;
  line.forEach((era, at) => {
    const { name, years, end } = era;
    const widest = width(`${name} ${years.at(-1)?.number ?? ''}`) + INSET + GAP;
    const step = steps.find((each) => each * DAYS_IN_YEAR * scale >= widest) ?? steps.at(-1)!;
    const until = Math.min(end, line[at + 1]?.years[0]?.day ?? Infinity);
    const limit = line.length > 1 ? (until - viewport.from) * scale : Infinity;
    years.forEach(({ day, number }, index) => {
      const isFirst = index === 0 && line.length > 1;
      // Numerals that are not digits are those of a short calendar.
      const count = Number(number) || index + 1;
      if (!isFirst && count % step !== 0) return;
      const x = (day - viewport.from) * scale;
      if (x < -widest || x > viewport.width) return;
      const label = isFirst && step > 1 ? name : `${name} ${number}`;
      const right = x + INSET + width(label);
      const fits = x >= free && right <= Math.min(viewport.width, limit);
      if (fits) free = right + GAP;
      if (fits || isFirst) ticks.push({ x, label: fits ? label : '' });
    });
  });
  return ticks;
}

/** The years of a time in words: "AH 133–147", "Zhenguan 20 – Yonghui 3"; empty if the calendar has none. */
export function eraSpan(line: readonly TimelineEra[], { from, to }: TimeWindow): string {
  const within = line.filter(({ years, end }) => (years[0]?.day ?? Infinity) < to && end > from);
  const [first, last] = [within[0], within.at(-1)];
  if (!first || !last) return '';
  const start = yearAt(first, from);
  const end = yearAt(last, to - 1);
  if (first !== last) return `${first.name} ${start} – ${last.name} ${end}`;
  return start === end ? `${first.name} ${start}` : `${first.name} ${start}–${end}`;
}

/** The number of the year that contains a day; of the first or last one for a day before or after the era. */
function yearAt({ years }: TimelineEra, day: number): string {
  const next = firstAtLeast(years.length, (index) => years[index]!.day > day);
  return years[Math.max(0, next - 1)]!.number;
}
