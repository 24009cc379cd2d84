// Draws a step back in time: a dashed line that ends in an arrowhead.
import type { Theme } from '../render/theme';

/** In pixels of the view. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The size of an arrowhead, its distance from the mark that it points to, and the shortest jump with one. */
const HEAD = { length: 7, half: 3.5, before: 6, shortest: 26 } as const;

/** The end of a jump back in time. */
export function drawHead(canvas: CanvasRenderingContext2D, from: Place, to: Place): void {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length < HEAD.shortest) return;
  const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const tip = { x: to.x - dx * HEAD.before, y: to.y - dy * HEAD.before };
  const base = { x: tip.x - dx * HEAD.length, y: tip.y - dy * HEAD.length };
  canvas.beginPath();
  canvas.moveTo(tip.x, tip.y);
  canvas.lineTo(base.x - dy * HEAD.half, base.y + dx * HEAD.half);
  canvas.lineTo(base.x + dy * HEAD.half, base.y - dx * HEAD.half);
  canvas.fill();
}

export const BACK_DASH = [4, 3];

/** A jump by itself, for a legend. */
export function drawJump(canvas: CanvasRenderingContext2D, theme: Theme, from: Place, to: Place): void {
  canvas.strokeStyle = canvas.fillStyle = theme.lanes.glossary;
  canvas.lineWidth = 1.25;
  canvas.setLineDash(BACK_DASH);
  canvas.beginPath();
  canvas.moveTo(from.x, from.y);
  canvas.lineTo(to.x, to.y);
  canvas.stroke();
  canvas.setLineDash([]);
  drawHead(canvas, from, to);
}
