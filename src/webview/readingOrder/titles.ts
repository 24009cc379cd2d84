// Where words stand in the order of reading: never on each other, nor on the mark of an event. Pure.
import type { Extent, Viewport } from '../layout/layout';
import { readingY, type ReadingOrderData, type ReadingPoint } from './points';
import type { TextFitter } from '../layout/textFitter';

/** Words in one line, in pixels of the view; `y` is their middle. */
export interface PlacedTitle extends Extent {
  readonly text: string;
  readonly y: number;
}

/** Least distance of the middles of two lines that stand one above the other. */
const LINE = 15;
/** Least distance of the middle of a line and that of a mark. */
const MARK = 10;
/** Least room for a title, and the most that it is given. */
const SHORTEST = 90;
const LONGEST = 320;
const PADDING = 8;
/** Pixels down the view for each mark, below which no title may stand on one. */
const CROWD = 6;

/** The view that words stand in, and the type in which they are measured. */
export interface Sheet {
  readonly viewport: Viewport;
  readonly small: TextFitter;
}

/**
 * The titles of the sections, each below the line where it begins, as far as there is room: at the left end, or at the
 * right one where marks stand.
 */
export function sectionTitles(
  { sections, length }: ReadingOrderData,
  points: readonly ReadingPoint[],
  { viewport: { width, height }, small }: Sheet,
): PlacedTitle[] {
  const placed: PlacedTitle[] = [];
  for (const { title, offset } of sections) {
    const y = Math.round(readingY(offset, length, height)) + PADDING;
    if (y < (placed.at(-1)?.y ?? -Infinity) + LINE) continue;
    const text = small.fit(title, width * 0.6);
    const at = (x0: number): PlacedTitle => ({ text, x0, x1: x0 + small.width(text), y });
    const ends = [at(PADDING), at(width - PADDING - small.width(text))] as const;
    placed.push(ends.find((end) => !points.some((point) => isOn(end, point))) ?? ends[0]);
  }
  return placed;
}

/**
 * The titles of the events that have room beside their mark, right of it or else left: those that are `named`, under the
 * pointer or at the cursor, then those that stand on no other mark, then, where the marks are no crowd, the others.
 * No title touches another but a named one, which is there in any case.
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

/** A title right of its mark and left of it, where the view has room for it; the roomier side first where one is poor. */
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

/** Whether a title would stand on the mark of another event than its own, the one at `own`; points go down the view. */
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

/** Closer than this, words touch. */
const GAP = 3;
const meet = (a: Extent, b: Extent): boolean => a.x0 < b.x1 + GAP && b.x0 < a.x1 + GAP;
