import { isSavedState, type SavedState } from '../interaction/savedState';
import type { Host } from './host';

/** Essays whose zoom is remembered. */
const REMEMBERED = 20;

/** What the webview's host remembers of earlier sessions. */
export function savedState(host: Host): SavedState {
  const state = host.getState();
  return isSavedState(state) ? state : { views: [], folded: [], hidden: [], reading: false };
}

/** Where an essay was left. */
export const savedView = (host: Host, essay: string | undefined): SavedState['views'][number] | undefined =>
  savedState(host).views.find((view) => view.essay === essay);

/** Remembers the state, with `view` as that of an essay; undefined where it is simply the whole essay. */
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
