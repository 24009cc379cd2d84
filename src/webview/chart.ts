import type { TimelineDays, TimelineLane, TimelineMark, TimelineStrings } from '../protocol/timeline';
import { AXIS_HEIGHT, drawAxis } from './axis';
import { fitCanvas } from './canvas';
import type { DateWords } from './dateWords';
import { Essay } from './essay';
import type { Frame } from './frame';
import { Headings } from './headings';
import { LayoutEngine, type Layout, type Viewport } from './layout';
import type { OptionPlace } from './options';
import { pictureOf } from './picture';
import { placeOfPoint, pointAt, readingPoints, type Reading, type ReadingPoint } from './reading';
import { drawReading } from './readingRender';
import { readLook, type Look } from './look';
import { Navigation } from './navigation';
import { Options } from './options';
import type { Page } from './page';
import { eventsInSight, placeOf, type Place, type Sight } from './places';
import { listenToPointer } from './pointer';
import { drawRows } from './render';
import type { SavedState } from './savedState';
import { fitWindow, windowLabel, type TimeWindow } from './scale';
import { anchoredScroll, anchorsOf, eventAt, scrollTo } from './sight';
import { onThemeChange } from './theme';
import { hideTooltip, showTooltip } from './tooltip';
import type { Track } from './track';

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
  readonly #folded: Set<string>;
  readonly #hidden: Set<string>;
  #tracks: readonly Track[] = [];
  /** While the page shows the order of reading: what is known of it. */
  #reading: Reading | undefined;
  #points: readonly ReadingPoint[] = [];
  #span: TimelineDays | undefined;
  readonly #page: Page;
  readonly #words: DateWords;
  readonly #strings: TimelineStrings;
  readonly #events: ChartEvents;
  readonly #navigation: Navigation;
  readonly #options: Options;
  readonly #headings: Headings;
  readonly #rows: CanvasRenderingContext2D;
  readonly #axis: CanvasRenderingContext2D;
  #engine = new LayoutEngine([], () => 0);
  #layout: Layout = { boxes: [], height: 0 };
  #look: Look;
  #highlighted: ReadonlySet<string> = new Set();
  #hovered: TimelineMark | undefined;
  #focused: TimelineMark | undefined;
  /** The window keeps to the events, until someone moves it. */
  #fitted: 'main' | 'all' | undefined = 'main';
  /** What the next frame scrolls to, and whether it shows the tooltip there. */
  #reveal: { readonly event: TimelineMark; readonly tooltip: boolean } | undefined;
  #drawing = false;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(
    page: Page,
    words: DateWords,
    strings: TimelineStrings,
    { folded, hidden }: Pick<SavedState, 'folded' | 'hidden'>,
    events: ChartEvents,
  ) {
    this.#page = page;
    this.#words = words;
    this.#strings = strings;
    this.#events = events;
    this.#folded = new Set(folded);
    this.#hidden = new Set(hidden);
    this.#rows = page.rows.getContext('2d')!;
    this.#axis = page.axis.getContext('2d')!;
    this.#look = readLook(page.chart, this.#rows);
    this.#options = new Options(page.events, (event) => events.picked(event, true));
    this.#headings = new Headings(page.headings, strings, (key) => this.#fold(key));
    this.#navigation = new Navigation(page.chart, page.axis, {
      moved: (byHand) => {
        if (byHand) this.#fitted = undefined;
        if (byHand) this.#hover(undefined);
        this.#redraw();
      },
      draggedDown: (pixels) => (page.scroll.scrollTop -= pixels),
      scrolls: () => page.scroll.scrollHeight > page.scroll.clientHeight + 1,
    });
    page.scroll.addEventListener('scroll', () => this.#redraw(), { passive: true });
    page.events.addEventListener('focus', () => this.#redraw());
    page.events.addEventListener('blur', () => this.focus(undefined));
    new ResizeObserver(() => this.#resize()).observe(page.scroll);
    onThemeChange(() => {
      this.#look = readLook(page.chart, this.#rows);
      this.show(this.#essay);
    });
    listenToPointer(page.rows, {
      under: (x, y) =>
        this.#reading ? pointAt(this.#points, x, y)?.event : eventAt(this.#sight, this.#look.title, x, y),
      hovered: (event, at) => this.#hover(event, at),
      clicked: (event, x, y) => this.#click(event, x, y),
      doubleClicked: (event) => events.picked(event, true),
    });
  }

  get essay(): Essay {
    return this.#essay;
  }

  get folded(): ReadonlySet<string> {
    return this.#folded;
  }

  get hidden(): ReadonlySet<string> {
    return this.#hidden;
  }

  /** Whether the keys pass an event's lane over: it is not on the page. */
  skips(track: Track): boolean {
    if (this.#reading) return track.lane !== 'essay';
    return this.#folded.has(track.key) || this.#hidden.has(track.lane);
  }

  hide(lane: TimelineLane, hidden: boolean): void {
    if (hidden) this.#hidden.add(lane);
    else this.#hidden.delete(lane);
    this.show(this.#essay);
  }

  /** Shows the order of reading, or, without it, the lanes. */
  read(reading: Reading | undefined): void {
    this.#reading = reading;
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
    const { from, to } = whole ? this.#fitTo('all') : this.#navigation.window;
    const viewport = { ...this.#viewport, from, to };
    const layout = this.#engine.layout(viewport, this.#folded);
    const height = whole && !this.#reading ? layout.height : viewport.height;
    const frame = {
      ...this.#frame,
      layout,
      viewport: { ...viewport, height },
      scrollTop: whole ? 0 : this.#sight.scrollTop,
    };
    const png = pictureOf(frame, this.#strings, (context) => this.#drawRows(context, frame));
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
    return this.#fitted ? undefined : this.#navigation.window;
  }

  get windowLabel(): string {
    return windowLabel(this.#navigation.window, this.#words);
  }

  /** Shows an essay; one that was not shown before, in a window that it was left in or as a whole. */
  show(essay: Essay, window?: TimeWindow): void {
    const isNew = essay.key !== this.#essay.key || this.#essay.size === 0;
    this.#essay = essay;
    this.#tracks = essay.tracks.filter(({ lane }) => !this.#hidden.has(lane));
    this.#engine = new LayoutEngine(this.#tracks, (title) => this.#look.title.width(title));
    this.#hover(undefined);
    this.#focused = this.#focused && essay.mark(this.#focused.id);
    if (isNew) {
      this.#fitted = window ? undefined : 'main';
      this.#page.scroll.scrollTop = 0;
    }
    this.#resize(isNew ? window : undefined);
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
    return hideTooltip(this.#page.tooltip);
  }

  /** Zooms around the focused event where that is in view, else around the middle. */
  zoomBy(factor: number): void {
    const { from, to } = this.#navigation.window;
    const spot = this.#focused && this.#essay.spot(this.#focused.id);
    const shape = spot?.track.shapes[spot.index];
    const day = shape ? (shape.from + shape.to) / 2 : NaN;
    this.#fitted = undefined;
    this.#navigation.zoomBy(factor, day >= from && day <= to ? day : (from + to) / 2);
  }

  /** Shows the essay's own events; asked again, those of all lanes and however far away. */
  fit(): void {
    this.#fitted = this.#fitted === 'main' ? 'all' : 'main';
    this.#navigation.glide(this.#fitTo(this.#fitted));
  }

  #fitTo(extent: 'main' | 'all'): TimeWindow {
    const own = this.#tracks.filter(({ lane }) => lane === 'essay');
    const tracks = extent === 'main' && own.length > 0 ? own : this.#tracks;
    const { from, to } = fitWindow(tracks.flatMap(unitsOf), extent);
    // The last titles of a wide view stand to the right of their marks.
    const viewport = { ...this.#viewport, from, to };
    const { boxes } = this.#engine.layout(viewport, this.#folded);
    const hasTitles = boxes.some(({ track, mode }) => mode === 'bars' && track.lane !== 'periods');
    return { from, to: hasTitles ? from + ((to - from) * viewport.width) / (viewport.width - TITLE_ROOM) : to };
  }

  #resize(window?: TimeWindow): void {
    const all = fitWindow(this.#essay.tracks.flatMap(unitsOf), 'all');
    this.#navigation.setBounds(all, this.#viewport.width);
    const target = window ?? (this.#fitted && this.#fitTo(this.#fitted));
    if (target) this.#navigation.show(target);
    this.#redraw();
  }

  #fold(key: string): void {
    if (!this.#folded.delete(key)) this.#folded.add(key);
    this.#redraw();
  }

  /** Moves in time only where the event would not be seen at all; the next frame scrolls to its row. */
  #bringIntoView(event: TimelineMark, tooltip: boolean): void {
    const spot = this.#essay.spot(event.id);
    if (!spot) return;
    const { from, to } = this.#navigation.window;
    const { unitFrom, unitTo, ...part } = spot.track.shapes[spot.index]!;
    const margin = (to - from) * 0.02;
    if (unitTo < from + margin || unitFrom > to - margin) {
      const start = (part.from + part.to) / 2 - (to - from) / 2;
      this.#fitted = undefined;
      this.#navigation.show({ from: start, to: start + (to - from) });
    }
    this.#reveal = { event, tooltip };
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
    const reading = this.#reading;
    this.#layout = reading ? { boxes: [], height: viewport.height } : this.#engine.layout(viewport, this.#folded);
    this.#points = reading ? readingPoints(reading, this.#essay, viewport) : [];
    content.style.height = `${this.#layout.height}px`;
    this.#headings.update(this.#layout.boxes);
    const revealed = this.#reveal && this.#placeOf(this.#reveal.event.id);
    const scrollTop = revealed
      ? scrollTo(revealed, viewport.height, scroll.scrollTop)
      : anchoredScroll(anchors, (id) => this.#placeOf(id), scroll.scrollTop);
    if (Math.abs(scrollTop - scroll.scrollTop) >= 1) scroll.scrollTop = scrollTop;

    const frame = this.#frame;
    fitCanvas(this.#rows, viewport.width, viewport.height);
    fitCanvas(this.#axis, viewport.width, AXIS_HEIGHT);
    this.#drawRows(this.#rows, frame);
    drawAxis(this.#axis, frame);
    range.textContent = this.#essay.size > 0 ? this.windowLabel : '';
    if (revealed && this.#reveal?.tooltip)
      this.#showTooltip(this.#reveal.event, revealed.x0 + 24, revealed.top + revealed.height);
    this.#reveal = undefined;
    // A focused event has its option at once; the others can wait until the movement is over.
    if (this.#focused) this.#updateOptions();
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.#rested(), REST);
  }

  #drawRows(context: CanvasRenderingContext2D, frame: Frame): void {
    if (!this.#reading) return drawRows(context, frame);
    const isHere = frame.viewport.height === this.#viewport.height;
    const points = isHere ? this.#points : readingPoints(this.#reading, this.#essay, frame.viewport);
    drawReading(context, frame, this.#reading, points);
  }

  get #frame(): Frame {
    const hasFocus = document.activeElement === this.#page.events;
    return {
      ...this.#sight,
      ...this.#look,
      words: this.#words,
      highlighted: this.#highlighted,
      periods: this.#tracks.find(({ lane }) => lane === 'periods'),
      span: this.#span,
      hovered: this.#hovered,
      focused: hasFocus ? this.#focused : undefined,
    };
  }

  #placeOf(id: string): Place | undefined {
    if (this.#reading) {
      const point = this.#points.find(({ event }) => event.id === id);
      return point && placeOfPoint(point);
    }
    const spot = this.#essay.spot(id);
    const box = this.#layout.boxes.find(({ track }) => track === spot?.track);
    return spot && box && placeOf(box, spot.index, this.#viewport, this.#look.title);
  }

  #rested(): void {
    this.#updateOptions();
    this.#events.rested();
  }

  #updateOptions(): void {
    if (this.#reading) {
      const first = new Map(
        this.#points.map((point) => [point.event, point]).reverse() as [TimelineMark, ReadingPoint][],
      );
      const inOrder = [...first.values()].reverse();
      const places = inOrder.map((point, position) => ({ event: point.event, position, place: placeOfPoint(point) }));
      return this.#setOptions(places, places.length);
    }
    const sight = this.#sight;
    const options = [...eventsInSight(sight)].map(([box, index]) => ({
      event: box.track.events[index]!,
      position: this.#essay.position({ track: box.track, index }),
      place: placeOf(box, index, sight.viewport, this.#look.title)!,
    }));
    this.#setOptions(options, this.#essay.size);
  }

  #setOptions(options: readonly OptionPlace[], total: number): void {
    this.#options.update(options, total, this.#focused);
  }

  #click(mark: TimelineMark, x: number, y: number): void {
    const mention = this.#reading && pointAt(this.#points, x, y)?.mention;
    // The keys go on from what was clicked.
    this.#focused = mark;
    this.#page.events.focus({ preventScroll: true });
    this.#redraw();
    this.#events.picked(mark, false, mention);
  }

  #hover(event: TimelineMark | undefined, at?: MouseEvent): void {
    if (event && at) this.#showTooltip(event, at.clientX, at.clientY, true);
    if (event === this.#hovered) return;
    if (!event) this.hideTooltip();
    this.#hovered = event;
    this.#page.rows.classList.toggle('over', event !== undefined);
    this.#redraw();
  }

  /** At a point of the page, or of the rows' content. */
  #showTooltip(event: TimelineMark, x: number, y: number, ofPage = false): void {
    const { top } = this.#page.scroll.getBoundingClientRect();
    const pageY = ofPage ? y : y + top - this.#page.scroll.scrollTop - 12;
    showTooltip(this.#page.tooltip, event, this.#words, this.#strings, x, pageY);
  }
}

/** Pixels kept free at the right end of a wide view. */
const TITLE_ROOM = 170;

function unitsOf({ shapes }: Essay['tracks'][number]): readonly TimeWindow[] {
  return shapes.map(({ unitFrom, unitTo }) => ({ from: unitFrom, to: unitTo }));
}
