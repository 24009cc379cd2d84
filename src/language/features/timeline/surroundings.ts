import type { AnnotatedDocument, PassageInDocument } from '../../document/annotatedDocument';
import { sentencesOf } from '../../text/sentences';
import { firstFrom } from '../../text/spans';
import type { Span } from '../../types';
import { EssayTableRow } from './essayTableRow';
import { LONGEST_TITLE, plainTitle } from './title';
import { plainWords } from './title/sentence/plainWords';

interface Heading {
  readonly passage: PassageInDocument;
  /** Its words without markup. */
  readonly text: string;
}

/** The headings and table row around the current passage. Passages are entered in order. */
export class Surroundings {
  readonly #document: AnnotatedDocument;
  readonly #passages: readonly PassageInDocument[];
  readonly #dates: readonly Span[];
  readonly #titles = new Map<PassageInDocument, string>();
  #index = -1;
  /** The headings above the passage, the outermost first. */
  readonly #headings: Heading[] = [];
  #row: EssayTableRow | undefined;
  /** The first row of the current table. */
  #header: EssayTableRow | undefined;

  constructor(document: AnnotatedDocument, passages: readonly PassageInDocument[], dates: readonly Span[]) {
    this.#document = document;
    this.#passages = passages;
    this.#dates = dates;
  }

  /** Moves to the next passage. */
  enterNext(): void {
    const before = this.#passages[this.#index];
    if (before?.kind === 'heading') this.#headings.push({ passage: before, text: headingText(this.#document, before) });
    const passage = this.#passages[++this.#index];
    if (passage?.kind === 'heading') {
      while ((this.#headings.at(-1)?.passage.depth ?? 0) >= (passage.depth ?? 1)) this.#headings.pop();
    }
    if (passage?.kind !== 'cell') {
      this.#row = this.#header = undefined;
      return;
    }
    if (this.#row && this.#index < this.#row.end) return;
    this.#row = new EssayTableRow(this.#document, this.#passages, this.#index, (cell) => this.#titleOf(cell));
    if (this.#beginsTable(before, passage)) this.#header = this.#row;
  }

  /** The nearest heading above the passage. */
  get heading(): string | undefined {
    return this.#headings.at(-1)?.text;
  }

  /** Whether the passage is a cell of a row with nothing but dates and numbers. */
  get isAmongFigures(): boolean {
    return this.#row?.isFigures(this.#index) ?? false;
  }

  /**
   * A title for a passage that contains only a date: the other cells of its row, the heading above it, the passage
   * after it, or finally the name of the file.
   */
  titleBesideDate(): string {
    const cells = this.#row?.titleBeside(this.#index, this.#header) ?? '';
    if (cells !== '') return cells;
    const above = this.#headings.findLast(({ passage }) => this.#titleOf(passage) !== '');
    if (above) return this.#titleOf(above.passage);
    const next = this.#passages[this.#index + 1];
    return (next && this.#titleOf(next)) || nameOfFile(this.#document.uri);
  }

  /** The title of a passage's first sentence; empty if the passage contains nothing but dates. */
  #titleOf(passage: PassageInDocument): string {
    const known = this.#titles.get(passage);
    if (known !== undefined) return known;
    const title = isOnlyDates(passage, this.#dates) ? '' : firstSentence(this.#document, passage);
    this.#titles.set(passage, title);
    return title;
  }

  /** Whether a cell comes after something that is not a cell, or after a blank line. */
  #beginsTable(before: PassageInDocument | undefined, cell: PassageInDocument): boolean {
    return before?.kind !== 'cell' || /\n\s*\n/.test(this.#document.text({ start: before.end, end: cell.start }));
  }
}

/** The text of a heading without its markup. */
export const headingText = (document: AnnotatedDocument, { start, end, text: mask }: PassageInDocument): string =>
  plainWords({ source: document.text({ start, end }), mask }, { start: 0, end: mask.length }).text;

function firstSentence(document: AnnotatedDocument, passage: PassageInDocument): string {
  const [first] = sentencesOf(passage.text, { start: 0, end: passage.text.length });
  return first ? plainTitle({ source: document.text(passage), mask: passage.text }, first) : '';
}

function isOnlyDates(passage: PassageInDocument, dates: readonly Span[]): boolean {
  let rest = '';
  let from = passage.start;
  for (let i = firstFrom(dates, passage.start); i < dates.length; i++) {
    const date = dates[i];
    if (!date || date.start >= passage.end) break;
    rest += passage.text.slice(from - passage.start, date.start - passage.start);
    from = date.end;
  }
  return !/\p{L}/u.test(rest + passage.text.slice(Math.max(0, from - passage.start)));
}

/** "great-leap" for "file:///essays/great-leap.md"; the whole name if only signs and numbers would remain. */
function nameOfFile(uri: string): string {
  const name = uri.split(/[/\\]/).at(-1) ?? '';
  const stem = name.replace(/\.[a-z]{1,8}$/i, '');
  const shown = /\p{L}/u.test(stem) ? stem : name;
  return (/\p{L}/u.test(shown) ? shown : 'untitled').slice(0, LONGEST_TITLE);
}
