import type { Entity, Span } from '../../types';

/** Astronomical; infinite where an end is open. */
export interface Years {
  readonly first: number;
  readonly last: number;
}

/** What the writer or the block tells about a mention besides its words. */
export interface Evidence {
  /** The entry that the writer named in a correction; `none` if the writer says that the words are not a name. */
  readonly correction: (mention: Span) => Entity | 'none' | undefined;
  /** Whether the years nearby fit an entry; undefined if no year is nearby or the entry has no dates. */
  readonly fitsYears: (mention: Span, entity: Entity) => boolean | undefined;
  /** The same for the years in the sentence of the mention. */
  readonly fitsYearsOfSentence: (mention: Span, entity: Entity) => boolean | undefined;
  /** Whether the mention is all that a cell of a table holds, brackets not counted; not in the row of headings. */
  readonly isWholeCell: (mention: Span) => boolean;
  /** The years of an entry; undefined if it has no dates. */
  readonly yearsOf: (entity: Entity) => Years | undefined;
}
