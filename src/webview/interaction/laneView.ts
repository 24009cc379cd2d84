import type { OptionTarget, ClusterTarget, PointerTarget } from '../layout/targets';
import type { TimeWindow } from '../model/calendar';
import type { TimelineLane } from '../../protocol/timeline';
import { drawClusters } from '../render/clusters';
import { CLUSTER_WIDTH, spreadOf } from '../layout/clusters';
import { EventSequence, type EventPosition } from '../model/eventSequence';
import type { RenderContext } from '../render/renderContext';
import { WIDEST_DAY, type LaneBox, type Layout, type Viewport } from '../layout/layout';
import { LayoutEngine } from '../layout/engine';
import {
  visibleClusters,
  visibleEvents,
  boundsOf,
  clusterBounds,
  type Box,
  type VisibleArea,
} from '../layout/eventGeometry';
import { drawRows } from '../render/lanes';
import type { SavedState } from './savedState';
import { fitWindow } from '../layout/scale';
import { anchorsOf, hitTest, type Anchor } from '../layout/hitTest';
import type { TextFitter } from '../layout/textFitter';
import type { LaneEvents } from '../model/laneEvents';
import type { View } from '../render/view';

/** The margin on both sides after zooming to a cluster, as a share of the time its events cover. */
const AROUND = 0.2;

/** The view with one lane for each kind of event; lanes can be folded and hidden. */
export class Lanes implements View {
  readonly isVertical = false;
  readonly folded: Set<string>;
  readonly hidden: Set<string>;
  #sequence = new EventSequence(undefined, []);
  #lanes: readonly LaneEvents[] = [];
  #engine = new LayoutEngine([], () => 0);
  #title: TextFitter;

  constructor({ folded, hidden }: Pick<SavedState, 'folded' | 'hidden'>, title: TextFitter) {
    this.folded = new Set(folded);
    this.hidden = new Set(hidden);
    this.#title = title;
  }

  /** Shows an essay; `title` measures the titles. */
  show(sequence: EventSequence, title: TextFitter): void {
    this.#sequence = sequence;
    this.#title = title;
    this.#lanes = sequence.lanes.filter(({ kind }) => !this.hidden.has(kind));
    this.#engine = new LayoutEngine(this.#lanes, (text) => title.width(text));
  }

  fold(key: string): void {
    if (!this.folded.delete(key)) this.folded.add(key);
  }

  /** Takes effect with the next `show`. */
  hide(lane: TimelineLane, isHidden: boolean): void {
    if (isHidden) this.hidden.add(lane);
    else this.hidden.delete(lane);
  }

  /** The periods, which are drawn behind everything else. */
  get periods(): LaneEvents | undefined {
    return this.#lanes.find(({ kind }) => kind === 'periods');
  }

  /** The time window that fits the essay's own events, or all events. */
  fitTo(extent: 'main' | 'all'): TimeWindow {
    const own = this.#lanes.filter(({ kind }) => kind === 'essay');
    return fitWindow((extent === 'main' && own.length > 0 ? own : this.#lanes).flatMap(unitsOf), extent);
  }

  /** The time window of all events, including hidden ones. */
  get bounds(): TimeWindow {
    return fitWindow(this.#sequence.lanes.flatMap(unitsOf), 'all');
  }

  /** The middle of the event nearest to the middle of a window; of the window, if there are no events. */
  nearest({ from, to }: TimeWindow): number {
    const centre = (from + to) / 2;
    const middles = this.#lanes.flatMap(({ extents }) => extents.map((time) => (time.from + time.to) / 2));
    const [first = centre] = middles;
    return middles.reduce((best, day) => (Math.abs(day - centre) < Math.abs(best - centre) ? day : best), first);
  }

  layout(viewport: Viewport): Layout {
    return this.#engine.layout(viewport, this.folded);
  }

  draw(canvas: CanvasRenderingContext2D, context: RenderContext): void {
    drawRows(canvas, context);
    drawClusters(canvas, context);
  }

  boundsOf(id: string, { layout, viewport }: VisibleArea): Box | undefined {
    const position = this.#sequence.position(id);
    const box = position && laneBoxOf(layout, position.lane);
    return position && box && boundsOf(box, position.index, viewport, this.#title);
  }

  under(x: number, y: number, visibleArea: VisibleArea): PointerTarget | undefined {
    return hitTest(visibleArea, this.#title, x, y);
  }

  options(visibleArea: VisibleArea): ReturnType<View['options']> {
    const optionOf = ({ lane }: LaneBox, index: number, bounds: Box): OptionTarget => ({
      event: lane.events[index]!,
      rank: this.#sequence.rank({ lane, index }),
      bounds,
    });
    const clusterTarget = [...visibleClusters(visibleArea)].map(([box, cluster]) => ({
      ...optionOf(box, cluster.members[0]!, clusterBounds(box, cluster, visibleArea.viewport)),
      clusterTarget: { lane: box.lane, cluster },
    }));
    const single = [...visibleEvents(visibleArea)].map(([box, index]) =>
      optionOf(box, index, boundsOf(box, index, visibleArea.viewport, this.#title)!),
    );
    return { visible: [...clusterTarget, ...single].sort((a, b) => a.rank - b.rank), total: this.#sequence.size };
  }

  skips({ lane, index }: EventPosition, layout: Layout): boolean {
    if (this.folded.has(lane.key) || this.hidden.has(lane.kind)) return true;
    const cluster = laneBoxOf(layout, lane)?.cluster(index);
    return cluster !== undefined && cluster.members[0] !== index;
  }

  clusterOf(id: string, layout: Layout): ClusterTarget | undefined {
    const position = this.#sequence.position(id);
    const cluster = position && laneBoxOf(layout, position.lane)?.cluster(position.index);
    return cluster && { lane: position.lane, cluster };
  }

  anchors(visibleArea: VisibleArea): readonly Anchor[] {
    return anchorsOf(visibleArea);
  }

  open({ lane, cluster }: ClusterTarget): TimeWindow | undefined {
    const { from, to } = spreadOf(lane, cluster);
    const length = to - from;
    if (length * WIDEST_DAY >= 2 * CLUSTER_WIDTH) return { from: from - length * AROUND, to: to + length * AROUND };
    this.#engine.open(lane, cluster);
    return undefined;
  }
}

const laneBoxOf = ({ boxes }: Layout, lane: LaneEvents): LaneBox | undefined => boxes.find((box) => box.lane === lane);

function unitsOf({ extents }: LaneEvents): readonly TimeWindow[] {
  return extents.map(({ unitFrom, unitTo }) => ({ from: unitFrom, to: unitTo }));
}
