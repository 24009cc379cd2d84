import type { TimeWindow } from '../model/calendar';
import type { TimelineDirection } from '../../protocol/timeline';
import type { EventSequence } from '../model/eventSequence';
import type { Viewport } from '../layout/layout';
import type { ReadingOrder } from '../readingOrder/view';
import type { DrawingStyle } from '../render/drawingStyle';
import type { View } from '../render/view';
import { Vertical, type ClusterWords } from '../vertical/view';
import { Lanes } from './laneView';
import type { SavedState } from './savedState';

/** Below the first width time runs downwards, above the second to the right; between them nothing changes. */
const TURNS = { below: 480, above: 540 } as const;

/** Whether time runs downwards on a page of this width; `before`: whether it did until now. */
export function isVerticalAt(width: number, direction: TimelineDirection, before: boolean): boolean {
  if (direction !== 'automatic') return direction === 'vertical';
  return before ? width <= TURNS.above : width < TURNS.below;
}

/** The views of one essay, of which one is shown: in lanes, downwards, or in reading order. */
export class Views {
  readonly lanes: Lanes;
  readonly vertical: Vertical;
  reading: ReadingOrder | undefined;
  #isVertical = false;

  constructor(saved: Pick<SavedState, 'folded' | 'hidden'>, style: DrawingStyle, clusterWords: ClusterWords) {
    this.lanes = new Lanes(saved, style.title);
    this.vertical = new Vertical(style, clusterWords);
  }

  get current(): View {
    return this.reading ?? (this.#isVertical ? this.vertical : this.lanes);
  }

  /** Chooses the direction for a width; returns whether it changed. */
  turn(width: number, direction: TimelineDirection): boolean {
    const before = this.#isVertical;
    this.#isVertical = isVerticalAt(width, direction, before);
    return this.#isVertical !== before;
  }

  /** The wheel zooms around the pointer. Reading where it is costs as much as a small layout. */
  zoomAround(event: Pick<WheelEvent, 'offsetY'>): void {
    if (this.current.isVertical) this.vertical.pivot = event.offsetY;
  }

  show(sequence: EventSequence, style: DrawingStyle): void {
    this.lanes.show(sequence, style.title);
    this.vertical.show(sequence, this.lanes.hidden, style);
  }

  /** The time window that fits the essay's own events, or all events. */
  fitTo(extent: 'main' | 'all', viewport: Viewport): TimeWindow {
    return this.current.isVertical ? this.vertical.fitTo(extent, viewport) : this.lanes.fitTo(extent);
  }
}
