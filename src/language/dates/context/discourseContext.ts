import type { DateModifier, DateRelation } from '../../types';
import type { DateUnit } from '../engine/types';

/** What a reader keeps in mind of the dates read so far. Plain, immutable data. */

/** A date to which later words lean: as exact as it was stated. */
export interface Reference {
  readonly unit: DateUnit;
  /** Astronomical; of a decade or century its first year. */
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly season?: number | undefined;
  /** "late 1957": the reader is at the end of the year. */
  readonly modifier?: DateModifier | undefined;
  readonly relation?: DateRelation | undefined;
  /** It only tells of a thing or a person in the story: "the tape of June 1972", "Liu, purged in 1966,". */
  readonly isBackground?: true | undefined;
  /** Its words. */
  readonly text: string;
  /** Where they stand: offsets in a block, and how many blocks ago (0: this one). */
  readonly start: number;
  readonly end: number;
  readonly blocksBack: number;
}

export interface DiscourseContext {
  /** The date that the narrative has reached. */
  readonly current?: Reference | undefined;
  /** Whence a leap ahead within a paragraph led it: it may come back. */
  readonly origin?: Reference | undefined;
  /** The years that the heading of the section names; deeper headings leave them, others end them. */
  readonly section?: Section | undefined;
  /** No date with a year of its own has followed the last heading. */
  readonly opensSection?: true | undefined;
  /** The depth of the heading of the list of works that is being read: what it dates is no narrative. */
  readonly works?: number | undefined;
  /** The first date of the block that states its era, where all that do are before Christ; it does not outlive it. */
  readonly era?: Reference | undefined;
  /** A year of the first thousand AD that was named since the narrative was last before Christ: that era is over. */
  readonly annoDomini?: Reference | undefined;
  /** The last date of the same sentence, asides too; it does not outlive its block. */
  readonly local?: Reference | undefined;
  /** The last date outside brackets, whether it moved the narrative or not: "two years later" leans on it. */
  readonly last?: Reference | undefined;
}

/** A section whose heading names its years: "1958", "The winter of 1942". */
export interface Section {
  readonly first: number;
  readonly last: number;
  /** Of the heading, 1 to 6. */
  readonly depth: number;
}

/**
 * Years: a date further off, in the middle of a sentence, is no part of the story. Ahead it is the present looking back
 * ("his grave was found in 2003").
 */
export const LIFETIME = 60;

export const emptyContext: DiscourseContext = {};

export function sameContext(a: DiscourseContext, b: DiscourseContext): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** Asides are forgotten with their sentence. */
export function endSentence(state: DiscourseContext): DiscourseContext {
  return state.local ? { ...state, local: undefined } : state;
}

/** The state in which the next block is read. */
export function nextBlock({
  current,
  origin,
  last,
  annoDomini,
  section,
  opensSection,
  works,
}: DiscourseContext): DiscourseContext {
  return {
    current: older(current),
    origin: older(origin),
    last: older(last),
    annoDomini: older(annoDomini),
    section,
    opensSection,
    works,
  };
}

const older = (reference: Reference | undefined): Reference | undefined =>
  reference && { ...reference, blocksBack: reference.blocksBack + 1 };

/** A heading ends the sections of its own depth and below; what follows may begin anywhere in time. */
export function openSection(
  state: DiscourseContext,
  depth: number,
  title: string,
  worksHeadings: ReadonlySet<string>,
): DiscourseContext {
  const isOver = (other = 0): boolean => depth <= other;
  return {
    ...state,
    section: isOver(state.section?.depth) ? undefined : state.section,
    opensSection: true,
    works:
      state.works !== undefined && !isOver(state.works)
        ? state.works
        : worksHeadings.has(normalizeHeading(title))
          ? depth
          : undefined,
  };
}

/** In lower case, without its number: "7. Further Reading" is "further reading". */
const normalizeHeading = (title: string): string =>
  title
    .trim()
    .replace(/^\d{1,2}\.?\s/, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
