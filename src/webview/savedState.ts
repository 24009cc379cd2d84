import { timelineLanes, type TimelineLane } from '../protocol/timeline';
import type { TimeWindow } from './scale';

/** What outlives the page, which VS Code drops whenever the view is hidden. */
export interface SavedState {
  /** Where essays were left, latest first; an essay that was not zoomed has none. */
  readonly views: readonly (TimeWindow & { readonly essay: string })[];
  readonly folded: readonly TimelineLane[];
}

/** An older version may have written something else. */
export function isSavedState(value: unknown): value is SavedState {
  if (typeof value !== 'object' || value === null || !('views' in value) || !('folded' in value)) return false;
  const { views, folded } = value;
  return (
    Array.isArray(views) &&
    views.every(isView) &&
    Array.isArray(folded) &&
    folded.every((lane) => timelineLanes.some((known) => known === lane))
  );
}

function isView(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { essay, from, to } = value as Readonly<Record<string, unknown>>;
  return typeof essay === 'string' && Number.isFinite(from) && Number.isFinite(to) && Number(from) < Number(to);
}
