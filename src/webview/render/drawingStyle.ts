import { createTextFitter, type TextFitter } from '../layout/textFitter';
import { readTheme, type Theme } from './theme';

/** A theme and its measured fonts, valid until the theme changes. */
export interface DrawingStyle {
  readonly theme: Theme;
  /** Measures titles. */
  readonly title: TextFitter;
  /** Measures dates and tick labels. */
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
