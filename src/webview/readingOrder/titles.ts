// Places words in the reading order so that they overlap neither each other nor the mark of an event. Pure.
import type { Extent, Viewport } from '../layout/layout';
import { readingY, type ReadingOrderData, type ReadingPoint } from './points';
import type { TextFitter } from '../layout/textFitter';

/** Words in one line, in pixels of the view; `y` is their middle. */
export interface PlacedTitle extends Extent {
  readonly text: string;
  readonly y: number;
}

/** Minimum distance between the middles of two lines of text. */
const LINE = 15;
/** Minimum distance between the middle of a line and that of a mark. */
const MARK = 10;
/** Minimum and maximum width of a title. */
const SHORTEST = 90;
const LONGEST = 320;
const PADDING = 8;
/** With fewer vertical pixels for each mark than this, a title must not overlap a mark. */
const CROWD = 6;

/** The view in which words are placed, and the function that measures them. */
export interface Sheet {
  readonly viewport: Viewport;
  readonly small: TextFitter;
}

/**
 * The titles of the sections, each at the left end below the line where the section begins, if there is room. They keep
 * their place, so that they can be read from top to bottom; marks are drawn over them.
 */
export function sectionTitles(
  { sections, length }: ReadingOrderData,
  { viewport: { width, height }, small }: Sheet,
): PlacedTitle[] {
  const placed: PlacedTitle[] = [];
  for (const { title, offset } of sections) {
    const y = Math.round(readingY(offset, length, height)) + PADDING;
    if (y < (placed.at(-1)?.y ?? -Infinity) + LINE) continue;
    const text = small.fit(title, width * 0.6);
    placed.push({ text, x0: PADDING, x1: PADDING + small.width(text), y });
  }
  return placed;
}

/**
 * The titles of events with room beside their marks, on the right or else on the left. First those that are `named`,
 * under the pointer or at the cursor, then those that do not overlap another mark, then the others unless there is a
 * crowd. Titles never overlap, except with a named one, which is always shown.
 */
export function eventTitles(
  points: readonly ReadingPoint[],
  sections: readonly PlacedTitle[],
  { viewport, small }: Sheet,
  named: (point: ReadingPoint) => boolean,
): PlacedTitle[] {
  const placed: PlacedTitle[] = [];
  const titled = new Set<ReadingPoint>();
  const place = (accepts: (title: PlacedTitle, at: number) => boolean): void =>
    points.forEach((point, at) => {
      if (titled.has(point)) return;
      const title = beside(point, viewport, small).find((each) => accepts(each, at));
      if (!title) return;
      titled.add(point);
      placed.push(title);
    });
  const isFree = (title: PlacedTitle): boolean =>
    [...sections, ...placed].every((other) => Math.abs(other.y - title.y) >= LINE || !meet(other, title));
  const isClear = (title: PlacedTitle, at: number): boolean => isFree(title) && !coversMark(points, title, at);
  place((title, at) => named(points[at]!) && isClear(title, at));
  place((_, at) => named(points[at]!));
  place(isClear);
  if (points.length * CROWD < viewport.height) place(isFree);
  return placed;
}

/**
 * A title to the right and to the left of its mark, if the view has room; the side with more room comes first if one is
 * narrow.
 */
function beside({ drawn, y, event }: ReadingPoint, { width }: Viewport, small: TextFitter): PlacedTitle[] {
  if (drawn.x1 < 0 || drawn.x0 > width) return [];
  const [after, before] = [width - drawn.x1 - 2 * PADDING, drawn.x0 - 2 * PADDING];
  const title = (room: number, isAfter: boolean): PlacedTitle => {
    const text = small.fit(event.title, Math.min(room, LONGEST));
    const x0 = isAfter ? drawn.x1 + PADDING : drawn.x0 - PADDING - small.width(text);
    return { text, x0, x1: x0 + small.width(text), y };
  };
  const sides: PlacedTitle[] = [];
  if (after >= SHORTEST) sides.push(title(after, true));
  if (before >= SHORTEST) sides.push(title(before, false));
  return sides;
}

/**
 * Whether a title would overlap the mark of an event other than its own, which is at `own`; points are sorted from top
 * to bottom.
 */
function coversMark(points: readonly ReadingPoint[], title: PlacedTitle, own: number): boolean {
  for (const step of [-1, 1]) {
    for (let at = own + step; ; at += step) {
      const point = points[at];
      if (!point || Math.abs(point.y - title.y) >= MARK) break;
      if (isOn(title, point)) return true;
    }
  }
  return false;
}

const isOn = (title: PlacedTitle, { drawn, y }: ReadingPoint): boolean =>
  Math.abs(y - title.y) < MARK && meet(drawn, title);

/** Words closer than this touch, in pixels. */
const GAP = 3;
const meet = (a: Extent, b: Extent): boolean => a.x0 < b.x1 + GAP && b.x0 < a.x1 + GAP;
