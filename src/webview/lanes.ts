import type { TimelineLane } from '../protocol/timeline';
import { Essay } from './essay';
import type { Frame } from './frame';
import { LayoutEngine, type Layout, type Viewport } from './layout';
import { eventsInSight, placeOf, type Place, type Sight } from './places';
import { drawRows } from './render';
import type { SavedState } from './savedState';
import { fitWindow, type TimeWindow } from './scale';
import { eventAt } from './sight';
import type { TextFitter } from './text';
import type { Track } from './track';
import type { Spotted, View } from './view';

/** Pixels kept free at the right end of a wide view. */
const TITLE_ROOM = 170;

/** The events lane by lane; lanes can be folded and hidden. */
export class Lanes implements View {
  readonly folded: Set<string>;
  readonly hidden: Set<string>;
  #essay = new Essay(undefined, []);
  #tracks: readonly Track[] = [];
  #engine = new LayoutEngine([], () => 0);
  #title: TextFitter;

  constructor({ folded, hidden }: Pick<SavedState, 'folded' | 'hidden'>, title: TextFitter) {
    this.folded = new Set(folded);
    this.hidden = new Set(hidden);
    this.#title = title;
  }

  /** Shows an essay, with titles in this type. */
  show(essay: Essay, title: TextFitter): void {
    this.#essay = essay;
    this.#title = title;
    this.#tracks = essay.tracks.filter(({ lane }) => !this.hidden.has(lane));
    this.#engine = new LayoutEngine(this.#tracks, (text) => title.width(text));
  }

  fold(key: string): void {
    if (!this.folded.delete(key)) this.folded.add(key);
  }

  /** Counts from the next `show` on. */
  hide(lane: TimelineLane, isHidden: boolean): void {
    if (isHidden) this.hidden.add(lane);
    else this.hidden.delete(lane);
  }

  /** The periods that stand behind everything. */
  get periods(): Track | undefined {
    return this.#tracks.find(({ lane }) => lane === 'periods');
  }

  /** The stretch of time that the essay's own events fill, or all of them. */
  fitTo(extent: 'main' | 'all', sight: Viewport): TimeWindow {
    const own = this.#tracks.filter(({ lane }) => lane === 'essay');
    const { from, to } = fitWindow((extent === 'main' && own.length > 0 ? own : this.#tracks).flatMap(unitsOf), extent);
    // The last titles of a wide view stand to the right of their marks.
    const { boxes } = this.layout({ ...sight, from, to });
    const hasTitles = boxes.some(({ track, mode }) => mode === 'bars' && track.lane !== 'periods');
    return { from, to: hasTitles ? from + ((to - from) * sight.width) / (sight.width - TITLE_ROOM) : to };
  }

  /** The stretch of time of every event, hidden or not. */
  get bounds(): TimeWindow {
    return fitWindow(this.#essay.tracks.flatMap(unitsOf), 'all');
  }

  layout(viewport: Viewport): Layout {
    return this.#engine.layout(viewport, this.folded);
  }

  draw(context: CanvasRenderingContext2D, frame: Frame): void {
    drawRows(context, frame);
  }

  placeOf(id: string, { layout, viewport }: Sight): Place | undefined {
    const spot = this.#essay.spot(id);
    const box = layout.boxes.find(({ track }) => track === spot?.track);
    return spot && box && placeOf(box, spot.index, viewport, this.#title);
  }

  under(x: number, y: number, sight: Sight): Spotted | undefined {
    const event = eventAt(sight, this.#title, x, y);
    return event && { event };
  }

  options(sight: Sight): ReturnType<View['options']> {
    const inSight = [...eventsInSight(sight)].map(([box, index]) => ({
      event: box.track.events[index]!,
      position: this.#essay.position({ track: box.track, index }),
      place: placeOf(box, index, sight.viewport, this.#title)!,
    }));
    return { inSight, total: this.#essay.size };
  }

  skips({ key, lane }: Track): boolean {
    return this.folded.has(key) || this.hidden.has(lane);
  }
}

function unitsOf({ shapes }: Track): readonly TimeWindow[] {
  return shapes.map(({ unitFrom, unitTo }) => ({ from: unitFrom, to: unitTo }));
}
