import { type Diagnostic, type EntityKind, type Span } from '../../types';
import { fieldNames, fieldRow, type GlossaryField } from '../fields';
import { type Body, readBody } from './body';
import type { ReadDate } from './dates/fieldDates';
import { datedFields, type DateLabel, isPersonalName } from './dates/entryDates';
import type { WrittenField } from './fields/fieldLine';
import type { GlossaryText } from './glossaryText';
import { headingName, type HeadingName } from './headings/headingName';
import { inlineText, isOddName } from './headings/inlineText';
import { usualOrder } from './headings/invertedName';
import { unreadFields } from './fields/unreadFields';
import { problem } from './problem';
import { isOfAnyDates, isOwnName, kindMeant, type LabelMeaning } from './words';

/** The place of an entry in its file. */
export interface EntryPlace {
  /** From the heading to the next entry. */
  readonly span: Span;
  /** The words of the heading. */
  readonly heading: Span;
  /** What stands under it. */
  readonly body: Span;
  /** The kind that a heading over several entries, or the folder of a note, gives them: "People". */
  readonly groupKind?: EntityKind;
  /** Fields that stand elsewhere: in the row of a table, or in front matter. */
  readonly fields?: readonly WrittenField[];
  /** The name of the entry where no words of the text are it: that of the file, or one whose parts stand apart. */
  readonly name?: string;
  /** What stands before each line of the body: ">" in a quotation. */
  readonly lead?: RegExp;
  /** Front matter that says nothing of the entry, and stays. */
  readonly kept?: string;
}

/** A line of the list of fields that is not understood, and kept as it is. */
export interface OddLine {
  readonly label: string;
  readonly text: string;
}

/** An entry as it was read, in whatever form it is written. */
export interface ReadEntry {
  readonly label: string;
  readonly labelSpan: Span;
  readonly span: Span;
  /** The list of fields as the plain form has it, in the order in which they are written. */
  readonly lines: readonly (GlossaryField | OddLine)[];
  /** The kind where no field tells it. */
  readonly impliedKind?: EntityKind;
  /** Markdown. */
  readonly definition: string;
  /** Front matter before the entry, which stays there. */
  readonly kept?: string;
  readonly problems: readonly Diagnostic[];
}

/** A heading and its name, before the entries of the file are compared. */
export interface NamedPlace extends Omit<EntryPlace, 'name'> {
  readonly name: HeadingName;
  /** That of the place. */
  readonly givenName?: string;
}

export function namedPlace(source: GlossaryText, place: EntryPlace, readDate: ReadDate): NamedPlace {
  const { start, end } = place.heading;
  const { name: givenName, ...rest } = place;
  const name =
    givenName === undefined ? headingName(source.prose.slice(start, end), start, readDate) : { start, end, parts: [] };
  return { ...rest, name, ...(givenName !== undefined && { givenName }) };
}

/** Reads an entry. `keepsDate`: another one has the same name, and the date in the heading tells them apart. */
export function readEntry(source: GlossaryText, place: NamedPlace, readDate: ReadDate, keepsDate: boolean): ReadEntry {
  const { text } = source;
  const { name, span } = place;
  const body = readBody(source, place.body, readDate);
  const written = [...(place.fields ?? []), ...body.fields];
  const labelSpan = keepsDate && name.whole ? name.whole : { start: name.start, end: name.end };
  const words = text.slice(labelSpan.start, labelSpan.end);
  const label = place.givenName ?? (name.isExact ? words : inlineText(words));
  const kind = kindOf(source, place, written, label, readDate);
  const lines: (GlossaryField | OddLine)[] = headingFields(place, written);
  const entry = { text, kind, written, readDate };
  for (const field of written) addLines(lines, field, entry);
  lines.push(...headingDates(place, kind, written, readDate));
  const ordered = usualOrder(label, kind ?? 'concept');
  return {
    label: ordered ?? label,
    labelSpan,
    span,
    lines,
    ...(place.kept !== undefined && { kept: place.kept }),
    ...(kind && !lines.some((line) => isField(line) && line.name === 'Kind') && { impliedKind: kind }),
    definition: definitionOf(text, place, body),
    problems: [
      ...written.flatMap((field) => wordProblems(source, field)),
      ...(name.isExact ? [] : nameProblems(label, ordered, labelSpan, kind)),
      ...unreadFields(source, body.definition, readDate),
    ],
  };
}

/** The kind that a field, the heading over the entries, or the dates of a life tell. */
function kindOf(
  { prose }: GlossaryText,
  { groupKind, name }: NamedPlace,
  written: readonly WrittenField[],
  label: string,
  readDate: ReadDate,
): EntityKind | undefined {
  const field = written.find(({ meaning }) => meaning === 'Kind');
  if (field) return kindMeant(prose.slice(field.value.start, field.value.end)) ?? 'concept';
  const inHeading = name.parts.find(({ holds }) => holds === 'Kind');
  if (inHeading) return kindMeant(inHeading.text);
  if (groupKind) return groupKind;
  if (written.some(isOfPerson)) return 'person';
  const lived = written.find(({ meaning }) => meaning === 'Life')?.value;
  const dates = lived ? prose.slice(lived.start, lived.end) : name.parts.find(({ holds }) => holds === 'Life')?.text;
  return dates !== undefined && isPersonalName(label, dates, readDate) ? 'person' : undefined;
}

const isOfPerson = ({ meaning, label }: WrittenField): boolean =>
  meaning === 'Born' || meaning === 'Died' || (meaning === 'Life' && !isOfAnyDates(label));

/** Whether a line is a field that is understood. */
export const isField = (line: GlossaryField | OddLine): line is GlossaryField => 'name' in line;

/** Names and links in the heading. A field that may occur only once is written in one place: the body's counts. */
function headingFields({ name }: NamedPlace, written: readonly WrittenField[]): GlossaryField[] {
  return name.parts.flatMap(({ holds, ...value }) => {
    if (holds === 'Life' || holds === 'remark') return [];
    const field = holds === 'Link' && !/\]\(https?:/i.test(value.text) ? 'Source' : holds;
    const isThere = fieldRow(field).isSingle && written.some(({ meaning }) => meaning === field);
    return isThere ? [] : [{ name: field, ...value }];
  });
}

function headingDates(
  { name }: NamedPlace,
  kind: EntityKind | undefined,
  written: readonly WrittenField[],
  readDate: ReadDate,
): GlossaryField[] {
  const dates = name.parts.find(({ holds }) => holds === 'Life');
  const isDated = written.some(({ meaning }) => meaning !== undefined && isDateLabel(meaning));
  return dates && !isDated ? datedFields('Life', dates, kind, readDate) : [];
}

const isDateLabel = (meaning: LabelMeaning): meaning is DateLabel =>
  meaning === 'Life' || fieldRow(meaning).holds === 'date';

/** What the reading of a field depends on. */
interface EntryContext {
  /** That of the file. */
  readonly text: string;
  readonly kind: EntityKind | undefined;
  /** All fields of the entry. */
  readonly written: readonly WrittenField[];
  readonly readDate: ReadDate;
}

/** Adds the lines of the plain form for a field: one, or both dates of a life. */
function addLines(
  lines: (GlossaryField | OddLine)[],
  { label, meaning, value: { start, end } }: WrittenField,
  { kind, written, readDate, ...entry }: EntryContext,
): void {
  const text = entry.text.slice(start, end);
  if (meaning === undefined || text === '') lines.push({ label, text });
  else if (!isDateLabel(meaning)) lines.push({ name: meaning, start, end, text });
  else {
    const other = meaning === 'Born' ? 'Died' : meaning === 'Died' ? 'Born' : undefined;
    const isWholeLife = other !== undefined && !written.some((field) => field.meaning === other);
    lines.push(...datedFields(meaning, { start, end, text }, kind, readDate, isWholeLife));
  }
}

/** The definition, after the remarks of a heading. */
function definitionOf(text: string, { name, lead }: NamedPlace, { definition }: Body): string {
  const remarks = name.parts.filter(({ holds }) => holds === 'remark').map((part) => part.text);
  const written = definition.map(({ start, end }) => withoutLead(text.slice(start, end), lead));
  return [...remarks, ...written].join('\n\n');
}

const withoutLead = (text: string, lead: RegExp | undefined): string =>
  lead
    ? text
        .split('\n')
        .map((line) => line.replace(lead, ''))
        .join('\n')
    : text;

/** Problems of labels: those that are not known, and those that are not the field's own name. */
function wordProblems(source: GlossaryText, { label, labelSpan, meaning, value }: WrittenField): Diagnostic[] {
  if (meaning === undefined) return [problem('warning', labelSpan, 'unknown-field', label, fieldNames.join(', '))];
  if (value.start === value.end) return [problem('warning', labelSpan, 'empty-field', label)];
  const problems: Diagnostic[] = [];
  if (!isOwnName(label, meaning)) problems.push(problem('hint', labelSpan, 'read-as', label, plainLabels(meaning)));
  const words = source.prose.slice(value.start, value.end);
  const kind = meaning === 'Kind' ? kindMeant(words) : undefined;
  if (kind && !isOwnName(words, kind)) problems.push(problem('hint', value, 'read-as', words, kind));
  return problems;
}

const plainLabels = (meaning: LabelMeaning): string => (meaning === 'Life' ? 'Born, Died' : meaning);

/** Names that may be meant otherwise: "Komnene, Anna", where nothing says whether it is to be turned round. */
function nameProblems(
  label: string,
  ordered: string | undefined,
  span: Span,
  kind: EntityKind | undefined,
): Diagnostic[] {
  if (isOddName(label)) return [problem('information', span, 'odd-name', label)];
  const bracketed = /\S\s\((?<other>\p{Lu}[^()\d]*)\)$/u.exec(label)?.groups?.['other'];
  if (bracketed !== undefined) return [problem('information', span, 'name-in-brackets', label, bracketed)];
  const inverted = ordered === undefined && kind === undefined ? usualOrder(label, 'person') : undefined;
  if (inverted !== undefined) return [problem('information', span, 'inverted-name', label, inverted)];
  const isDescribed = kind === undefined ? describedName : kind === 'person' ? describedPerson : undefined;
  return isDescribed?.test(label) ? [problem('information', span, 'heading-remark', label)] : [];
}

/** A name with words behind a dash or a colon, or in small letters behind a comma. */
const describedName = /\S\s+[–—]\s+\S|\S[:：]\s+\S|,\s+\p{Ll}/u;
const describedPerson = /\S\s+[–—]\s+\S|\S[:：]\s+\S/;
