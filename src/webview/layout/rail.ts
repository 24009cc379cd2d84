// The rail beside the rows of a vertical view: from the left, lives and periods as named bars, the bars of long events,
// and the dots of the others. Pure.
import type { LaneEvents } from '../model/laneEvents';
import { solidExtent, unitExtent, type Extent } from './layout';
import { pack } from './packing';
import type { TimeFlow } from './timeFlow';

const EDGE = 8;
/** Widths of the columns of named bars, of the bars of events, and of the dots, in pixels. */
const NAMED = 16;
const BAR = 8;
const DOTS = 14;
/** Pixels between two bars in a column. */
const GAP = 6;

/** A bar in a column of the rail; its extent is in pixels of the content. */
export interface RailBar extends Extent {
  readonly lane: LaneEvents;
  readonly index: number;
  /** The middle of its column. */
  readonly x: number;
}

export interface Rail {
  readonly named: readonly RailBar[];
  /** Events that are longer than their row; the others are dots. */
  readonly bars: ReadonlyMap<number, RailBar>;
  /** The middle of the column of dots. */
  readonly dotsX: number;
  readonly width: number;
}

/** How many columns of named bars and of the bars of events a view has room for. */
function columns(width: number): { readonly named: number; readonly bars: number } {
  if (width < 240) return { named: 1, bars: 2 };
  return width < 360 ? { named: 2, bars: 3 } : { named: Math.min(6, Math.floor(width / 120)), bars: 4 };
}

export function railOf(lane: LaneEvents, timeFlow: TimeFlow, beside: Beside, width: number): Rail {
  const most = columns(width);
  const named = namedBars(beside, timeFlow, most.named);
  const namedWidth = EDGE + NAMED * columnsOf(named);
  const long = longEvents(lane, timeFlow, most.bars);
  const dotsX = namedWidth + BAR * columnsOf(long) + DOTS / 2;
  return {
    named: named.map(({ column, ...bar }) => ({ ...bar, x: EDGE + NAMED * column + 3 })),
    bars: new Map(long.map(({ column, ...bar }) => [bar.index, { ...bar, x: namedWidth + BAR * (column + 0.5) }])),
    dotsX,
    width: dotsX + DOTS / 2 + 2,
  };
}

interface ColumnBar extends Omit<RailBar, 'x'> {
  readonly column: number;
}

const columnsOf = (bars: readonly ColumnBar[]): number =>
  bars.reduce((most, { column }) => Math.max(most, column + 1), 0);

/** A life or a period, and the number of events that name it; periods come first. */
interface Candidate {
  readonly lane: LaneEvents;
  readonly index: number;
  readonly weight: number;
}
export type Beside = readonly Candidate[];

/** Lives and periods, those that most events name first. */
export function besideOf(beside: readonly LaneEvents[], own: LaneEvents): Beside {
  const naming = new Map<string, number>();
  if (beside.length > 0)
    for (const { entities } of own.events) for (const name of entities) naming.set(name, (naming.get(name) ?? 0) + 1);
  return beside
    .flatMap((lane) =>
      lane.events.map(({ title }, index) => {
        const weight = lane.kind === 'periods' ? Number.MAX_VALUE : (naming.get(title) ?? 0);
        return { lane, index, weight };
      }),
    )
    .sort((a, b) => b.weight - a.weight || a.lane.from[a.index]! - b.lane.from[b.index]!);
}

/** Lives and periods in the time of the events, as far as there are columns. */
function namedBars(beside: Beside, { at, height }: TimeFlow, most: number): ColumnBar[] {
  const bars = beside.map(({ lane, index }) => {
    const { x0, x1 } = solidExtent(lane.extents[index]!, at, 0);
    return { lane, index, x0: Math.max(0, x0), x1: Math.min(height, x1) };
  });
  return placed(
    bars.filter(({ x0, x1 }) => x1 - x0 >= NAMED),
    most,
  );
}

/** The events longer than their row and than what a heading stands for. */
function longEvents(lane: LaneEvents, { at, rows, step }: TimeFlow, most: number): ColumnBar[] {
  const longest = step.months * 31;
  const bars: (Extent & Pick<RailBar, 'lane' | 'index'>)[] = [];
  for (const row of rows) {
    if (row.type !== 'entry' || row.cluster) continue;
    const time = lane.extents[row.index]!;
    // Most events are short, and their places need not be looked up.
    if (time.from === time.to || time.unitTo - time.unitFrom <= longest) continue;
    const { x0, x1 } = unitExtent(time, at);
    if (x1 - x0 > row.height) bars.push({ lane, index: row.index, x0, x1 });
  }
  return placed(bars, most);
}

/** Puts each bar into the first free column; bars without one are left out. */
function placed(bars: readonly (Extent & Pick<RailBar, 'lane' | 'index'>)[], most: number): ColumnBar[] {
  const { rows } = pack(
    bars.map(({ x0 }) => x0),
    bars.map(({ x1 }) => x1),
    GAP,
  );
  return bars
    .map(({ lane, index, x0, x1 }, at) => ({ lane, index, x0, x1, column: rows[at]! }))
    .filter(({ column }) => column < most);
}
