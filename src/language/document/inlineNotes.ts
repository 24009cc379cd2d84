import { correctDates, type DateMention, type DateReader } from '../dates';
import { maskSpans } from '../text/spans';
import type { Passage, Prose, Span } from '../types';

// Pandoc's inline notes (https://pandoc.org/MANUAL.html#extension-inline_notes): "It was so.^[*Pravda*, 5 May 1932.]".
// A note is a footnote: it stands outside the sentence around it, and its dates are read apart from those of the text.

/** The notes of a passage, with their marks. The mask shows what is prose: code holds no notes. */
export function findInlineNotes(mask: string, passage: Span): Span[] {
  const notes: Span[] = [];
  for (let start = mask.indexOf('^[', passage.start); start >= 0 && start < passage.end;) {
    const end = closingBracket(mask, start + 2, passage.end);
    if (end !== undefined) notes.push({ start, end });
    start = mask.indexOf('^[', end ?? start + 2);
  }
  return notes;
}

function closingBracket(mask: string, from: number, limit: number): number | undefined {
  let open = 1;
  for (let i = from; i < limit; i++) {
    const sign = mask[i];
    if (sign === '[') open++;
    else if (sign === ']' && --open === 0) return i + 1;
  }
  return undefined;
}

/** The text of a block without its notes, and the notes alone as footnotes. */
export function withoutNotes(prose: Prose): { readonly text: Prose; readonly notes?: Prose } {
  const { notes, mask } = prose;
  if (!notes) return { text: prose };
  const passages = notes.map(({ start, end }): Passage => ({ start: start + 2, end: end - 1, kind: 'footnote' }));
  return { text: { ...prose, mask: maskSpans(mask, notes, ' ') }, notes: { mask, passages } };
}

/** The dates of a block with the writer's corrections, those of its notes among them. Sorted and disjoint. */
export function datesOfProse(prose: Prose, reader: DateReader): readonly DateMention[] {
  const { text, notes } = withoutNotes(prose);
  const found = correctDates(reader.findDates(text), text);
  if (!notes) return found;
  return [...found, ...reader.findDates(notes)].sort((a, b) => a.start - b.start);
}

export const isInNote = (prose: Prose, date: Span): boolean =>
  prose.notes?.some(({ start, end }) => start <= date.start && date.end <= end) === true;
