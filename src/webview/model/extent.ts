import type { TimelineMark } from '../../protocol/timeline';

/** The time of an event as it is drawn. In days; `to` and `unitTo` are exclusive. */
export interface TimeExtent {
  /** The part drawn solid; empty (`from` = `to`) if the text gives only a limit: "before 1949". */
  readonly from: number;
  readonly to: number;
  /** The whole unit that contains `from`–`to`: 1957 for "late 1957". Otherwise equal to it. */
  readonly unitFrom: number;
  readonly unitTo: number;
  readonly start: Edge;
  readonly end: Edge;
}

/** `hard`: stated by the text. `soft`: approximate. `open`: the event continues, or lies somewhere beyond. */
export type Edge = 'hard' | 'soft' | 'open';

export function timeExtentOf(event: TimelineMark): TimeExtent {
  const from = event.earliestDay;
  const to = Math.max(event.latestDay, from) + 1;
  const unit = event.unit ?? event;
  const days = { from, to, unitFrom: Math.min(unit.earliestDay, from), unitTo: Math.max(unit.latestDay + 1, to) };
  // A part of a unit has soft edges inside the unit: the text does not say on which day "early 1951" ended.
  const vague = event.approximate === true || event.uncertain === true || event.modifier === 'mid';
  const start: Edge = vague || event.modifier === 'end' ? 'soft' : 'hard';
  const end: Edge = vague || event.modifier === 'start' ? 'soft' : 'hard';
  switch (event.relation) {
    case 'before':
      return { ...limit(from), start: 'open', end: 'hard' };
    case 'after':
      return { ...limit(to), start: 'hard', end: 'open' };
    case 'by':
    case 'until':
      return { ...days, start: 'open', end };
    case 'since':
      return { ...days, start, end: 'open' };
    default:
      return { ...days, start, end };
  }
}

function limit(day: number): Omit<TimeExtent, 'start' | 'end'> {
  return { from: day, to: day, unitFrom: day, unitTo: day };
}
