import type { TimelineDays, TimelineMark } from '../../protocol/timeline';
import type { DateWords } from '../model/dateWords';
import type { DrawingStyle } from './drawingStyle';
import type { VisibleArea } from '../layout/eventGeometry';
import type { LaneEvents } from '../model/laneEvents';

/** All that a drawing depends on. */
export interface RenderContext extends VisibleArea, DrawingStyle {
  readonly words: DateWords;
  /** Event under the pointer. */
  readonly hovered: TimelineMark | undefined;
  /** Event with the keyboard's focus. */
  readonly focused: TimelineMark | undefined;
  /** Ids of the events at the cursor in the text. */
  readonly highlighted: ReadonlySet<string>;
  /** Of the periods that stand behind everything. */
  readonly periods: LaneEvents | undefined;
  /** The span that the list of events keeps to. */
  readonly span: TimelineDays | undefined;
}
