/** Brush strokes: how one mark looks. Knows geometry and colour, nothing of rows or events. */
import type { TimelineMark } from '../../protocol/timeline';
import { FADE, softness, type Extent } from '../layout/layout';
import type { MarkExtent } from '../model/extent';
import { transparent } from './theme';

export interface MarkStyle {
  readonly colour: string;
  readonly height: number;
  /** Opacity of the solid part, 0 to 1. */
  readonly fill: number;
  /** Draw the outline as well: packed bars with their title inside, and every bar in high contrast. */
  readonly outline: boolean;
  /** Hundreds are drawn at once: dots and bars lose their round corners, and cost a third. */
  readonly crowded: boolean;
}

/** Marks up to this width are round. */
export const WIDEST_DOT = 9.5;

/** Draws one event's mark around the height `y`. `unit` is where its whole unit stands: 1957 of "late 1957". */
export function paintMark(
  context: CanvasRenderingContext2D,
  event: TimelineMark,
  shape: MarkExtent,
  extent: Extent,
  unit: Extent,
  y: number,
  style: MarkStyle,
): void {
  const { x0, x1 } = extent;
  const isDot = Math.max(x1 - x0, unit.x1 - unit.x0) <= WIDEST_DOT && shape.start !== 'open' && shape.end !== 'open';
  if (isDot && shape.from !== shape.to) {
    const soft = shape.start === 'soft' || shape.end === 'soft';
    if (style.crowded) return paintSquare(context, (x0 + x1) / 2, y, style.colour, event.inferred === true, soft);
    paintDot(context, (x0 + x1) / 2, y, x1 - x0, style.colour, event.inferred ? 'hollow' : soft ? 'soft' : 'solid');
    return;
  }
  const isPlain = shape.start === 'hard' && shape.end === 'hard' && !event.inferred && !event.modifier;
  if (style.crowded && isPlain) {
    context.fillStyle = style.colour;
    context.fillRect(x0, y - style.height / 2, x1 - x0, style.height);
    return;
  }
  if (shape.from === shape.to) paintLimit(context, shape, x0, y, style);
  else paintBar(context, event, shape, extent, unit, y, style);
}

/** Pixels around a dot into which a soft one fades. */
const HALO = 3;

function paintDot(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  diameter: number,
  colour: string,
  kind: 'solid' | 'hollow' | 'soft',
): void {
  const radius = diameter / 2;
  context.beginPath();
  if (kind === 'hollow') {
    context.arc(x, y, radius - 0.75, 0, 2 * Math.PI);
    context.strokeStyle = colour;
    context.lineWidth = 1.5;
    context.stroke();
    return;
  }
  const reached = kind === 'soft' ? radius + HALO : radius;
  context.arc(x, y, reached, 0, 2 * Math.PI);
  context.fillStyle = kind === 'soft' ? halo(context, x, y, reached, colour) : colour;
  context.fill();
}

function halo(context: CanvasRenderingContext2D, x: number, y: number, radius: number, colour: string): CanvasGradient {
  const gradient = context.createRadialGradient(x, y, 0, x, y, radius);
  gradient.addColorStop(0.25, colour);
  gradient.addColorStop(1, transparent(colour));
  return gradient;
}

/** Pixels of a square that stands for a dot. */
const SQUARE = 6;

function paintSquare(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  colour: string,
  hollow: boolean,
  soft: boolean,
): void {
  const left = Math.round(x - SQUARE / 2);
  const top = Math.round(y - SQUARE / 2);
  context.fillStyle = colour;
  context.globalAlpha = soft ? 0.5 : 1;
  context.fillRect(left, top, SQUARE, SQUARE);
  if (hollow) context.clearRect(left + 1.5, top + 1.5, SQUARE - 3, SQUARE - 3);
  context.globalAlpha = 1;
}

/** "before 1949": nothing is known but the limit, so a wall stands there and the time on its side fades out. */
function paintLimit(
  context: CanvasRenderingContext2D,
  shape: MarkExtent,
  x: number,
  y: number,
  style: MarkStyle,
): void {
  const end = shape.start === 'open' ? x - FADE : x + FADE;
  const gradient = context.createLinearGradient(x, 0, end, 0);
  gradient.addColorStop(0, style.colour);
  gradient.addColorStop(1, transparent(style.colour));
  const half = Math.min(style.height, 8) / 2;
  context.fillStyle = gradient;
  context.globalAlpha = 0.75;
  context.fillRect(Math.min(x, end), y - half / 2, FADE, half);
  context.globalAlpha = 1;
  context.fillStyle = style.colour;
  context.fillRect(x - 1, y - half - 1, 2, 2 * half + 2);
}

function paintBar(
  context: CanvasRenderingContext2D,
  event: TimelineMark,
  shape: MarkExtent,
  extent: Extent,
  unit: Extent,
  y: number,
  style: MarkStyle,
): void {
  const top = y - style.height / 2;
  const radius = Math.min(4, style.height / 2);
  const soft = softness(extent);
  const x0 = extent.x0 - reach(shape.start, soft);
  const x1 = extent.x1 + reach(shape.end, soft);
  // The rest of the unit stays in sight, faintly: "late 1957" is still 1957.
  if (unit.x1 - unit.x0 > extent.x1 - extent.x0 + 4) {
    context.globalAlpha = style.fill * 0.3;
    context.fillStyle = style.colour;
    fillRounded(context, unit.x0, top, unit.x1 - unit.x0, style.height, radius);
    context.globalAlpha = 1;
  }
  const ink = edgeInk(context, shape, extent, x0, x1, soft, style.colour);
  const hollow = event.inferred === true;
  if (!hollow) {
    context.globalAlpha = style.fill * (event.uncertain ? 0.6 : 1);
    context.fillStyle = ink;
    fillRounded(context, x0, top, x1 - x0, style.height, radius);
    context.globalAlpha = 1;
  }
  if (hollow || style.outline) {
    context.strokeStyle = ink;
    context.lineWidth = hollow ? 1.25 : 1;
    if (hollow) context.setLineDash([3, 2]);
    context.beginPath();
    context.roundRect(x0 + 0.5, top + 0.5, x1 - x0 - 1, style.height - 1, radius);
    context.stroke();
    if (hollow) context.setLineDash([]);
  }
}

/** How far a mark is drawn beyond its bounds. */
function reach(edge: MarkExtent['start'], soft: number): number {
  return edge === 'open' ? FADE : edge === 'soft' ? soft / 2 : 0;
}

/** One colour, or a gradient that fades at the edges that are not hard. */
function edgeInk(
  context: CanvasRenderingContext2D,
  shape: MarkExtent,
  extent: Extent,
  x0: number,
  x1: number,
  soft: number,
  colour: string,
): string | CanvasGradient {
  if (shape.start === 'hard' && shape.end === 'hard') return colour;
  const gradient = context.createLinearGradient(x0, 0, x1, 0);
  const length = x1 - x0;
  const solidFrom = shape.start === 'hard' ? 0 : (extent.x0 + (shape.start === 'soft' ? soft / 2 : 0) - x0) / length;
  const solidTo = shape.end === 'hard' ? 1 : (extent.x1 - (shape.end === 'soft' ? soft / 2 : 0) - x0) / length;
  const middle = (solidFrom + solidTo) / 2;
  gradient.addColorStop(0, shape.start === 'hard' ? colour : transparent(colour));
  gradient.addColorStop(clamp(Math.min(solidFrom, middle)), colour);
  gradient.addColorStop(clamp(Math.max(solidTo, middle)), colour);
  gradient.addColorStop(1, shape.end === 'hard' ? colour : transparent(colour));
  return gradient;
}

const clamp = (share: number): number => Math.min(1, Math.max(0, share));

/** Fills a rounded box. */
export function fillRounded(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
): void {
  context.beginPath();
  context.roundRect(x, y, width, height, Math.min(radius, width / 2));
  context.fill();
}
