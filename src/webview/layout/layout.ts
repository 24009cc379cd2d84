// The places of everything. There are two layouts: a narrow view is a list, with one row for each event and its title
// above its bar; a wide view packs bars into rows, each with its title inside or after it. Pure; y counts from the top
// of the scrolled content, x from the left edge, both in CSS pixels.
import type { TimeWindow } from '../model/calendar';
import type { TimeExtent } from '../model/extent';
import type { Cluster } from './clusters';
import type { LaneEvents } from '../model/laneEvents';

export const HEADING_HEIGHT = 26;

/** `list` has two lines in a row, `bars` one, `dots` none: titles would need many screens, so only some have room. */
export type LaneMode = 'list' | 'bars' | 'dots';

export const rowHeights: Readonly<Record<LaneMode, number>> = { list: 40, bars: 26, dots: 10 };

/** Minimum width of a mark, so that a day is visible among centuries. */
export const DOT = { list: 8, bars: 9, dots: 7 } as const;

/** How far an open edge fades out. */
export const FADE = 44;

/** The title of a packed bar: its inset, the gap to its neighbour, and its longest width. */
export const LABEL = { inset: 7, gap: 14, longest: 320, short: 130 } as const;

/** Height of the clusters of a crowded lane, in one row above its other rows. */
export const CLUSTERS_HEIGHT = 58;

/** The width of a day at the closest zoom, in pixels. */
export const WIDEST_DAY = 60;

export interface Viewport extends TimeWindow {
  readonly width: number;
  readonly height: number;
}

/** Where the titles of packed events stand. */
export interface LabelPlaces {
  /** The title stands to the left of its mark. */
  isBefore(index: number): boolean;
  /** The next event in the same row. */
  next(index: number): number | undefined;
  /** The longest width of a title where another one could follow. */
  readonly longest: number;
  /** The width that is free for a title after a dot, among the other dots; 0 if it has none. */
  free(index: number): number;
}

export interface LaneBox {
  readonly labels: LabelPlaces;
  readonly lane: LaneEvents;
  readonly mode: LaneMode;
  readonly folded: boolean;
  /** Top of the heading. */
  readonly top: number;
  /** Top of the first row. */
  readonly rowsTop: number;
  readonly rowHeight: number;
  /** Below the last row. */
  readonly bottom: number;
  /** The events that overlap the window, in time order. */
  readonly visible: readonly number[];
  /** The row of an event; undefined if it has none: folded, in a cluster, or outside the window of a list. */
  row(index: number): number | undefined;
  /** Clusters of events that are too many to draw, in time order; directly above the first row. */
  readonly clusters: readonly Cluster[];
  /** The cluster that contains an event. */
  cluster(index: number): Cluster | undefined;
}

export interface Layout {
  readonly boxes: readonly LaneBox[];
  readonly height: number;
}

/** The extent of something drawn along the axis of time: from left to right or, in a vertical view, from top to bottom. */
export interface Extent {
  readonly x0: number;
  readonly x1: number;
}

export function pixelsPerDay(viewport: Viewport): number {
  return viewport.width / (viewport.to - viewport.from);
}

/** The place of a day along the axis of time, in pixels. */
export type DayScale = (day: number) => number;

/** The scale of a view in which all days are equally wide. */
export function evenScale(viewport: Viewport): DayScale {
  const scale = pixelsPerDay(viewport);
  return (day) => (day - viewport.from) * scale;
}

/** The solid part of a mark along the axis of time, at least `least` long. A limit has no length. */
export function solidExtent({ from, to }: TimeWindow, at: DayScale, least: number): Extent {
  const x0 = at(from);
  const x1 = at(to);
  if (x1 - x0 >= least || from === to) return { x0, x1 };
  const centre = (x0 + x1) / 2;
  return { x0: centre - least / 2, x1: centre + least / 2 };
}

/** The whole unit of a mark: 1957 for "late 1957". */
export const unitExtent = ({ unitFrom, unitTo }: TimeExtent, at: DayScale): Extent => ({
  x0: at(unitFrom),
  x1: at(unitTo),
});

/** The solid part of an event's mark, at least `DOT` wide. */
export const markExtent = (lane: LaneEvents, index: number, mode: LaneMode, viewport: Viewport): Extent =>
  solidExtent(lane.extents[index]!, evenScale(viewport), DOT[mode]);

/** Maximum width over which a soft edge fades, half of it outside the bound. */
const SOFT = 26;

/** The width over which the edges of a bar fade, in pixels. */
export function softness({ x0, x1 }: Extent): number {
  return Math.min(SOFT, Math.max(5, (x1 - x0) * 0.35));
}

/** The drawn extent of an event's mark: its solid part, its whole unit, and the edges fading outside them. */
export function drawnExtent(lane: LaneEvents, index: number, mode: LaneMode, viewport: Viewport): Extent {
  const time = lane.extents[index]!;
  const { x0, x1 } = withEdges(markExtent(lane, index, mode, viewport), time);
  const scale = pixelsPerDay(viewport);
  return {
    x0: Math.min(x0, (time.unitFrom - viewport.from) * scale),
    x1: Math.max(x1, (time.unitTo - viewport.from) * scale),
  };
}

/** The solid part of a mark with the edges fading outside it. */
export function withEdges(mark: Extent, { start, end }: TimeExtent): Extent {
  const beyond = { hard: 0, soft: softness(mark) / 2, open: FADE };
  return { x0: mark.x0 - beyond[start], x1: mark.x1 + beyond[end] };
}

/** The column of a cluster: its interval, with a small gap to the next. */
export function clusterExtent({ from, to }: Cluster, viewport: Viewport): Extent {
  const scale = pixelsPerDay(viewport);
  return { x0: (from - viewport.from) * scale + 1, x1: (to - viewport.from) * scale - 1 };
}

/** Whether a title of this width fits inside its bar; otherwise it is placed after the bar. */
export function fitsInside(mark: Extent, label: number): boolean {
  return mark.x1 - mark.x0 >= label + 2 * LABEL.inset;
}
