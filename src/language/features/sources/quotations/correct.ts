import type { TextEdit } from '../../../types';
import type { Run, Step } from './alignQuotation';
import { readable } from './readable';
import type { Token } from './tokens';

/** Edits that give the quotation the words of its source, token by token, so that its markup stays where it is. */
export function correctionOf(
  steps: readonly Step[],
  differences: readonly Run[],
  text: { readonly quotation: string; readonly source: string },
): TextEdit[] {
  const edits: TextEdit[] = [];
  const push = (edit: TextEdit): void => {
    const last = edits.at(-1);
    if (last && edit.start <= last.end) {
      edits[edits.length - 1] = { start: last.start, end: Math.max(last.end, edit.end), text: last.text + edit.text };
    } else edits.push(edit);
  };
  for (const { from, to } of differences) {
    const beside = steps[from - 1];
    let before: { quoted?: Token; original?: Token } = beside && 'original' in beside ? beside : {};
    for (let i = from; i < to; i++) {
      const step = steps[i]!;
      if (step.kind === 'changed') {
        push({ start: step.quoted.start, end: step.quoted.end, text: readable(text.source, step.original) });
        before = step;
      } else if (step.kind === 'added') {
        push({ start: spaceBefore(text.quotation, step.quoted.start), end: step.quoted.end, text: '' });
      } else if (step.kind === 'leftOut' && before.quoted && before.original) {
        const next = steps[i + 1];
        if (i + 1 < to && next?.kind === 'leftOut') continue;
        const at = before.quoted.end;
        push({
          start: at,
          end: at,
          text: readable(text.source, { start: before.original.end, end: step.original.end }),
        });
        before = { ...before, original: step.original };
      }
    }
  }
  return edits;
}

/** Edits that mark omissions. */
export function marksOf(steps: readonly Step[], differences: readonly Run[]): TextEdit[] {
  return differences.flatMap(({ from }) => {
    const before = steps[from - 1];
    if (!before || !('quoted' in before)) return [];
    const at = before.quoted.end;
    return [{ start: at, end: at, text: ' […]' }];
  });
}

function spaceBefore(text: string, at: number): number {
  let start = at;
  while (start > 0 && /\s/.test(text.charAt(start - 1))) start--;
  return start;
}
