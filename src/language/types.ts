// The plain data of the language service. Offsets are UTF-16 code units, years are astronomical (44 BC is -43), days are
// whole days since 1970-01-01 in the proleptic Gregorian calendar.

import type { Message } from './messages';

/** Half-open range `[start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Replaces the characters of the span with `text`. */
export interface TextEdit extends Span {
  readonly text: string;
}

/** VS Code's identifiers of the languages that are annotated. */
export type LanguageId = 'markdown' | 'plaintext';

/** The part of a unit of time: "late 1957" is the `end` of 1957. TIMEX3's START, MID, END. */
export type DateModifier = 'start' | 'mid' | 'end';

/** How the sentence relates to a date: "before 1949". The word is not part of the date's span. */
export type DateRelation = 'before' | 'after' | 'by' | 'since' | 'until';

/** The calendar a date was written in, if not the Gregorian one. */
export type CalendarName = 'julian' | 'hijri' | 'persian' | 'french-republican' | 'chinese' | 'japanese';

/** One end of a range that stands in the text: `1958` in "1958–62". */
export interface DatePart extends Span {
  /** EDTF of this end alone. */
  readonly edtf: string;
}

/** The meaning of a date phrase. */
export interface HistoricalDate {
  /** EDTF (ISO 8601-2:2019, levels 0–2); absent if the phrase could not be resolved. */
  readonly edtf?: string;
  readonly modifier?: DateModifier;
  readonly relation?: DateRelation;
  /** True if some component came from the context, not from the phrase. */
  readonly inferred?: true;
  readonly calendar?: CalendarName;
  /** The two ends of a range, if both appear in the text. */
  readonly parts?: readonly DatePart[];
}

/** A date phrase in a document, with its value. */
export interface DateAnnotation extends Span, HistoricalDate {
  readonly kind: 'date';
  /** The surface form: the exact characters of the span. */
  readonly text: string;
  /** First day of the value, `YYYY-MM-DD` with an astronomical year; absent without a value. */
  readonly earliest?: string;
  /** Last day of the value. */
  readonly latest?: string;
  /** The date that an inferred value was inferred from. */
  readonly basis?: DateBasis;
  /** The date in another calendar, or why it has no value. */
  readonly note?: Message;
}

/** The date in the same document that another one was inferred from: its antecedent. */
export interface DateBasis extends Span {
  readonly text: string;
  /** Why it was inferred from that date, in a few words. */
  readonly reason: Message;
}

/** The kinds of entries that a glossary knows. */
export const entityKinds = ['person', 'organisation', 'place', 'event', 'period', 'work', 'office', 'concept'] as const;
/** The kind of an entry. */
export type EntityKind = (typeof entityKinds)[number];

/** A name in a document, linked to a glossary entry. */
export interface EntityAnnotation extends Span {
  readonly kind: 'entity';
  /** The surface form: the exact characters of the span, without a possessive ending. */
  readonly text: string;
  /** The entry's id, unique among the loaded glossaries. */
  readonly id: string;
  readonly label: string;
  /** The label and every other name, as the glossary writes them. */
  readonly names: readonly string[];
  readonly type: EntityKind;
  /** Ids of other entries that the name may mean, likeliest first. */
  readonly alternatives?: readonly string[];
}

/** A name of several entries, where nothing tells which one is meant. */
export interface AmbiguousName extends Span {
  readonly text: string;
  /** Ids of the entries. */
  readonly candidates: readonly string[];
}

/** A mention in a document with its meaning: a date's value, or a glossary entry. */
export type Annotation = DateAnnotation | EntityAnnotation;

/** A link of a glossary entry, to a passage of the workspace or to the web. */
export interface SourceLink {
  readonly title: string;
  /** The link's destination as written: a path relative to the glossary file, or a web address. */
  readonly target: string;
  /** The destination's place in the glossary file. */
  readonly span: Span;
}

/**
 * A work cited as Pandoc does: `@teiwes1999` in "[see @teiwes1999, p. 34]". The span runs from the `@` to the key's
 * end.
 */
export interface Citation extends Span {
  readonly key: string;
  /** The key's own characters, without the `@` and the braces around it. */
  readonly keySpan: Span;
  /** Everything that belongs to the citation, brackets included, or the key with its locator. */
  readonly group: Span;
  /** Whether the citation is in brackets, alone or with others. */
  readonly isBracketed: boolean;
  /** The text behind the key in its group, on one line and without the comma: "p. 34". */
  readonly locator?: string;
}

/** A name in its native script: `大跃进 (Dà Yuèjìn)`. */
export interface NativeName {
  readonly script: string;
  readonly romanisation?: string;
}

/** An EDTF date in a field, with its place in the glossary file. */
export interface DateField extends Span {
  readonly edtf: string;
}

/** One glossary entry. */
export interface Entity {
  /** The label in lower case with hyphens, `great-leap-forward`; a number follows where two entries share it. */
  readonly id: string;
  readonly label: string;
  readonly kind: EntityKind;
  readonly otherNames: readonly EntityName[];
  /** Short names that count even before the full name was mentioned. */
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
  /** The whole entry, in the glossary file. */
  readonly span: Span;
  /** The words of its heading. */
  readonly labelSpan: Span;
}

/** Another name of an entry. `exactCase`: it counts only in the case in which it is written. */
export interface EntityName extends Span {
  readonly text: string;
  readonly exactCase: boolean;
}

/** A glossary file. If two files list a name, the one with the lower `rank` wins (default 0). */
export interface GlossarySource {
  readonly uri: string;
  readonly text: string;
  readonly rank?: number;
}

/** A problem of a text. Its code is stable; words are made where it is shown (`messages.ts`). */
export interface Diagnostic extends Span, Message {
  /** A hint tells how something is read that is understood: it is shown only where it stands. */
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  /** The places that explain it, the most important first. */
  readonly related?: readonly RelatedPlace[];
  /** A change that mends it, where one is sure. */
  readonly fix?: TextEdit;
}

/** A place that explains a problem. */
export interface RelatedPlace extends Span {
  /** The file, if it is not that of the problem. */
  readonly uri?: string;
  readonly message: Message;
}

/** The lane of the timeline that an event belongs to. */
export type Lane = 'essay' | 'glossary' | 'lives' | 'periods';

/** One dated statement of an essay, or the dates of an entry that the essay mentions. */
export interface TimelineEvent extends Span {
  /** What happened, on one line of at most 180 UTF-16 units; never a date alone. */
  readonly title: string;
  /** The date as written in the text. */
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
  /**
   * Present if nothing happened on the date: it belongs to a row of statistics, a citation, an aside or the title of a
   * work. Views and exports leave such events out unless they are asked for.
   */
  readonly role?: 'mention';
  /** The language in which the essay writes dates (BCP 47), "en-US" for "October 1, 1949"; absent for "en-GB". */
  readonly language?: string;
  /** Ids of the entities in the same sentence, or of the entry itself. */
  readonly entities: readonly string[];
  /** For an event of an essay: the heading above it. */
  readonly heading?: string;
  /** The file of `start` and `end`, which are the span of the date's words. */
  readonly uri: string;
  /** For an event of an essay: the sentence of the date. */
  readonly sentence?: Span;
  /** All places that tell of the event, if there are several; the first is the event's own. */
  readonly mentions?: readonly EventMention[];
}

/** One of several places that tell of an event; the span covers the date's words. */
export interface EventMention extends Span {
  readonly text: string;
  /** The file, if it is not that of the event: the glossary that has an entry for the event. */
  readonly uri?: string;
  readonly heading?: string;
  readonly sentence?: Span;
}

/** A stretch of running text in a block. No name or date crosses its edges. */
export interface Passage extends Span {
  readonly kind: 'heading' | 'paragraph' | 'cell' | 'footnote';
  /** For a heading, 1 to 6; 0 for the year of a diary or letter in front matter. */
  readonly depth?: number;
  /** For a cell, counted from 0 in its table. */
  readonly row?: number;
  readonly column?: number;
}

/**
 * One block of a document, ready to be searched. The mask is exactly as long as the block, so every index into it is an
 * offset in the block. Inside a passage, markup is replaced with spaces (with `JOINER` between two letters or digits); everything
 * else (code, link targets, HTML, the gaps between passages) with `BARRIER`, which no finder matches.
 */
export interface Prose {
  readonly mask: string;
  readonly passages: readonly Passage[];
  /** In reading order; absent if there are none. */
  readonly corrections?: readonly Correction[];
  /** In reading order; absent if there are none. Their groups are `BARRIER` in the mask. */
  readonly citations?: readonly Citation[];
  /** Inline notes, `^[…]`, with their marks, in reading order; absent if there are none. They are footnotes. */
  readonly notes?: readonly Span[];
}

/**
 * A writer's correction of the mention before it, in a comment that no renderer shows: `<!-- date: 1958-07 -->`,
 * `<!-- entity: peng-zhen -->`. The value `none` means that it is not a date, or not a name, at all.
 */
export interface Correction extends Span {
  readonly subject: 'date' | 'entity';
  readonly value: string;
  /** The place of the value. */
  readonly valueSpan: Span;
}

/** Object replacement character: takes the place of everything that is not prose. */
export const BARRIER = '\uFFFC';

/** Word joiner: takes the place of markup inside a word ("Mao*ist*"), which is read as one word. */
export const JOINER = '\u2060';
