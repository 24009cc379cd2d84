// Draws the reading order.
import { drawGrid } from '../render/axis';
import type { RenderContext } from '../render/renderContext';
import { FADE } from '../layout/layout';
import { fillRounded, paintMark, strokeRounded } from '../render/paint';
import { middleOf, readingY, type ReadingOrderData, type ReadingPoint } from './points';
import type { ReadingCluster } from './clusters';
import { BACK_DASH, drawHead, type Place } from './jump';
import { eventTitles, sectionTitles, type PlacedTitle } from './titles';
import { clip, drawBands } from '../render/lanes';

/** With fewer vertical pixels for each mark than this, the path becomes fainter. */
const BUSY = 4;

export function drawReadingOrder(
  canvas: CanvasRenderingContext2D,
  context: RenderContext,
  reading: ReadingOrderData,
  points: readonly ReadingPoint[],
  clusters: ReadonlyMap<ReadingPoint, ReadingCluster>,
): void {
  const { viewport } = context;
  canvas.clearRect(0, 0, viewport.width, viewport.height);
  canvas.textBaseline = 'middle';
  canvas.direction = 'ltr';
  drawBands(canvas, context);
  drawGrid(canvas, context);
  const sections = sectionTitles(reading, context);
  const blocks = [...new Set(clusters.values())];
  const single = points.filter((point) => !clusters.has(point) || isNamed(context, point));
  const taken = [...sections, ...blocks.map(placeOfBlock)];
  const titles = eventTitles(single, taken, context, (point) => isNamed(context, point));
  drawSections(canvas, context, reading);
  drawPath(canvas, context, points, clusters);
  canvas.font = context.theme.smallFont;
  for (const title of titles) {
    drawPlate(canvas, context, title);
    drawTitle(canvas, title, context.theme.foreground);
  }
  for (const block of blocks) drawCluster(canvas, context, block);
  for (const point of single) drawPoint(canvas, context, point);
  for (const section of sections) drawSectionTitle(canvas, context, section);
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
  clusters: ReadonlyMap<ReadingPoint, ReadingCluster>,
): void {
  const placeOf = (point: ReadingPoint): Place =>
    clusters.get(point) ?? { x: middleOf(clip(point, viewport)), y: point.y };
  // The more steps there are, the fainter the path, so that the total amount of ink stays the same.
  const share = Math.min(1, viewport.height / (points.length * BUSY));
  canvas.lineWidth = 1.25;
  const heads: (readonly [Place, Place])[] = [];
  for (const back of [false, true]) {
    canvas.beginPath();
    points.forEach((point, at) => {
      const before = points[at - 1];
      if (!before || point.time.to <= before.time.from !== back) return;
      const [from, to] = [placeOf(before), placeOf(point)];
      if (from === to) return;
      canvas.moveTo(from.x, from.y);
      canvas.lineTo(to.x, to.y);
      if (back) heads.push([from, to]);
    });
    canvas.strokeStyle = back ? theme.lanes.glossary : theme.muted;
    canvas.globalAlpha = share * (back ? 0.9 : 0.45);
    canvas.setLineDash(back ? BACK_DASH : []);
    canvas.stroke();
  }
  canvas.setLineDash([]);
  canvas.fillStyle = theme.lanes.glossary;
  for (const [from, to] of heads) drawHead(canvas, from, to);
  canvas.globalAlpha = 1;
}

/** The place of a block, where no title can be. */
const placeOfBlock = ({ x, y, width }: ReadingCluster): PlacedTitle => ({
  text: '',
  x0: x - width / 2,
  x1: x + width / 2,
  y,
});

/** A block with the number of its mentions. */
function drawCluster(
  canvas: CanvasRenderingContext2D,
  { theme, small }: RenderContext,
  { x, y, width, height, count }: ReadingCluster,
): void {
  const block = { x0: x - width / 2, x1: x + width / 2, top: y - height / 2, height };
  if (theme.background !== '') {
    canvas.fillStyle = theme.background;
    fillRounded(canvas, block, 3);
  }
  canvas.fillStyle = theme.lanes.essay;
  canvas.globalAlpha = 0.3;
  fillRounded(canvas, block, 3);
  canvas.globalAlpha = 1;
  canvas.lineWidth = 1;
  strokeRounded(canvas, block, 3, theme.lanes.essay);
  canvas.font = theme.smallFont;
  canvas.fillStyle = theme.foreground;
  canvas.fillText(String(count), x - small.width(String(count)) / 2, y + 0.5);
}

function drawTitle(canvas: CanvasRenderingContext2D, { text, x0, y }: PlacedTitle, colour: string): void {
  canvas.fillStyle = colour;
  canvas.fillText(text, x0, y);
}

/** The title of a section, with a halo, because it may be over marks. */
function drawSectionTitle(canvas: CanvasRenderingContext2D, { theme }: RenderContext, title: PlacedTitle): void {
  canvas.font = theme.smallFont;
  if (theme.background !== '') {
    canvas.strokeStyle = theme.background;
    canvas.lineWidth = 4;
    canvas.lineJoin = 'round';
    canvas.strokeText(title.text, title.x0, title.y);
  }
  drawTitle(canvas, title, theme.muted);
}

/** The path fades behind a title, so that its words stay readable. */
function drawPlate(canvas: CanvasRenderingContext2D, { theme }: RenderContext, { x0, x1, y }: PlacedTitle): void {
  if (theme.background === '') return;
  canvas.fillStyle = theme.background;
  canvas.globalAlpha = 0.8;
  canvas.fillRect(x0 - 2, y - 7, x1 - x0 + 4, 14);
  canvas.globalAlpha = 1;
}

function drawPoint(canvas: CanvasRenderingContext2D, context: RenderContext, point: ReadingPoint): void {
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
  }
  const style = { colour: theme.lanes.essay, height: 6, fill: 0.85, outline: theme.contrast, crowded: false };
  paintMark(canvas, { event, time, extent, unit: extent, y }, style);
}
