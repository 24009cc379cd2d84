import type { TimelineMark } from '../../../protocol/timeline';
import type { Chart } from '../chart';
import type { EventPosition } from '../../model/eventSequence';

export interface KeyboardEvents {
  chosen(event: TimelineMark, focus: boolean): void;
  leave(): void;
  /** The view was moved by key, which a screen reader announces. */
  zoomed(): void;
  /** Limits the list of events to those in view. */
  listed(): void;
  /** Removes this limit; returns whether there was one. */
  unlisted(): boolean;
  /** Moves the focus to the search box. */
  find(): void;
  /** Turns time downwards or to the right. */
  turn(): void;
  /** Shows or hides the legend. */
  legend(): void;
}

const PAGE = 10;
const ZOOM_STEP = 1.6;

/**
 * The keys of the listbox. Up and down follow the rows; left and right follow time through all lanes. Enter opens a
 * cluster or goes to the text; Space shows the text and stays. S limits the list of events to those in view, and a
 * slash goes to the search box. V turns time, and a question mark shows the legend. Escape closes the tooltip, then removes the limit, then leaves.
 */
export function listenToKeys(listbox: HTMLElement, chart: Chart, events: KeyboardEvents): void {
  const zoom = (act: () => void) => (): void => {
    // What is drawn moves away from under a tooltip.
    chart.leave();
    act();
    events.zoomed();
  };
  const focus = (find: () => TimelineMark | undefined) => (): void => chart.focus(find() ?? chart.focused);
  const skip = (position: EventPosition): boolean => chart.skips(position);
  const here = (): ReturnType<typeof chart.sequence.position> => chart.sequence.position(chart.focused?.id ?? '');
  // Where time runs downwards, the rows are in order of time, and lives and periods have none.
  const hasNoRow = (position: EventPosition): boolean => skip(position) || !chart.views.vertical.hasRow(position);
  const below = (from: EventPosition | undefined, step: number): TimelineMark | undefined =>
    chart.views.current.isVertical ? chart.sequence.later(from, step, hasNoRow) : chart.sequence.down(from, step, skip);
  const down = (step: number) => focus(() => below(here(), step));
  const later = (step: number) => focus(() => chart.sequence.later(here(), step, skip));
  const pick = (toText: boolean) => (): void => {
    if (!chart.focused) return;
    if (chart.open(chart.focused)) events.zoomed();
    else events.chosen(chart.focused, toText);
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: down(1),
    ArrowUp: down(-1),
    ArrowRight: later(1),
    ArrowLeft: later(-1),
    PageDown: down(PAGE),
    PageUp: down(-PAGE),
    Home: down(-Infinity),
    End: down(Infinity),
    Enter: pick(true),
    ' ': pick(false),
    '+': zoom(() => chart.zoomBy(ZOOM_STEP)),
    '=': zoom(() => chart.zoomBy(ZOOM_STEP)),
    '-': zoom(() => chart.zoomBy(1 / ZOOM_STEP)),
    '0': zoom(() => chart.time.fit()),
    s: () => events.listed(),
    '/': () => events.find(),
    v: () => events.turn(),
    '?': () => events.legend(),
    Escape: () => {
      if (!chart.leave() && !events.unlisted()) events.leave();
    },
  };
  listbox.addEventListener('keydown', (event) => {
    const act = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
    // Keys with Ctrl, Alt or Command belong to the editor.
    if (!act || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    act();
  });
  listbox.addEventListener('focus', () => {
    if (!chart.focused) chart.focus(chart.highlighted ?? below(undefined, 1));
  });
}
