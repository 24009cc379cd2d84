// Draws the axis, and its grid lines through the rows.
import type { RenderContext } from './renderContext';
import { pixelsPerDay } from '../layout/layout';
import { eraTicks } from '../layout/eras';
import { tickDays, ticks, tickStep, type Tick } from '../layout/scale';
import { firstAtLeast } from '../model/laneEvents';

/** The height of the axis without other calendars, and of the line of each. */
const WESTERN = 40;
const ERA_LINE = 17;

export const axisHeight = ({ eras }: Pick<RenderContext, 'eras'>): number => WESTERN + ERA_LINE * eras.length;

/** Minimum distance of labelled ticks, and of the small ones between them, in pixels. */
const TICK_GAP = 58;
const MINOR_GAP = 9;

/** Columns that show the density of events: their width and maximum height, in pixels. */
const DENSITY_BIN = 3;
const DENSITY_HEIGHT = 14;

/** The axis: round dates, small ticks between them, the density of events, and the years of other calendars. */
export function drawAxis(canvas: CanvasRenderingContext2D, context: RenderContext): void {
  const { viewport, theme, words } = context;
  const scale = pixelsPerDay(viewport);
  const x = (day: number): number => Math.round((day - viewport.from) * scale);
  canvas.clearRect(0, 0, viewport.width, axisHeight(context));
  drawSpan(canvas, context);
  drawDensity(canvas, context);
  canvas.fillStyle = theme.grid;
  canvas.fillRect(0, WESTERN - 1, viewport.width, 1);
  for (const day of tickDays(viewport, tickStep(scale, MINOR_GAP))) canvas.fillRect(x(day), WESTERN - 5, 1, 4);
  canvas.textBaseline = 'middle';
  for (const tick of ticks(viewport, tickStep(scale, TICK_GAP), words)) drawTick(canvas, context, tick, x(tick.day));
  drawEras(canvas, context);
}

/** The years of other calendars, one line each below the axis. */
function drawEras(canvas: CanvasRenderingContext2D, { viewport, theme, small, eras }: RenderContext): void {
  canvas.font = theme.smallFont;
  eras.forEach((line, at) => {
    const top = WESTERN + ERA_LINE * at;
    for (const { x, label } of eraTicks(line, viewport, small.width)) {
      canvas.fillStyle = theme.grid;
      canvas.fillRect(Math.round(x), top, 1, ERA_LINE - 1);
      canvas.fillStyle = theme.muted;
      canvas.fillText(label, Math.round(x) + 5, top + ERA_LINE / 2);
    }
    canvas.fillStyle = theme.grid;
    canvas.fillRect(0, top + ERA_LINE - 1, viewport.width, 1);
  });
}

/** The span to which the list of events is limited. */
function drawSpan(canvas: CanvasRenderingContext2D, context: RenderContext): void {
  const { viewport, theme, span } = context;
  if (!span) return;
  const scale = pixelsPerDay(viewport);
  const x0 = (span.earliestDay - viewport.from) * scale;
  const x1 = (span.latestDay + 1 - viewport.from) * scale;
  const height = axisHeight(context) - 1;
  canvas.fillStyle = theme.focus;
  canvas.globalAlpha = 0.22;
  canvas.fillRect(x0, 0, x1 - x0, height);
  canvas.globalAlpha = 1;
  canvas.fillRect(x0, 0, 1, height);
  canvas.fillRect(x1 - 1, 0, 1, height);
}

function drawTick(
  canvas: CanvasRenderingContext2D,
  { theme, viewport, small }: RenderContext,
  tick: Tick,
  x: number,
): void {
  canvas.fillStyle = theme.grid;
  canvas.fillRect(x, 4, 1, WESTERN - 4);
  if (x + 5 + small.width(tick.label) > viewport.width) return;
  canvas.font = tick.major ? theme.boldFont : theme.smallFont;
  canvas.fillStyle = tick.major ? theme.foreground : theme.muted;
  canvas.fillText(tick.label, x + 5, 11);
}

/** Columns on the axis that show where the dates of the essay are dense. An event counts at its beginning. */
function drawDensity(canvas: CanvasRenderingContext2D, { layout, viewport, theme }: RenderContext): void {
  const scale = pixelsPerDay(viewport);
  const bins = new Uint32Array(Math.ceil(viewport.width / DENSITY_BIN) + 1);
  let most = 0;
  for (const { lane } of layout.boxes) {
    if (lane.kind !== 'essay') continue;
    const { from } = lane;
    const start = firstAtLeast(from.length, (index) => from[index]! >= viewport.from);
    for (let index = start; index < from.length && from[index]! < viewport.to; index++) {
      const bin = Math.floor(((from[index]! - viewport.from) * scale) / DENSITY_BIN);
      most = Math.max(most, (bins[bin] = bins[bin]! + 1));
    }
  }
  if (most < 2) return;
  canvas.fillStyle = theme.lanes.essay;
  canvas.globalAlpha = 0.45;
  bins.forEach((count, bin) => {
    if (count === 0) return;
    // The square root keeps a single event visible beside a crowd.
    const height = Math.max(2, Math.sqrt(count / most) * DENSITY_HEIGHT);
    canvas.fillRect(bin * DENSITY_BIN, WESTERN - 1 - height, DENSITY_BIN - 1, height);
  });
  canvas.globalAlpha = 1;
}

/** The lines of the labelled ticks through the rows. */
export function drawGrid(canvas: CanvasRenderingContext2D, { viewport, theme }: RenderContext): void {
  const scale = pixelsPerDay(viewport);
  canvas.fillStyle = theme.grid;
  // Fainter than on the axis, because titles are read across them.
  canvas.globalAlpha = theme.contrast ? 0.3 : 0.5;
  for (const day of tickDays(viewport, tickStep(scale, TICK_GAP)))
    canvas.fillRect(Math.round((day - viewport.from) * scale), 0, 1, viewport.height);
  canvas.globalAlpha = 1;
}
