import { correctDates, type DateMention, type DateReader } from '../dates';
import { lastBefore, maskSpans } from '../text/spans';
import type { Passage, Prose, Span } from '../types';

// Notes in the middle of a text: Pandoc's (https://pandoc.org/MANUAL.html#extension-inline_notes), "It was so.^[*Pravda*, 5 May
// 1932.]", and those of digitised books, "It was so. [Footnote: Letter of 5 May.]". A note is a footnote: it stands outside
// the sentence around it, and its dates are read apart from those of the text.

/** The notes of a passage, with their marks. The mask shows what is prose: code holds no notes. */
export function findInlineNotes(mask: string, passage: Span): Span[] {
  const notes: Span[] = [];
  const mark = new RegExp(noteMark, 'gu');
  mark.lastIndex = passage.start;
  for (let match = mark.exec(mask); match && match.index < passage.end; match = mark.exec(mask)) {
    const end = closingBracket(mask, mark.lastIndex, Math.min(passage.end, match.index + LONGEST_NOTE));
    if (end === undefined) continue;
    notes.push({ start: match.index, end });
    mark.lastIndex = end;
  }
  return notes;
}

/** "[Footnote 12: ", "[Note A: ", "^[". */
const noteMark = /\^\[|\[(?:Footnote|Note)(?:\s[A-Z\d]{1,4})?[:.]\s/u;

/** In characters; a bracket that is not closed within them is no note. */
const LONGEST_NOTE = 6000;

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
  const passages = notes.map(({ start, end }): Passage => {
    const mark = noteMark.exec(mask.slice(start, end))?.[0].length ?? 0;
    return { start: start + mark, end: end - 1, kind: 'footnote' };
  });
  return { text: { ...prose, mask: maskSpans(mask, notes, ' ') }, notes: { mask, passages } };
}

/**
 * The dates of a block with the writer's corrections, those of its notes among them. Sorted and disjoint. In two steps, as
 * those of `searchDates`.
 */
export function searchProse(prose: Prose, reader: DateReader): () => readonly DateMention[] {
  const { text, notes } = withoutNotes(prose);
  const inText = reader.searchDates(text);
  const inNotes = notes && reader.searchDates(notes);
  return () => {
    const dates = correctDates(inText(), text);
    return inNotes ? [...dates, ...inNotes()].sort((a, b) => a.start - b.start) : dates;
  };
}

/** The same in one step. */
export const datesOfProse = (prose: Prose, reader: DateReader): readonly DateMention[] => searchProse(prose, reader)();

export const isInNote = ({ notes = [] }: Prose, date: Span): boolean =>
  (lastBefore(notes, date.start + 1)?.end ?? 0) >= date.end;
