import type { Span } from '../../../types';
import { labelMeaning, type LabelMeaning } from '../words';

// A line that is a field of an entry. The plain form is `- Kind: person`. Writers also use other bullets or none,
// numbers, boxes to tick, quotation marks of Markdown, labels in bold or italics, and other signs behind the label.

/** A field of an entry as it is written. */
export interface WrittenField {
  /** The words of the label. */
  readonly label: string;
  readonly labelSpan: Span;
  /** Undefined for a label that is not known. */
  readonly meaning: LabelMeaning | undefined;
  /** Empty where nothing is written. */
  readonly value: Span;
}

/** A line read as a field; the value is the rest of the line. */
export interface FieldLine extends WrittenField {
  /** Whether the line is an item of a list, or its label is in bold or italics: a sentence is neither. */
  readonly isMarked: boolean;
  /** Whether it is written as in the plain form, where an unknown label is a mistake. */
  readonly isPlain: boolean;
}

const plainLine = /^[-*+][ \t]{1,4}(\p{L}[\p{L} ]{0,30})[:：](?=[ \t]|$)/u;

/** Everything that may stand before a label, of which a line has any part: "> 1. [x] ". */
const lead = new RegExp(
  String.raw`^[ \t]{0,8}(?:>[ \t]?){0,3}(?<bullet>(?:[-*+–—·‣▪◦●○]|\d{1,2}[.)])[ \t]+|•[ \t]*)?(?:\[[ xX]\][ \t]+)?`,
  'u',
);

const label = String.raw`(?<label>\p{L}[\p{L}_ -]{0,30}?)`;
const sign = String.raw`::?|：|[–—=]|-(?=[ \t])`;

/** A label and the sign behind it: "Also:", "Also ::", "Also –". */
const labelled = new RegExp(String.raw`^${label}[ \t]*(?<sign>${sign})`, 'u');

/** The same in bold or italics, with the sign inside or outside: "**Also:**", "*Also*:". */
const emphasised = new RegExp(
  String.raw`^(?<mark>\*{1,3}|_{1,3}|\x60)${label}[ \t]*(?<sign>[:：]?)\k<mark>[ \t]*(?<more>${sign})?`,
  'u',
);

/** The field of a line that begins at an offset; undefined for other lines. `words` has no line break. */
export function fieldLineOf(words: string, start: number): FieldLine | undefined {
  const [mark, name] = plainLine.exec(words) ?? [];
  if (mark === undefined || name === undefined) return liberalLine(words, start);
  const labelSpan = spanOf(start + words.indexOf(name, 1), name);
  const value = { start: start + mark.length, end: start + words.length };
  return { label: name, labelSpan, meaning: labelMeaning(name), value, isMarked: true, isPlain: true };
}

function liberalLine(words: string, start: number): FieldLine | undefined {
  const before = lead.exec(words);
  const at = before?.[0].length ?? 0;
  const rest = words.slice(at);
  const marks = emphasised.exec(rest);
  const { label: name = '', sign: colon = '', more = '' } = { ...(marks ?? labelled.exec(rest))?.groups };
  if (name === '' || colon + more === '') return undefined;
  const isMarked = before?.groups?.['bullet'] !== undefined || marks !== null;
  const meaning = labelMeaning(name);
  // A sentence may go on behind a dash.
  if (!/[:：]/.test(colon + more) && !(isMarked && meaning !== undefined)) return undefined;
  if (meaning === undefined && !isMarked) return undefined;
  const labelStart = start + at + (marks?.groups?.['mark']?.length ?? 0);
  const length = marks ? marks[0].length : name.length + rest.slice(name.length).indexOf(colon) + colon.length;
  const value = { start: start + at + length, end: start + words.length };
  return { label: name, labelSpan: spanOf(labelStart, name), meaning, value, isMarked, isPlain: false };
}

const spanOf = (start: number, words: string): Span => ({ start, end: start + words.length });
