// In a crowd, mentions close in time and in the text are drawn as one cluster. Pure.
import { clusterOf, type Cluster } from '../layout/clusters';
import type { Viewport } from '../layout/layout';
import type { LaneEvents } from '../model/laneEvents';
import { middleOf, type ReadingPoint } from './points';

/** With fewer vertical pixels for each mention than this, there are clusters. */
const CROWD = 2;
/** The width and height of the cells of the view, each of which may be a cluster, in pixels. */
const CELL = { width: 40, height: 24 } as const;
/** Up to this many mentions of a cell are drawn one by one. */
const FEW = 3;

/** Mentions in one cell of the view. Its centre is the middle of the cell. */
export interface ReadingCluster {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly count: number;
  readonly lane: LaneEvents;
  /** Their events. */
  readonly cluster: Cluster;
}

/** The clusters in view, by the mentions that they hold. */
export function readingClusters(
  points: readonly ReadingPoint[],
  { width, height }: Viewport,
): ReadonlyMap<ReadingPoint, ReadingCluster> {
  const clusters = new Map<ReadingPoint, ReadingCluster>();
  if (points.length * CROWD <= height) return clusters;
  const cells = new Map<string, ReadingPoint[]>();
  for (const point of points) {
    const x = middleOf(point);
    if (x < 0 || x > width) continue;
    const key = `${Math.floor(x / CELL.width)} ${Math.floor(point.y / CELL.height)} ${point.lane.key}`;
    const cell = cells.get(key);
    if (cell) cell.push(point);
    else cells.set(key, [point]);
  }
  for (const cell of cells.values()) {
    if (cell.length <= FEW) continue;
    const cluster = clusterFrom(cell);
    for (const point of cell) clusters.set(point, cluster);
  }
  return clusters;
}

function clusterFrom(cell: readonly ReadingPoint[]): ReadingCluster {
  const [{ lane, y, ...first }] = cell as readonly [ReadingPoint];
  const members = [...new Set(cell.map(({ index }) => index))].sort((a, b) => a - b);
  const middle = (at: number, size: number): number => (Math.floor(at / size) + 0.5) * size;
  return {
    ...{ x: middle(middleOf(first), CELL.width), y: middle(y, CELL.height) },
    ...{ width: CELL.width - 6, height: CELL.height - 6 },
    ...{ count: cell.length, lane, cluster: clusterOf(lane, members) },
  };
}
