import { axisHeight, drawAxis } from './axis';
import type { RenderContext } from './renderContext';
import { readDrawingStyle, type DrawingStyle } from './drawingStyle';
import type { View } from './view';

/** The elements that contain the canvases, and the one whose style gives colours and fonts. */
export interface CanvasElements {
  readonly rows: HTMLCanvasElement;
  readonly axis: HTMLCanvasElement;
  readonly chart: HTMLElement;
}

/** The two canvases of the page, and the style in which they are drawn. */
export class Canvases {
  readonly #page: CanvasElements;
  readonly #rows: CanvasRenderingContext2D;
  readonly #axis: CanvasRenderingContext2D;
  #style: DrawingStyle;

  constructor(page: CanvasElements) {
    this.#page = page;
    this.#rows = page.rows.getContext('2d')!;
    this.#axis = page.axis.getContext('2d')!;
    this.#style = readDrawingStyle(page.chart, this.#rows);
  }

  get style(): DrawingStyle {
    return this.#style;
  }

  /** Called after a change of theme. */
  readStyle(): void {
    this.#style = readDrawingStyle(this.#page.chart, this.#rows);
  }

  paint(view: View, context: RenderContext): void {
    const { width, height } = context.viewport;
    fitCanvas(this.#rows, width, height);
    view.draw(this.#rows, context);
    if (view.isVertical) return;
    fitCanvas(this.#axis, width, axisHeight(context));
    drawAxis(this.#axis, context);
  }
}

/** Sizes a canvas in device pixels, while drawing uses CSS pixels. */
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
