import type { FromTimeline } from '../../protocol/timeline';
import type { SavedState } from '../interaction/savedState';

/** The API that VS Code gives a webview. */
export interface Host {
  postMessage(message: FromTimeline): void;
  getState(): unknown;
  setState(state: SavedState): void;
}
