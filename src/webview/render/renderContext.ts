import type { TimelineDays, TimelineEra, TimelineMark } from '../../protocol/timeline';
import type { DateWords } from '../model/dateWords';
import type { DrawingStyle } from './drawingStyle';
import type { VisibleArea } from '../layout/eventGeometry';
import type { LaneEvents } from '../model/laneEvents';

/** Everything that a drawing depends on. */
export interface RenderContext extends VisibleArea, DrawingStyle {
  readonly words: DateWords;
  /** Event under the pointer. */
  readonly hovered: TimelineMark | undefined;
  /** Event with the keyboard focus. */
  readonly focused: TimelineMark | undefined;
  /** Ids of the events at the text cursor. */
  readonly highlighted: ReadonlySet<string>;
  /** Events of the lane of periods, drawn behind everything else. */
  readonly periods: LaneEvents | undefined;
  /** The eras of other calendars, a list for each calendar. */
  readonly eras: readonly (readonly TimelineEra[])[];
  /** The span to which the list of events is limited. */
  readonly span: TimelineDays | undefined;
}
