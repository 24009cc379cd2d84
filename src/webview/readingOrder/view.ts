import type { TimelineMark } from '../../protocol/timeline';
import type { Essay, Spot } from '../model/eventSequence';
import type { Frame } from '../render/renderContext';
import type { Layout, Viewport } from '../layout/layout';
import type { Place, Sight } from '../layout/eventGeometry';
import { placeOfPoint, pointAt, readingPoints, type Reading, type ReadingPoint } from './points';
import { drawReading } from './render';
import type { Spotted, View } from '../interaction/view';

/** Each mention of the essay's events by its date and its place in the text. */
export class ReadingOrder implements View {
  readonly #reading: Reading;
  readonly #essay: () => Essay;
  #known: { readonly essay: Essay; readonly viewport: Viewport; readonly points: readonly ReadingPoint[] } | undefined;

  constructor(reading: Reading, essay: () => Essay) {
    this.#reading = reading;
    this.#essay = essay;
  }

  /** The whole essay is always in view: there is nothing to scroll. */
  layout({ height }: Viewport): Layout {
    return { boxes: [], height };
  }

  draw(context: CanvasRenderingContext2D, frame: Frame): void {
    drawReading(context, frame, this.#reading, this.#points(frame.viewport));
  }

  placeOf(id: string, { viewport }: Sight): Place | undefined {
    const point = this.#points(viewport).find(({ event }) => event.id === id);
    return point && placeOfPoint(point);
  }

  under(x: number, y: number, { viewport }: Sight): Spotted | undefined {
    return pointAt(this.#points(viewport), x, y);
  }

  /** Each event once, where it is first mentioned. */
  options({ viewport }: Sight): ReturnType<View['options']> {
    const firsts = new Map<TimelineMark, ReadingPoint>();
    for (const point of this.#points(viewport)) if (!firsts.has(point.event)) firsts.set(point.event, point);
    const inSight = [...firsts].map(([event, point], position) => ({ event, position, place: placeOfPoint(point) }));
    return { inSight, total: inSight.length };
  }

  skips({ track }: Spot): boolean {
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
