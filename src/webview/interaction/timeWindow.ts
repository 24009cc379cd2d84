import type { TimeWindow } from '../model/calendar';
import type { Lanes } from './laneView';
import type { Viewport } from '../layout/layout';
import type { Navigation } from './navigation';
import type { TimeExtent } from '../model/extent';

/** Share of the window at its edges where an event would hardly be seen. */
const MARGIN = 0.02;

/** The stretch of time in view. It keeps to the events, until someone moves it. */
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

  /** What someone moved to; undefined while it is simply the stretch of the events. */
  get chosen(): TimeWindow | undefined {
    return this.#fitted ? undefined : this.#navigation.window;
  }

  /** Someone moved it by hand. */
  moved(): void {
    this.#fitted = undefined;
  }

  /** For another essay: where that was left, or at its events. */
  begin(window: TimeWindow | undefined): void {
    this.#fitted = window ? undefined : 'main';
    this.keep(window);
  }

  /** Keeps to the events, or goes to a window, after the events or the page have changed. */
  keep(window?: TimeWindow): void {
    this.#navigation.setBounds(this.#lanes.bounds, this.#viewport().width);
    const target = window ?? (this.#fitted && this.#lanes.fitTo(this.#fitted, this.#viewport()));
    if (target) this.#navigation.show(target);
  }

  /** To the essay's own events; asked again, to those of all lanes and however far away. */
  fit(): void {
    this.#fitted = this.#fitted === 'main' ? 'all' : 'main';
    this.#navigation.glide(this.#lanes.fitTo(this.#fitted, this.#viewport()));
  }

  /** Goes to a stretch of time that someone asked for. */
  glide(window: TimeWindow): void {
    this.#fitted = undefined;
    this.#navigation.glide(window);
  }

  /** Zooms around a mark where that is in view, else around the middle. */
  zoomBy(factor: number, time: TimeExtent | undefined): void {
    const { from, to } = this.#navigation.window;
    const day = time ? middle(time) : NaN;
    this.#fitted = undefined;
    this.#navigation.zoomBy(factor, day >= from && day <= to ? day : middle({ from, to }));
  }

  /** Moves to a mark, only where it would not be seen at all. */
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
