import type { TimelineDays, TimelineLane, TimelineMark, TimelineStrings } from '../protocol/timeline';
import { AXIS_HEIGHT, drawAxis } from './axis';
import { fitCanvas } from './canvas';
import type { DateWords } from './dateWords';
import { Essay } from './essay';
import type { Frame } from './frame';
import { Headings } from './headings';
import { Lanes } from './lanes';
import type { Layout, Viewport } from './layout';
import { pictureOf } from './picture';
import type { Reading } from './reading';
import { ReadingOrder } from './readingOrder';
import { readLook, type Look } from './look';
import { Navigation } from './navigation';
import { Options } from './options';
import type { Page } from './page';
import type { Sight } from './places';
import { listenToPointer } from './pointer';
import type { SavedState } from './savedState';
import { windowLabel, type TimeWindow } from './scale';
import type { Shape } from './shape';
import { ShownTime } from './shownTime';
import { anchoredScroll, anchorsOf, scrollTo } from './sight';
import { onThemeChange } from './theme';
import { Tooltip } from './tooltip';
import type { Track } from './track';
import type { View } from './view';

export interface ChartEvents {
  /** An event was picked; with `focus`, to go on in the text. */
  picked(event: TimelineMark, focus: boolean, mention?: number): void;
  /** Zoom or folding came to rest somewhere new: worth remembering. */
  rested(): void;
}

/** Milliseconds without a frame before the accessible layer and the remembered state follow. */
const REST = 120;

/** The chart on the page: holds what is shown and where, and draws it, once a frame where anything changed. */
export class Chart {
  #essay = new Essay(undefined, []);
  readonly lanes: Lanes;
  /** While the page shows the order of reading. */
  #reading: ReadingOrder | undefined;
  #span: TimelineDays | undefined;
  readonly #page: Page;
  readonly #words: DateWords;
  readonly #strings: TimelineStrings;
  readonly #events: ChartEvents;
  readonly #navigation: Navigation;
  readonly #options: Options;
  readonly #headings: Headings;
  readonly #tooltip: Tooltip;
  readonly #rows: CanvasRenderingContext2D;
  readonly #axis: CanvasRenderingContext2D;
  #layout: Layout = { boxes: [], height: 0 };
  #look: Look;
  #highlighted: ReadonlySet<string> = new Set();
  #hovered: TimelineMark | undefined;
  #focused: TimelineMark | undefined;
  readonly #time: ShownTime;
  /** What the next frame scrolls to, and whether it shows the tooltip there. */
  #reveal: { readonly event: TimelineMark; readonly tooltip: boolean } | undefined;
  #drawing = false;
  #rest: ReturnType<typeof setTimeout> | undefined;

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
    this.#rows = page.rows.getContext('2d')!;
    this.#axis = page.axis.getContext('2d')!;
    this.#look = readLook(page.chart, this.#rows);
    this.lanes = new Lanes(saved, this.#look.title);
    this.#options = new Options(page.events, (event) => events.picked(event, true));
    this.#headings = new Headings(page.headings, strings, (key) => {
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
    this.#time = new ShownTime(this.#navigation, this.lanes, () => this.#viewport);
    this.#tooltip = new Tooltip(page.tooltip, words, strings);
    page.scroll.addEventListener('scroll', () => this.#redraw(), { passive: true });
    page.events.addEventListener('focus', () => this.#redraw());
    page.events.addEventListener('blur', () => this.focus(undefined));
    new ResizeObserver(() => {
      this.#time.keep();
      this.#redraw();
    }).observe(page.scroll);
    onThemeChange(() => {
      this.#look = readLook(page.chart, this.#rows);
      this.show(this.#essay);
    });
    listenToPointer(page.rows, {
      under: (x, y) => this.#view.under(x, y, this.#sight)?.event,
      hovered: (event, at) => this.#hover(event, at),
      clicked: (event, x, y) => this.#click(event, x, y),
      doubleClicked: (event) => events.picked(event, true),
    });
  }

  get essay(): Essay {
    return this.#essay;
  }

  /** Whether the keys pass an event's lane over: it is not on the page. */
  skips(track: Track): boolean {
    return this.#view.skips(track);
  }

  hide(lane: TimelineLane, hidden: boolean): void {
    this.lanes.hide(lane, hidden);
    this.show(this.#essay);
  }

  /** Shows the order of reading, or, without it, the lanes. */
  read(reading: Reading | undefined): void {
    this.#reading = reading && new ReadingOrder(reading, () => this.#essay);
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
    return Math.floor(from + (x / this.#viewport.width) * (to - from));
  }

  /** A PNG in base64 of what is in view, or of everything, and the days that it shows. */
  draw(whole: boolean): { readonly png: string; readonly days: TimelineDays } {
    const { from, to } = whole ? this.lanes.fitTo('all', this.#viewport) : this.#navigation.window;
    const viewport = { ...this.#viewport, from, to };
    const layout = this.#view.layout(viewport);
    const frame = {
      ...this.#frame,
      layout,
      viewport: { ...viewport, height: whole ? layout.height : viewport.height },
      scrollTop: whole ? 0 : this.#sight.scrollTop,
    };
    const png = pictureOf(frame, this.#strings, (context) => this.#view.draw(context, frame));
    return { png, days: { earliestDay: Math.floor(from), latestDay: Math.ceil(to) - 1 } };
  }

  get focused(): TimelineMark | undefined {
    return this.#focused;
  }

  /** The first event at the cursor of the text. */
  get highlighted(): TimelineMark | undefined {
    for (const id of this.#highlighted) {
      const mark = this.#essay.mark(id);
      if (mark) return mark;
    }
    return undefined;
  }

  /** The stretch of time in view; undefined while it is simply that of the events. */
  get window(): TimeWindow | undefined {
    return this.#time.chosen;
  }

  get windowLabel(): string {
    return windowLabel(this.#navigation.window, this.#words);
  }

  /** Shows an essay; one that was not shown before, in a window that it was left in or as a whole. */
  show(essay: Essay, window?: TimeWindow): void {
    const isNew = essay.key !== this.#essay.key || this.#essay.size === 0;
    this.#essay = essay;
    this.lanes.show(essay, this.#look.title);
    this.#hover(undefined);
    this.#focused = this.#focused && essay.mark(this.#focused.id);
    if (isNew) this.#page.scroll.scrollTop = 0;
    if (isNew) this.#time.begin(window);
    else this.#time.keep();
    this.#redraw();
  }

  highlight(ids: readonly string[], reveal: boolean): void {
    this.#highlighted = new Set(ids);
    if (reveal && this.highlighted) this.#bringIntoView(this.highlighted, false);
    this.#redraw();
  }

  /** Gives an event the keyboard's focus, and its tooltip with it. */
  focus(event: TimelineMark | undefined): void {
    this.#focused = event;
    if (event) this.#bringIntoView(event, true);
    else this.hideTooltip();
    this.#redraw();
  }

  /** Says whether there was one. */
  hideTooltip(): boolean {
    return this.#tooltip.hide();
  }

  /** Zooms around the focused event where that is in view, else around the middle. */
  zoomBy(factor: number): void {
    this.#time.zoomBy(factor, this.#shapeOf(this.#focused));
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

  #shapeOf(event: TimelineMark | undefined): Shape | undefined {
    const spot = event && this.#essay.spot(event.id);
    return spot?.track.shapes[spot.index];
  }

  get #view(): View {
    return this.#reading ?? this.lanes;
  }

  get #viewport(): Viewport {
    const { clientWidth, clientHeight } = this.#page.scroll;
    return { ...this.#navigation.window, width: Math.max(1, clientWidth), height: clientHeight };
  }

  get #sight(): Sight {
    return { layout: this.#layout, viewport: this.#viewport, scrollTop: this.#page.scroll.scrollTop };
  }

  #redraw(): void {
    if (this.#drawing) return;
    this.#drawing = true;
    requestAnimationFrame(() => {
      this.#drawing = false;
      this.#draw();
    });
  }

  #draw(): void {
    const { scroll, content, range } = this.#page;
    const viewport = this.#viewport;
    const anchors = anchorsOf(this.#sight);
    this.#layout = this.#view.layout(viewport);
    content.style.height = `${this.#layout.height}px`;
    this.#headings.update(this.#layout.boxes);
    const sight = this.#sight;
    const revealed = this.#reveal && this.#view.placeOf(this.#reveal.event.id, sight);
    const scrollTop = revealed
      ? scrollTo(revealed, viewport.height, scroll.scrollTop)
      : anchoredScroll(anchors, (id) => this.#view.placeOf(id, sight), scroll.scrollTop);
    if (Math.abs(scrollTop - scroll.scrollTop) >= 1) scroll.scrollTop = scrollTop;

    const frame = this.#frame;
    fitCanvas(this.#rows, viewport.width, viewport.height);
    fitCanvas(this.#axis, viewport.width, AXIS_HEIGHT);
    this.#view.draw(this.#rows, frame);
    drawAxis(this.#axis, frame);
    range.textContent = this.#essay.size > 0 ? this.windowLabel : '';
    if (revealed && this.#reveal?.tooltip) {
      const top = scroll.getBoundingClientRect().top - scroll.scrollTop - 12;
      this.#tooltip.show(this.#reveal.event, revealed.x0 + 24, top + revealed.top + revealed.height);
    }
    this.#reveal = undefined;
    // A focused event has its option at once; the others can wait until the movement is over.
    if (this.#focused) this.#updateOptions();
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.#rested(), REST);
  }

  get #frame(): Frame {
    const hasFocus = document.activeElement === this.#page.events;
    return {
      ...this.#sight,
      ...this.#look,
      words: this.#words,
      highlighted: this.#highlighted,
      periods: this.lanes.periods,
      span: this.#span,
      hovered: this.#hovered,
      focused: hasFocus ? this.#focused : undefined,
    };
  }

  #rested(): void {
    this.#updateOptions();
    this.#events.rested();
  }

  #updateOptions(): void {
    const { inSight, total } = this.#view.options(this.#sight);
    this.#options.update(inSight, total, this.#focused);
  }

  #click(mark: TimelineMark, x: number, y: number): void {
    const mention = this.#view.under(x, y, this.#sight)?.mention;
    // The keys go on from what was clicked.
    this.#focused = mark;
    this.#page.events.focus({ preventScroll: true });
    this.#redraw();
    this.#events.picked(mark, false, mention);
  }

  #hover(event: TimelineMark | undefined, at?: MouseEvent): void {
    if (event && at) this.#tooltip.show(event, at.clientX, at.clientY);
    if (event === this.#hovered) return;
    if (!event) this.hideTooltip();
    this.#hovered = event;
    this.#page.rows.classList.toggle('over', event !== undefined);
    this.#redraw();
  }
}
