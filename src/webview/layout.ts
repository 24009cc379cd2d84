/**
 * Where everything stands. Two layouts: in a narrow view a list, one row an event, its title above its bar; in a wide
 * view bars packed into rows, each with its title inside or after it. Pure; y counts from the top of the scrolled
 * content, x from the left edge, both in CSS pixels.
 */
import { pack } from './packing';
import type { TimeWindow } from './scale';
import { firstAtLeast, within, type Track } from './track';

export const HEADING_HEIGHT = 26;
const LANE_GAP = 6;

/** Narrower views are lists. */
const LIST_BELOW = 480;

/** `list` has two lines a row, `bars` one, `dots` none: marks only, where titles would need many screens. */
export type LaneMode = 'list' | 'bars' | 'dots';

export const rowHeights: Readonly<Record<LaneMode, number>> = { list: 40, bars: 26, dots: 10 };

/** Marks are at least this wide, so that a day is seen among centuries. */
export const DOT = { list: 8, bars: 9, dots: 7 } as const;

/** How far an open edge fades out. */
export const FADE = 44;

/** The title of a packed bar: where it begins, how far from its neighbour it ends, and how long it may get. */
export const LABEL = { inset: 7, gap: 14, longest: 320 } as const;

/** Titles are given up where the rows would fill more than so many screens. */
const SCREENS = 3;

export interface Viewport extends TimeWindow {
  readonly width: number;
  readonly height: number;
}

export interface LaneBox {
  readonly track: Track;
  readonly mode: LaneMode;
  readonly folded: boolean;
  /** Top of the heading. */
  readonly top: number;
  /** Top of the first row. */
  readonly rowsTop: number;
  readonly rowHeight: number;
  /** Below the last row. */
  readonly bottom: number;
  /** The events that touch the window, in time order. */
  readonly visible: readonly number[];
  /** The row of an event; undefined for one that is not in the layout: folded, or outside the window of a list. */
  row(index: number): number | undefined;
}

export interface Layout {
  readonly boxes: readonly LaneBox[];
  readonly height: number;
}

/** Horizontal extent of something drawn. */
export interface Extent {
  readonly x0: number;
  readonly x1: number;
}

export function pixelsPerDay(viewport: Viewport): number {
  return viewport.width / (viewport.to - viewport.from);
}

/** The solid part of an event's mark, at least `DOT` wide. */
export function markExtent(track: Track, index: number, mode: LaneMode, viewport: Viewport): Extent {
  const scale = pixelsPerDay(viewport);
  const shape = track.shapes[index]!;
  const x0 = (shape.from - viewport.from) * scale;
  const x1 = (shape.to - viewport.from) * scale;
  if (x1 - x0 >= DOT[mode] || shape.from === shape.to) return { x0, x1 };
  const centre = (x0 + x1) / 2;
  return { x0: centre - DOT[mode] / 2, x1: centre + DOT[mode] / 2 };
}

/** Widest stretch over which a soft edge fades, half of it beyond the bound. */
const SOFT = 26;

/** How far the edges of a bar fade, in pixels. */
export function softness({ x0, x1 }: Extent): number {
  return Math.min(SOFT, Math.max(5, (x1 - x0) * 0.35));
}

/** All that is drawn of an event's mark: its solid part, its whole unit, and edges that fade beyond them. */
export function drawnExtent(track: Track, index: number, mode: LaneMode, viewport: Viewport): Extent {
  const mark = markExtent(track, index, mode, viewport);
  const { unitFrom, unitTo, start, end } = track.shapes[index]!;
  const scale = pixelsPerDay(viewport);
  const beyond = { hard: 0, soft: softness(mark) / 2, open: FADE };
  return {
    x0: Math.min(mark.x0 - beyond[start], (unitFrom - viewport.from) * scale),
    x1: Math.max(mark.x1 + beyond[end], (unitTo - viewport.from) * scale),
  };
}

/** Whether a title of so many pixels stands inside its bar; else it stands after it. */
export function fitsInside(mark: Extent, label: number): boolean {
  return mark.x1 - mark.x0 >= label + 2 * LABEL.inset;
}

/** Lays out the lanes of one essay; remembers packings, so that panning never packs. */
export class LayoutEngine {
  readonly #tracks: readonly Track[];
  readonly #labelWidth: (title: string) => number;
  readonly #labelWidths = new Map<Track, Float64Array>();
  readonly #packings = new Map<string, Packing>();

  /** `labelWidth` measures a title as drawn in a wide view. */
  constructor(tracks: readonly Track[], labelWidth: (title: string) => number) {
    this.#tracks = tracks;
    this.#labelWidth = labelWidth;
  }

  /** `folded` holds the keys of tracks. */
  layout(viewport: Viewport, folded: ReadonlySet<string>): Layout {
    const boxes: LaneBox[] = [];
    let top = 0;
    for (const track of this.#tracks) {
      const box = this.#box(track, viewport, folded.has(track.key), top);
      boxes.push(box);
      top = box.bottom + LANE_GAP;
    }
    return { boxes, height: top };
  }

  #box(track: Track, viewport: Viewport, folded: boolean, top: number): LaneBox {
    const visible = within(track, viewport);
    const { mode, count, row } = this.#rows(track, viewport, visible);
    const rowsTop = top + HEADING_HEIGHT;
    const rowHeight = rowHeights[mode];
    return {
      track,
      mode,
      folded,
      top,
      rowsTop,
      rowHeight,
      bottom: folded ? rowsTop : rowsTop + count * rowHeight,
      visible,
      row: folded ? () => undefined : row,
    };
  }

  #rows(track: Track, viewport: Viewport, visible: readonly number[]): Rows {
    // Periods are bands behind everything: their names take little room, in whatever view.
    if (viewport.width < LIST_BELOW && track.lane !== 'periods') {
      const row = (index: number): number | undefined => {
        const at = firstAtLeast(visible.length, (position) => visible[position]! >= index);
        return visible[at] === index ? at : undefined;
      };
      return { mode: 'list', count: visible.length, row };
    }
    const bars = this.#packing(track, 'bars', viewport);
    const tooTall = bars.count * rowHeights.bars > SCREENS * viewport.height;
    const { rows, count } = tooTall ? this.#packing(track, 'dots', viewport) : bars;
    return { mode: tooTall ? 'dots' : 'bars', count, row: (index) => rows[index] };
  }

  /**
   * Packed at the next coarser of fixed zoom levels: closer in, marks only move apart, so nothing overlaps, and rows
   * change at a few zooms only instead of at each.
   */
  #packing(track: Track, mode: 'bars' | 'dots', viewport: Viewport): Packing {
    const level = Math.floor(2 * Math.log2(pixelsPerDay(viewport)));
    const key = `${track.key} ${mode} ${level}`;
    let packing = this.#packings.get(key);
    if (!packing) this.#packings.set(key, (packing = this.#pack(track, mode, 2 ** (level / 2))));
    return packing;
  }

  #pack(track: Track, mode: 'bars' | 'dots', scale: number): Packing {
    const length = track.events.length;
    const labels = this.#labels(track);
    const starts = new Float64Array(length);
    const ends = new Float64Array(length);
    // A viewport that starts at day 0 and has the level's scale.
    const viewport = { from: 0, to: 1, width: scale, height: 0 };
    for (let index = 0; index < length; index++) {
      const { x0, x1 } = drawnExtent(track, index, mode, viewport);
      const inside = mode === 'dots' || fitsInside(markExtent(track, index, mode, viewport), labels[index]!);
      starts[index] = x0;
      ends[index] = inside ? x1 : x1 + LABEL.inset + labels[index]!;
    }
    return pack(starts, ends, mode === 'bars' ? LABEL.gap : 1);
  }

  #labels(track: Track): Float64Array {
    let widths = this.#labelWidths.get(track);
    if (!widths) {
      widths = Float64Array.from(track.events, ({ title }) => Math.min(this.#labelWidth(title), LABEL.longest));
      this.#labelWidths.set(track, widths);
    }
    return widths;
  }
}

interface Packing {
  readonly rows: Int32Array;
  readonly count: number;
}

interface Rows {
  readonly mode: LaneMode;
  readonly count: number;
  readonly row: (index: number) => number | undefined;
}
