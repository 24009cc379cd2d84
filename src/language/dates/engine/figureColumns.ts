import type { Passage } from '../../types';
import type { DateMention } from './types';

// In a table of prices or harvests, 1400 below 33,000 is a figure as well.

/** "33,000", "1 250 000". */
const thousands = /^\d{1,3}(?:[,.\s'’]\d{3}){1,3}$/;
/** "12.5", "40 %", "£120", "25000". */
const measured = /^(?:\d{1,9}\.\d{1,4}|\d{1,9}(?:\.\d{1,4})?\s?%|[$£€¥]\d{1,9}|\d{5,9})$/;
const bareYear = /^\d{3,4}$/;

/** Leaves out years that are a whole cell of a column where another cell is a figure. All are in the order of the text. */
export function withoutFigures(
  mentions: readonly DateMention[],
  passages: readonly Passage[],
  text: string,
): readonly DateMention[] {
  const cells = passages.filter(({ column }) => column !== undefined);
  if (cells.length === 0) return mentions;
  const wordsOf = ({ start, end }: Passage): string => text.slice(start, end).trim();
  const isFigure = (words: string): boolean => thousands.test(words) || measured.test(words);
  const columns = new Set(cells.filter((cell) => isFigure(wordsOf(cell))).map(({ column }) => column));
  const figures = cells.filter((cell) => columns.has(cell.column) && bareYear.test(wordsOf(cell)));
  let next = 0;
  return mentions.filter(({ start, end }) => {
    while (next < figures.length && figures[next]!.end < end) next++;
    const cell = figures[next];
    return cell === undefined || start < cell.start;
  });
}
