import type { TimelineStrings } from '../../protocol/timeline';
import { AXIS_HEIGHT, drawAxis } from './axis';
import type { RenderContext } from './renderContext';

/** Pixels of the picture for each CSS pixel, and the tallest canvas that browsers agree on. */
const RATIO = 2;
const TALLEST = 16_000;

/** The chart as a PNG, in base64: axis, rows and the lanes' names, on the background of the theme. */
export function pictureOf(
  frame: RenderContext,
  strings: TimelineStrings,
  drawRows: (context: CanvasRenderingContext2D) => void,
): string {
  const { width, height } = frame.viewport;
  const canvas = document.createElement('canvas');
  canvas.width = width * RATIO;
  canvas.height = Math.min(TALLEST, (height + AXIS_HEIGHT) * RATIO);
  const context = canvas.getContext('2d')!;
  // The parts clear what is below them: each is drawn on a canvas of its own.
  const part = (partHeight: number, draw: (context: CanvasRenderingContext2D) => void): HTMLCanvasElement => {
    const own = document.createElement('canvas');
    own.width = canvas.width;
    own.height = Math.min(TALLEST, partHeight * RATIO);
    const ownContext = own.getContext('2d')!;
    ownContext.scale(RATIO, RATIO);
    draw(ownContext);
    return own;
  };
  context.fillStyle = pageBackground(frame.theme.background);
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(
    part(AXIS_HEIGHT, (own) => drawAxis(own, frame)),
    0,
    0,
  );
  context.drawImage(part(height, drawRows), 0, AXIS_HEIGHT * RATIO);
  context.scale(RATIO, RATIO);
  context.textBaseline = 'middle';
  context.font = frame.theme.boldFont;
  for (const { track, top } of frame.layout.boxes) {
    context.fillStyle = frame.theme.lanes[track.lane];
    context.fillText(track.file ?? strings[track.lane], 10, AXIS_HEIGHT + top - frame.scrollTop + 13);
  }
  return canvas.toDataURL('image/png').split(',')[1] ?? '';
}

const pageBackground = (themed: string): string =>
  themed !== '' ? themed : document.body.classList.contains('vscode-light') ? '#fff' : '#000';
