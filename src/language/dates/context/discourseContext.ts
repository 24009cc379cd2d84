import type { DateModifier, DateRelation } from '../../types';
import { edtfPoint, pointEdtf } from '../edtf/value';
import type { DateExpression, DateMention, DateUnit } from '../engine/types';

// The memory of the dates read so far, as a reader would have it. Plain data, immutable.

/** A date that stands earlier in the text, as exact as it was stated: later dates can be completed from it. */
export interface EarlierDate {
  readonly unit: DateUnit;
  /** Astronomical; of a decade or century its first year. */
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  /** EDTF season code. */
  readonly season?: number | undefined;
  /** As stated: 1 Monday … 7 Sunday. */
  readonly weekday?: number | undefined;
  /** "late 1957": the reader is at the end of the year. */
  readonly modifier?: DateModifier | undefined;
  readonly relation?: DateRelation | undefined;
  /**
   * It only tells something about a person or a thing of the story: "the tape of June 1972", "Liu, purged in 1966,".
   */
  readonly isBackground?: true | undefined;
  /** A birth in passing: it dates nothing behind it. */
  readonly isBirth?: true | undefined;
  /** It is told in the pluperfect: a glance back. */
  readonly isGlance?: true | undefined;
  /** Its words. */
  readonly text: string;
  /** Where the words stand: offsets in their block. */
  readonly start: number;
  readonly end: number;
  /** How many blocks ago that block was; 0 is this one. */
  readonly blocksBack: number;
  /** The same without notes, which do not interrupt the text around them. */
  readonly proseBack: number;
  /** The last year that was stated, or counted in so many words, before the date was completed from it. */
  readonly statedYear: number;
  /** How many blocks ago that was, without notes. */
  readonly statedBack: number;
}

/** What later dates can be completed from in a date; undefined where its year is not known. */
export function earlierDate(
  expression: DateExpression,
  { start, end, relation }: DateMention,
  text: string,
  stated?: Pick<EarlierDate, 'statedYear' | 'statedBack'>,
): EarlierDate | undefined {
  const point =
    expression.kind === 'value'
      ? expression.isPeriod
        ? undefined
        : edtfPoint(expression.edtf)
      : expression.kind === 'point' && expression.share
        ? edtfPoint(pointEdtf(expression))
        : expression;
  if (point?.kind !== 'point' || point.year === undefined || point.open) return undefined;
  const { year, month, day, season, modifier, weekday } = point;
  // "The first half of the sixteenth century" is as long as a decade.
  const unit = expression.kind === 'point' && expression.share && isCenturies(expression.unit) ? 'decade' : point.unit;
  // Field by field, so that all dates have one shape: a spread costs much more here.
  return {
    unit,
    year,
    month,
    day,
    season,
    weekday,
    modifier,
    relation,
    isBackground: undefined,
    isBirth: undefined,
    isGlance: undefined,
    text: text.slice(start, end),
    start,
    end,
    blocksBack: 0,
    proseBack: 0,
    statedYear: stated?.statedYear ?? year,
    statedBack: stated?.statedBack ?? 0,
  };
}

const isCenturies = (unit: DateUnit): boolean => unit === 'century' || unit === 'millennium';

/** A decade or more. */
export const isLong = ({ unit }: EarlierDate): boolean =>
  unit === 'decade' || unit === 'century' || unit === 'millennium';

type PartOfYear = Pick<EarlierDate, 'month' | 'season' | 'modifier'>;

/** Place within the year, in months: January 0, spring 2, winter 11; "late 1957" 9. */
export function monthsIntoYear({ month, season, modifier }: PartOfYear): number | undefined {
  if (month !== undefined) return month - 1;
  if (season !== undefined && season <= 24) return (season - 21) * 3 + 2;
  return modifier && { start: 1, mid: 6, end: 9 }[modifier];
}

export interface DiscourseContext {
  /** The date that the narrative has reached. */
  readonly focus?: EarlierDate | undefined;
  /** The focus before a flash-forward; later dates may return to it. */
  readonly beforeFlashForward?: EarlierDate | undefined;
  /** The last date of the same sentence, in brackets or not. Forgotten when the sentence ends. */
  readonly lastInSentence?: EarlierDate | undefined;
  /** The last date outside brackets, whether it moved the focus or not. */
  readonly lastMentioned?: EarlierDate | undefined;
  /** The last date of the story, of whatever role but `aside`: "two years later" is counted from it. */
  readonly lastTold?: EarlierDate | undefined;
  /** The dateline of the letter, "Plymouth, 3 March 1709": "the 14th ult." counts from it. A heading ends the letter. */
  readonly letter?: EarlierDate | undefined;
  /** The day of the diary's entry, "13th. Rain.": the next entry is of the next such day. A heading's own time ends it. */
  readonly entry?: EarlierDate | undefined;
  /** A date of another time came last; whether the story goes on from it is open. Forgotten when the paragraph ends. */
  readonly isPassing?: true | undefined;
  /**
   * A date could not be completed since the last stated one: what leans on it has no year, or only no day. `story`: the
   * year of the story is too far away, and what tells of another time in passing does not give it.
   */
  readonly unresolved?: 'year' | 'day' | 'story' | undefined;
  /** The date that gives a table's cell its year. Forgotten with its cell. */
  readonly forCell?: EarlierDate | undefined;
  /** The time in the heading of the section. A deeper heading keeps it; one of the same depth or above ends it. */
  readonly section?: Section | undefined;
  /** The block before is a heading: one of the same depth goes on with it, as "Chapter 7", "1755", "Braddock". */
  readonly isBelowHeading?: true | undefined;
  /** No date with a year of its own has followed the last heading. */
  readonly isNewSection?: true | undefined;
  /** A note has begun and has not ended: how many more blocks may belong to it. */
  readonly blocksOfNote?: number | undefined;
  /** The depth of the heading of a list of works above this text; the dates below it are ignored. */
  readonly worksDepth?: number | undefined;
  /** The depth of a heading such as "Sources" above this text: below it only the dates of narrative prose are read. */
  readonly sourcesDepth?: number | undefined;
  /**
   * The first of the block's dates below the year 1000, where all of them are before Christ. Forgotten with its block.
   */
  readonly blockEra?: EarlierDate | undefined;
  /** A year of the first thousand AD that was named since the focus was last before Christ: that era is over. */
  readonly earlyYearAD?: EarlierDate | undefined;
}

/** A section whose heading names its time: "1958", "The winter of 1942". */
export interface Section {
  /** The year, where the heading names no more than that one. */
  readonly year: number | undefined;
  /** The first and the last year of the time that it names. */
  readonly from: number;
  readonly to: number;
  /** The depth of the heading, 1 to 6. */
  readonly depth: number;
}

export const emptyContext: DiscourseContext = {};

/** Whether the following text is read in the same way after either context. */
export function sameContext(a: DiscourseContext, b: DiscourseContext): boolean {
  if (a === b) return true;
  return (
    datesOfContext.every((name) => sameFields(a[name], b[name], fieldsOfDate)) &&
    sameFields(a.section, b.section, fieldsOfSection) &&
    sameFields(a, b, plainFields)
  );
}

// Complete lists: the test fails where a field is missing.
const plainFields = [
  ...(['isBelowHeading', 'isNewSection', 'isPassing', 'unresolved', 'blocksOfNote'] as const),
  ...(['worksDepth', 'sourcesDepth'] as const),
];
const datesOfContext: readonly Exclude<keyof DiscourseContext, 'section' | (typeof plainFields)[number]>[] = [
  ...(['forCell', 'focus', 'beforeFlashForward', 'lastInSentence', 'lastMentioned', 'lastTold', 'blockEra'] as const),
  ...(['earlyYearAD', 'letter', 'entry'] as const),
];
const fieldsOfDate: readonly (keyof EarlierDate)[] = [
  ...(['unit', 'year', 'month', 'day', 'season', 'weekday', 'modifier'] as const),
  ...(['relation', 'isBackground', 'isBirth', 'isGlance', 'text', 'start'] as const),
  ...(['end', 'blocksBack', 'proseBack', 'statedYear', 'statedBack'] as const),
];
const fieldsOfSection: readonly (keyof Section)[] = ['year', 'from', 'to', 'depth'];

const sameFields = <T extends object>(a: T | undefined, b: T | undefined, fields: readonly (keyof T)[]): boolean =>
  a === b || (a !== undefined && b !== undefined && fields.every((field) => a[field] === b[field]));

/** The context behind the end of a sentence. */
export function endSentence(context: DiscourseContext): DiscourseContext {
  return context.lastInSentence ? { ...context, lastInSentence: undefined } : context;
}

/** The context in which the next block is read. */
export function nextBlock(context: DiscourseContext, wasHeading = false): DiscourseContext {
  const { section, isNewSection, unresolved, worksDepth, sourcesDepth } = context;
  const focus = aBlockAgo(context.focus);
  // Most often the same date.
  const orFocus = (date: EarlierDate | undefined): EarlierDate | undefined =>
    date === context.focus ? focus : aBlockAgo(date);
  return {
    focus,
    beforeFlashForward: aBlockAgo(context.beforeFlashForward),
    lastMentioned: orFocus(context.lastMentioned),
    lastTold: orFocus(context.lastTold),
    earlyYearAD: aBlockAgo(context.earlyYearAD),
    letter: aBlockAgo(context.letter),
    entry: aBlockAgo(context.entry),
    section,
    isBelowHeading: wasHeading ? true : undefined,
    isNewSection,
    // Under a heading of one year each paragraph has that.
    unresolved: section?.year === undefined ? unresolved : undefined,
    worksDepth,
    sourcesDepth,
  };
}

const aBlockAgo = (date: EarlierDate | undefined): EarlierDate | undefined =>
  date && {
    ...date,
    blocksBack: date.blocksBack + 1,
    proseBack: date.proseBack + 1,
    statedBack: date.statedBack + 1,
  };

/** The context behind a note that stands between two paragraphs: the text goes on as if it were not there. */
export function afterNote(before: DiscourseContext, blocksOfNote: number | undefined): DiscourseContext {
  return {
    ...before,
    focus: aNoteAgo(before.focus),
    beforeFlashForward: aNoteAgo(before.beforeFlashForward),
    lastMentioned: aNoteAgo(before.lastMentioned),
    lastTold: aNoteAgo(before.lastTold),
    earlyYearAD: aNoteAgo(before.earlyYearAD),
    letter: aNoteAgo(before.letter),
    blocksOfNote,
  };
}

const aNoteAgo = (date: EarlierDate | undefined): EarlierDate | undefined =>
  date && { ...date, blocksBack: date.blocksBack + 1 };

/** A heading ends the sections of its own depth and below it; the text under it may begin anywhere in time. */
export function openSection(
  context: DiscourseContext,
  depth: number,
  title: string,
  { worksHeadings, sourceHeadings }: HeadingWords,
): DiscourseContext {
  const { section, worksDepth, sourcesDepth, focus, lastMentioned, isBelowHeading } = context;
  const heading = normalizeHeading(title);
  return {
    ...context,
    // What was awaited, or told in passing, ends with its section.
    lastMentioned: isGlance(lastMentioned) ? focus : lastMentioned,
    lastTold: focus,
    letter: undefined,
    isPassing: undefined,
    section: section && (depth > section.depth || (isBelowHeading && depth === section.depth)) ? section : undefined,
    isNewSection: true,
    worksDepth: depthBelow(worksDepth, depth, worksHeadings.has(heading)),
    sourcesDepth: depthBelow(sourcesDepth, depth, sourceHeadings?.has(heading) === true),
  };
}

/** The depth of the heading that still holds below a new one. */
const depthBelow = (before: number | undefined, depth: number, opens: boolean): number | undefined =>
  before !== undefined && depth > before ? before : opens ? depth : undefined;

/** The headings of lists of works and of sources, of all languages of a reader; in lower case, without numbers. */
export interface HeadingWords {
  /** "bibliography": no date below is of the narrative. */
  readonly worksHeadings: ReadonlySet<string>;
  /** "sources": the dates below that stand in narrative prose are. */
  readonly sourceHeadings?: ReadonlySet<string>;
}

/** The context below a line that is no heading but reads like one, often in bold: "**Works Cited**". */
export function openList(context: DiscourseContext, line: string, words: HeadingWords): DiscourseContext {
  const title = normalizeHeading(line);
  if (!words.worksHeadings.has(title) && words.sourceHeadings?.has(title) !== true) return context;
  return { ...context, sourcesDepth: Math.min(context.sourcesDepth ?? DEEPEST, DEEPEST) };
}

/** Any heading ends a list that a mere line has opened. */
const DEEPEST = 6;

/** In characters; a longer line is no title of a list. */
export const LONGEST_TITLE = 48;

const isGlance = (date: EarlierDate | undefined): boolean => date?.relation === 'until' || date?.relation === 'by';

/** In lower case, without its number: "7. Further Reading" is "further reading". */
const normalizeHeading = (title: string): string =>
  title
    .trim()
    .replace(/^\d{1,2}\.?\s/, '')
    .replace(/:$/, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
