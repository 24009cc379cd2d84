import { createTextFitter, type TextFitter } from '../layout/textFitter';
import { readTheme, type Theme } from './theme';

/** A theme, and its fonts measured: how everything is drawn until the theme changes. */
export interface DrawingStyle {
  readonly theme: Theme;
  /** Titles. */
  readonly title: TextFitter;
  /** Dates and ticks. */
  readonly small: TextFitter;
}

/** Reads the style of an element; the canvas measures texts. */
export function readDrawingStyle(element: HTMLElement, canvas: CanvasRenderingContext2D): DrawingStyle {
  const theme = readTheme(element);
  const fitter = (font: string): TextFitter =>
    createTextFitter((text) => {
      canvas.font = font;
      return canvas.measureText(text).width;
    });
  return { theme, title: fitter(theme.font), small: fitter(theme.smallFont) };
}
