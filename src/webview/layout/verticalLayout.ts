// The layout of a vertical view: time runs downwards, each event has a row, and crowds are clusters. Pure.
import { gatherBeginnings, type Cluster } from './clusters';
import { pixelsPerDay, type Viewport } from './layout';
import { besideOf, railOf, type Beside, type Rail } from './rail';
import { flow, GROUP_HEIGHT, type FlowEntry, type TimeFlow } from './timeFlow';
import type { TextFitter } from './textFitter';
import { rememberGroups } from './timeGroups';
import type { LaneEvents } from '../model/laneEvents';

/** The height of a line, and the space that a row adds to its lines. */
export const LINE = 17;
export const ROW_SPACE = 8;
/** The space between a date and its title, and at the right edge. */
export const DATE_GAP = 7;
export const RIGHT_EDGE = 10;
/** A title beside its date has at least this much room; otherwise it begins in a line of its own. */
const LEAST_ROOM = 90;

/** More events than this that begin in one interval are a cluster; the interval is as tall as a short row. */
const MOST_IN_INTERVAL = 12;
const INTERVAL = 28;

/** Rows have two lines while all of them would fill at most this many screens. */
const SCREENS = 16;
/** A lower page counts as this tall: its rows are as readable, and there are more to scroll. */
const LOWEST_SCREEN = 500;
/** The whole time fills at most this many screens at first. */
const MOST_SCREENS = 20;
/** At first, three of four gaps between events are at most this tall. */
const USUAL_GAP = 44;
/** Of a gap, only this many times the usual one counts. */
const LARGE = 8;

export interface TextFitters {
  readonly title: TextFitter;
  /** Measures dates. */
  readonly small: TextFitter;
}

export interface VerticalLayout extends TimeFlow {
  readonly rail: Rail;
  /** The most lines that a title takes. */
  readonly titleLines: 1 | 2;
  /** The row of an event or of its cluster, as an index into `rows`. */
  rowOf(index: number): number | undefined;
  cluster(index: number): Cluster | undefined;
}

/** Computes the layout of one essay. */
export class VerticalEngine {
  readonly #lane: LaneEvents;
  readonly #beside: Beside;
  readonly #groupOf = rememberGroups();
  /** At the last layout. */
  #railWidth = 0;
  readonly #titles: Float64Array;
  readonly #dates: Float64Array;
  readonly #opened = new Set<number>();
  readonly #usualGap: number;
  readonly #until: number;
  /** The length of the time that is covered, without most of the large gaps. */
  readonly #days: number;

  /** `lane` has the events with rows; `beside` are the lanes of lives and periods. */
  constructor(lane: LaneEvents, beside: readonly LaneEvents[], { title, small }: TextFitters) {
    this.#lane = lane;
    this.#beside = besideOf(beside, lane);
    this.#titles = Float64Array.from(lane.events, (event) => title.width(event.title));
    this.#dates = Float64Array.from(lane.events, ({ label, date }) => small.width(label ?? date));
    const gaps = lane.from
      .slice(1)
      .map((day, at) => day - lane.from[at]!)
      .filter((days) => days > 0);
    this.#usualGap = gaps.sort()[Math.floor(gaps.length * 0.75)] ?? 365;
    this.#until = lane.reach.at(-1) ?? 0;
    // What will be folded counts little: one "221 BC" in an essay about the 1950s must not make them a crowd.
    const most = this.#usualGap * LARGE;
    this.#days = Math.max(
      30,
      gaps.reduce((sum, days) => sum + Math.min(days, most), 0),
    );
  }

  /** Pixels per day at which the view opens, so that most gaps are seen and none needs many screens. */
  scale(height: number): number {
    return Math.min((USUAL_GAP + LINE + ROW_SPACE) / this.#usualGap, (MOST_SCREENS * height) / this.#days);
  }

  /** Pixels per day at which all of time fits into one screen, but for the rows that need more. */
  overview(height: number): number {
    return height / this.#days;
  }

  /** From now on, draws the events of a cluster one by one. */
  open({ members }: Cluster): void {
    for (const index of members) this.#opened.add(index);
  }

  layout(viewport: Viewport): VerticalLayout {
    const lane = this.#lane;
    const scale = pixelsPerDay(viewport);
    const { rows, clusterOf } = gatherBeginnings(lane, INTERVAL / scale, MOST_IN_INTERVAL, this.#opened);
    const single = rows.reduce((sum, row) => sum + (row < 0 ? 0 : 1), 0);
    const isRoomy = single * (2 * LINE + ROW_SPACE) <= SCREENS * Math.max(viewport.height, LOWEST_SCREEN);
    const titleLines = isRoomy && scale > this.scale(viewport.height) / 2 ? 2 : 1;
    const place = (railWidth: number): { readonly timeFlow: TimeFlow; readonly rail: Rail } => {
      const entries = this.#entries(rows, clusterOf, titleLines, viewport.width - railWidth - RIGHT_EDGE);
      const timeFlow = flow(entries, scale, this.#until, this.#groupOf);
      return { timeFlow, rail: railOf(lane, timeFlow, this.#beside, viewport.width) };
    };
    // The width of the rail depends on the places of the rows, and these on the width of the rail.
    let { timeFlow, rail } = place(this.#railWidth);
    if (rail.width !== this.#railWidth) ({ timeFlow, rail } = place(rail.width));
    this.#railWidth = rail.width;
    const places = new Int32Array(rows.length);
    timeFlow.rows.forEach((row, at) => {
      if (row.type === 'entry') places[row.index] = at;
    });
    return {
      ...timeFlow,
      height: timeFlow.height + GROUP_HEIGHT,
      rail,
      titleLines,
      cluster: clusterOf,
      rowOf: (index) => places[clusterOf(index)?.members[0] ?? index],
    };
  }

  #entries(
    rows: Int32Array,
    clusterOf: (index: number) => Cluster | undefined,
    titleLines: 1 | 2,
    room: number,
  ): FlowEntry[] {
    const { from, to } = this.#lane;
    const entries: FlowEntry[] = [];
    rows.forEach((row, index) => {
      const cluster = row < 0 ? clusterOf(index) : undefined;
      if (cluster && cluster.members[0] !== index) return;
      const lines = cluster ? 1 : rowLines(this.#titles[index]!, this.#dates[index]!, room, titleLines).lines;
      const day = from[index]!;
      const length = to[index]! - day;
      const entry = { index, day, length, height: lines * LINE + ROW_SPACE };
      entries.push(cluster ? { ...entry, cluster } : entry);
    });
    return entries;
  }
}

/** The lines of a row, and whether its date has a line of its own. */
export function rowLines(
  title: number,
  date: number,
  room: number,
  titleLines: 1 | 2,
): { readonly lines: number; readonly isApart: boolean } {
  const beside = room - date - DATE_GAP;
  if (title <= beside) return { lines: 1, isApart: false };
  if (beside >= LEAST_ROOM) return { lines: titleLines, isApart: false };
  return { lines: 1 + (title <= room ? 1 : titleLines), isApart: true };
}
