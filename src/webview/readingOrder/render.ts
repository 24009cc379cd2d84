// Draws the reading order.
import { drawGrid } from '../render/axis';
import type { RenderContext } from '../render/renderContext';
import { FADE } from '../layout/layout';
import { paintMark, WIDEST_DOT } from '../render/paint';
import { middleOf, readingY, type ReadingOrderData, type ReadingPoint } from './points';
import { eventTitles, sectionTitles, type PlacedTitle } from './titles';
import { clip, drawBands } from '../render/lanes';

/** With fewer vertical pixels for each mark than this, marks are drawn small and the path between them faint. */
const CROWD = 2;
/** With fewer vertical pixels for each mark than this, the path becomes fainter. */
const BUSY = 4;

export function drawReadingOrder(
  canvas: CanvasRenderingContext2D,
  context: RenderContext,
  reading: ReadingOrderData,
  points: readonly ReadingPoint[],
): void {
  const { viewport } = context;
  canvas.clearRect(0, 0, viewport.width, viewport.height);
  canvas.textBaseline = 'middle';
  canvas.direction = 'ltr';
  drawBands(canvas, context);
  drawGrid(canvas, context);
  const sections = sectionTitles(reading, points, context);
  const titles = eventTitles(points, sections, context, (point) => isNamed(context, point));
  drawSections(canvas, context, reading);
  drawPath(canvas, context, points);
  canvas.font = context.theme.smallFont;
  for (const section of sections) drawTitle(canvas, section, context.theme.muted);
  for (const title of titles) {
    drawPlate(canvas, context, title);
    drawTitle(canvas, title, context.theme.foreground);
  }
  const crowded = points.length * CROWD > viewport.height;
  for (const point of points) drawPoint(canvas, context, point, crowded);
}

/** The title is shown under the pointer, with the keyboard focus, or at the text cursor. */
const isNamed = ({ hovered, focused, highlighted }: RenderContext, { event }: ReadingPoint): boolean =>
  event === hovered || event === focused || highlighted.has(event.id);

/** A line at the start of each section. */
function drawSections(
  canvas: CanvasRenderingContext2D,
  context: RenderContext,
  { sections, length }: ReadingOrderData,
): void {
  const { theme, viewport } = context;
  canvas.fillStyle = theme.grid;
  for (const { offset, depth } of sections) {
    canvas.globalAlpha = depth <= 2 ? 0.9 : 0.45;
    canvas.fillRect(0, Math.round(readingY(offset, length, viewport.height)), viewport.width, 1);
  }
  canvas.globalAlpha = 1;
}

/** The path from each mention to the next; steps back in time are drawn more clearly than steps forward. */
function drawPath(
  canvas: CanvasRenderingContext2D,
  { theme, viewport }: RenderContext,
  points: readonly ReadingPoint[],
): void {
  const inView = (point: ReadingPoint): number => middleOf(clip(point, viewport));
  // The more steps there are, the fainter the path, so that the total amount of ink stays the same.
  const share = Math.min(1, viewport.height / (points.length * BUSY));
  canvas.lineWidth = 1.25;
  for (const back of [false, true]) {
    canvas.beginPath();
    points.forEach((point, at) => {
      const before = points[at - 1];
      if (!before || point.time.to <= before.time.from !== back) return;
      canvas.moveTo(inView(before), before.y);
      canvas.lineTo(inView(point), point.y);
    });
    canvas.strokeStyle = back ? theme.lanes.glossary : theme.muted;
    canvas.globalAlpha = share * (back ? 0.9 : 0.45);
    canvas.setLineDash(back ? [4, 3] : []);
    canvas.stroke();
  }
  canvas.setLineDash([]);
  canvas.globalAlpha = 1;
}

function drawTitle(canvas: CanvasRenderingContext2D, { text, x0, y }: PlacedTitle, colour: string): void {
  canvas.fillStyle = colour;
  canvas.fillText(text, x0, y);
}

/** The path fades behind a title, so that its words stay readable. */
function drawPlate(canvas: CanvasRenderingContext2D, { theme }: RenderContext, { x0, x1, y }: PlacedTitle): void {
  if (theme.background === '') return;
  canvas.fillStyle = theme.background;
  canvas.globalAlpha = 0.8;
  canvas.fillRect(x0 - 2, y - 7, x1 - x0 + 4, 14);
  canvas.globalAlpha = 1;
}

/** The width and height of a mark in a crowd. */
const SPECK = { width: 3, height: 2 };

function drawPoint(
  canvas: CanvasRenderingContext2D,
  context: RenderContext,
  point: ReadingPoint,
  crowded: boolean,
): void {
  const { theme, viewport } = context;
  const { event, time, y } = point;
  if (point.x1 < -FADE || point.x0 > viewport.width + FADE) return;
  const extent = clip(point, viewport);
  if (isNamed(context, point)) {
    canvas.strokeStyle = theme.focus;
    canvas.lineWidth = context.highlighted.has(event.id) ? 2 : 1;
    canvas.beginPath();
    canvas.roundRect(extent.x0 - 4, y - 7, extent.x1 - extent.x0 + 8, 14, 7);
    canvas.stroke();
  } else if (crowded) {
    const width = Math.max(SPECK.width, extent.x1 - extent.x0 - WIDEST_DOT);
    canvas.fillStyle = theme.lanes.essay;
    canvas.globalAlpha = 0.7;
    canvas.fillRect(middleOf(extent) - width / 2, y - SPECK.height / 2, width, SPECK.height);
    canvas.globalAlpha = 1;
    return;
  }
  const style = { colour: theme.lanes.essay, height: 6, fill: 0.85, outline: theme.contrast, crowded: false };
  paintMark(canvas, { event, time, extent, unit: extent, y }, style);
}
