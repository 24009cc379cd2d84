import type { TimelineDays, TimelineEra } from '../../protocol/timeline';
import { eraLines } from '../layout/eras';
import type { DateWords } from '../model/dateWords';
import { Canvases } from '../render/canvas';
import type { DrawingStyle } from '../render/drawingStyle';
import type { RenderContext } from '../render/renderContext';
import type { InteractionState } from './interactionState';
import type { Page } from './pageElements';
import type { Scene } from './scene';
import type { Views } from './views';

/** Draws the current view, with what the page marks in it. */
export class Drawing {
  readonly #page: Page;
  readonly #words: DateWords;
  readonly #canvases: Canvases;
  readonly #redraw: () => void;
  #eras: RenderContext['eras'] = [];
  #span: TimelineDays | undefined;

  constructor(page: Page, words: DateWords, redraw: () => void) {
    this.#page = page;
    this.#words = words;
    this.#redraw = redraw;
    this.#canvases = new Canvases(page);
  }

  get style(): DrawingStyle {
    return this.#canvases.style;
  }

  /** Called after a change of theme. */
  readStyle(): void {
    this.#canvases.readStyle();
  }

  /** The eras of other calendars that the essay uses. */
  set eras(eras: readonly TimelineEra[]) {
    this.#eras = eraLines(eras);
    this.#redraw();
  }

  /** The days to which the list of events is limited, which the axis marks. */
  set span(span: TimelineDays | undefined) {
    this.#span = span;
    this.#redraw();
  }

  context(scene: Scene, views: Views, state: InteractionState): RenderContext {
    const hasFocus = document.activeElement === this.#page.events;
    return {
      ...scene.visibleArea,
      ...this.style,
      words: this.#words,
      highlighted: state.highlighted,
      periods: views.lanes.periods,
      eras: this.#eras,
      span: this.#span,
      hovered: state.hovered,
      focused: hasFocus ? state.focused : undefined,
    };
  }

  paint(scene: Scene, views: Views, state: InteractionState): void {
    this.#canvases.paint(scene.view, this.context(scene, views, state));
  }
}
