import { AXIS_HEIGHT, drawAxis } from './axis';
import type { RenderContext } from './renderContext';
import { readDrawingStyle, type DrawingStyle } from './drawingStyle';
import type { View } from './view';

/** Where the canvases are on the page, and the element whose style gives colours and fonts. */
export interface CanvasElements {
  readonly rows: HTMLCanvasElement;
  readonly axis: HTMLCanvasElement;
  readonly chart: HTMLElement;
}

/** The two canvases of the page, and the look in which they are drawn on. */
export class Canvases {
  readonly #page: CanvasElements;
  readonly #rows: CanvasRenderingContext2D;
  readonly #axis: CanvasRenderingContext2D;
  #look: DrawingStyle;

  constructor(page: CanvasElements) {
    this.#page = page;
    this.#rows = page.rows.getContext('2d')!;
    this.#axis = page.axis.getContext('2d')!;
    this.#look = readDrawingStyle(page.chart, this.#rows);
  }

  get look(): DrawingStyle {
    return this.#look;
  }

  /** The theme has changed. */
  lookAgain(): void {
    this.#look = readDrawingStyle(this.#page.chart, this.#rows);
  }

  paint(view: View, frame: RenderContext): void {
    const { width, height } = frame.viewport;
    fitCanvas(this.#rows, width, height);
    fitCanvas(this.#axis, width, AXIS_HEIGHT);
    view.draw(this.#rows, frame);
    drawAxis(this.#axis, frame);
  }
}

/** Gives a canvas as many pixels as the screen has for its CSS pixels, in which it is drawn on. */
function fitCanvas(context: CanvasRenderingContext2D, width: number, height: number): void {
  const { canvas } = context;
  const ratio = devicePixelRatio;
  if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
  }
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
}
