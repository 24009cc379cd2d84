/**
 * Finds the next place of a mark in one text. Asked for increasing offsets, all answers together take linear time,
 * also where a mark never occurs.
 */
export class NextMarks {
  readonly #places = new Map<string, number>();

  constructor(readonly text: string) {}

  /** The first offset, not before `from`, at which the mark stands; the length of the text if there is none. */
  next(mark: string, from: number): number {
    const known = this.#places.get(mark);
    if (known !== undefined && known >= from) return known;
    const found = this.text.indexOf(mark, from);
    const place = found < 0 ? this.text.length : found;
    this.#places.set(mark, place);
    return place;
  }

  /** The end of the mark's next place, if it stands before the end of the paragraph. */
  endInParagraph(mark: string, from: number): number | undefined {
    const place = this.next(mark, from);
    return place < this.endOfParagraph(from) ? place + mark.length : undefined;
  }

  /** The offset of the next blank line, or the length of the text. */
  endOfParagraph(from: number): number {
    const known = this.#places.get('');
    if (known !== undefined && known > from) return known;
    blankLine.lastIndex = from;
    const place = blankLine.exec(this.text)?.index ?? this.text.length;
    this.#places.set('', place);
    return place;
  }
}

const blankLine = /(?:\r\n|\r(?!\n)|\n)[ \t]*(?=[\r\n])/g;
