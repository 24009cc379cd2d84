import type { TimeWindow } from '../model/calendar';

/** The state saved for when VS Code discards the page, which it does whenever the view is hidden. */
export interface SavedState {
  /** The windows in which essays were left, the latest first; an essay that was not zoomed has none. */
  readonly views: readonly (TimeWindow & { readonly essay: string })[];
  /** Keys of the folded lanes, and the hidden lanes. */
  readonly folded: readonly string[];
  readonly hidden: readonly string[];
  /** Whether the events are shown in reading order. */
  readonly reading: boolean;
  /** Set where the user turned time on this page. */
  readonly direction?: 'vertical' | 'horizontal';
}

/** Checks the state, because an older version may have saved another shape. */
export function isSavedState(value: unknown): value is SavedState {
  if (typeof value !== 'object' || value === null) return false;
  const { views, folded, hidden, reading, direction } = value as Readonly<Record<string, unknown>>;
  return (
    Array.isArray(views) &&
    views.every(isView) &&
    [folded, hidden].every((names) => Array.isArray(names) && names.every((name) => typeof name === 'string')) &&
    typeof reading === 'boolean' &&
    [undefined, 'vertical', 'horizontal'].includes(direction as undefined)
  );
}

function isView(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { essay, from, to } = value as Readonly<Record<string, unknown>>;
  return typeof essay === 'string' && Number.isFinite(from) && Number.isFinite(to) && Number(from) < Number(to);
}
