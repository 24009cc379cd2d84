import type { TimelineMark } from '../protocol/timeline';

export interface PointerEvents {
  /** The event under a point of the view. */
  under(x: number, y: number): TimelineMark | undefined;
  hovered(event: TimelineMark | undefined, at: MouseEvent): void;
  clicked(event: TimelineMark, x: number, y: number): void;
  doubleClicked(event: TimelineMark): void;
}

/** What the pointer does over the rows, but for dragging and the wheel, which are navigation. */
export function listenToPointer(rows: HTMLElement, events: PointerEvents): void {
  const under = ({ offsetX, offsetY }: MouseEvent): TimelineMark | undefined => events.under(offsetX, offsetY);
  rows.addEventListener('pointermove', (event) => {
    // A pressed button drags.
    if (event.buttons === 0) events.hovered(under(event), event);
  });
  rows.addEventListener('pointerleave', (event) => events.hovered(undefined, event));
  rows.addEventListener('click', (event) => {
    const mark = under(event);
    if (mark) events.clicked(mark, event.offsetX, event.offsetY);
  });
  rows.addEventListener('dblclick', (event) => {
    const mark = under(event);
    if (mark) events.doubleClicked(mark);
  });
}
