import type { PointerTarget } from '../layout/targets';

export interface PointerEvents {
  /** What is under a point of the view. */
  under(x: number, y: number): PointerTarget | undefined;
  hovered(spotted: PointerTarget | undefined, at: MouseEvent): void;
  clicked(spotted: PointerTarget): void;
  doubleClicked(spotted: PointerTarget): void;
}

/** What the pointer does over the rows, but for dragging and the wheel, which are navigation. */
export function listenToPointer(rows: HTMLElement, events: PointerEvents): void {
  const under = ({ offsetX, offsetY }: MouseEvent): PointerTarget | undefined => events.under(offsetX, offsetY);
  rows.addEventListener('pointermove', (event) => {
    // A pressed button drags.
    if (event.buttons === 0) events.hovered(under(event), event);
  });
  rows.addEventListener('pointerleave', (event) => events.hovered(undefined, event));
  rows.addEventListener('click', (event) => {
    const spotted = under(event);
    if (spotted) events.clicked(spotted);
  });
  rows.addEventListener('dblclick', (event) => {
    const spotted = under(event);
    if (spotted) events.doubleClicked(spotted);
  });
}
