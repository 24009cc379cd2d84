import { isSavedState, type SavedState } from '../interaction/savedState';
import type { Host } from './host';

/** The number of essays whose zoom is remembered. */
const REMEMBERED = 20;

/** The state that the webview's host remembers from earlier sessions. */
export function savedState(host: Host): SavedState {
  const state = host.getState();
  return isSavedState(state) ? state : { views: [], folded: [], hidden: [], reading: false };
}

/** The window in which an essay was left. */
export const savedView = (host: Host, essay: string | undefined): SavedState['views'][number] | undefined =>
  savedState(host).views.find((view) => view.essay === essay);

/** Saves the state with `view` as the window of an essay; undefined for the whole essay. */
export function saveView(
  host: Host,
  essay: string,
  view: Omit<SavedState['views'][number], 'essay'> | undefined,
  state: Omit<SavedState, 'views'>,
): void {
  const others = savedState(host).views.filter((each) => each.essay !== essay);
  const views = [...(view ? [{ essay, ...view }] : []), ...others].slice(0, REMEMBERED);
  host.setState({ ...state, views });
}
