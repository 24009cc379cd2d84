import type { PointerTarget } from '../layout/targets';

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
