/** Draws the order of reading. */
import { drawGrid } from '../render/axis';
import type { RenderContext } from '../render/renderContext';
import { FADE } from '../layout/layout';
import { paintMark, WIDEST_DOT } from '../render/paint';
import { middleOf, readingY, type ReadingOrderData, type ReadingPoint } from './points';
import { eventTitles, sectionTitles, type PlacedTitle } from './titles';
import { clip, drawBands } from '../render/lanes';

/** Pixels for each mark, down the view, below which they are a crowd: drawn small, and the path between them faint. */
const CROWD = 2;
/** The same, below which the path grows fainter. */
const BUSY = 4;

export function drawReadingOrder(
  context: CanvasRenderingContext2D,
  frame: RenderContext,
  reading: ReadingOrderData,
  points: readonly ReadingPoint[],
): void {
  const { viewport } = frame;
  context.clearRect(0, 0, viewport.width, viewport.height);
  context.textBaseline = 'middle';
  context.direction = 'ltr';
  drawBands(context, frame);
  drawGrid(context, frame);
  const sections = sectionTitles(reading, points, frame);
  const titles = eventTitles(points, sections, frame, (point) => isNamed(frame, point));
  drawSections(context, frame, reading);
  drawPath(context, frame, points);
  context.font = frame.theme.smallFont;
  for (const section of sections) drawTitle(context, section, frame.theme.muted);
  for (const title of titles) {
    drawPlate(context, frame, title);
    drawTitle(context, title, frame.theme.foreground);
  }
  const crowded = points.length * CROWD > viewport.height;
  for (const point of points) drawPoint(context, frame, point, crowded);
}

/** Under the pointer, with the keyboard's focus, or at the cursor of the text. */
const isNamed = ({ hovered, focused, highlighted }: RenderContext, { event }: ReadingPoint): boolean =>
  event === hovered || event === focused || highlighted.has(event.id);

/** A line where a section begins. */
function drawSections(
  context: CanvasRenderingContext2D,
  frame: RenderContext,
  { sections, length }: ReadingOrderData,
): void {
  const { theme, viewport } = frame;
  context.fillStyle = theme.grid;
  for (const { offset, depth } of sections) {
    context.globalAlpha = depth <= 2 ? 0.9 : 0.45;
    context.fillRect(0, Math.round(readingY(offset, length, viewport.height)), viewport.width, 1);
  }
  context.globalAlpha = 1;
}

/** From each mention to the next: a step back in time stands out, a step forward does not. */
function drawPath(
  context: CanvasRenderingContext2D,
  { theme, viewport }: RenderContext,
  points: readonly ReadingPoint[],
): void {
  const inView = (point: ReadingPoint): number => middleOf(clip(point, viewport));
  // However many there are, they put as much ink on the view.
  const share = Math.min(1, viewport.height / (points.length * BUSY));
  context.lineWidth = 1.25;
  for (const back of [false, true]) {
    context.beginPath();
    points.forEach((point, at) => {
      const before = points[at - 1];
      if (!before || point.shape.to <= before.shape.from !== back) return;
      context.moveTo(inView(before), before.y);
      context.lineTo(inView(point), point.y);
    });
    context.strokeStyle = back ? theme.lanes.glossary : theme.muted;
    context.globalAlpha = share * (back ? 0.9 : 0.45);
    context.setLineDash(back ? [4, 3] : []);
    context.stroke();
  }
  context.setLineDash([]);
  context.globalAlpha = 1;
}

function drawTitle(context: CanvasRenderingContext2D, { text, x0, y }: PlacedTitle, colour: string): void {
  context.fillStyle = colour;
  context.fillText(text, x0, y);
}

/** The path goes on behind, not through, the words. */
function drawPlate(context: CanvasRenderingContext2D, { theme }: RenderContext, { x0, x1, y }: PlacedTitle): void {
  if (theme.background === '') return;
  context.fillStyle = theme.background;
  context.globalAlpha = 0.8;
  context.fillRect(x0 - 2, y - 7, x1 - x0 + 4, 14);
  context.globalAlpha = 1;
}

/** Of a crowd, the width and the height of a mark. */
const SPECK = { width: 3, height: 2 };

function drawPoint(
  context: CanvasRenderingContext2D,
  frame: RenderContext,
  point: ReadingPoint,
  crowded: boolean,
): void {
  const { theme, viewport } = frame;
  const { event, shape, y } = point;
  if (point.x1 < -FADE || point.x0 > viewport.width + FADE) return;
  const extent = clip(point, viewport);
  if (isNamed(frame, point)) {
    context.strokeStyle = theme.focus;
    context.lineWidth = frame.highlighted.has(event.id) ? 2 : 1;
    context.beginPath();
    context.roundRect(extent.x0 - 4, y - 7, extent.x1 - extent.x0 + 8, 14, 7);
    context.stroke();
  } else if (crowded) {
    const width = Math.max(SPECK.width, extent.x1 - extent.x0 - WIDEST_DOT);
    context.fillStyle = theme.lanes.essay;
    context.globalAlpha = 0.7;
    context.fillRect(middleOf(extent) - width / 2, y - SPECK.height / 2, width, SPECK.height);
    context.globalAlpha = 1;
    return;
  }
  const style = { colour: theme.lanes.essay, height: 6, fill: 0.85, outline: theme.contrast, crowded: false };
  paintMark(context, event, shape, extent, extent, y, style);
}
