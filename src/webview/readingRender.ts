/** Draws the order of reading. */
import { drawGrid } from './axis';
import type { Frame } from './frame';
import { FADE } from './layout';
import { paintMark } from './paint';
import { middleOf, readingY, type Reading, type ReadingPoint } from './reading';
import { clip, drawBands } from './render';

/** Least distance of two titles, and of two headings, in pixels. */
const LINE = 16;
/** Least room for a title. */
const SHORTEST = 90;
const PADDING = 8;

export function drawReading(
  context: CanvasRenderingContext2D,
  frame: Frame,
  reading: Reading,
  points: readonly ReadingPoint[],
): void {
  const { viewport } = frame;
  context.clearRect(0, 0, viewport.width, viewport.height);
  context.textBaseline = 'middle';
  context.direction = 'ltr';
  drawBands(context, frame);
  drawGrid(context, frame);
  drawSections(context, frame, reading);
  drawPath(context, frame, points);
  drawTitles(context, frame, points);
  for (const point of points) drawPoint(context, frame, point);
}

/** A line where a section begins, and its title where there is room for it. */
function drawSections(context: CanvasRenderingContext2D, frame: Frame, { sections, length }: Reading): void {
  const { theme, viewport, small } = frame;
  context.font = theme.smallFont;
  let free = 0;
  for (const { title, offset, depth } of sections) {
    const y = Math.round(readingY(offset, length, viewport.height));
    context.fillStyle = theme.grid;
    context.globalAlpha = depth <= 2 ? 0.9 : 0.45;
    context.fillRect(0, y, viewport.width, 1);
    context.globalAlpha = 1;
    if (y < free) continue;
    context.fillStyle = theme.muted;
    context.fillText(small.fit(title, viewport.width * 0.6), PADDING, y + 8);
    free = y + LINE;
  }
}

/** From each mention to the next: a step back in time stands out, a step forward does not. */
function drawPath(
  context: CanvasRenderingContext2D,
  { theme, viewport }: Frame,
  points: readonly ReadingPoint[],
): void {
  const inView = (point: ReadingPoint): number => middleOf(clip(point, viewport));
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
    context.globalAlpha = back ? 0.9 : 0.45;
    context.setLineDash(back ? [4, 3] : []);
    context.stroke();
  }
  context.setLineDash([]);
  context.globalAlpha = 1;
}

function drawTitles(context: CanvasRenderingContext2D, frame: Frame, points: readonly ReadingPoint[]): void {
  const { viewport, theme, small } = frame;
  context.font = theme.smallFont;
  context.fillStyle = theme.foreground;
  let free = 0;
  for (const point of points) {
    const { x0, x1, y, event } = point;
    const isNamed = event === frame.hovered || event === frame.focused || frame.highlighted.has(event.id);
    if ((y < free && !isNamed) || x1 < 0 || x0 > viewport.width) continue;
    const after = viewport.width - x1 - 2 * PADDING;
    const before = x0 - 2 * PADDING;
    const room = after >= SHORTEST || after >= before ? after : before;
    if (room < SHORTEST) continue;
    const title = small.fit(event.title, Math.min(room, 320));
    const x = room === after ? x1 + PADDING : x0 - PADDING - small.width(title);
    // The path goes on behind, not through, the words.
    if (theme.background !== '') {
      context.fillStyle = theme.background;
      context.globalAlpha = 0.8;
      context.fillRect(x - 2, y - 7, small.width(title) + 4, 14);
      context.globalAlpha = 1;
    }
    context.fillStyle = theme.foreground;
    context.fillText(title, x, y);
    free = y + LINE;
  }
}

function drawPoint(context: CanvasRenderingContext2D, frame: Frame, point: ReadingPoint): void {
  const { theme, viewport } = frame;
  const { event, shape, y } = point;
  if (point.x1 < -FADE || point.x0 > viewport.width + FADE) return;
  const extent = clip(point, viewport);
  if (event === frame.hovered || event === frame.focused || frame.highlighted.has(event.id)) {
    context.strokeStyle = theme.focus;
    context.lineWidth = frame.highlighted.has(event.id) ? 2 : 1;
    context.beginPath();
    context.roundRect(extent.x0 - 4, y - 7, extent.x1 - extent.x0 + 8, 14, 7);
    context.stroke();
  }
  const style = { colour: theme.lanes.essay, height: 6, fill: 0.85, outline: theme.contrast, crowded: false };
  paintMark(context, event, shape, extent, extent, y, style);
}
