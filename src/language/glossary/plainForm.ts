import { FenceScanner } from '../text/markup';
import { lineBreakOf, lineStart, splitLines } from '../text/lines';
import type { TextEdit } from '../types';
import { fieldRow, type GlossaryField, type FieldName } from './fields';
import { linksOfField } from './fieldLinks';
import { nameText, referenceText } from './fieldValues';
import { listedNames, listedReferences } from './listedNames';
import type { ReadDate } from './reading/dates/fieldDates';
import { isField, type OddLine, type ReadEntry } from './reading/entry';
import { fieldLineOf } from './reading/fields/fieldLine';
import { headingText } from './reading/headings/headingName';
import { headingsOf } from './reading/headings/headings';
import { type ReadGlossary, readGlossary } from './reading/readGlossary';
import { kindMeant } from './reading/words';

// The plain form of a glossary, whatever form it is written in: a level-2 heading, a list of fields, the definition.

/** The edits that write a glossary in the plain form; none where it is. What is not an entry stays as it is. */
export function plainFormEdits(uri: string, text: string, readDate: ReadDate): TextEdit[] {
  const glossary = readGlossary(uri, text, readDate);
  const headings = glossary.groups.flatMap(({ heading }): TextEdit[] => {
    const words = text.slice(heading.words.start, heading.words.end);
    if (heading.level === 1 && heading.words.start > heading.start && text[heading.start] === '#') return [];
    const start = heading.start;
    const end = start + text.slice(start, heading.bodyStart).trimEnd().length;
    return [{ start, end, text: `# ${words}` }];
  });
  return [...headings, ...glossary.entries.map((entry) => entryEdit(text, glossary, entry))]
    .filter((edit) => text.slice(edit.start, edit.end) !== edit.text)
    .sort((a, b) => a.start - b.start);
}

/**
 * The plain form of the entry that an offset lies in, as an edit. Where the other entries are rows of a table or items of a
 * list, they would be none beside a heading: then the edit writes the whole file.
 */
export function plainEntryEdit(uri: string, text: string, offset: number, readDate: ReadDate): TextEdit | undefined {
  const glossary = readGlossary(uri, text, readDate);
  const entry = glossary.entries.find(({ span }) => span.start <= offset && offset < span.end);
  if (!entry) return undefined;
  const edit = entryEdit(text, glossary, entry);
  const after = readGlossary(uri, applied(text, [edit]), readDate);
  if (after.entries.length === glossary.entries.length) return edit;
  return { start: 0, end: text.length, text: applied(text, plainFormEdits(uri, text, readDate)) };
}

/** A text after edits that do not overlap. */
export function applied(text: string, edits: readonly TextEdit[]): string {
  let [after, from] = ['', 0];
  for (const { start, end, text: words } of [...edits].sort((a, b) => a.start - b.start)) {
    after += text.slice(from, start) + words;
    from = end;
  }
  return after + text.slice(from);
}

function entryEdit(text: string, { source }: ReadGlossary, entry: ReadEntry): TextEdit {
  const { start, end } = entry.span;
  const eol = lineBreakOf(text);
  const line = lineStart(text, start);
  const written = text.slice(start, end);
  const last = written.trimEnd().length;
  const isFollowed = end < text.length && splitLines(written.slice(last)).length < 3;
  return {
    // Tags of HTML before the name go too.
    start: source.isBlank(line, start) ? line : start,
    end: isFollowed ? end : start + last,
    text: plainEntry(entry).join(eol) + (isFollowed ? eol + eol : ''),
  };
}

/** The lines of an entry in the plain form. */
export function plainEntry(entry: ReadEntry): string[] {
  const { label, definition, kept } = entry;
  const fields = fieldLines(entry);
  return [
    ...(kept === undefined ? [] : [kept, '']),
    `## ${headingText(label)}`,
    ...(fields.length > 0 ? ['', ...fields] : []),
    ...(definition === '' ? [] : ['', wholeBlocks(definition)]),
  ];
}

function fieldLines({ lines, impliedKind, definition }: ReadEntry): string[] {
  const isKindKnown = lines.some((line) => isField(line) && line.name === 'Kind');
  const written = merged(lines).map(({ label, text }) => `- ${label}: ${text}`.trimEnd());
  const [first = ''] = splitLines(definition);
  const mayBeTaken = written.length === 0 && fieldLineOf(first, 0) !== undefined;
  const kind = impliedKind ?? (mayBeTaken ? 'concept' : undefined);
  return isKindKnown || kind === undefined ? written : [`- Kind: ${kind}`, ...written];
}

/** Fields of one name stand on one line where they are lists. */
function merged(lines: readonly (GlossaryField | OddLine)[]): OddLine[] {
  const result: { label: string; text: string }[] = [];
  for (const line of lines) {
    const label = isField(line) ? line.name : line.label;
    const text = isField(line) ? plainValue(line) : line.text;
    const before = isField(line) && isList(line.name) ? result.find((each) => each.label === label) : undefined;
    if (before) before.text += `, ${text}`;
    else result.push({ label, text });
  }
  return result;
}

const isList = (name: FieldName): boolean => !fieldRow(name).isSingle;

/** The value of a field as the plain form has it, on one line. */
function plainValue(field: GlossaryField): string {
  switch (fieldRow(field.name).holds) {
    case 'kind':
      return kindMeant(field.text) ?? oneLine(field.text);
    case 'date':
      return field.meaning ?? oneLine(field.text);
    case 'names':
      return field.name === 'Not'
        ? listedReferences(field)
            .map(({ text, exactCase }) => (exactCase ? `"${text}"` : referenceText(text)))
            .join(', ')
        : listedNames(field)
            .map(({ text, exactCase }) => (exactCase ? `"${text}"` : nameText(text)))
            .join(', ');
    case 'entries':
      return listedReferences(field)
        .map(({ text }) => referenceText(text))
        .join(', ');
    case 'links':
    case 'sources':
      return linkValue(field);
    case 'nativeName':
      return oneLine(field.text);
  }
}

function linkValue(field: GlossaryField): string {
  const text = oneLine(field.text.replace(/([\r\n][ \t]*)[-*+•](?=[ \t])/g, '$1,'));
  const addresses = linksOfField({ ...field, text }).filter(
    ({ title, target }) => title === target && !text.includes(`<${target}>`),
  );
  return addresses
    .reduce((written, { target }) => written.replace(target, `<${target}>`), text)
    .replace(/\s{1,20},/g, ',');
}

/** The text on one line, for a field or a heading. */
export const oneLine = (text: string): string =>
  text
    .split(/[\r\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');

/** Markdown that cannot run over into the next entry: headings are lowered by two levels, an open code block is closed. */
export function wholeBlocks(markdown: string): string {
  let lowered = markdown.trim();
  for (const { level, words, start, end } of headingsOf(lowered).reverse()) {
    if (level > 2) continue;
    const ending = lowered.slice(start, end).trimEnd().length;
    lowered = `${lowered.slice(0, start)}${'#'.repeat(level + 2)} ${lowered.slice(words.start, words.end)}${lowered.slice(start + ending)}`;
  }
  const fences = new FenceScanner();
  for (const line of splitLines(lowered)) fences.isCode(line);
  return fences.openFence === undefined ? lowered : `${lowered}\n${fences.openFence}`;
}
