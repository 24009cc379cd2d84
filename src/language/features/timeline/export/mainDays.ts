import { dayNumber } from '../../../dates';
import type { TimelineEvent } from '../../../types';

/**
 * The share of events that may lie outside, and by how much leaving them out must shorten the span. The same rule as in
 * webview/layout/scale.ts, so that a picture shows the same span as the chart at first.
 */
const OUTLIERS = 0.06;
const WORTHWHILE = 0.4;

/**
 * The days that a picture shows, from its first day to the day after its last: those of the events, without lives and
 * periods if there are other events, and without a few distant ones, so that one early life does not squeeze everything
 * else into a dot. Undefined if there are no events.
 */
export function mainDays(events: readonly TimelineEvent[]): { readonly from: number; readonly to: number } | undefined {
  const own = events.filter(({ lane }) => lane !== 'lives' && lane !== 'periods');
  const days = (own.length > 0 ? own : events)
    .map(({ earliest, latest }) => ({ from: dayNumber(earliest), to: dayNumber(latest) + 1 }))
    .sort((a, b) => a.from + a.to - (b.from + b.to));
  const middle = days[days.length >> 1];
  if (!middle) return undefined;
  const centre = (middle.from + middle.to) / 2;
  const distance = ({ from, to }: typeof middle): number => Math.max(Math.abs(from - centre), Math.abs(to - centre));
  const all = spanOf(days);
  if (days.length < 4) return all;
  const kept = [...days]
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, Math.max(3, days.length - Math.max(1, Math.floor(days.length * OUTLIERS))));
  const main = spanOf(kept);
  return main.to - main.from < (all.to - all.from) * WORTHWHILE ? main : all;
}

function spanOf(days: readonly { readonly from: number; readonly to: number }[]) {
  let [from, to] = [Infinity, -Infinity];
  for (const each of days) [from, to] = [Math.min(from, each.from), Math.max(to, each.to)];
  return { from, to };
}
