// Marks each ten years of a life on its bar.
import { labelOf } from '../layout/eventGeometry';
import { pixelsPerDay, type LaneBox } from '../layout/layout';
import { tenthBirthdays } from '../model/ages';
import type { RenderContext } from './renderContext';

/** The least distances of ticks, and of ticks with their age, in pixels. */
const TICKS = 9;
const AGES = 34;
const TICK_HEIGHT = 4;
const TEN_YEARS = 3652.4;

/** `top` and `height` are those of the bar, in pixels of the view. */
export function drawAges(
  canvas: CanvasRenderingContext2D,
  { viewport, theme, small, title }: RenderContext,
  box: LaneBox,
  index: number,
  { top, height, colour }: { readonly top: number; readonly height: number; readonly colour: string },
): void {
  const scale = pixelsPerDay(viewport);
  const event = box.lane.events[index]!;
  if (scale * TEN_YEARS < TICKS || box.lane.extents[index]!.start !== 'hard') return;
  const label = labelOf(box, index, viewport, title);
  const nameEnd = label.x0 + Math.min(label.room, title.width(event.title));
  canvas.font = theme.smallFont;
  canvas.fillStyle = colour;
  for (const { age, day } of tenthBirthdays(event)) {
    const x = Math.round((day - viewport.from) * scale);
    const isUnderName = x > label.x0 - 3 && x < nameEnd + 3;
    if (x < 0 || x > viewport.width || isUnderName) continue;
    canvas.fillRect(x, top + height - TICK_HEIGHT, 1, TICK_HEIGHT);
    const words = String(age);
    const left = x - small.width(words) / 2;
    if (scale * TEN_YEARS >= AGES && (left > nameEnd + 8 || left + small.width(words) < label.x0 - 8))
      canvas.fillText(words, left, top + height / 2 - 1);
  }
}
