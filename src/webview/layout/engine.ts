// Chooses the display of each lane and packs its rows.
import { gather, type Cluster, type Crowd } from './clusters';
import {
  CLUSTERS_HEIGHT,
  DOT,
  FADE,
  HEADING_HEIGHT,
  LABEL,
  drawnExtent,
  fitsInside,
  markExtent,
  pixelsPerDay,
  rowHeights,
  type LabelPlaces,
  type LaneBox,
  type LaneMode,
  type Layout,
  type Viewport,
} from './layout';
import { freeWidths } from './freeWidths';
import { pack } from './packing';
import { firstAtLeast, within, type LaneEvents } from '../model/laneEvents';

const LANE_GAP = 6;

/** How far the last title may reach beyond the last event, in pixels. */
const BEYOND = 30;

/** Narrower views are lists, unless a list would need more rows than below. */
const LIST_BELOW = 480;
const LONGEST_LIST = 2000;

/** Titles are omitted if the rows would fill more than this many screens; dots become clusters beyond one screen. */
const SCREENS = { bars: 3, dots: 1 } as const;

/** The longest title of each way to pack: in a crowd titles are shorter, before there are none. */
const longest = { bars: LABEL.longest, short: LABEL.short, dots: 0, clusters: LABEL.longest } as const;

/** Computes the layout of the lanes of one essay. Caches packings, so that panning never packs. */
export class LayoutEngine {
  readonly #lanes: readonly LaneEvents[];
  readonly #labelWidth: (title: string) => number;
  readonly #labelWidths = new Map<LaneEvents, Labels>();
  readonly #packings = new Map<string, Packing>();
  /** For each lane: events drawn one by one because no zoom separates them. */
  readonly #opened = new Map<string, Set<number>>();

  /** `labelWidth` measures a title as drawn in a wide view. */
  constructor(lanes: readonly LaneEvents[], labelWidth: (title: string) => number) {
    this.#lanes = lanes;
    this.#labelWidth = labelWidth;
  }

  /** `folded` contains the keys of folded lanes. */
  layout(viewport: Viewport, folded: ReadonlySet<string>): Layout {
    const boxes: LaneBox[] = [];
    let top = 0;
    for (const lane of this.#lanes) {
      const box = this.#box(lane, viewport, folded.has(lane.key), top);
      boxes.push(box);
      top = box.bottom + LANE_GAP;
    }
    return { boxes, height: top };
  }

  /** From now on, draws the events of a cluster one by one. */
  open({ key }: LaneEvents, { members }: Cluster): void {
    this.#opened.set(key, new Set([...(this.#opened.get(key) ?? []), ...members]));
    this.#packings.clear();
  }

  #box(lane: LaneEvents, viewport: Viewport, folded: boolean, top: number): LaneBox {
    const visible = within(lane, viewport);
    const { mode, count, row, crowd, labels } = this.#rows(lane, viewport, visible);
    const clusters = folded ? [] : (crowd?.clusters ?? []);
    const rowsTop = top + HEADING_HEIGHT + (clusters.length > 0 ? CLUSTERS_HEIGHT : 0);
    const rowHeight = rowHeights[mode];
    return {
      lane,
      mode,
      folded,
      top,
      rowsTop,
      rowHeight,
      bottom: folded ? rowsTop : rowsTop + count * rowHeight,
      visible,
      row: folded ? () => undefined : row,
      clusters,
      cluster: (index) => (folded ? undefined : crowd?.clusterOf(index)),
      labels,
    };
  }

  #rows(lane: LaneEvents, viewport: Viewport, visible: readonly number[]): Rows {
    // Periods are bands behind everything, and their names take little room in any view.
    const isNarrow = viewport.width < LIST_BELOW && lane.kind !== 'periods';
    if (isNarrow && visible.length <= LONGEST_LIST) {
      const row = (index: number): number | undefined => {
        const at = firstAtLeast(visible.length, (position) => visible[position]! >= index);
        return visible[at] === index ? at : undefined;
      };
      return { mode: 'list', count: visible.length, row, labels: noLabels };
    }
    for (const kind of ['bars', 'short', 'dots'] as const) {
      const mode = kind === 'dots' ? 'dots' : 'bars';
      const most = (SCREENS[mode] * viewport.height) / rowHeights[mode];
      if (isNarrow || this.#leastRows(lane, kind, visible, viewport) > most) continue;
      const { rows, count, labels } = this.#packing(lane, kind, viewport);
      const row = (index: number): number | undefined => rows[index];
      if (count <= most) return { mode, count, row, labels };
      // A crowd outside the view does not turn visible dots into clusters.
      const seen = mode === 'dots' ? rowsOf(rows, visible, most) : Infinity;
      if (seen <= most) return { mode, count: seen, row, labels };
    }
    const crowd = this.#packing(lane, 'clusters', viewport);
    const row = (index: number): number | undefined => (crowd.rows[index]! < 0 ? undefined : crowd.rows[index]);
    return { mode: 'bars', count: crowd.count, row, crowd, labels: crowd.labels };
  }

  /**
   * A lower bound for the rows of any packing, so that most packings need not be tried; of dots, only visible ones
   * count.
   */
  #leastRows(
    lane: LaneEvents,
    kind: Exclude<Kind, 'clusters'>,
    visible: readonly number[],
    viewport: Viewport,
  ): number {
    if (kind === 'dots') return (visible.length * DOT.dots) / (viewport.width + 2 * DOT.dots);
    const labels = this.#labels(lane).totals[kind];
    const days = lane.reach.at(-1)! - lane.from[0]!;
    return labels / (days * pixelsPerDay(viewport) + 2 * (LABEL.longest + FADE));
  }

  /**
   * Packed for the next coarser one of fixed zoom levels. At a closer zoom marks only move apart, so nothing overlaps,
   * and rows change only at a few zoom levels.
   */
  #packing(lane: LaneEvents, kind: Kind, viewport: Viewport): Packing {
    const level = Math.floor(2 * Math.log2(pixelsPerDay(viewport)));
    const key = `${lane.key} ${kind} ${level}`;
    let packing = this.#packings.get(key);
    if (!packing) this.#packings.set(key, (packing = this.#pack(lane, kind, 2 ** (level / 2))));
    return packing;
  }

  #pack(lane: LaneEvents, kind: Kind, scale: number): Packing {
    const mode = kind === 'dots' ? 'dots' : 'bars';
    const most = longest[kind];
    const length = lane.events.length;
    const labels = this.#labels(lane).widths;
    const starts = new Float64Array(length);
    const ends = new Float64Array(length);
    const isBefore = new Uint8Array(length);
    const first = (lane.from[0] ?? 0) * scale - BEYOND;
    const last = (lane.reach.at(-1) ?? 0) * scale + BEYOND;
    // A viewport that starts at day 0 with the scale of the level.
    const viewport = { from: 0, to: 1, width: scale, height: 0 };
    for (let index = 0; index < length; index++) {
      const { x0, x1 } = drawnExtent(lane, index, mode, viewport);
      const label = Math.min(labels[index]!, most);
      const inside = mode === 'dots' || fitsInside(markExtent(lane, index, mode, viewport), label);
      const room = inside ? 0 : LABEL.inset + label;
      // The last titles stand before their marks, so that the axis ends where the events do.
      const turns = x1 + room > last && x0 - room >= first;
      isBefore[index] = turns ? 1 : 0;
      starts[index] = turns ? x0 - room : x0;
      ends[index] = turns ? x1 : x1 + room;
    }
    const gap = mode === 'bars' ? LABEL.gap : 1;
    const crowd =
      kind === 'clusters'
        ? gather(lane, scale, { starts, ends, gap }, this.#opened.get(lane.key) ?? new Set())
        : { ...pack(starts, ends, gap), clusters: [], clusterOf: () => undefined };
    const free = kind === 'dots' ? freeWidths(crowd.rows, starts, ends, labels) : undefined;
    return { ...crowd, labels: labelsIn(crowd.rows, isBefore, { longest: most, free: (index) => free?.[index] ?? 0 }) };
  }

  #labels(lane: LaneEvents): Labels {
    let labels = this.#labelWidths.get(lane);
    if (!labels) {
      const widths = Float64Array.from(lane.events, ({ title }) => Math.min(this.#labelWidth(title), LABEL.longest));
      const total = (most: number): number => widths.reduce((sum, width) => sum + Math.min(width, most) + LABEL.gap, 0);
      const totals = { bars: total(longest.bars), short: total(longest.short) };
      this.#labelWidths.set(lane, (labels = { widths, totals }));
    }
    return labels;
  }
}

interface Packing extends Crowd {
  readonly labels: LabelPlaces;
}

const noLabels: LabelPlaces = { isBefore: () => false, next: () => undefined, longest: LABEL.longest, free: () => 0 };

function labelsIn(rows: Int32Array, isBefore: Uint8Array, given: Pick<LabelPlaces, 'longest' | 'free'>): LabelPlaces {
  const next = new Int32Array(rows.length).fill(-1);
  const later = new Map<number, number>();
  for (let index = rows.length - 1; index >= 0; index--) {
    next[index] = later.get(rows[index]!) ?? -1;
    later.set(rows[index]!, index);
  }
  return {
    ...given,
    isBefore: (index) => isBefore[index] === 1,
    next: (index) => (next[index]! < 0 ? undefined : next[index]),
  };
}

/** The widths of a lane's titles in pixels, and their totals with the gaps between them, at their longest. */
interface Labels {
  readonly widths: Float64Array;
  readonly totals: Readonly<Record<'bars' | 'short', number>>;
}

/** The number of rows that some events take; stops counting above `most`. */
function rowsOf(rows: Int32Array, events: readonly number[], most: number): number {
  let count = 0;
  for (const index of events) {
    count = Math.max(count, rows[index]! + 1);
    if (count > most) return count;
  }
  return count;
}

type Kind = keyof typeof longest;

interface Rows {
  readonly labels: LabelPlaces;
  readonly mode: LaneMode;
  readonly count: number;
  readonly row: (index: number) => number | undefined;
  /** Set if there are too many events to draw them all. */
  readonly crowd?: Crowd;
}
