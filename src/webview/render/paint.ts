// Draws single marks, independently of rows and lanes.
import type { TimelineMark } from '../../protocol/timeline';
import type { Box } from '../layout/eventGeometry';
import { FADE, softness, type Extent } from '../layout/layout';
import type { TimeExtent } from '../model/extent';
import { transparent } from './theme';

export interface MarkStyle {
  readonly colour: string;
  readonly height: number;
  /** Opacity of the solid part, 0 to 1. */
  readonly fill: number;
  /** Whether to draw the outline too: for packed bars with their title inside, and for all bars in high contrast. */
  readonly outline: boolean;
  /**
   * Hundreds of marks are drawn at once, so dots and bars lose their round corners, which takes a third of the time.
   */
  readonly crowded: boolean;
  /** How far an open edge fades out, if not by `FADE`. */
  readonly fade?: number;
}

/** Marks up to this width are round. */
export const WIDEST_DOT = 9.5;

/** The mark of one event, in pixels of the view. */
export interface Mark {
  readonly event: Pick<TimelineMark, 'inferred' | 'modifier' | 'uncertain'>;
  readonly time: TimeExtent;
  readonly extent: Extent;
  /** The extent of its whole unit: 1957 for "late 1957". */
  readonly unit: Extent;
  /** The vertical middle. */
  readonly y: number;
}

export function paintMark(canvas: CanvasRenderingContext2D, mark: Mark, style: MarkStyle): void {
  const { event, time, unit, y } = mark;
  const { x0, x1 } = mark.extent;
  const isDot = Math.max(x1 - x0, unit.x1 - unit.x0) <= WIDEST_DOT && time.start !== 'open' && time.end !== 'open';
  if (isDot && time.from !== time.to) {
    if (style.crowded) paintSquare(canvas, mark, style.colour);
    else paintDot(canvas, mark, style.colour);
    return;
  }
  const isPlain = time.start === 'hard' && time.end === 'hard' && !event.inferred && !event.modifier;
  if (style.crowded && isPlain) {
    canvas.fillStyle = style.colour;
    canvas.fillRect(x0, y - style.height / 2, x1 - x0, style.height);
    return;
  }
  if (time.from === time.to) paintLimit(canvas, mark, style);
  else paintBar(canvas, mark, style);
}

const isSoft = ({ start, end }: TimeExtent): boolean => start === 'soft' || end === 'soft';

const middleOf = ({ x0, x1 }: Extent): number => (x0 + x1) / 2;

/** Pixels around a dot over which a soft one fades. */
const HALO = 3;

function paintDot(canvas: CanvasRenderingContext2D, { event, time, extent, y }: Mark, colour: string): void {
  const x = middleOf(extent);
  const radius = (extent.x1 - extent.x0) / 2;
  canvas.beginPath();
  if (event.inferred) {
    canvas.arc(x, y, radius - 0.75, 0, 2 * Math.PI);
    canvas.strokeStyle = colour;
    canvas.lineWidth = 1.5;
    canvas.stroke();
    return;
  }
  const reached = isSoft(time) ? radius + HALO : radius;
  canvas.arc(x, y, reached, 0, 2 * Math.PI);
  canvas.fillStyle = isSoft(time) ? halo(canvas, x, y, reached, colour) : colour;
  canvas.fill();
}

function halo(canvas: CanvasRenderingContext2D, x: number, y: number, radius: number, colour: string): CanvasGradient {
  const gradient = canvas.createRadialGradient(x, y, 0, x, y, radius);
  gradient.addColorStop(0.25, colour);
  gradient.addColorStop(1, transparent(colour));
  return gradient;
}

/** Size in pixels of the square that replaces a dot. */
const SQUARE = 6;

function paintSquare(canvas: CanvasRenderingContext2D, { event, time, extent, y }: Mark, colour: string): void {
  const left = Math.round(middleOf(extent) - SQUARE / 2);
  const top = Math.round(y - SQUARE / 2);
  canvas.fillStyle = colour;
  canvas.globalAlpha = isSoft(time) ? 0.5 : 1;
  canvas.fillRect(left, top, SQUARE, SQUARE);
  if (event.inferred) canvas.clearRect(left + 1.5, top + 1.5, SQUARE - 3, SQUARE - 3);
  canvas.globalAlpha = 1;
}

/** "before 1949": only the limit is known, so it is drawn as a wall, and the time on its open side fades out. */
function paintLimit(canvas: CanvasRenderingContext2D, { time, extent, y }: Mark, style: MarkStyle): void {
  const x = extent.x0;
  const fade = style.fade ?? FADE;
  const end = time.start === 'open' ? x - fade : x + fade;
  const gradient = canvas.createLinearGradient(x, 0, end, 0);
  gradient.addColorStop(0, style.colour);
  gradient.addColorStop(1, transparent(style.colour));
  const half = Math.min(style.height, 8) / 2;
  canvas.fillStyle = gradient;
  canvas.globalAlpha = 0.75;
  canvas.fillRect(Math.min(x, end), y - half / 2, fade, half);
  canvas.globalAlpha = 1;
  canvas.fillStyle = style.colour;
  canvas.fillRect(x - 1, y - half - 1, 2, 2 * half + 2);
}

function paintBar(canvas: CanvasRenderingContext2D, mark: Mark, style: MarkStyle): void {
  const { event, time, extent, unit, y } = mark;
  const top = y - style.height / 2;
  const radius = Math.min(4, style.height / 2);
  const soft = softness(extent);
  const fade = style.fade ?? FADE;
  const drawn = { x0: extent.x0 - reach(time.start, soft, fade), x1: extent.x1 + reach(time.end, soft, fade) };
  const rectangle = { ...drawn, top, height: style.height };
  // The rest of the unit is drawn faintly: "late 1957" is still 1957.
  if (unit.x1 - unit.x0 > extent.x1 - extent.x0 + 4) {
    canvas.globalAlpha = style.fill * 0.3;
    canvas.fillStyle = style.colour;
    fillRounded(canvas, { ...rectangle, ...unit }, radius);
    canvas.globalAlpha = 1;
  }
  const ink = edgeInk(canvas, mark, drawn, style.colour);
  const hollow = event.inferred === true;
  if (!hollow) {
    canvas.globalAlpha = style.fill * (event.uncertain ? 0.6 : 1);
    canvas.fillStyle = ink;
    fillRounded(canvas, rectangle, radius);
    canvas.globalAlpha = 1;
  }
  if (hollow || style.outline) {
    canvas.lineWidth = hollow ? 1.25 : 1;
    if (hollow) canvas.setLineDash([3, 2]);
    strokeRounded(canvas, rectangle, radius, ink);
    if (hollow) canvas.setLineDash([]);
  }
}

/** How far a mark is drawn outside its bounds. */
function reach(edge: TimeExtent['start'], soft: number, fade: number): number {
  return edge === 'open' ? fade : edge === 'soft' ? soft / 2 : 0;
}

/** A single colour, or a gradient that fades at soft and open edges. `drawn` is the extent including these edges. */
function edgeInk(
  canvas: CanvasRenderingContext2D,
  { time, extent }: Mark,
  { x0, x1 }: Extent,
  colour: string,
): string | CanvasGradient {
  if (time.start === 'hard' && time.end === 'hard') return colour;
  const soft = softness(extent);
  const gradient = canvas.createLinearGradient(x0, 0, x1, 0);
  const length = x1 - x0;
  const solidFrom = time.start === 'hard' ? 0 : (extent.x0 + (time.start === 'soft' ? soft / 2 : 0) - x0) / length;
  const solidTo = time.end === 'hard' ? 1 : (extent.x1 - (time.end === 'soft' ? soft / 2 : 0) - x0) / length;
  const middle = (solidFrom + solidTo) / 2;
  gradient.addColorStop(0, time.start === 'hard' ? colour : transparent(colour));
  gradient.addColorStop(clamp(Math.min(solidFrom, middle)), colour);
  gradient.addColorStop(clamp(Math.max(solidTo, middle)), colour);
  gradient.addColorStop(1, time.end === 'hard' ? colour : transparent(colour));
  return gradient;
}

const clamp = (share: number): number => Math.min(1, Math.max(0, share));

/** Fills a rectangle with round corners. */
export function fillRounded(canvas: CanvasRenderingContext2D, { x0, x1, top, height }: Box, radius: number): void {
  canvas.beginPath();
  canvas.roundRect(x0, top, x1 - x0, height, Math.min(radius, (x1 - x0) / 2));
  canvas.fill();
}

/** Draws the outline of a rectangle with round corners, half a pixel inside its edges, so that thin lines are sharp. */
export function strokeRounded(
  canvas: CanvasRenderingContext2D,
  { x0, x1, top, height }: Box,
  radius: number,
  ink: string | CanvasGradient,
): void {
  canvas.strokeStyle = ink;
  canvas.beginPath();
  canvas.roundRect(x0 + 0.5, top + 0.5, x1 - x0 - 1, height - 1, radius);
  canvas.stroke();
}
