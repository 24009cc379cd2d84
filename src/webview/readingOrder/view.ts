import type { PointerTarget } from '../layout/targets';
import type { TimelineMark } from '../../protocol/timeline';
import type { EventSequence, EventPosition } from '../model/eventSequence';
import type { RenderContext } from '../render/renderContext';
import type { Layout, Viewport } from '../layout/layout';
import type { Box, VisibleArea } from '../layout/eventGeometry';
import { placeOfPoint, pointAt, readingPoints, type ReadingOrderData, type ReadingPoint } from './points';
import { drawReadingOrder } from './render';
import type { View } from '../render/view';

/** Each mention of the essay's events by its date and its place in the text. */
export class ReadingOrder implements View {
  readonly #reading: ReadingOrderData;
  readonly #essay: () => EventSequence;
  #known:
    | { readonly essay: EventSequence; readonly viewport: Viewport; readonly points: readonly ReadingPoint[] }
    | undefined;

  constructor(reading: ReadingOrderData, essay: () => EventSequence) {
    this.#reading = reading;
    this.#essay = essay;
  }

  /** The whole essay is always in view: there is nothing to scroll. */
  layout({ height }: Viewport): Layout {
    return { boxes: [], height };
  }

  draw(context: CanvasRenderingContext2D, frame: RenderContext): void {
    drawReadingOrder(context, frame, this.#reading, this.#points(frame.viewport));
  }

  placeOf(id: string, { viewport }: VisibleArea): Box | undefined {
    const point = this.#points(viewport).find(({ event }) => event.id === id);
    return point && placeOfPoint(point);
  }

  under(x: number, y: number, { viewport }: VisibleArea): PointerTarget | undefined {
    return pointAt(this.#points(viewport), x, y);
  }

  /** Each event once, where it is first mentioned. */
  options({ viewport }: VisibleArea): ReturnType<View['options']> {
    const firsts = new Map<TimelineMark, ReadingPoint>();
    for (const point of this.#points(viewport)) if (!firsts.has(point.event)) firsts.set(point.event, point);
    const inSight = [...firsts].map(([event, point], position) => ({ event, position, place: placeOfPoint(point) }));
    return { inSight, total: inSight.length };
  }

  skips({ track }: EventPosition): boolean {
    return track.lane !== 'essay';
  }

  clusterOf(): undefined {
    return undefined;
  }

  open(): undefined {
    return undefined;
  }

  #points(viewport: Viewport): readonly ReadingPoint[] {
    const essay = this.#essay();
    const known = this.#known;
    if (known?.essay === essay && sameViewport(known.viewport, viewport)) return known.points;
    const points = readingPoints(this.#reading, essay, viewport);
    this.#known = { essay, viewport, points };
    return points;
  }
}

const sameViewport = (a: Viewport, b: Viewport): boolean =>
  a.from === b.from && a.to === b.to && a.width === b.width && a.height === b.height;
