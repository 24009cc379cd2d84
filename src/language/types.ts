/**
 * The plain data of the language service. Every offset is in UTF-16 code units, every year astronomical
 * (44 BC is -43), every day a whole number of days since 1970-01-01 in the proleptic Gregorian calendar.
 */

import type { Message } from './messages';

/** Half-open range `[start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Replaces the characters of the span by `text`. */
export interface TextEdit extends Span {
  readonly text: string;
}

export type LanguageId = 'markdown' | 'plaintext';

/** The part of its unit that the words name: "late 1957" is the `end` of 1957. TIMEX3's START, MID, END. */
export type DateModifier = 'start' | 'mid' | 'end';

/** How the sentence leans on a date: "before 1949". The word is never part of the date's span. */
export type DateRelation = 'before' | 'after' | 'by' | 'since' | 'until';

/** The calendar in which a date was written, where it was not the Gregorian one. */
export type CalendarName = 'julian' | 'hijri' | 'french-republican' | 'chinese' | 'japanese';

/** One end of a range that stands in the text: `1958` in "1958–62". */
export interface DatePart extends Span {
  /** EDTF of this end alone. */
  readonly edtf: string;
}

/** What a date phrase means. */
export interface HistoricalDate {
  /** EDTF (ISO 8601-2:2019, levels 0–2), absent where the phrase could not be resolved. */
  readonly edtf?: string;
  readonly modifier?: DateModifier;
  readonly relation?: DateRelation;
  /** True where some component came from context, not from the phrase. */
  readonly inferred?: true;
  readonly calendar?: CalendarName;
  /** The two ends of a range, where both stand in the text. */
  readonly parts?: readonly DatePart[];
}

/** A date phrase in a document, with its value. */
export interface DateAnnotation extends Span, HistoricalDate {
  readonly kind: 'date';
  /** The exact characters of the span: the surface form. */
  readonly text: string;
  /** First day that the value covers, `YYYY-MM-DD` with an astronomical year; absent without a value. */
  readonly earliest?: string;
  /** Last day that the value covers. */
  readonly latest?: string;
  /** Of an inferred value: the date that it was inferred from. */
  readonly basis?: DateBasis;
  /** What the date is in another calendar, or why it has no value. */
  readonly note?: Message;
}

/** A date of the same document on which the value of another rests. */
export interface DateBasis extends Span {
  readonly text: string;
}

export const entityKinds = ['person', 'organisation', 'place', 'event', 'period', 'work', 'office', 'concept'] as const;
export type EntityKind = (typeof entityKinds)[number];

/** A name in a document, linked to a glossary entry. */
export interface EntityAnnotation extends Span {
  readonly kind: 'entity';
  /** The exact characters of the span: the surface form, without a possessive ending. */
  readonly text: string;
  /** The entry's id, unique among the loaded glossaries. */
  readonly id: string;
  readonly label: string;
  /** The label and every other name, as the glossary writes them. */
  readonly names: readonly string[];
  readonly type: EntityKind;
  /** Ids of other entries that the name may mean, the likeliest first. */
  readonly alternatives?: readonly string[];
}

/** A name that several entries bear, and nothing tells which is meant. */
export interface AmbiguousName extends Span {
  readonly text: string;
  /** Ids of the entries. */
  readonly candidates: readonly string[];
}

export type Annotation = DateAnnotation | EntityAnnotation;

/** A link of a glossary entry, to a passage of the workspace or to the web. */
export interface SourceLink {
  readonly title: string;
  /** The link's destination as written: a path relative to the glossary file, or a web address. */
  readonly target: string;
  /** Where the destination stands in the glossary file. */
  readonly span: Span;
}

/** A work cited as Pandoc does: `@teiwes1999` in "[see @teiwes1999, p. 34]". The span runs from the `@` to the key's end. */
export interface Citation extends Span {
  readonly key: string;
  /** The key's own characters, without the `@` and the braces around it. */
  readonly keySpan: Span;
  /** What belongs to the citation and tells nothing of its own: brackets and all, or the key with its locator. */
  readonly group: Span;
  /** Stands in brackets, alone or among others. */
  readonly isBracketed: boolean;
  /** What follows the key in its group, on one line and without the comma: "p. 34". */
  readonly locator?: string;
}

/** A name in its native script: `大跃进 (Dà Yuèjìn)`. */
export interface NativeName {
  readonly script: string;
  readonly romanisation?: string;
}

/** A field that holds an EDTF date, with its place in the glossary file. */
export interface DateField extends Span {
  readonly edtf: string;
}

/** One glossary entry. */
export interface Entity {
  /** The label in lower case with hyphens, `great-leap-forward`; a number follows where two entries share it. */
  readonly id: string;
  readonly label: string;
  readonly kind: EntityKind;
  /** Other names. `exactCase`: counts only in the case in which it is written. */
  readonly otherNames: readonly EntityName[];
  /** Short names that count before the full one was read. */
  readonly shortForms: readonly string[];
  readonly native?: NativeName;
  /** Phrases inside which a name of the entry does not count. */
  readonly notPhrases: readonly string[];
  readonly date?: DateField;
  readonly born?: DateField;
  readonly died?: DateField;
  /** Labels of related entries. */
  readonly see: readonly string[];
  readonly sources: readonly SourceLink[];
  readonly links: readonly SourceLink[];
  /** Works cited as sources: `Source: [@teiwes1999, p. 34]`. */
  readonly citations: readonly Citation[];
  /** Markdown of the definition, as written. */
  readonly definition: string;
  /** The glossary file. */
  readonly uri: string;
  /** The whole entry in the glossary file. */
  readonly span: Span;
  /** The heading's words in the glossary file. */
  readonly labelSpan: Span;
}

export interface EntityName extends Span {
  readonly text: string;
  readonly exactCase: boolean;
}

/** A glossary file as text. Where a name stands in two files, the one of the lower `rank` wins (default 0). */
export interface GlossarySource {
  readonly uri: string;
  readonly text: string;
  readonly rank?: number;
}

/** A problem of a text. Its code is stable; words are made where it is shown (`messages.ts`). */
export interface Diagnostic extends Span, Message {
  readonly severity: 'error' | 'warning' | 'information';
}

export type Lane = 'essay' | 'glossary' | 'lives' | 'periods';

/** One dated statement of an essay, or the dates of an entry that the essay names. */
export interface TimelineEvent extends Span {
  /** Words that say what happened, on one line, at most 120 UTF-16 units; never a date alone. */
  readonly title: string;
  /** The date as the text has it. */
  readonly text: string;
  readonly edtf: string;
  readonly earliest: string;
  readonly latest: string;
  readonly modifier?: DateModifier;
  readonly relation?: DateRelation;
  readonly inferred?: true;
  readonly calendar?: CalendarName;
  /** As in the annotation. */
  readonly note?: Message;
  readonly lane: Lane;
  /** Ids of the entities that share the sentence, or of the entry itself. */
  readonly entities: readonly string[];
  /** Of an essay's event: the text of the heading that it stands under. */
  readonly heading?: string;
  /** The file in which `start` and `end` lie: the date's words. */
  readonly uri: string;
  /** Of an essay's event: the sentence that the date stands in. */
  readonly sentence?: Span;
  /** Where several places of the file tell of the same: each of them, the first being the event's own. */
  readonly mentions?: readonly EventMention[];
}

/** One of several places that tell of an event; the span is that of the date's words. */
export interface EventMention extends Span {
  readonly text: string;
  readonly heading?: string;
  readonly sentence?: Span;
}

/** A stretch of running text in a block, in the order of reading; no name or date crosses its edges. */
export interface Passage extends Span {
  readonly kind: 'heading' | 'paragraph' | 'cell' | 'footnote';
  /** Of a heading: 1 to 6. */
  readonly depth?: number;
}

/**
 * One block of a document, ready to be searched. The mask is exactly as long as the block: inside a passage, markup
 * is replaced by spaces (by `JOINER` between two letters); everything else (code, link targets, HTML, the gaps
 * between passages) by `BARRIER`, which no finder matches. Every index into the mask is an offset in the block.
 */
export interface Prose {
  readonly mask: string;
  readonly passages: readonly Passage[];
  /** In reading order; left out where there are none. */
  readonly corrections?: readonly Correction[];
  /** In reading order; left out where there are none. Their groups are `BARRIER` in the mask. */
  readonly citations?: readonly Citation[];
}

/**
 * The writer's word on the mention before it, in a comment that no renderer shows: `<!-- date: 1958-07 -->`,
 * `<!-- entity: peng-zhen -->`; the value `none` says that the mention is none.
 */
export interface Correction extends Span {
  readonly subject: 'date' | 'entity';
  readonly value: string;
  /** Where the value stands. */
  readonly valueSpan: Span;
}

/** Object replacement character: stands for what is not prose. */
export const BARRIER = '\uFFFC';

/** Word joiner: stands for markup inside a word ("Mao*ist*"), which is read as one word. */
export const JOINER = '\u2060';
