import type { OptionPlace, ClusterTarget, PointerTarget } from '../layout/targets';
import type { TimeWindow } from '../model/calendar';
import type { TimelineLane } from '../../protocol/timeline';
import { drawClusters } from '../render/clusters';
import { CLUSTER_WIDTH, spreadOf } from '../layout/clusters';
import { EventSequence, type EventPosition } from '../model/eventSequence';
import type { RenderContext } from '../render/renderContext';
import { WIDEST_DAY, type LaneBox, type Layout, type Viewport } from '../layout/layout';
import { LayoutEngine } from '../layout/engine';
import {
  clustersInSight,
  eventsInSight,
  placeOf,
  placeOfCluster,
  type Box,
  type VisibleArea,
} from '../layout/eventGeometry';
import { drawRows } from '../render/lanes';
import type { SavedState } from './savedState';
import { fitWindow } from '../layout/scale';
import { hitTest } from '../layout/hitTest';
import type { TextFitter } from '../layout/textFitter';
import type { LaneEvents } from '../model/laneEvents';
import type { View } from '../render/view';

/** Pixels kept free at the right end of a wide view. */
const TITLE_ROOM = 170;

/** How far an opened cluster is zoomed out at either side, as a share of what its events spread over. */
const AROUND = 0.2;

/** The events lane by lane; lanes can be folded and hidden. */
export class Lanes implements View {
  readonly folded: Set<string>;
  readonly hidden: Set<string>;
  #essay = new EventSequence(undefined, []);
  #tracks: readonly LaneEvents[] = [];
  #engine = new LayoutEngine([], () => 0);
  #title: TextFitter;

  constructor({ folded, hidden }: Pick<SavedState, 'folded' | 'hidden'>, title: TextFitter) {
    this.folded = new Set(folded);
    this.hidden = new Set(hidden);
    this.#title = title;
  }

  /** Shows an essay, with titles in this type. */
  show(essay: EventSequence, title: TextFitter): void {
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
  get periods(): LaneEvents | undefined {
    return this.#tracks.find(({ lane }) => lane === 'periods');
  }

  /** The stretch of time that the essay's own events fill, or all of them. */
  fitTo(extent: 'main' | 'all', sight: Viewport): TimeWindow {
    const own = this.#tracks.filter(({ lane }) => lane === 'essay');
    const { from, to } = fitWindow((extent === 'main' && own.length > 0 ? own : this.#tracks).flatMap(unitsOf), extent);
    // The last titles of a wide view stand to the right of their marks.
    const { boxes } = this.layout({ ...sight, from, to });
    const hasTitles = boxes.some(
      ({ track, mode, clusters }) => mode === 'bars' && track.lane !== 'periods' && clusters.length === 0,
    );
    return { from, to: hasTitles ? from + ((to - from) * sight.width) / (sight.width - TITLE_ROOM) : to };
  }

  /** The stretch of time of every event, hidden or not. */
  get bounds(): TimeWindow {
    return fitWindow(this.#essay.tracks.flatMap(unitsOf), 'all');
  }

  layout(viewport: Viewport): Layout {
    return this.#engine.layout(viewport, this.folded);
  }

  draw(context: CanvasRenderingContext2D, frame: RenderContext): void {
    drawRows(context, frame);
    drawClusters(context, frame);
  }

  placeOf(id: string, { layout, viewport }: VisibleArea): Box | undefined {
    const spot = this.#essay.spot(id);
    const box = spot && boxOf(layout, spot.track);
    return spot && box && placeOf(box, spot.index, viewport, this.#title);
  }

  under(x: number, y: number, sight: VisibleArea): PointerTarget | undefined {
    return hitTest(sight, this.#title, x, y);
  }

  options(sight: VisibleArea): ReturnType<View['options']> {
    const optionOf = ({ track }: LaneBox, index: number, place: Box): OptionPlace => ({
      event: track.events[index]!,
      position: this.#essay.position({ track, index }),
      place,
    });
    const gathered = [...clustersInSight(sight)].map(([box, cluster]) => ({
      ...optionOf(box, cluster.members[0]!, placeOfCluster(box, cluster, sight.viewport)),
      gathered: { track: box.track, cluster },
    }));
    const single = [...eventsInSight(sight)].map(([box, index]) =>
      optionOf(box, index, placeOf(box, index, sight.viewport, this.#title)!),
    );
    return { inSight: [...gathered, ...single].sort((a, b) => a.position - b.position), total: this.#essay.size };
  }

  skips({ track, index }: EventPosition, layout: Layout): boolean {
    if (this.folded.has(track.key) || this.hidden.has(track.lane)) return true;
    const cluster = boxOf(layout, track)?.cluster(index);
    return cluster !== undefined && cluster.members[0] !== index;
  }

  clusterOf(id: string, layout: Layout): ClusterTarget | undefined {
    const spot = this.#essay.spot(id);
    const cluster = spot && boxOf(layout, spot.track)?.cluster(spot.index);
    return cluster && { track: spot.track, cluster };
  }

  open({ track, cluster }: ClusterTarget): TimeWindow | undefined {
    const { from, to } = spreadOf(track, cluster);
    const length = to - from;
    if (length * WIDEST_DAY >= 2 * CLUSTER_WIDTH) return { from: from - length * AROUND, to: to + length * AROUND };
    this.#engine.open(track, cluster);
    return undefined;
  }
}

const boxOf = ({ boxes }: Layout, track: LaneEvents): LaneBox | undefined => boxes.find((box) => box.track === track);

function unitsOf({ shapes }: LaneEvents): readonly TimeWindow[] {
  return shapes.map(({ unitFrom, unitTo }) => ({ from: unitFrom, to: unitTo }));
}
