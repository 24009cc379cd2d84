import type { Span } from '../../../types';
import { kindMeant, labelMeaning, type LabelMeaning } from '../words';

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

/** A sign before an item: a bullet, an arrow, a box, a picture, "1.", "a)", "iv)". */
const bullet = String.raw`[-*+–—·‣⁃●]|[\u2190-\u21ff\u2460-\u27bf\u2b00-\u2bff]|\p{Extended_Pictographic}\ufe0f?`;
const number = String.raw`(?:\d{1,2}|[a-z]|[ivx]{2,4})[.)]`;

/** Everything that may stand before a label, of which a line has any part: "> 1. [x] ". */
const lead = new RegExp(
  String.raw`^[ \t]{0,40}(?:>[ \t]?){0,3}(?<bullet>(?:${bullet}|${number})[ \t]+|•[ \t]*)?(?:\[[ xX]\][ \t]+)?`,
  'u',
);

const label = String.raw`(?<label>\p{L}[\p{L}\p{M}_ .'’/-]{0,30}?(?:\([^()]{1,20}\))?)`;
const sign = String.raw`::?|：|[–—=→\t…]|\.{3,}|-(?=[ \t])`;

/** A label and the sign behind it: "Also:", "Also ::", "Also –". */
const labelled = new RegExp(String.raw`^${label}[ \t]*(?<sign>${sign})`, 'u');

/** The same in bold or italics, with the sign inside or outside, or none: "**Also:**", "*Also*:", "**Also**". */
const emphasised = new RegExp(
  String.raw`^(?<mark>\*{1,3}|_{1,3}|\x60)${label}[ \t]*(?<sign>[:：]?)\k<mark>[ \t]*(?<more>${sign})?`,
  'u',
);

/** The same as a link or in brackets: "[[Also]]:", "[Also]". */
const bracketed = new RegExp(String.raw`^(?<mark>\[{1,2})${label}\]{1,2}(?:\([^()\s]*\))?[ \t]*(?<more>${sign})?`, 'u');

/** A whole line in bold or italics: "*Kind: person*". */
const emphasisedLine = /^(?<mark>\*{1,3}|_{1,3})(?<inner>[^*_]+)\k<mark>[ \t]*$/u;

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
  const whole = emphasisedLine.exec(rest)?.groups;
  if (whole) return wholeLine(whole['inner'] ?? '', start + at + (whole['mark']?.length ?? 0));
  const marks = emphasised.exec(rest) ?? bracketed.exec(rest);
  const { label: name = '', sign: colon = '', more = '' } = { ...(marks ?? labelled.exec(rest))?.groups };
  if (name === '') return undefined;
  const isMarked = before?.groups?.['bullet'] !== undefined || marks !== null;
  const meaning = labelMeaning(name);
  const length = marks ? marks[0].length : name.length + rest.slice(name.length).indexOf(colon) + colon.length;
  if (colon + more === '') {
    if (meaning === undefined || !mayBeValue(meaning, rest.slice(length).trim())) return undefined;
  }
  // A sentence may go on behind a dash.
  else if (!/[:：]/.test(colon + more)) {
    if (meaning === undefined || !(isMarked || mayBeValue(meaning, rest.slice(length).trim()))) return undefined;
  }
  if (meaning === undefined && !isMarked) return undefined;
  const labelStart = start + at + (marks?.groups?.['mark']?.length ?? 0);
  const value = { start: start + at + length, end: start + words.length };
  return { label: name, labelSpan: spanOf(labelStart, name), meaning, value, isMarked, isPlain: false };
}

/** A line in bold or italics that is a field as a whole. */
function wholeLine(inner: string, start: number): FieldLine | undefined {
  const { label: name = '', sign: colon = '' } = { ...labelled.exec(inner)?.groups };
  const meaning = labelMeaning(name);
  if (meaning === undefined) return undefined;
  const from = name.length + inner.slice(name.length).indexOf(colon) + colon.length;
  const value = { start: start + from, end: start + inner.length };
  return { label: name, labelSpan: spanOf(start, name), meaning, value, isMarked: true, isPlain: false };
}

/** Whether words behind a label in bold may be its value, although no sign stands between: "**Born** 1341". */
function mayBeValue(meaning: LabelMeaning, words: string): boolean {
  if (words === '' || words.length > 60 || /[.!?]$/.test(words)) return false;
  if (meaning === 'Kind') return kindMeant(words) !== undefined;
  const isDate = meaning === 'Life' || meaning === 'Date' || meaning === 'Born' || meaning === 'Died';
  return isDate ? /\p{N}/u.test(words) : /^[\p{Lu}\p{Lo}[<"“«‘]/u.test(words);
}

/** A sign between two fields on one line, with the label of the second: "Kind: person | Born: 1341". */
const nextField = new RegExp(
  String.raw`[;|•·,–—][ \t]*(?=(?:\*{1,3}|_{1,3})?(?<next>\p{L}[\p{L} .'’]{0,30})(?:\*{1,3}|_{1,3})?[ \t]?[:：])`,
  'gu',
);

/** Longer lines, in UTF-16 units, are one field. */
const longestLine = 1000;

/** The fields of a line: mostly one. */
export function fieldsOfLine(field: FieldLine, text: string): FieldLine[] {
  const { start, end } = field.value;
  const words = text.slice(start, end);
  if (field.meaning === undefined || words.length > longestLine || !/[:：]/.test(words)) return [field];
  for (const { 0: sign, index, groups } of words.matchAll(nextField)) {
    const isQuoted = words.slice(0, index).split(/["“”]/).length % 2 === 0;
    const next =
      labelMeaning(groups?.['next'] ?? '') === undefined || isQuoted
        ? undefined
        : fieldLineOf(words.slice(index + sign.length), start + index + sign.length);
    if (next)
      return [
        { ...field, value: { start, end: start + index } },
        ...fieldsOfLine({ ...next, isMarked: field.isMarked }, text),
      ];
  }
  return [field];
}

const spanOf = (start: number, words: string): Span => ({ start, end: start + words.length });
