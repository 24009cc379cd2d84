import type { PointerTarget } from '../layout/targets';
import type { TimelineMark } from '../../protocol/timeline';
import type { EventSequence, EventPosition } from '../model/eventSequence';
import type { RenderContext } from '../render/renderContext';
import type { Layout, Viewport } from '../layout/layout';
import type { Box, VisibleArea } from '../layout/eventGeometry';
import { pointBounds, pointAt, readingPoints, type ReadingOrderData, type ReadingPoint } from './points';
import { readingClusters, type ReadingCluster } from './clusters';
import { drawReadingOrder } from './render';
import type { View } from '../render/view';

/** What is drawn in a viewport. */
interface Known {
  readonly sequence: EventSequence;
  readonly viewport: Viewport;
  readonly points: readonly ReadingPoint[];
  readonly clusters: ReadonlyMap<ReadingPoint, ReadingCluster>;
}

/** The mentions of the essay's events by date and place in the text. */
export class ReadingOrder implements View {
  readonly isVertical = false;
  readonly #reading: ReadingOrderData;
  readonly #sequence: () => EventSequence;
  #known: Known | undefined;

  constructor(reading: ReadingOrderData, sequence: () => EventSequence) {
    this.#reading = reading;
    this.#sequence = sequence;
  }

  /** The whole essay is always visible, so there is nothing to scroll. */
  layout({ height }: Viewport): Layout {
    return { boxes: [], height };
  }

  draw(canvas: CanvasRenderingContext2D, context: RenderContext): void {
    const points = this.#points(context.viewport);
    drawReadingOrder(canvas, context, this.#reading, points, this.#clusters(context.viewport));
  }

  boundsOf(id: string, { viewport }: VisibleArea): Box | undefined {
    const point = this.#points(viewport).find(({ event }) => event.id === id);
    return point && pointBounds(point);
  }

  under(x: number, y: number, { viewport }: VisibleArea): PointerTarget | undefined {
    for (const cluster of new Set(this.#clusters(viewport).values())) {
      const isInside = Math.abs(x - cluster.x) <= cluster.width / 2 && Math.abs(y - cluster.y) <= cluster.height / 2;
      if (isInside) return { event: cluster.lane.events[cluster.cluster.members[0]!]!, clusterTarget: cluster };
    }
    return pointAt(this.#points(viewport), x, y);
  }

  /** Each event once, at its first mention. */
  options({ viewport }: VisibleArea): ReturnType<View['options']> {
    const firsts = new Map<TimelineMark, ReadingPoint>();
    for (const point of this.#points(viewport)) if (!firsts.has(point.event)) firsts.set(point.event, point);
    const visible = [...firsts].map(([event, point], rank) => ({ event, rank, bounds: pointBounds(point) }));
    return { visible, total: visible.length };
  }

  skips({ lane }: EventPosition): boolean {
    return lane.kind !== 'essay';
  }

  clusterOf(): undefined {
    return undefined;
  }

  anchors(): readonly never[] {
    return [];
  }

  open(): undefined {
    return undefined;
  }

  #points(viewport: Viewport): readonly ReadingPoint[] {
    return this.#at(viewport).points;
  }

  #clusters(viewport: Viewport): ReadonlyMap<ReadingPoint, ReadingCluster> {
    return this.#at(viewport).clusters;
  }

  #at(viewport: Viewport): Known {
    const sequence = this.#sequence();
    const known = this.#known;
    if (known?.sequence === sequence && sameViewport(known.viewport, viewport)) return known;
    const points = readingPoints(this.#reading, sequence, viewport);
    return (this.#known = { sequence, viewport, points, clusters: readingClusters(points, viewport) });
  }
}

const sameViewport = (a: Viewport, b: Viewport): boolean =>
  a.from === b.from && a.to === b.to && a.width === b.width && a.height === b.height;
