import type { TimelineMark } from '../../protocol/timeline';

/** What an event claims about time, as something to draw. Days; `to` and `unitTo` are exclusive. */
export interface TimeExtent {
  /** The part that is drawn solid; empty (`from` = `to`) where the text gives a limit only: "before 1949". */
  readonly from: number;
  readonly to: number;
  /** The whole unit of which `from`–`to` is a part: 1957 of "late 1957". Equal to it otherwise. */
  readonly unitFrom: number;
  readonly unitTo: number;
  readonly start: Edge;
  readonly end: Edge;
}

/** `hard`: the text says so. `soft`: about there. `open`: the event goes on, or lies somewhere beyond. */
export type Edge = 'hard' | 'soft' | 'open';

export function timeExtentOf(event: TimelineMark): TimeExtent {
  const from = event.earliestDay;
  const to = Math.max(event.latestDay, from) + 1;
  const unit = event.unit ?? event;
  const days = { from, to, unitFrom: Math.min(unit.earliestDay, from), unitTo: Math.max(unit.latestDay + 1, to) };
  // A part of a unit is vague where it borders on the rest: the text does not say on which day "early 1951" was over.
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
