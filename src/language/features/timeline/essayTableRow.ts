import type { AnnotatedDocument, PassageInDocument } from '../../document/annotatedDocument';
import { LONGEST_TITLE } from './title';

/** A cell with its title in two forms: "Announced: 185", or "The Leap begins". */
interface TitledCell {
  readonly index: number;
  readonly title: string;
}

/** A row of a table. */
export class EssayTableRow {
  /** Indexes of the passages that are its cells, half-open. */
  readonly start: number;
  readonly end: number;
  readonly cells: readonly PassageInDocument[];
  readonly #document: AnnotatedDocument;
  readonly #titleOf: (cell: PassageInDocument) => string;
  /** The number of cells that are prose. */
  #proseCount: number | undefined;
  /** The numbers of cells with a digit, and with a word. */
  #withDigits: number | undefined;
  #withWords: number | undefined;
  #titles: readonly TitledCell[] | undefined;
  #pairs: readonly TitledCell[] | undefined;

  /** `index` is that of the row's first cell; a cell with nothing but dates has an empty title. */
  constructor(
    document: AnnotatedDocument,
    passages: readonly PassageInDocument[],
    index: number,
    titleOf: (cell: PassageInDocument) => string,
  ) {
    this.start = index;
    this.end = index + 1;
    while (areInOneRow(document, passages[this.end - 1], passages[this.end])) this.end++;
    this.cells = passages.slice(this.start, this.end);
    this.#document = document;
    this.#titleOf = titleOf;
  }

  /**
   * A title from the cells beside the one at an index; numbers and single words get the heading of their column:
   * "Announced: 185".
   */
  titleBeside(index: number, header: EssayTableRow | undefined): string {
    const own = this.cells[index - this.start];
    const others = (this.#proseCount ??= this.cells.filter(isProse).length) - (own && isProse(own) ? 1 : 0);
    const heads = header && header !== this && header.cells.length === this.cells.length ? header.cells : [];
    const titles =
      others > 0 || heads.length === 0
        ? (this.#titles ??= this.#titlesOfCells())
        : (this.#pairs ??= this.#pairsWith(heads));
    return joinedUpTo(
      titles.filter((each) => each.index !== index).map(({ title }) => title),
      LONGEST_TITLE,
    );
  }

  /** Whether all cells but the one at an index contain numbers only: "185", "23 1/8", "none", "–". */
  isFigures(index: number): boolean {
    const own = this.cells[index - this.start];
    this.#withDigits ??= this.cells.filter(hasDigit).length;
    this.#withWords ??= this.cells.filter(hasWords).length;
    const isAnyFigure = this.#withDigits > (own && hasDigit(own) ? 1 : 0);
    return isAnyFigure && this.#withWords === (own && hasWords(own) ? 1 : 0);
  }

  #titlesOfCells(): TitledCell[] {
    return this.#firstWithTitle((cell) => this.#titleOf(cell));
  }

  #pairsWith(heads: readonly PassageInDocument[]): TitledCell[] {
    return this.#firstWithTitle((cell, column) => {
      const head = heads[column];
      const value = this.#document.text(cell).trim();
      return head && value !== '' ? `${this.#titleOf(head)}: ${value}` : '';
    });
  }

  #firstWithTitle(titleOf: (cell: PassageInDocument, column: number) => string): TitledCell[] {
    const titled: TitledCell[] = [];
    for (let column = 0; column < this.cells.length && titled.length < MOST_CELLS; column++) {
      const cell = this.cells[column];
      const title = cell ? titleOf(cell, column) : '';
      if (title !== '') titled.push({ index: this.start + column, title });
    }
    return titled;
  }
}

/** The most cells used for a title; no title has room for more. */
const MOST_CELLS = 40;

/** Whether a cell has more than a number or one word. */
const isProse = ({ text }: PassageInDocument): boolean =>
  (text.match(/\p{L}{2,}/gu)?.length ?? 0) > 1 || /\p{Script=Han}{2}/u.test(text);

const hasDigit = ({ text }: PassageInDocument): boolean => /\d/.test(text);

/** Whether a cell has a word that is no unit: not in "185", "none", "–". */
const hasWords = ({ text }: PassageInDocument): boolean => /\p{L}{3}/u.test(text) && text.trim() !== 'none';

const areInOneRow = (
  document: AnnotatedDocument,
  left: PassageInDocument | undefined,
  right: PassageInDocument | undefined,
): boolean =>
  left?.kind === 'cell' &&
  right?.kind === 'cell' &&
  !/[\r\n]/.test(document.text({ start: left.end, end: right.start }));

/** As many texts as fit, and always the first. */
function joinedUpTo(texts: readonly string[], longest: number): string {
  let joined = '';
  for (const text of texts) {
    if (joined !== '' && joined.length + 2 + text.length > longest) continue;
    joined += joined === '' ? text : `, ${text}`;
  }
  return joined;
}
