import type { TimelineDays } from '../../../protocol/timeline';
import type { PointerTarget } from '../../layout/targets';

export interface PointerEvents {
  /** What is under a point of the view. */
  under(x: number, y: number): PointerTarget | undefined;
  hovered(target: PointerTarget | undefined, at: MouseEvent): void;
  clicked(target: PointerTarget): void;
  doubleClicked(target: PointerTarget): void;
}

/** Pointer events over the rows, except dragging and the wheel, which are part of navigation. */
export function listenToPointer(rows: HTMLElement, events: PointerEvents): void {
  const under = ({ offsetX, offsetY }: MouseEvent): PointerTarget | undefined => events.under(offsetX, offsetY);
  rows.addEventListener('pointermove', (event) => {
    // While a button is pressed, the pointer drags.
    if (event.buttons === 0) events.hovered(under(event), event);
  });
  rows.addEventListener('pointerleave', (event) => events.hovered(undefined, event));
  rows.addEventListener('click', (event) => {
    const target = under(event);
    if (target) events.clicked(target);
  });
  rows.addEventListener('dblclick', (event) => {
    const target = under(event);
    if (target) events.doubleClicked(target);
  });
}

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
