import type { TimeWindow } from '../model/calendar';
import type { PointerTarget } from '../layout/targets';
import type { TimelineDirection, TimelineLane, TimelineMark, TimelineStrings } from '../../protocol/timeline';
import { InteractionState } from './interactionState';
import { Drawing } from './drawing';
import type { DateWords } from '../model/dateWords';
import { EventSequence, type EventPosition } from '../model/eventSequence';
import { RenderLoop } from '../render/renderLoop';
import { Headings } from './headings';
import { drawPicture, type Picture } from './picture';
import type { ReadingOrderData } from '../readingOrder/points';
import { ReadingOrder } from '../readingOrder/view';
import { Navigation } from './input/navigation';
import { Options } from './accessibleOptions';
import type { Page } from './pageElements';
import type { Box } from '../layout/eventGeometry';
import { listenToPointer } from './input/pointer';
import type { SavedState } from './savedState';
import { Views } from './views';
import { TimeWindowController } from './timeWindow';
import { Scene } from './scene';
import { onThemeChange } from '../render/theme';
import { clusterWordsIn, namesIn } from './names';
import { Tooltip } from './tooltip';

export interface ChartEvents {
  /** An event was chosen; with `focus`, the text editor takes the focus. */
  chosen(event: TimelineMark, focus: boolean, mention?: number): void;
  /** Called when zooming or folding is finished. */
  onIdle(): void;
}

/** The chart on the page: holds its state and draws it, at most once per animation frame. */
export class Chart {
  #sequence = new EventSequence(undefined, []);
  readonly views: Views;
  #direction: TimelineDirection = 'automatic';
  /** The size to which the views were adapted last. */
  #size = { width: 0, height: 0 };
  readonly #page: Page;
  readonly #words: DateWords;
  readonly #strings: TimelineStrings;
  readonly #events: ChartEvents;
  readonly #navigation: Navigation;
  readonly #scene: Scene;
  readonly #options: Options;
  readonly #state: InteractionState;
  readonly #renderLoop = new RenderLoop({
    draw: () => this.#draw(),
    updateText: () => this.#scene.describe(this.#sequence.size > 0 ? this.time.label(this.#words) : ''),
    onIdle: () => this.#onIdle(),
  });
  readonly drawing: Drawing;
  readonly time: TimeWindowController;
  /** The event that the next drawing scrolls to, and whether it shows the tooltip there. */
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
    this.drawing = new Drawing(page, words, () => this.#redraw());
    this.views = new Views(saved, this.drawing.style, clusterWordsIn(strings));
    this.#options = new Options(page.events, namesIn(words, strings), (event) => this.#choose(event));
    const headings = new Headings(page.headings, strings, (key) => {
      this.views.lanes.fold(key);
      this.#redraw();
    });
    this.#navigation = new Navigation(page.chart, page.axis, {
      moved: (byHand) => {
        if (byHand) this.time.moved();
        if (byHand) this.leave();
        this.#redraw();
      },
      draggedDown: (pixels) => (page.scroll.scrollTop -= pixels),
      scrolls: () => page.scroll.scrollHeight > page.scroll.clientHeight + 1,
    });
    this.#scene = new Scene(page, headings, this.views.lanes, () => this.#navigation.window);
    this.time = new TimeWindowController(this.#navigation, this.views, () => this.#scene);
    const tooltip = new Tooltip(page.tooltip, words, strings);
    this.#state = new InteractionState(page, tooltip, (event) => this.#sequence.namesOf(event));
    page.scroll.addEventListener('scroll', () => this.#scrolled(), { passive: true });
    page.rows.addEventListener('wheel', (event) => this.views.zoomAround(event), { passive: true });
    page.events.addEventListener('focus', () => this.#redraw());
    page.events.addEventListener('blur', () => this.focus(undefined));
    new ResizeObserver(() => this.#resized()).observe(page.scroll);
    onThemeChange(() => {
      this.drawing.readStyle();
      this.show(this.#sequence);
    });
    listenToPointer(page.rows, {
      under: (x, y) => this.under(x, y),
      hovered: (target, at) => this.#hover(target, at),
      clicked: (target) => this.#click(target),
      doubleClicked: ({ event, clusterTarget }) => !clusterTarget && events.chosen(event, true),
    });
  }

  get sequence(): EventSequence {
    return this.#sequence;
  }

  /** Whether the keys skip an event. */
  skips(position: EventPosition): boolean {
    return this.#scene.view.skips(position, this.#scene.visibleArea.layout);
  }

  /** What is drawn at a point of the view. */
  under(x: number, y: number): PointerTarget | undefined {
    return this.#scene.view.under(x, y, this.#scene.visibleArea);
  }

  hide(lane: TimelineLane, hidden: boolean): void {
    this.views.lanes.hide(lane, hidden);
    this.show(this.#sequence);
  }

  /** Shows the reading order or, without `reading`, the lanes. */
  read(reading: ReadingOrderData | undefined): void {
    this.views.reading = reading && new ReadingOrder(reading, () => this.#sequence);
    this.#adapt();
  }

  /** Turns time downwards or to the right, or lets the width decide. */
  set direction(direction: TimelineDirection) {
    this.#direction = direction;
    this.#adapt();
  }

  /** A PNG in base64 of the visible part or of everything, and the days that it shows. */
  draw(whole: boolean): Picture {
    const context = this.drawing.context(this.#scene, this.views, this.#state);
    const { png, days } = drawPicture(this.#scene, this.views.lanes, context, this.#strings, whole);
    return { png, days: days ?? this.time.shownDays };
  }

  get focused(): TimelineMark | undefined {
    return this.#state.focused;
  }

  /** The first event at the text cursor. */
  get highlighted(): TimelineMark | undefined {
    return this.#state.firstHighlighted(this.#sequence);
  }

  /** Shows an essay. One that was not shown before opens in the given window or as a whole. */
  show(sequence: EventSequence, window?: TimeWindow): void {
    const isNew = sequence.key !== this.#sequence.key || this.#sequence.size === 0;
    this.#sequence = sequence;
    this.views.show(sequence, this.drawing.style);
    this.#hover(undefined);
    this.#state.focused = this.focused && sequence.mark(this.focused.id);
    if (isNew) this.#page.scroll.scrollTop = 0;
    if (isNew) this.time.begin(window);
    else this.time.keep();
    this.#redraw();
  }

  /** Marks events; scrolls to the first one, or widens the window until it is in view. */
  highlight(ids: readonly string[], reveal: false | 'scroll' | 'widen'): void {
    this.#state.highlighted = new Set(ids);
    if (reveal && this.highlighted) this.#bringIntoView(this.highlighted, false, reveal === 'widen');
    this.#redraw();
  }

  /** Gives an event the keyboard focus and shows its tooltip. */
  focus(event: TimelineMark | undefined): void {
    this.#state.focused = event;
    if (event) this.#bringIntoView(event, true);
    else this.#state.hideTooltip();
    this.#redraw();
  }

  /** Leaves what is pointed at, and hides the tooltip; returns whether there was one. */
  leave(): boolean {
    const had = this.#state.hideTooltip();
    this.#hover(undefined);
    return had;
  }

  /** Zooms to the events of a cluster, or shows them one by one. Returns whether the event is in a cluster. */
  open({ id }: TimelineMark): boolean {
    const clusterTarget = this.#scene.view.clusterOf(id, this.#scene.visibleArea.layout);
    if (!clusterTarget) return false;
    this.#state.hideTooltip();
    const window = this.#scene.view.open(clusterTarget);
    if (window) this.time.glide(window);
    else this.#redraw();
    return true;
  }

  /** Zooms in to an event, and marks it. */
  zoomTo(id: string): void {
    const event = this.#sequence.mark(id);
    const time = this.#sequence.extent(event);
    if (!event || !time) return;
    this.#state.highlighted = new Set([id]);
    this.time.zoomTo(time, this.#scene.middleOf(event));
    this.#reveal = { event, tooltip: false };
  }

  /** Zooms around the focused event or the one at the cursor if it is visible, otherwise around the nearest. */
  zoomBy(factor: number): void {
    const event = this.focused ?? this.highlighted;
    this.time.zoomBy(factor, this.#sequence.extent(event), this.#scene.middleOf(event));
  }

  /** The next drawing scrolls to the event's row. */
  #bringIntoView(event: TimelineMark, tooltip: boolean, widen = false): void {
    const time = this.#sequence.extent(event);
    if (!time) return;
    this.time.bring(time, widen);
    this.#reveal = { event, tooltip };
  }

  /** The observer also reports the size at which the page began. */
  #resized(): void {
    const { clientWidth, clientHeight } = this.#page.scroll;
    if (clientWidth !== this.#size.width || clientHeight !== this.#size.height) this.#adapt();
  }

  /** After a change of the size or the direction. */
  #adapt(): void {
    const { clientWidth, clientHeight } = this.#page.scroll;
    // Without events the chart is hidden and has no width.
    if (clientWidth === 0) return;
    this.#size = { width: clientWidth, height: clientHeight };
    const before = this.time.shown;
    const turns = this.views.turn(this.#scene.viewport.width, this.#direction);
    this.#scene.view = this.views.current;
    this.#page.chart.classList.toggle('vertical', this.views.current.isVertical);
    if (turns) this.time.turned(before);
    else this.time.keep();
    this.#hover(undefined);
    this.#redraw();
  }

  /** A tooltip leaves its event when the user scrolls. */
  #scrolled(): void {
    // The scrolling of a layout is drawn already.
    if (Math.abs(this.#page.scroll.scrollTop - this.#scene.visibleArea.scrollTop) < 1) return;
    this.#hover(undefined);
    this.#redraw();
  }

  #redraw(): void {
    this.#renderLoop.ask();
  }

  #draw(): void {
    const revealed = this.#scene.layOut(this.#reveal?.event.id);
    this.drawing.paint(this.#scene, this.views, this.#state);
    if (revealed && this.#reveal?.tooltip) this.#showTooltipAt(revealed, this.#reveal.event);
    this.#reveal = undefined;
    // A focused event needs its option at once; the others can wait until the movement is over.
    if (this.focused) this.#updateOptions();
  }

  #showTooltipAt(box: Box, event: TimelineMark): void {
    const clusterTarget = this.#scene.view.clusterOf(event.id, this.#scene.visibleArea.layout);
    const { x, y } = this.#scene.below(box);
    this.#state.showTooltip(clusterTarget ? { event, clusterTarget } : { event }, x, y);
  }

  #onIdle(): void {
    this.views.vertical.pivot = undefined;
    this.#scene.settle();
    this.#updateOptions();
    this.#events.onIdle();
  }

  #updateOptions(): void {
    this.#options.update(this.#scene.view, this.#scene.visibleArea, this.focused);
  }

  #click({ event, mention }: PointerTarget): void {
    // The keys continue from the clicked event.
    this.#state.focused = event;
    this.#page.events.focus({ preventScroll: true });
    this.#state.dismissTooltip();
    this.#redraw();
    if (!this.open(event)) this.#events.chosen(event, false, mention);
  }

  #choose(event: TimelineMark): void {
    if (!this.open(event)) this.#events.chosen(event, true);
  }

  #hover(target: PointerTarget | undefined, at?: MouseEvent): void {
    if (this.#state.hover(target, at)) this.#redraw();
  }
}
