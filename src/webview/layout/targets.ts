// The parts of a chart that can be pointed at or chosen.
import type { TimelineMark } from '../../protocol/timeline';
import type { LaneEvents } from '../model/laneEvents';
import type { Cluster } from './clusters';
import type { Box } from './eventGeometry';

/** A cluster and its lane. */
export interface ClusterTarget {
  readonly lane: LaneEvents;
  readonly cluster: Cluster;
}

/**
 * An event that is pointed at. `mention` is set if each mention is drawn separately; `gathered` if the event is the
 * first of a cluster.
 */
export interface PointerTarget {
  readonly event: TimelineMark;
  readonly mention?: number;
  readonly clusterTarget?: ClusterTarget;
}

/** One event, or one cluster, as an option of the listbox. */
export interface OptionTarget {
  readonly event: TimelineMark;
  /** Its position among all events, from 0. */
  readonly rank: number;
  readonly bounds: Box;
  /** The cluster whose first event this is. */
  readonly clusterTarget?: ClusterTarget;
}
