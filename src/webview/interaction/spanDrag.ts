import type { TimelineDays } from '../../protocol/timeline';

export interface SpanEvents {
  dayAt(x: number): number;
  /** While it is drawn, and with `done` when the button is let go; undefined: a click, which frees the list again. */
  drawn(span: TimelineDays | undefined, done: boolean): void;
}

/** Pixels below which a drag is a click. */
const CLICK = 4;

/** A drag over the axis draws a span of days. */
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
