import type { Passage } from '../../types';
import type { DateMention } from '../engine/types';
import type { Cell } from './cues';
import { earlierDate, isLong, type EarlierDate } from './discourseContext';

/** The dates of a table: a date without year takes it from its row, else from its column, else from any cell above. */
export class DatesOfTable {
  /** The years that a row states, in whatever column. */
  readonly #ofRow: Map<number, EarlierDate>;
  readonly #ofColumn = new Map<number, EarlierDate>();
  #last: EarlierDate | undefined;

  constructor(mentions: readonly DateMention[], passages: readonly Passage[], text: string) {
    this.#ofRow = yearsOfRows(mentions, passages, text);
  }

  /** The date that gives a cell its year; undefined where none stands in its row or above it. */
  forCell({ row, column }: Cell): EarlierDate | undefined {
    return this.#ofRow.get(row) ?? this.#ofColumn.get(column) ?? this.#last;
  }

  /** Remembers the date of a cell. */
  add({ row, column }: Cell, date: EarlierDate): void {
    if (isLong(date)) return;
    if (date.month !== undefined) this.#ofRow.set(row, date);
    this.#ofColumn.set(column, date);
    this.#last = date;
  }
}

function yearsOfRows(
  mentions: readonly DateMention[],
  passages: readonly Passage[],
  text: string,
): Map<number, EarlierDate> {
  const years = new Map<number, EarlierDate>();
  let next = 0;
  for (const { row, end } of passages) {
    for (; next < mentions.length && mentions[next]!.start < end; next++) {
      const mention = mentions[next]!;
      const date = earlierDate(mention.expression, mention, text);
      if (row !== undefined && date && !isLong(date) && !years.has(row)) years.set(row, date);
    }
  }
  return years;
}
