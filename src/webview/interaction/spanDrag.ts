import type { TimelineDays } from '../../protocol/timeline';

export interface SpanEvents {
  dayAt(x: number): number;
  /**
   * Called while the span is drawn, and with `done` when the button is released. Undefined means a click, which removes
   * the limit.
   */
  drawn(span: TimelineDays | undefined, done: boolean): void;
}

/** A drag shorter than this is a click, in pixels. */
const CLICK = 4;

/** Lets a drag over the axis select a span of days. */
export function listenToSpans(axis: HTMLElement, events: SpanEvents): void {
  let start: number | undefined;
  const span = (event: PointerEvent): TimelineDays | undefined => {
    if (start === undefined || Math.abs(event.offsetX - start) < CLICK) return undefined;
    const [x0, x1] = [start, event.offsetX].sort((a, b) => a - b) as [number, number];
    return { earliestDay: events.dayAt(x0), latestDay: events.dayAt(x1) };
  };
  axis.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    start = event.offsetX;
    axis.setPointerCapture(event.pointerId);
  });
  axis.addEventListener('pointermove', (event) => {
    if (start !== undefined && span(event)) events.drawn(span(event), false);
  });
  axis.addEventListener('pointerup', (event) => {
    if (start !== undefined) events.drawn(span(event), true);
    start = undefined;
  });
  axis.addEventListener('pointercancel', () => (start = undefined));
}
