/** Draws the rows in sight. Keeps nothing: all it knows is in the frame. */
import type { TimelineMark } from '../../protocol/timeline';
import { drawGrid } from './axis';
import type { RenderContext } from './renderContext';
import {
  FADE,
  HEADING_HEIGHT,
  drawnExtent,
  markExtent,
  pixelsPerDay,
  type Extent,
  type LaneBox,
  type Viewport,
} from '../layout/layout';
import { fillRounded, paintMark } from './paint';
import { eventsInSight, labelOf, placeOf, type Box } from '../layout/eventGeometry';
import { within } from '../model/laneEvents';

/** Free space at both sides of a list. */
const PADDING = 10;
/** Between a mark and the words of its date. */
const WORDS_GAP = 7;

export function drawRows(context: CanvasRenderingContext2D, frame: RenderContext): void {
  const { viewport, theme } = frame;
  context.clearRect(0, 0, viewport.width, viewport.height);
  drawBands(context, frame);
  drawGrid(context, frame);
  context.textBaseline = 'middle';
  context.direction = 'ltr';
  let lane: LaneBox | undefined;
  context.save();
  for (const [box, index] of eventsInSight(frame)) {
    if (box !== lane) {
      context.restore();
      context.save();
      clipToLane(context, frame, box.rowsTop, box.bottom);
      lane = box;
    }
    const event = box.track.events[index]!;
    const y = box.rowsTop + box.row(index)! * box.rowHeight - frame.scrollTop;
    const highlighted = frame.highlighted.has(event.id);
    if (event === frame.hovered || event === frame.focused || highlighted) {
      const place = placeOf(box, index, viewport, frame.title)!;
      drawState(context, frame, event, { ...place, top: y }, highlighted);
    }
    const colour = highlighted && theme.selection !== '' ? theme.selectionText : theme.lanes[box.track.lane];
    drawEvent(context, frame, box, index, y, colour, highlighted);
  }
  context.restore();
}

/** The periods, as tall as the view; where they overlap, their tints add up. */
export function drawBands(context: CanvasRenderingContext2D, { periods, viewport, theme }: RenderContext): void {
  if (!periods) return;
  const scale = pixelsPerDay(viewport);
  context.fillStyle = theme.lanes.periods;
  for (const index of within(periods, viewport)) {
    const { from, to, start, end } = periods.shapes[index]!;
    const { x0, x1 } = clip({ x0: (from - viewport.from) * scale, x1: (to - viewport.from) * scale }, viewport);
    context.globalAlpha = theme.contrast ? 0.16 : 0.08;
    context.fillRect(x0, 0, x1 - x0, viewport.height);
    context.globalAlpha = 0.35;
    if (start === 'hard') context.fillRect(Math.round(x0), 0, 1, viewport.height);
    if (end === 'hard') context.fillRect(Math.round(x1) - 1, 0, 1, viewport.height);
  }
  context.globalAlpha = 1;
}

/** A heading that sticks to the upper edge has no background of its own, since the view's is not known: rows end there. */
export function clipToLane(
  context: CanvasRenderingContext2D,
  { viewport, scrollTop }: RenderContext,
  contentTop: number,
  contentBottom: number,
): void {
  const bottom = contentBottom - scrollTop;
  const top = Math.max(contentTop - scrollTop, Math.min(HEADING_HEIGHT, bottom));
  context.beginPath();
  context.rect(0, top, viewport.width, bottom - top);
  context.clip();
}

/** The background of an event under the pointer, with the focus, or at the cursor. */
function drawState(
  context: CanvasRenderingContext2D,
  frame: RenderContext,
  event: TimelineMark,
  place: Box,
  highlighted: boolean,
): void {
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

/** More dots than this in a lane's window are a crowd. */
const CROWD = 400;

/** The middle of a bar below its row's top, its height, and how solid it is: a packed one has text on it. */
const bars = {
  list: { middle: 28, height: 7, fill: 1 },
  bars: { middle: 13, height: 20, fill: 0.3 },
  dots: { middle: 5, height: 7, fill: 1 },
} as const;

function drawEvent(
  context: CanvasRenderingContext2D,
  frame: RenderContext,
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
  const { middle, height, fill } = bars[box.mode];
  const seen = clip(mark, viewport);
  const style = {
    colour,
    height,
    fill,
    outline: box.mode === 'bars' || theme.contrast,
    crowded: box.mode === 'dots' && box.visible.length > CROWD,
  };
  // A title may be in sight while its mark no longer is.
  if (Math.max(mark.x1, unit.x1) > -FADE && Math.min(mark.x0, unit.x0) < viewport.width + FADE)
    paintMark(context, event, shape, seen, clip(unit, viewport), y + middle, style);

  const text = highlighted && theme.selection !== '' ? theme.selectionText : theme.foreground;
  if (box.mode === 'list')
    drawListText(context, frame, event, drawnExtent(box.track, index, box.mode, viewport), y, text, highlighted);
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
  frame: RenderContext,
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
export function clip({ x0, x1 }: Extent, { width }: Viewport): Extent {
  const limit = (x: number): number => Math.min(width + 2 * FADE, Math.max(-2 * FADE, x));
  return { x0: limit(x0), x1: limit(x1) };
}
