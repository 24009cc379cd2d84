import { dayNumber } from '../../../dates';
import { civilFromDays, daysFromCivil } from '../../../dates/edtf/gregorian';
import type { TimelineEvent } from '../../../types';
import { escapeMarkup, shortened } from './escape';
import { mainDays } from './mainDays';
import { dateWords } from './precision';
import { yearNamer } from './words';

const ROW = 24;
const TOP = 64;
const MARGIN = 24;
const AXIS = 360;
const GAP = 24;

const style = `svg{font:13px system-ui,sans-serif;color:#1f2328;background:#fff}
text{fill:currentColor}.date,.tick{opacity:.75}.tick{font-size:11px}.grid{stroke:currentColor;opacity:.13}
.heading{font-size:18px;font-weight:600}.essay{fill:#0b5cad}.glossary{fill:#9a5b00}.lives{fill:#4a7a3a}.periods{fill:#7a4a8f}
.unsure{fill-opacity:.45}
@media(prefers-color-scheme:dark){svg{color:#e6edf3;background:#0d1117}.essay{fill:#6cb6ff}.glossary{fill:#e0a958}.lives{fill:#8fc97c}.periods{fill:#c79be0}}`;

/** A picture of all events on one axis, one row each, in the given order. It needs no other files. */
export function timelineSvg(events: readonly TimelineEvent[], title: string): string {
  const days = events.map((event) => ({ event, from: dayNumber(event.earliest), to: dayNumber(event.latest) + 1 }));
  const { from: first, to: last } = mainDays(events) ?? { from: 0, to: 0 };
  const dates = MARGIN + events.reduce((most, event) => Math.max(most, widthOf(dateWords(event))), 80);
  const axis = dates + GAP;
  const titles = axis + AXIS + 2 * GAP;
  // Events outside the span are drawn at the edge.
  const scale = (day: number): number =>
    axis + (last > first ? Math.min(1, Math.max(0, (day - first) / (last - first))) * AXIS : AXIS / 2);
  const columns = { dates, titles, beyond: ({ from, to }: Days) => (to <= first ? -1 : from >= last ? 1 : 0) };
  const height = TOP + events.length * ROW + MARGIN;
  const width = titles + MARGIN + events.reduce((most, event) => Math.max(most, widthOf(shortened(event.title))), 200);
  const nameOf = yearNamer(events);
  const grid = events.length === 0 ? [] : ticks(first, last).map((year) => tick(year, nameOf(year), scale, height));
  const rows = days.map(({ event, from, to }, i) => row(event, columns, { from, to }, scale, TOP + i * ROW));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">
<title>${escapeMarkup(shortened(title))}</title>
<style>${style}</style>
<text class="heading" x="${MARGIN}" y="32">${escapeMarkup(shortened(title))}</text>
${[...grid, ...rows].join('\n')}
</svg>
`;
}

interface Days {
  readonly from: number;
  readonly to: number;
}

/**
 * The x positions at which dates end and titles begin, and whether an event lies before the axis (-1) or after it (1).
 */
interface Columns {
  readonly dates: number;
  readonly titles: number;
  beyond(days: Days): number;
}

function row(event: TimelineEvent, columns: Columns, days: Days, scale: (day: number) => number, y: number): string {
  const [from, to] = [scale(days.from), scale(days.to)];
  const beyond = columns.beyond(days);
  const middle = y + ROW / 2;
  const isUnsure = event.inferred === true || /[?~%]/.test(event.edtf) || event.relation !== undefined;
  const look = `class="${event.lane}${isUnsure ? ' unsure' : ''}"`;
  const mark =
    beyond !== 0
      ? `<path ${look} d="M${round(from)} ${middle - 4}v8l${beyond * 7} -4z"/>`
      : to - from < 8
        ? `<circle ${look} cx="${round((from + to) / 2)}" cy="${middle}" r="4"/>`
        : `<rect ${look} x="${round(from)}" y="${middle - 4}" width="${round(to - from)}" height="8" rx="4"/>`;
  const [date, title] = [escapeMarkup(dateWords(event)), escapeMarkup(shortened(event.title))];
  return `<g><title>${date}: ${title}</title><text class="date" x="${columns.dates}" y="${middle + 4}" text-anchor="end">${date}</text>${mark}<text x="${columns.titles}" y="${middle + 4}">${title}</text></g>`;
}

function tick(year: number, name: string, scale: (day: number) => number, height: number): string {
  const x = round(scale(daysFromCivil({ year, month: 1, day: 1 })));
  return `<line class="grid" x1="${x}" y1="${TOP}" x2="${x}" y2="${height - MARGIN}"/><text class="tick" x="${x}" y="${TOP - 8}" text-anchor="middle">${escapeMarkup(name)}</text>`;
}

/** At most seven round years between two days. */
function ticks(first: number, last: number): number[] {
  const [from, to] = [civilFromDays(first).year, civilFromDays(last).year];
  const step = [1, 2, 5].flatMap((n) => [0, 1, 2, 3, 4].map((power) => n * 10 ** power)).sort((a, b) => a - b);
  const chosen = step.find((each) => (to - from) / each <= 6) ?? 50_000;
  const years: number[] = [];
  for (let year = Math.ceil(from / chosen) * chosen; year <= to; year += chosen) {
    if (daysFromCivil({ year, month: 1, day: 1 }) >= first) years.push(year);
  }
  return years;
}

const round = (x: number): number => Math.round(x * 10) / 10;

/** An estimate of the width in pixels; ideographs are square. */
function widthOf(text: string): number {
  const wide =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\uFF00-\uFFEF]/gu)?.length ?? 0;
  return Math.ceil(wide * 13.5 + (text.length - wide) * 7);
}
