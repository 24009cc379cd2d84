import type { TimelineStrings } from '../../protocol/timeline';
import { axisHeight, drawAxis } from './axis';
import type { RenderContext } from './renderContext';
import type { View } from './view';

/** Pixels of the picture per CSS pixel, and the maximum canvas height that all browsers support. */
const RATIO = 2;
const TALLEST = 16_000;

/** The chart as a PNG in base64: axis (unless time runs downwards), rows and lane names, on the background of the theme. */
export function pictureOf(context: RenderContext, strings: TimelineStrings, view: View): string {
  const { width, height } = context.viewport;
  const above = view.isVertical ? 0 : axisHeight(context);
  const picture = createCanvas(width, height + above);
  picture.fillStyle = pageBackground(context.theme.background);
  picture.fillRect(0, 0, picture.canvas.width, picture.canvas.height);
  // Each part clears the area below it, so it is drawn on its own canvas.
  const axis = createCanvas(width, axisHeight(context));
  drawAxis(axis, context);
  const rows = createCanvas(width, height);
  view.draw(rows, context);
  picture.setTransform(1, 0, 0, 1, 0, 0);
  if (!view.isVertical) picture.drawImage(axis.canvas, 0, 0);
  picture.drawImage(rows.canvas, 0, above * RATIO);
  picture.scale(RATIO, RATIO);
  picture.textBaseline = 'middle';
  picture.font = context.theme.boldFont;
  for (const { lane, top } of context.layout.boxes) {
    picture.fillStyle = context.theme.lanes[lane.kind];
    picture.fillText(lane.file ?? strings[lane.kind], 10, above + top - context.scrollTop + 13);
  }
  return picture.canvas.toDataURL('image/png').split(',')[1] ?? '';
}

/** A canvas with this size in CSS pixels, in which drawing counts. */
function createCanvas(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = width * RATIO;
  canvas.height = Math.min(TALLEST, height * RATIO);
  const context = canvas.getContext('2d')!;
  context.scale(RATIO, RATIO);
  return context;
}

const pageBackground = (themed: string): string =>
  themed !== '' ? themed : document.body.classList.contains('vscode-light') ? '#fff' : '#000';
