import type { TimeWindow } from '../model/calendar';
import type { Lanes } from './laneView';
import type { Viewport } from '../layout/layout';
import type { Navigation } from './navigation';
import type { TimeExtent } from '../model/extent';

/** The share of the window at each edge in which an event is hard to see. */
const MARGIN = 0.02;

/** Controls the visible time window. It follows the events until the user moves it. */
export class TimeWindowController {
  readonly #navigation: Navigation;
  readonly #lanes: Lanes;
  readonly #viewport: () => Viewport;
  #fitted: 'main' | 'all' | undefined = 'main';

  constructor(navigation: Navigation, lanes: Lanes, viewport: () => Viewport) {
    this.#navigation = navigation;
    this.#lanes = lanes;
    this.#viewport = viewport;
  }

  /** The window that the user moved to; undefined while it follows the events. */
  get chosen(): TimeWindow | undefined {
    return this.#fitted ? undefined : this.#navigation.window;
  }

  /** The user moved the window. */
  moved(): void {
    this.#fitted = undefined;
  }

  /** Starts another essay: in the window where it was left, or around its events. */
  begin(window: TimeWindow | undefined): void {
    this.#fitted = window ? undefined : 'main';
    this.keep(window);
  }

  /** After a change of the events or the page: follows the events, or goes to a window. */
  keep(window?: TimeWindow): void {
    this.#navigation.setBounds(this.#lanes.bounds, this.#viewport().width);
    const target = window ?? (this.#fitted && this.#lanes.fitTo(this.#fitted, this.#viewport()));
    if (target) this.#navigation.show(target);
  }

  /** Shows the essay's own events; called again, the events of all lanes, however distant. */
  fit(): void {
    this.#fitted = this.#fitted === 'main' ? 'all' : 'main';
    this.#navigation.glide(this.#lanes.fitTo(this.#fitted, this.#viewport()));
  }

  /** Moves to a window that the user asked for. */
  glide(window: TimeWindow): void {
    this.#fitted = undefined;
    this.#navigation.glide(window);
  }

  /** Zooms around a mark if it is visible, otherwise around the middle. */
  zoomBy(factor: number, time: TimeExtent | undefined): void {
    const { from, to } = this.#navigation.window;
    const day = time ? middle(time) : NaN;
    this.#fitted = undefined;
    this.#navigation.zoomBy(factor, day >= from && day <= to ? day : middle({ from, to }));
  }

  /** Widens the window until all of a mark is in it. */
  widenTo({ unitFrom, unitTo }: TimeExtent): void {
    const { from, to } = this.#navigation.window;
    if (unitFrom >= from && unitTo <= to) return;
    const [first, last] = [Math.min(from, unitFrom), Math.max(to, unitTo)];
    const margin = (last - first) * MARGIN;
    this.glide({ from: unitFrom < from ? first - margin : from, to: unitTo > to ? last + margin : to });
  }

  /** Moves to a mark only if it would not be visible. */
  include(time: TimeExtent): void {
    const { from, to } = this.#navigation.window;
    const margin = (to - from) * MARGIN;
    if (time.unitTo >= from + margin && time.unitFrom <= to - margin) return;
    const start = middle(time) - (to - from) / 2;
    this.#fitted = undefined;
    this.#navigation.show({ from: start, to: start + (to - from) });
  }
}

const middle = ({ from, to }: TimeWindow): number => (from + to) / 2;
