import type { TimeWindow } from '../model/calendar';

/** What is kept when VS Code drops the page, which it does whenever the view is hidden. */
export interface SavedState {
  /** Where essays were left, latest first; an essay that was not zoomed has none. */
  readonly views: readonly (TimeWindow & { readonly essay: string })[];
  /** Keys of lanes that are folded, and lanes that are hidden. */
  readonly folded: readonly string[];
  readonly hidden: readonly string[];
  /** The events are shown in the order of reading. */
  readonly reading: boolean;
}

/** An older version may have written something else. */
export function isSavedState(value: unknown): value is SavedState {
  if (typeof value !== 'object' || value === null) return false;
  const { views, folded, hidden, reading } = value as Readonly<Record<string, unknown>>;
  return (
    Array.isArray(views) &&
    views.every(isView) &&
    [folded, hidden].every((names) => Array.isArray(names) && names.every((name) => typeof name === 'string')) &&
    typeof reading === 'boolean'
  );
}

function isView(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { essay, from, to } = value as Readonly<Record<string, unknown>>;
  return typeof essay === 'string' && Number.isFinite(from) && Number.isFinite(to) && Number(from) < Number(to);
}
