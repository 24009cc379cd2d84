import type { TimeWindow } from '../model/calendar';
import type { ClusterTarget, PointerTarget } from '../layout/targets';
import type { TimelineDays, TimelineLane, TimelineMark, TimelineStrings } from '../../protocol/timeline';
import { InteractionState } from './interactionState';
import { Canvases } from '../render/canvas';
import type { DateWords } from '../model/dateWords';
import { EventSequence, type EventPosition } from '../model/eventSequence';
import type { RenderContext } from '../render/renderContext';
import { RenderLoop } from '../render/renderLoop';
import { Headings } from './headings';
import { Lanes } from './laneView';
import { pictureOf } from '../render/exportPng';
import type { ReadingOrderData } from '../readingOrder/points';
import { ReadingOrder } from '../readingOrder/view';
import { Navigation } from './navigation';
import { Options } from './accessibleOptions';
import type { Page } from './pageElements';
import type { Box } from '../layout/eventGeometry';
import { listenToPointer } from './pointer';
import type { SavedState } from './savedState';
import { windowLabel } from '../layout/scale';
import type { MarkExtent } from '../model/extent';
import { TimeWindowController } from './timeWindow';
import { Scene } from './scene';
import { onThemeChange } from '../render/theme';
import { clusterName, Tooltip } from './tooltip';

export interface ChartEvents {
  /** An event was picked; with `focus`, to go on in the text. */
  picked(event: TimelineMark, focus: boolean, mention?: number): void;
  /** Zoom or folding came to rest somewhere new: worth remembering. */
  rested(): void;
}

/** The chart on the page: holds what is shown and where, and draws it, once a frame where anything changed. */
export class Chart {
  #essay = new EventSequence(undefined, []);
  readonly lanes: Lanes;
  #span: TimelineDays | undefined;
  readonly #page: Page;
  readonly #words: DateWords;
  readonly #strings: TimelineStrings;
  readonly #events: ChartEvents;
  readonly #navigation: Navigation;
  readonly #stage: Scene;
  readonly #options: Options;
  readonly #attention: InteractionState;
  readonly #frames = new RenderLoop({
    draw: () => this.#draw(),
    updateText: () => this.#stage.describe(this.#essay.size > 0 ? this.windowLabel : ''),
    onIdle: () => this.#rested(),
  });
  readonly #canvases: Canvases;
  readonly #time: TimeWindowController;
  /** What the next frame scrolls to, and whether it shows the tooltip there. */
  #reveal: { readonly event: TimelineMark; readonly tooltip: boolean } | undefined;

  constructor(
    page: Page,
    words: DateWords,
    strings: TimelineStrings,
    saved: Pick<SavedState, 'folded' | 'hidden'>,
    events: ChartEvents,
  ) {
    this.#page = page;
    this.#words = words;
    this.#strings = strings;
    this.#events = events;
    this.#canvases = new Canvases(page);
    this.lanes = new Lanes(saved, this.#canvases.look.title);
    const nameOf = (gathered: ClusterTarget): string => clusterName(gathered, words, strings);
    this.#options = new Options(page.events, nameOf, (event) => this.#pick(event));
    const headings = new Headings(page.headings, strings, (key) => {
      this.lanes.fold(key);
      this.#redraw();
    });
    this.#navigation = new Navigation(page.chart, page.axis, {
      moved: (byHand) => {
        if (byHand) this.#time.moved();
        if (byHand) this.#hover(undefined);
        this.#redraw();
      },
      draggedDown: (pixels) => (page.scroll.scrollTop -= pixels),
      scrolls: () => page.scroll.scrollHeight > page.scroll.clientHeight + 1,
    });
    this.#stage = new Scene(page, headings, this.lanes, () => this.#navigation.window);
    this.#time = new TimeWindowController(this.#navigation, this.lanes, () => this.#stage.viewport);
    this.#attention = new InteractionState(page, new Tooltip(page.tooltip, words, strings));
    page.scroll.addEventListener('scroll', () => this.#redraw(), { passive: true });
    page.events.addEventListener('focus', () => this.#redraw());
    page.events.addEventListener('blur', () => this.focus(undefined));
    new ResizeObserver(() => {
      this.#time.keep();
      this.#redraw();
    }).observe(page.scroll);
    onThemeChange(() => {
      this.#canvases.lookAgain();
      this.show(this.#essay);
    });
    listenToPointer(page.rows, {
      under: (x, y) => this.#stage.view.under(x, y, this.#stage.sight),
      hovered: (spotted, at) => this.#hover(spotted, at),
      clicked: (spotted) => this.#click(spotted),
      doubleClicked: ({ event, gathered }) => !gathered && events.picked(event, true),
    });
  }

  get essay(): EventSequence {
    return this.#essay;
  }

  /** Whether the keys pass an event over. */
  skips(spot: EventPosition): boolean {
    return this.#stage.view.skips(spot, this.#stage.sight.layout);
  }

  hide(lane: TimelineLane, hidden: boolean): void {
    this.lanes.hide(lane, hidden);
    this.show(this.#essay);
  }

  /** Shows the order of reading, or, without it, the lanes. */
  read(reading: ReadingOrderData | undefined): void {
    this.#stage.view = reading ? new ReadingOrder(reading, () => this.#essay) : this.lanes;
    this.#hover(undefined);
    this.#redraw();
  }

  /** Marks the span on the axis that the list of events keeps to. */
  set span(span: TimelineDays | undefined) {
    this.#span = span;
    this.#redraw();
  }

  /** The day at so many pixels from the left edge. */
  dayAt(x: number): number {
    const { from, to } = this.#navigation.window;
    return Math.floor(from + (x / this.#stage.viewport.width) * (to - from));
  }

  /** A PNG in base64 of what is in view, or of everything, and the days that it shows. */
  draw(whole: boolean): { readonly png: string; readonly days: TimelineDays } {
    const { from, to } = whole ? this.lanes.fitTo('all', this.#stage.viewport) : this.#navigation.window;
    const viewport = { ...this.#stage.viewport, from, to };
    const layout = this.#stage.view.layout(viewport);
    const frame = {
      ...this.#frame,
      layout,
      viewport: { ...viewport, height: whole ? layout.height : viewport.height },
      scrollTop: whole ? 0 : this.#stage.sight.scrollTop,
    };
    const png = pictureOf(frame, this.#strings, (context) => this.#stage.view.draw(context, frame));
    return { png, days: { earliestDay: Math.floor(from), latestDay: Math.ceil(to) - 1 } };
  }

  get focused(): TimelineMark | undefined {
    return this.#attention.focused;
  }

  /** The first event at the cursor of the text. */
  get highlighted(): TimelineMark | undefined {
    return this.#attention.firstHighlighted(this.#essay);
  }

  /** The stretch of time in view; undefined while it is simply that of the events. */
  get window(): TimeWindow | undefined {
    return this.#time.chosen;
  }

  get windowLabel(): string {
    return windowLabel(this.#navigation.window, this.#words);
  }

  /** Shows an essay; one that was not shown before, in a window that it was left in or as a whole. */
  show(essay: EventSequence, window?: TimeWindow): void {
    const isNew = essay.key !== this.#essay.key || this.#essay.size === 0;
    this.#essay = essay;
    this.lanes.show(essay, this.#canvases.look.title);
    this.#hover(undefined);
    this.#attention.focused = this.focused && essay.mark(this.focused.id);
    if (isNew) this.#page.scroll.scrollTop = 0;
    if (isNew) this.#time.begin(window);
    else this.#time.keep();
    this.#redraw();
  }

  highlight(ids: readonly string[], reveal: boolean): void {
    this.#attention.highlighted = new Set(ids);
    if (reveal && this.highlighted) this.#bringIntoView(this.highlighted, false);
    this.#redraw();
  }

  /** Gives an event the keyboard's focus, and its tooltip with it. */
  focus(event: TimelineMark | undefined): void {
    this.#attention.focused = event;
    if (event) this.#bringIntoView(event, true);
    else this.hideTooltip();
    this.#redraw();
  }

  /** Says whether there was one. */
  hideTooltip(): boolean {
    return this.#attention.hideTooltip();
  }

  /** Zooms to what a cluster holds, or shows its events one by one. Says whether the event is in one. */
  open({ id }: TimelineMark): boolean {
    const gathered = this.#stage.view.clusterOf(id, this.#stage.sight.layout);
    if (!gathered) return false;
    this.hideTooltip();
    const window = this.#stage.view.open(gathered);
    if (window) this.#time.glide(window);
    else this.#redraw();
    return true;
  }

  /** Zooms around the focused event where that is in view, else around the middle. */
  zoomBy(factor: number): void {
    this.#time.zoomBy(factor, this.#shapeOf(this.focused));
  }

  /** Shows the essay's own events; asked again, those of all lanes and however far away. */
  fit(): void {
    this.#time.fit();
  }

  /** The next frame scrolls to the event's row. */
  #bringIntoView(event: TimelineMark, tooltip: boolean): void {
    const shape = this.#shapeOf(event);
    if (!shape) return;
    this.#time.include(shape);
    this.#reveal = { event, tooltip };
  }

  #shapeOf(event: TimelineMark | undefined): MarkExtent | undefined {
    const spot = event && this.#essay.spot(event.id);
    return spot?.track.shapes[spot.index];
  }

  #redraw(): void {
    this.#frames.ask();
  }

  #draw(): void {
    const revealed = this.#stage.layOut(this.#reveal?.event.id);
    this.#canvases.paint(this.#stage.view, this.#frame);
    if (revealed && this.#reveal?.tooltip) this.#tellAbove(revealed, this.#reveal.event);
    this.#reveal = undefined;
    // A focused event has its option at once; the others can wait until the movement is over.
    if (this.focused) this.#updateOptions();
  }

  #tellAbove({ x0, top, height }: Box, event: TimelineMark): void {
    const { scroll } = this.#page;
    const gathered = this.#stage.view.clusterOf(event.id, this.#stage.sight.layout);
    const above = scroll.getBoundingClientRect().top - scroll.scrollTop - 12;
    this.#attention.tell(gathered ? { event, gathered } : { event }, x0 + 24, above + top + height);
  }

  get #frame(): RenderContext {
    const hasFocus = document.activeElement === this.#page.events;
    return {
      ...this.#stage.sight,
      ...this.#canvases.look,
      words: this.#words,
      highlighted: this.#attention.highlighted,
      periods: this.lanes.periods,
      span: this.#span,
      hovered: this.#attention.hovered,
      focused: hasFocus ? this.focused : undefined,
    };
  }

  #rested(): void {
    this.#updateOptions();
    this.#events.rested();
  }

  #updateOptions(): void {
    this.#options.update(this.#stage.view, this.#stage.sight, this.focused);
  }

  #click({ event, mention }: PointerTarget): void {
    // The keys go on from what was clicked.
    this.#attention.focused = event;
    this.#page.events.focus({ preventScroll: true });
    this.#redraw();
    if (!this.open(event)) this.#events.picked(event, false, mention);
  }

  #pick(event: TimelineMark): void {
    if (!this.open(event)) this.#events.picked(event, true);
  }

  #hover(spotted: PointerTarget | undefined, at?: MouseEvent): void {
    if (this.#attention.hover(spotted, at)) this.#redraw();
  }
}
