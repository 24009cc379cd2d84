/** Draws a frame: the axis, and the rows in sight. Keeps nothing; all it knows is in the frame. */
import type { TimelineMark } from '../protocol/timeline';
import type { DateWords } from './dateWords';
import {
  FADE,
  HEADING_HEIGHT,
  LABEL,
  drawnExtent,
  fitsInside,
  markExtent,
  pixelsPerDay,
  type Extent,
  type LaneBox,
  type Layout,
  type Viewport,
} from './layout';
import { fillRounded, paintMark } from './paint';
import { ticks, tickStep, type Tick, type TimeWindow } from './scale';
import type { TextFitter } from './text';
import type { Theme } from './theme';
import { firstAtLeast, within } from './track';

export interface Frame {
  readonly layout: Layout;
  readonly viewport: Viewport;
  /** Pixels of the content above the upper edge. */
  readonly scrollTop: number;
  readonly theme: Theme;
  readonly title: TextFitter;
  readonly small: TextFitter;
  readonly words: DateWords;
  /** Event under the pointer. */
  readonly hovered: TimelineMark | undefined;
  /** Event with the keyboard's focus. */
  readonly focused: TimelineMark | undefined;
  /** Ids of the events at the cursor in the text. */
  readonly highlighted: ReadonlySet<string>;
}

/** An event's place on the canvas's content: its row, from end to end, with all that belongs to it. */
export interface Place extends Extent {
  readonly top: number;
  readonly height: number;
}

const TICK_GAP = 58;
const MINOR_GAP = 9;
const PADDING = 10;
/** Between a mark and the words of its date. */
const WORDS_GAP = 7;
export const AXIS_HEIGHT = 40;
const DENSITY_BIN = 3;
const DENSITY_HEIGHT = 14;

/** The events in sight, lane by lane: those between the upper and lower edge, and a label's length around the sides. */
export function* eventsInSight(frame: Pick<Frame, 'layout' | 'viewport' | 'scrollTop'>): Generator<[LaneBox, number]> {
  const { viewport, scrollTop } = frame;
  const scale = pixelsPerDay(viewport);
  const around: TimeWindow = {
    from: viewport.from - (LABEL.longest + FADE) / scale,
    to: viewport.to + FADE / scale,
  };
  for (const box of frame.layout.boxes) {
    if (box.folded || box.bottom < scrollTop || box.rowsTop > scrollTop + viewport.height) continue;
    const firstRow = Math.floor((scrollTop - box.rowsTop) / box.rowHeight);
    const lastRow = Math.floor((scrollTop + viewport.height - box.rowsTop) / box.rowHeight);
    if (box.mode === 'list') {
      for (const index of box.visible.slice(Math.max(0, firstRow), Math.max(0, lastRow + 1))) yield [box, index];
    } else {
      for (const index of within(box.track, around)) {
        const row = box.row(index)!;
        if (row >= firstRow && row <= lastRow) yield [box, index];
      }
    }
  }
}

/** Where an event stands; undefined for one that is not laid out. */
export function placeOf(box: LaneBox, index: number, viewport: Viewport, title: TextFitter): Place | undefined {
  const row = box.row(index);
  if (row === undefined) return undefined;
  const top = box.rowsTop + row * box.rowHeight;
  if (box.mode === 'list') return { x0: 0, x1: viewport.width, top, height: box.rowHeight };
  const { x0, x1 } = drawnExtent(box.track, index, box.mode, viewport);
  if (box.mode === 'dots') return { x0, x1, top, height: box.rowHeight };
  const label = labelOf(box, index, viewport, title);
  return { x0, x1: Math.max(x1, label.x0 + label.room), top, height: box.rowHeight };
}

/** Where a title has to end at the latest, counted from the right edge. */
const MARGIN = 6;
/** Shortest title worth its place. */
const SHORTEST = 50;

/** A packed title: inside its bar, from where that comes into view, or after its mark. */
function labelOf(box: LaneBox, index: number, viewport: Viewport, title: TextFitter): { x0: number; room: number } {
  const mark = markExtent(box.track, index, box.mode, viewport);
  const full = Math.min(title.width(box.track.events[index]!.title), LABEL.longest) + 1;
  const start = Math.max(mark.x0, 0) + LABEL.inset;
  if (fitsInside(mark, full - 1)) {
    const x0 = Math.max(mark.x0 + LABEL.inset, Math.min(start, mark.x1 - LABEL.inset - full));
    return { x0, room: Math.min(full, viewport.width - x0 - MARGIN) };
  }
  const after = drawnExtent(box.track, index, box.mode, viewport).x1 + LABEL.inset;
  const room = viewport.width - MARGIN - after;
  const inside = Math.min(mark.x1, viewport.width) - LABEL.inset - start;
  if (room < SHORTEST && inside >= SHORTEST) return { x0: start, room: Math.min(full, inside) };
  return { x0: after, room: Math.min(full, Math.max(0, room)) };
}

export function drawRows(context: CanvasRenderingContext2D, frame: Frame): void {
  const { viewport, theme } = frame;
  context.clearRect(0, 0, viewport.width, viewport.height);
  drawGrid(context, frame);
  context.textBaseline = 'middle';
  context.direction = 'ltr';
  let lane: LaneBox | undefined;
  context.save();
  for (const [box, index] of eventsInSight(frame)) {
    if (box !== lane) {
      context.restore();
      context.save();
      clipToLane(context, frame, box);
      lane = box;
    }
    const event = box.track.events[index]!;
    const place = placeOf(box, index, viewport, frame.title)!;
    const y = place.top - frame.scrollTop;
    const highlighted = frame.highlighted.has(event.id);
    if (event === frame.hovered || event === frame.focused || highlighted) {
      drawState(context, frame, event, { ...place, top: y }, highlighted);
    }
    const colour = highlighted && theme.selection !== '' ? theme.selectionText : theme.lanes[box.track.lane];
    drawEvent(context, frame, box, index, y, colour, highlighted);
  }
  context.restore();
}

/** A heading that sticks to the upper edge has no background of its own, since the view's is not known: rows end there. */
function clipToLane(context: CanvasRenderingContext2D, { viewport, scrollTop }: Frame, box: LaneBox): void {
  const bottom = box.bottom - scrollTop;
  const top = Math.max(box.rowsTop - scrollTop, Math.min(HEADING_HEIGHT, bottom));
  context.beginPath();
  context.rect(0, top, viewport.width, bottom - top);
  context.clip();
}

function drawGrid(context: CanvasRenderingContext2D, { viewport, theme, words }: Frame): void {
  const scale = pixelsPerDay(viewport);
  context.fillStyle = theme.grid;
  // Fainter than on the axis: titles are read across them.
  context.globalAlpha = theme.contrast ? 0.3 : 0.5;
  for (const tick of ticks(viewport, tickStep(scale, TICK_GAP), words)) {
    context.fillRect(Math.round((tick.day - viewport.from) * scale), 0, 1, viewport.height);
  }
  context.globalAlpha = 1;
}

/** The background of an event under the pointer, with the focus, or at the cursor. */
function drawState(context: CanvasRenderingContext2D, frame: Frame, event: TimelineMark, place: Place, highlighted: boolean): void {
  const { theme, viewport } = frame;
  const x0 = Math.max(2, place.x0 - 6);
  const x1 = Math.min(viewport.width - 2, place.x1 + 6);
  const fill = highlighted ? theme.selection : event === frame.hovered ? theme.hover : '';
  if (fill !== '') {
    context.fillStyle = fill;
    fillRounded(context, x0, place.top, x1 - x0, place.height, 4);
  }
  if (event === frame.focused || theme.contrast) {
    context.strokeStyle = theme.focus;
    context.lineWidth = highlighted && theme.contrast ? 2 : 1;
    context.setLineDash(theme.contrast && !highlighted && event !== frame.focused ? [4, 3] : []);
    context.beginPath();
    context.roundRect(x0 + 0.5, place.top + 0.5, x1 - x0 - 1, place.height - 1, 4);
    context.stroke();
    context.setLineDash([]);
  }
}

function drawEvent(
  context: CanvasRenderingContext2D,
  frame: Frame,
  box: LaneBox,
  index: number,
  y: number,
  colour: string,
  highlighted: boolean,
): void {
  const { viewport, theme } = frame;
  const event = box.track.events[index]!;
  const shape = box.track.shapes[index]!;
  const scale = pixelsPerDay(viewport);
  const mark = markExtent(box.track, index, box.mode, viewport);
  const unit = { x0: (shape.unitFrom - viewport.from) * scale, x1: (shape.unitTo - viewport.from) * scale };
  const [markY, height] = { list: [y + 28, 7], bars: [y + 13, 20], dots: [y + 5, 7] }[box.mode] as [number, number];
  const filled = box.mode === 'bars' ? 0.3 : 1;
  const seen = clip(mark, viewport);
  const style = { colour, height, fill: filled, outline: box.mode === 'bars' || theme.contrast };
  paintMark(context, event, shape, seen, clip(unit, viewport), markY, style);

  const text = highlighted && theme.selection !== '' ? theme.selectionText : theme.foreground;
  if (box.mode === 'list') drawListText(context, frame, event, drawnExtent(box.track, index, box.mode, viewport), y, text, highlighted);
  if (box.mode === 'bars') {
    const { x0, room } = labelOf(box, index, viewport, frame.title);
    context.font = theme.font;
    context.fillStyle = text;
    context.fillText(frame.title.fit(event.title, room), x0, y + 13.5);
  }
}

/** Title above; the words of the date beside the mark, or, where there is no room, at the end of the title's line. */
function drawListText(
  context: CanvasRenderingContext2D,
  frame: Frame,
  event: TimelineMark,
  drawn: Extent,
  y: number,
  colour: string,
  highlighted: boolean,
): void {
  const { viewport, theme, title, small } = frame;
  const words = small.fit(event.words, viewport.width * 0.45);
  const wordsWidth = small.width(words);
  const room = viewport.width - 2 * PADDING;
  const after = Math.max(drawn.x1 + WORDS_GAP, PADDING);
  const end = Math.min(drawn.x0 - WORDS_GAP, viewport.width - PADDING);
  const before = end - wordsWidth;
  const beside = after + wordsWidth <= viewport.width - PADDING ? after : before >= PADDING ? before : undefined;
  context.font = theme.smallFont;
  context.fillStyle = highlighted ? colour : theme.muted;
  if (beside !== undefined) context.fillText(words, beside, y + 28.5);
  else context.fillText(words, viewport.width - PADDING - wordsWidth, y + 13);
  context.font = theme.font;
  context.fillStyle = colour;
  context.fillText(title.fit(event.title, beside === undefined ? room - wordsWidth - 10 : room), PADDING, y + 12.5);
}

/** Keeps coordinates near the view: canvases lose precision far outside. */
function clip({ x0, x1 }: Extent, { width }: Viewport): Extent {
  const limit = (x: number): number => Math.min(width + 2 * FADE, Math.max(-2 * FADE, x));
  return { x0: limit(x0), x1: limit(x1) };
}

/** The axis: round dates, small ticks between them, and how many events lie where. */
export function drawAxis(context: CanvasRenderingContext2D, frame: Frame): void {
  const { viewport, theme, words } = frame;
  const scale = pixelsPerDay(viewport);
  const x = (day: number): number => Math.round((day - viewport.from) * scale);
  context.clearRect(0, 0, viewport.width, AXIS_HEIGHT);
  drawDensity(context, frame);
  context.fillStyle = theme.grid;
  context.fillRect(0, AXIS_HEIGHT - 1, viewport.width, 1);
  for (const minor of ticks(viewport, tickStep(scale, MINOR_GAP), words)) context.fillRect(x(minor.day), AXIS_HEIGHT - 5, 1, 4);
  const major = ticks(viewport, tickStep(scale, TICK_GAP), words);
  context.textBaseline = 'middle';
  for (const tick of major) drawTick(context, frame, tick, x(tick.day));
}

function drawTick(context: CanvasRenderingContext2D, { theme, viewport, small }: Frame, tick: Tick, x: number): void {
  context.fillStyle = theme.grid;
  context.fillRect(x, 4, 1, AXIS_HEIGHT - 4);
  if (x + 5 + small.width(tick.label) > viewport.width) return;
  context.font = tick.major ? theme.boldFont : theme.smallFont;
  context.fillStyle = tick.major ? theme.foreground : theme.muted;
  context.fillText(tick.label, x + 5, 11);
}

/** Columns in the axis: where the dates of the essay crowd. An event counts where it begins. */
function drawDensity(context: CanvasRenderingContext2D, { layout, viewport, theme }: Frame): void {
  const box = layout.boxes[0];
  if (!box) return;
  const scale = pixelsPerDay(viewport);
  const bins = new Uint32Array(Math.ceil(viewport.width / DENSITY_BIN) + 1);
  const { from } = box.track;
  let most = 0;
  const start = firstAtLeast(from.length, (index) => from[index]! >= viewport.from);
  for (let index = start; index < from.length && from[index]! < viewport.to; index++) {
    const bin = Math.floor(((from[index]! - viewport.from) * scale) / DENSITY_BIN);
    most = Math.max(most, (bins[bin] = bins[bin]! + 1));
  }
  if (most < 2) return;
  context.fillStyle = theme.lanes[box.track.lane];
  context.globalAlpha = 0.45;
  bins.forEach((count, bin) => {
    if (count === 0) return;
    // The root keeps a lone event visible beside a crowd.
    const height = Math.max(2, Math.sqrt(count / most) * DENSITY_HEIGHT);
    context.fillRect(bin * DENSITY_BIN, AXIS_HEIGHT - 1 - height, DENSITY_BIN - 1, height);
  });
  context.globalAlpha = 1;
}
