import type { TimeWindow } from '../../model/calendar';
import { select } from 'd3-selection';
import { ZoomTransform, zoom, zoomTransform, type D3ZoomEvent } from 'd3-zoom';
import { WIDEST_DAY } from '../../layout/layout';

export interface NavigationEvents {
  /** The window was moved by the user (`byHand`) or by a call. */
  moved(byHand: boolean): void;
  /** A drag moved down by this many pixels. */
  draggedDown(pixels: number): void;
  /** Whether the rows are taller than the view. Then the wheel scrolls, and zooms only over the axis or with Ctrl. */
  readonly scrolls: () => boolean;
}

const ANIMATION_MS = 160;

/**
 * Pans and zooms one element. D3's transform represents the window: `k` pixels per day, with day 0 at `x`. The wheel
 * zooms over `axis` or with Ctrl; Shift or a sideways wheel pans; a drag pans and scrolls; two fingers zoom. Drags over
 * the axis are handled elsewhere.
 */
export class Navigation {
  readonly #element: HTMLElement;
  readonly #events: NavigationEvents;
  readonly #behavior = zoom<HTMLElement, unknown>();
  #width = 1;
  #lastY = 0;
  #animation = 0;

  constructor(element: HTMLElement, axis: HTMLElement, events: NavigationEvents) {
    this.#element = element;
    this.#events = events;
    this.#behavior
      .clickDistance(4)
      .wheelDelta(wheelDelta)
      .filter((event: Event) => this.#accepts(event, axis))
      .on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => this.#zoomed(event));
    select(element).call(this.#behavior).on('dblclick.zoom', null);
    element.addEventListener('wheel', (event) => this.#panByWheel(event), { passive: false });
  }

  get window(): TimeWindow {
    const { k, x } = zoomTransform(this.#element);
    return { from: -x / k, to: (this.#width - x) / k };
  }

  /** Limits the window to the neighbourhood of the events and sets the width of the view in pixels. */
  setBounds(extent: TimeWindow, width: number): void {
    const { window } = this;
    this.#width = width;
    const length = extent.to - extent.from;
    this.#behavior
      .extent([
        [0, 0],
        [width, 1],
      ])
      .scaleExtent([width / (length * 3), WIDEST_DAY])
      .translateExtent([
        [extent.from - length, -Infinity],
        [extent.to + length, Infinity],
      ]);
    this.show(window);
  }

  show(window: TimeWindow): void {
    cancelAnimationFrame(this.#animation);
    this.#set(window);
  }

  /** Moves to a window with an animation, unless the user prefers reduced motion. */
  glide(target: TimeWindow): void {
    cancelAnimationFrame(this.#animation);
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return this.#set(target);
    const { window } = this;
    const began = performance.now();
    const step = (): void => {
      const share = Math.min(1, (performance.now() - began) / ANIMATION_MS);
      const eased = 1 - (1 - share) ** 3;
      const mix = (from: number, to: number): number => from + (to - from) * eased;
      this.#set({ from: mix(window.from, target.from), to: mix(window.to, target.to) });
      if (share < 1) this.#animation = requestAnimationFrame(step);
    };
    step();
  }

  /** Zooms in by a factor around a day. */
  zoomBy(factor: number, day: number): void {
    const { from, to } = this.window;
    this.glide({ from: day - (day - from) / factor, to: day + (to - day) / factor });
  }

  #set(window: TimeWindow): void {
    const length = Math.max(window.to - window.from, this.#width / WIDEST_DAY);
    const k = this.#width / length;
    const middle = (window.from + window.to) / 2;
    const transform = new ZoomTransform(k, this.#width / 2 - middle * k, this.#lastY);
    this.#behavior.transform(select(this.#element), transform);
  }

  #accepts(event: Event, axis: HTMLElement): boolean {
    if (event instanceof WheelEvent) {
      return !isSideways(event) && (event.ctrlKey || event.metaKey || event.target === axis || !this.#events.scrolls());
    }
    // Not on the scroll bar or the headings.
    return (
      event.target instanceof HTMLCanvasElement &&
      event.target !== axis &&
      !(event instanceof MouseEvent && event.button !== 0)
    );
  }

  #panByWheel(event: WheelEvent): void {
    if (!isSideways(event) || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const { k } = zoomTransform(this.#element);
    const days = (event.deltaX || event.deltaY) / k;
    const { from, to } = this.window;
    this.show({ from: from + days, to: to + days });
    this.#events.moved(true);
  }

  #zoomed({ transform, sourceEvent }: D3ZoomEvent<HTMLElement, unknown>): void {
    const byHand = sourceEvent instanceof Event;
    if (byHand && !(sourceEvent instanceof WheelEvent) && transform.y !== this.#lastY) {
      this.#events.draggedDown(transform.y - this.#lastY);
    }
    this.#lastY = transform.y;
    this.#events.moved(byHand);
  }
}

/** `deltaY` of one notch of a mouse wheel, in pixels. */
const NOTCH = 120;

/**
 * The zoom of a wheel event, as a power of two: a notch has one strength with and without Ctrl. Pinching a touchpad
 * arrives as many small steps with Ctrl, which count ten times.
 */
export function wheelDelta({
  deltaY,
  deltaMode,
  ctrlKey,
}: Pick<WheelEvent, 'deltaY' | 'deltaMode' | 'ctrlKey'>): number {
  const pixels = deltaMode === 1 ? deltaY * 25 : deltaMode === 2 ? deltaY * 500 : deltaY;
  const size = Math.abs(pixels);
  return -Math.sign(pixels) * (ctrlKey ? Math.max(size, Math.min(10 * size, NOTCH)) : size) * 0.002;
}

function isSideways(event: WheelEvent): boolean {
  return event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
}
