// Draws the visible rows. Stateless.
import type { TimelineMark } from '../../protocol/timeline';
import { drawAges } from './ages';
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
import { fillRounded, paintMark, strokeRounded } from './paint';
import { visibleEvents, labelOf, boundsOf, type Box } from '../layout/eventGeometry';
import { within } from '../model/laneEvents';

/** Free space at both sides of a list. */
const PADDING = 10;
/** Space between a mark and the words of its date. */
const WORDS_GAP = 7;
/** Corner radius of an event's background. */
const RADIUS = 4;

/** How far the title of a dot reaches above its row. */
const ABOVE_DOTS = 3;

export function drawRows(canvas: CanvasRenderingContext2D, context: RenderContext): void {
  const { viewport } = context;
  canvas.clearRect(0, 0, viewport.width, viewport.height);
  drawBands(canvas, context);
  drawGrid(canvas, context);
  canvas.textBaseline = 'middle';
  canvas.direction = 'ltr';
  let lane: LaneBox | undefined;
  canvas.save();
  for (const [box, index] of visibleEvents(context)) {
    if (box !== lane) {
      canvas.restore();
      canvas.save();
      clipToLane(canvas, context, box.rowsTop - (box.mode === 'dots' ? ABOVE_DOTS : 0), box.bottom);
      lane = box;
    }
    const event = box.lane.events[index]!;
    const y = box.rowsTop + box.row(index)! * box.rowHeight - context.scrollTop;
    const isHighlighted = context.highlighted.has(event.id);
    if (event === context.hovered || event === context.focused || isHighlighted) {
      const bounds = boundsOf(box, index, viewport, context.title)!;
      drawState(canvas, context, event, { ...bounds, top: y }, isHighlighted);
    }
    drawEvent(canvas, context, { box, index, event, y, isHighlighted });
  }
  canvas.restore();
}

/** The periods, as tall as the view; where they overlap, their tints add up. */
export function drawBands(canvas: CanvasRenderingContext2D, { periods, viewport, theme }: RenderContext): void {
  if (!periods) return;
  const scale = pixelsPerDay(viewport);
  canvas.fillStyle = theme.lanes.periods;
  for (const index of within(periods, viewport)) {
    const { from, to, start, end } = periods.extents[index]!;
    const { x0, x1 } = clip({ x0: (from - viewport.from) * scale, x1: (to - viewport.from) * scale }, viewport);
    canvas.globalAlpha = theme.contrast ? 0.16 : 0.08;
    canvas.fillRect(x0, 0, x1 - x0, viewport.height);
    canvas.globalAlpha = 0.35;
    if (start === 'hard') canvas.fillRect(Math.round(x0), 0, 1, viewport.height);
    if (end === 'hard') canvas.fillRect(Math.round(x1) - 1, 0, 1, viewport.height);
  }
  canvas.globalAlpha = 1;
}

/**
 * Limits drawing to the rows below a sticky heading, which has no background because the colour of the view is unknown.
 */
export function clipToLane(
  canvas: CanvasRenderingContext2D,
  { viewport, scrollTop }: RenderContext,
  contentTop: number,
  contentBottom: number,
): void {
  const bottom = contentBottom - scrollTop;
  const top = Math.max(contentTop - scrollTop, Math.min(HEADING_HEIGHT, bottom));
  canvas.beginPath();
  canvas.rect(0, top, viewport.width, bottom - top);
  canvas.clip();
}

/** The background of an event under the pointer, with the focus, or at the cursor. */
export function drawState(
  canvas: CanvasRenderingContext2D,
  context: RenderContext,
  event: TimelineMark,
  bounds: Box,
  isHighlighted: boolean,
): void {
  const { theme, viewport } = context;
  const box = { ...bounds, x0: Math.max(2, bounds.x0 - 6), x1: Math.min(viewport.width - 2, bounds.x1 + 6) };
  const fill = isHighlighted ? theme.selection : event === context.hovered ? theme.hover : '';
  if (fill !== '') {
    canvas.fillStyle = fill;
    fillRounded(canvas, box, RADIUS);
  }
  if (event === context.focused || theme.contrast) {
    canvas.lineWidth = isHighlighted && theme.contrast ? 2 : 1;
    canvas.setLineDash(theme.contrast && !isHighlighted && event !== context.focused ? [4, 3] : []);
    strokeRounded(canvas, box, RADIUS, theme.focus);
    canvas.setLineDash([]);
  }
}

/** More dots than this in a lane's window are a crowd. */
const CROWD = 400;

/** The distance of a bar's middle from the top of its row, its height, and its opacity: a packed one has text on it. */
const bars = {
  list: { middle: 28, height: 7, fill: 1 },
  bars: { middle: 13, height: 20, fill: 0.3 },
  dots: { middle: 5, height: 7, fill: 1 },
} as const;

/** An event in its row. */
interface EventRow {
  readonly box: LaneBox;
  readonly index: number;
  readonly event: TimelineMark;
  /** Top of the row, in pixels of the view. */
  readonly y: number;
  /** Whether it is at the cursor of the text. */
  readonly isHighlighted: boolean;
}

function drawEvent(canvas: CanvasRenderingContext2D, context: RenderContext, row: EventRow): void {
  const { viewport, theme, title, small } = context;
  const { box, index, event, y, isHighlighted } = row;
  const selected = isHighlighted && theme.selection !== '' ? theme.selectionText : undefined;
  drawMark(canvas, context, row, selected ?? theme.lanes[box.lane.kind]);
  const colour = selected ?? theme.foreground;
  if (box.mode === 'list') drawListText(canvas, context, row, colour);
  if (box.mode === 'list' || (box.mode === 'dots' && box.labels.free(index) === 0)) return;
  if (box.mode === 'bars' && box.lane.kind === 'lives') {
    const { middle, height } = bars.bars;
    drawAges(canvas, context, box, index, { top: y + middle - height / 2, height, colour: selected ?? theme.muted });
  }
  const isDot = box.mode === 'dots';
  const { x0, room } = labelOf(box, index, viewport, title);
  canvas.font = isDot ? theme.smallFont : theme.font;
  canvas.fillStyle = selected ?? (isDot ? theme.muted : theme.foreground);
  canvas.fillText((isDot ? small : title).fit(event.title, room), x0, y + (isDot ? 5.5 : 13.5));
}

function drawMark(
  canvas: CanvasRenderingContext2D,
  { viewport, theme }: RenderContext,
  { box, index, event, y }: EventRow,
  colour: string,
): void {
  const time = box.lane.extents[index]!;
  const scale = pixelsPerDay(viewport);
  const extent = markExtent(box.lane, index, box.mode, viewport);
  const unit = { x0: (time.unitFrom - viewport.from) * scale, x1: (time.unitTo - viewport.from) * scale };
  // A title may be visible although its mark is not.
  if (Math.max(extent.x1, unit.x1) <= -FADE || Math.min(extent.x0, unit.x0) >= viewport.width + FADE) return;
  const { middle, height, fill } = bars[box.mode];
  const style = {
    colour,
    height,
    fill,
    outline: box.mode === 'bars' || theme.contrast,
    crowded: box.mode === 'dots' && box.visible.length > CROWD,
  };
  const mark = { event, time, extent: clip(extent, viewport), unit: clip(unit, viewport), y: y + middle };
  paintMark(canvas, mark, style);
}

/** The title above; the date's words beside the mark or, without room there, at the end of the title's line. */
function drawListText(
  canvas: CanvasRenderingContext2D,
  context: RenderContext,
  { box, index, event, y, isHighlighted }: EventRow,
  colour: string,
): void {
  const { viewport, theme, title, small } = context;
  const drawn = drawnExtent(box.lane, index, box.mode, viewport);
  const words = small.fit(event.label ?? event.date, viewport.width * 0.45);
  const wordsWidth = small.width(words);
  const room = viewport.width - 2 * PADDING;
  const after = Math.max(drawn.x1 + WORDS_GAP, PADDING);
  const end = Math.min(drawn.x0 - WORDS_GAP, viewport.width - PADDING);
  const before = end - wordsWidth;
  const beside = after + wordsWidth <= viewport.width - PADDING ? after : before >= PADDING ? before : undefined;
  canvas.font = theme.smallFont;
  canvas.fillStyle = isHighlighted ? colour : theme.muted;
  if (beside !== undefined) canvas.fillText(words, beside, y + 28.5);
  else canvas.fillText(words, viewport.width - PADDING - wordsWidth, y + 13);
  canvas.font = theme.font;
  canvas.fillStyle = colour;
  canvas.fillText(title.fit(event.title, beside === undefined ? room - wordsWidth - 10 : room), PADDING, y + 12.5);
}

/** Keeps coordinates near the view, because canvases lose precision far outside. */
export function clip({ x0, x1 }: Extent, { width }: Viewport): Extent {
  const limit = (x: number): number => Math.min(width + 2 * FADE, Math.max(-2 * FADE, x));
  return { x0: limit(x0), x1: limit(x1) };
}
