import type { TimeWindow } from '../model/calendar';
import type { TimelineDays } from '../../protocol/timeline';
import type { DateWords } from '../model/dateWords';
import { windowLabel } from '../layout/scale';
import type { TimeExtent } from '../model/extent';
import type { Navigation } from './input/navigation';
import type { Scene } from './scene';
import type { Views } from './views';

/** The share of the window at each edge in which an event is hard to see. */
const MARGIN = 0.02;

/** A window around one event: how often as long as the event, how much shorter than before, and its least days. */
const CLOSE = { long: 1.6, nearer: 4, shortest: 60 } as const;

/**
 * Controls the visible time window. It follows the events until the user moves it. In a vertical view only the length
 * of the window matters, which is the zoom; the rest is scrolling.
 */
export class TimeWindowController {
  readonly #navigation: Navigation;
  readonly #views: Views;
  readonly #scene: () => Scene;
  #fitted: 'main' | 'all' | undefined = 'main';

  constructor(navigation: Navigation, views: Views, scene: () => Scene) {
    this.#navigation = navigation;
    this.#views = views;
    this.#scene = scene;
  }

  /** The time that is visible. */
  get shown(): TimeWindow {
    const { current, vertical } = this.#views;
    return current.isVertical ? vertical.windowIn(this.#scene().visibleArea) : this.#navigation.window;
  }

  /** The visible time in words. */
  label(words: DateWords): string {
    return windowLabel(this.shown, words);
  }

  /** The days that are visible. */
  get shownDays(): TimelineDays {
    const { from, to } = this.shown;
    return { earliestDay: Math.floor(from), latestDay: Math.ceil(to) - 1 };
  }

  /** The day at `x` pixels from the left edge of the axis. */
  dayAt(x: number): number {
    const { from, to } = this.#navigation.window;
    return Math.floor(from + (x / this.#scene().viewport.width) * (to - from));
  }

  /** The window that the user moved to; undefined while it follows the events. */
  get chosen(): TimeWindow | undefined {
    if (this.#fitted) return undefined;
    const { from, to } = this.#navigation.window;
    const start = this.shown.from;
    return { from: start, to: start + to - from };
  }

  /** The user moved the window. */
  moved(): void {
    this.#fitted = undefined;
  }

  /** Starts another essay: in the window where it was left, or around its events. */
  begin(window: TimeWindow | undefined): void {
    this.#fitted = window ? undefined : 'main';
    this.keep(window);
    if (window) this.#scene().startAt = window.from;
  }

  /** After a change of the events or the page: follows the events, or goes to a window. */
  keep(window?: TimeWindow): void {
    const { viewport } = this.#scene();
    this.#navigation.setBounds(this.#views.lanes.bounds, viewport.width);
    const target = window ?? (this.#fitted && this.#views.fitTo(this.#fitted, viewport));
    if (target) this.#navigation.show(target);
  }

  /** After a change of the direction: shows the time that was `before`, unless it follows the events. */
  turned(before: TimeWindow): void {
    this.keep(this.#fitted || this.#views.current.isVertical ? undefined : before);
    if (!this.#fitted) this.#scene().startAt = before.from;
  }

  /** Shows the essay's own events; called again, the events of all lanes, however distant. */
  fit(): void {
    this.#fitted = this.#fitted === 'main' ? 'all' : 'main';
    this.#navigation.glide(this.#views.fitTo(this.#fitted, this.#scene().viewport));
  }

  /** Moves to a window that the user asked for. */
  glide(window: TimeWindow): void {
    this.#fitted = undefined;
    this.#navigation.glide(window);
  }

  /**
   * Zooms around a mark if it is visible, otherwise around the event nearest to the middle. `y` stays where it is in a
   * vertical view.
   */
  zoomBy(factor: number, time: TimeExtent | undefined, y: number): void {
    this.#views.vertical.pivot = y;
    const { from, to } = this.#navigation.window;
    const day = time ? middle(time) : NaN;
    this.#fitted = undefined;
    this.#navigation.zoomBy(factor, day >= from && day <= to ? day : this.#views.lanes.nearest({ from, to }));
  }

  /** Zooms in to a mark, so that its neighbours stay in view. */
  zoomTo(time: TimeExtent, y: number): void {
    if (this.#views.current.isVertical) return this.zoomBy(CLOSE.nearer, time, y);
    const { unitFrom, unitTo } = time;
    const { from, to } = this.#navigation.window;
    const length = Math.max((unitTo - unitFrom) * CLOSE.long, Math.min((to - from) / CLOSE.nearer, CLOSE.shortest));
    const centre = (unitFrom + unitTo) / 2;
    this.glide({ from: centre - length / 2, to: centre + length / 2 });
  }

  /** Brings a mark into a horizontal view, by moving the window or, with `widen`, by zooming out. */
  bring(time: TimeExtent, widen: boolean): void {
    if (this.#views.current.isVertical) return;
    if (widen) this.#widenTo(time);
    else this.#include(time);
  }

  /** Widens the window until all of a mark is in it. */
  #widenTo({ unitFrom, unitTo }: TimeExtent): void {
    const { from, to } = this.#navigation.window;
    if (unitFrom >= from && unitTo <= to) return;
    const [first, last] = [Math.min(from, unitFrom), Math.max(to, unitTo)];
    const margin = (last - first) * MARGIN;
    this.glide({ from: unitFrom < from ? first - margin : from, to: unitTo > to ? last + margin : to });
  }

  /** Moves to a mark only if it would not be visible. */
  #include(time: TimeExtent): void {
    const { from, to } = this.#navigation.window;
    const margin = (to - from) * MARGIN;
    if (time.unitTo >= from + margin && time.unitFrom <= to - margin) return;
    const start = middle(time) - (to - from) / 2;
    this.#fitted = undefined;
    this.#navigation.show({ from: start, to: start + (to - from) });
  }
}

const middle = ({ from, to }: TimeWindow): number => (from + to) / 2;
