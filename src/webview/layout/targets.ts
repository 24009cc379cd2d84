// What of a chart can be pointed at or chosen.
import type { TimelineMark } from '../../protocol/timeline';
import type { LaneEvents } from '../model/laneEvents';
import type { Cluster } from './clusters';
import type { Box } from './eventGeometry';

/** A cluster and where it belongs. */
export interface ClusterTarget {
  readonly lane: LaneEvents;
  readonly cluster: Cluster;
}

/**
 * An event that was pointed at; with `mention`, where each mention stands by itself; with `gathered`, the first of a
 * cluster.
 */
export interface PointerTarget {
  readonly event: TimelineMark;
  readonly mention?: number;
  readonly clusterTarget?: ClusterTarget;
}

/** One event, or one cluster, as an option of the listbox. */
export interface OptionTarget {
  readonly event: TimelineMark;
  /** Its place among all events, from 0. */
  readonly rank: number;
  readonly bounds: Box;
  /** The cluster that the event is the first of. */
  readonly clusterTarget?: ClusterTarget;
}
