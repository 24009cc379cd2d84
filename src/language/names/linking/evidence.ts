import type { Entity, Span } from '../../types';

/** Astronomical; infinite where an end is open. */
export interface Years {
  readonly first: number;
  readonly last: number;
}

/** What the writer or the block says about a mention, beside its words. */
export interface Evidence {
  /** The entry that the writer named in a correction; `none` where the words are no name. */
  readonly correction: (mention: Span) => Entity | 'none' | undefined;
  /** Whether the years that stand near fit an entry; undefined where no year stands near, or the entry has none. */
  readonly fitsYears: (mention: Span, entity: Entity) => boolean | undefined;
  /** The years of an entry; undefined where it has none. */
  readonly yearsOf: (entity: Entity) => Years | undefined;
}
