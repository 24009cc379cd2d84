import { firstAtLeast, mergeLanes, type LaneEvents } from '../model/laneEvents';
import type { TimeWindow } from '../model/calendar';
import { EventSequence, type EventPosition } from '../model/eventSequence';
import { CLUSTER_WIDTH, spreadOf, type Cluster } from '../layout/clusters';
import type { Box, VisibleArea } from '../layout/eventGeometry';
import type { Anchor } from '../layout/hitTest';
import { pixelsPerDay, WIDEST_DAY, type Layout, type Viewport } from '../layout/layout';
import type { RailBar } from '../layout/rail';
import type { ClusterTarget, OptionTarget, PointerTarget } from '../layout/targets';
import { rowsBetween, type EntryRow } from '../layout/timeFlow';
import { VerticalEngine, type TextFitters, type VerticalLayout } from '../layout/verticalLayout';
import type { RenderContext } from '../render/renderContext';
import type { View } from '../render/view';
import { drawVertical } from './drawRows';

/** Lanes whose events are bars on the rail; the others have rows. */
const isBeside = ({ kind }: Pick<LaneEvents, 'kind'>): boolean => kind === 'periods' || kind === 'lives';

/** The words of a cluster: its number of events and the name that most of them mention. */
export type ClusterWords = (cluster: Cluster) => string;

/** The view for narrow pages: time runs downwards, each event has a row, and lives and periods are bars beside them. */
export class Vertical implements View {
  readonly isVertical = true;
  /** The height in the view that stays where it is while the view zooms. */
  pivot: number | undefined;
  readonly #clusterWords: ClusterWords;
  #given: Given;
  #prepared: Prepared | undefined;
  #viewport: Viewport | undefined;
  #known: { readonly key: string; readonly layout: VerticalLayout } | undefined;

  constructor(fitters: TextFitters, clusterWords: ClusterWords) {
    this.#clusterWords = clusterWords;
    this.#given = { sequence: new EventSequence(undefined, []), hidden: new Set(), fitters };
  }

  show(sequence: EventSequence, hidden: ReadonlySet<string>, fitters: TextFitters): void {
    this.#given = { sequence, hidden, fitters };
    this.#prepared = undefined;
    this.#known = undefined;
  }

  /** Prepared when the view is first needed: a page that stays wide never measures the texts of its rows. */
  get #events(): Prepared {
    return (this.#prepared ??= prepare(this.#given));
  }

  /** A window as long as the page is wide; only its length matters here. */
  fitTo(extent: 'main' | 'all', { width, height }: Viewport): TimeWindow {
    const [from = 0] = this.#events.lane.from;
    const scale = this.#events.engine[extent === 'main' ? 'scale' : 'overview'](height);
    return { from, to: from + width / scale };
  }

  /** The time between the upper and the lower edge of the view. */
  windowIn({ viewport, scrollTop }: VisibleArea): TimeWindow {
    const layout = this.#layout(viewport);
    const from = layout.dayAt(scrollTop);
    return { from, to: Math.max(from + 1, layout.dayAt(scrollTop + viewport.height)) };
  }

  topOf(day: number, viewport: Viewport): number {
    return this.#layout(viewport).at(day);
  }

  layout(viewport: Viewport): Layout {
    return { boxes: [], height: this.#layout(viewport).height };
  }

  draw(canvas: CanvasRenderingContext2D, context: RenderContext): void {
    const clusterWords = ({ cluster }: EntryRow): string => this.#clusterWords(cluster!);
    drawVertical(canvas, context, { lane: this.#events.lane, layout: this.#layout(context.viewport), clusterWords });
  }

  boundsOf(id: string, { viewport }: VisibleArea): Box | undefined {
    const layout = this.#layout(viewport);
    const index = this.#events.indices.get(id);
    const row = index === undefined ? undefined : layout.rows[layout.rowOf(index) ?? -1];
    if (row) return { x0: layout.rail.width, x1: viewport.width, top: row.top, height: row.height };
    const bar = layout.rail.named.find((each) => each.lane.events[each.index]!.id === id);
    return bar && barBounds(bar);
  }

  under(x: number, y: number, { viewport, scrollTop }: VisibleArea): PointerTarget | undefined {
    const layout = this.#layout(viewport);
    const { rail, rows } = layout;
    const contentY = y + scrollTop;
    const bars = [...rail.named, ...rail.bars.values()];
    const bar = bars.find((each) => Math.abs(each.x - x) <= REACH && contentY >= each.x0 && contentY <= each.x1);
    if (bar) return { event: bar.lane.events[bar.index]! };
    if (x < rail.dotsX - REACH) return undefined;
    const row = rows[firstAtLeast(rows.length, (at) => rows[at]!.top > contentY) - 1];
    return row?.type === 'entry' && contentY < row.top + row.height ? this.#targetOf(row) : undefined;
  }

  options({ viewport, scrollTop }: VisibleArea): ReturnType<View['options']> {
    const layout = this.#layout(viewport);
    const bottom = scrollTop + viewport.height;
    const rows = rowsBetween(layout, scrollTop, bottom).filter((row) => row.type === 'entry');
    const inRows = rows.map((row): OptionTarget => {
      const bounds = { x0: layout.rail.width, x1: viewport.width, top: row.top, height: row.height };
      return { ...this.#targetOf(row), rank: row.index, bounds };
    });
    const inRail = layout.rail.named
      .map((bar, at) => ({
        event: bar.lane.events[bar.index]!,
        rank: this.#events.lane.events.length + at,
        bounds: barBounds(bar),
      }))
      .filter(({ bounds }) => bounds.top + bounds.height >= scrollTop && bounds.top <= bottom);
    return { visible: [...inRows, ...inRail], total: this.#events.lane.events.length + layout.rail.named.length };
  }

  skips({ lane, index }: EventPosition): boolean {
    const { id } = lane.events[index]!;
    const row = this.#events.indices.get(id);
    const known = this.#known?.layout;
    if (row !== undefined) return (known?.cluster(row)?.members[0] ?? row) !== row;
    return this.#given.hidden.has(lane.kind) || !known?.rail.named.some((bar) => bar.lane.events[bar.index]!.id === id);
  }

  /** Whether an event has a row, and is not only a bar beside the rows. */
  hasRow({ lane, index }: EventPosition): boolean {
    return this.#events.indices.has(lane.events[index]!.id);
  }

  clusterOf(id: string): ClusterTarget | undefined {
    const index = this.#events.indices.get(id);
    const cluster = index === undefined ? undefined : this.#known?.layout.cluster(index);
    return cluster && { lane: this.#events.lane, cluster };
  }

  open({ lane, cluster }: ClusterTarget): TimeWindow | undefined {
    const { from, to } = spreadOf(lane, cluster);
    const viewport = this.#viewport;
    if (viewport && (to - from) * WIDEST_DAY >= 2 * CLUSTER_WIDTH) {
      // As close as the cluster's events need, so that they fill the view.
      const scale = Math.min(WIDEST_DAY, Math.max(pixelsPerDay(viewport) * 2, viewport.height / (to - from)));
      return { from, to: from + viewport.width / scale };
    }
    this.#events.engine.open(cluster);
    this.#known = undefined;
    return undefined;
  }

  /** The visible rows, the one at the pivot first: it must not move. */
  anchors({ viewport, scrollTop }: VisibleArea): readonly Anchor[] {
    const pivot = this.pivot ?? 0;
    if (this.pivot === undefined && scrollTop === 0) return [];
    return rowsBetween(this.#layout(viewport), scrollTop, scrollTop + viewport.height)
      .filter((row) => row.type === 'entry')
      .map(({ index, top }) => ({ id: this.#events.lane.events[index]!.id, offset: top - scrollTop }))
      .sort((a, b) => Math.abs(a.offset - pivot) - Math.abs(b.offset - pivot));
  }

  #targetOf({ index, cluster }: EntryRow): PointerTarget {
    const event = this.#events.lane.events[index]!;
    return cluster ? { event, clusterTarget: { lane: this.#events.lane, cluster } } : { event };
  }

  #layout(viewport: Viewport): VerticalLayout {
    const key = `${pixelsPerDay(viewport).toPrecision(9)} ${viewport.width} ${viewport.height}`;
    this.#viewport = viewport;
    if (this.#known?.key !== key) this.#known = { key, layout: this.#events.engine.layout(viewport) };
    return this.#known.layout;
  }
}

/** What the view was asked to show. */
interface Given {
  readonly sequence: EventSequence;
  readonly hidden: ReadonlySet<string>;
  readonly fitters: TextFitters;
}

interface Prepared {
  /** The events with rows. */
  readonly lane: LaneEvents;
  /** Of each id, the index in the lane. */
  readonly indices: ReadonlyMap<string, number>;
  readonly engine: VerticalEngine;
}

function prepare({ sequence, hidden, fitters }: Given): Prepared {
  const lanes = sequence.lanes.filter(({ kind }) => !hidden.has(kind));
  const lane = mergeLanes(lanes.filter((each) => !isBeside(each)));
  return {
    lane,
    indices: new Map(lane.events.map(({ id }, index) => [id, index])),
    engine: new VerticalEngine(lane, lanes.filter(isBeside), fitters),
  };
}

/** Pixels around a bar or a dot that count as part of it. */
const REACH = 5;

const barBounds = ({ x, x0, x1 }: RailBar): Box => ({ x0: x - 4, x1: x + 4, top: x0, height: x1 - x0 });
