import type { TimelineDays, TimelineMark } from '../../protocol/timeline';
import type { DateWords } from '../page/dateWords';
import type { Look } from './drawingStyle';
import type { Sight } from '../layout/eventGeometry';
import type { Track } from '../model/laneEvents';

/** All that a drawing depends on. */
export interface Frame extends Sight, Look {
  readonly words: DateWords;
  /** Event under the pointer. */
  readonly hovered: TimelineMark | undefined;
  /** Event with the keyboard's focus. */
  readonly focused: TimelineMark | undefined;
  /** Ids of the events at the cursor in the text. */
  readonly highlighted: ReadonlySet<string>;
  /** Of the periods that stand behind everything. */
  readonly periods: Track | undefined;
  /** The span that the list of events keeps to. */
  readonly span: TimelineDays | undefined;
}
