import type { DateField, Diagnostic, Entity, EntityKind, EntityName, NativeName, SourceLink, Span } from '../types';
import { entityKinds } from '../types';
import { citationsOfField, linksOfField } from './fieldLinks';
import type { MessageCode } from '../messages';
import { FenceScanner } from '../text/fences';
import { linesOf, lineText } from '../text/lines';
import { normalizeName } from '../text/normalize';

/** What a glossary file holds. Whatever is wrong with one field, the rest of the file still counts. */
export interface Glossary {
  readonly uri: string;
  readonly entities: readonly Entity[];
  /** Fields as written, for diagnostics and completion. */
  readonly fields: readonly GlossaryField[];
  readonly diagnostics: readonly Diagnostic[];
}

export const fieldNames = [
  'Kind',
  'Also',
  'Native',
  'Date',
  'Born',
  'Died',
  'Short',
  'Not',
  'See',
  'Source',
  'Link',
] as const;
export type FieldName = (typeof fieldNames)[number];

/** `- Kind: event`. The span covers the value, from its first to its last character. */
export interface GlossaryField extends Span {
  readonly name: FieldName;
  readonly text: string;
  readonly entityId: string;
}

/** Reads the Markdown of a glossary: a level-2 heading is an entry, the list under it its fields. Never throws. */
export function parseGlossary(uri: string, text: string): Glossary {
  const sections = sectionsOf(text);
  const diagnostics: Diagnostic[] = [];
  const fields: GlossaryField[] = [];
  const ids = new Set<string>();
  const entities = sections.flatMap((section) => {
    if (section.label === '') {
      diagnostics.push(problem(section.labelSpan, 'empty-label'));
      return [];
    }
    const id = uniqueId(section.label, ids);
    const { found, definitionStart } = fieldsOf(text, section, id, diagnostics);
    fields.push(...found);
    return [entityOf(uri, text, section, id, found, definitionStart, diagnostics)];
  });
  return { uri, entities, fields, diagnostics };
}

/** The id of an entry: its label in lower case, without accents, with hyphens between words. */
export function entityId(label: string): string {
  return normalizeName(label)
    .replace(/'/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

function uniqueId(label: string, taken: Set<string>): string {
  const base = entityId(label) || 'entry';
  let id = base;
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
  taken.add(id);
  return id;
}

interface Section {
  readonly label: string;
  readonly labelSpan: Span;
  /** From the heading's line to the next entry. */
  readonly span: Span;
  readonly bodyStart: number;
}

/** The entries of a file, headings inside code left out. */
function sectionsOf(text: string): Section[] {
  const headings: { level: number; label: string; labelSpan: Span; start: number; bodyStart: number }[] = [];
  const fences = new FenceScanner();
  for (const { start, end } of linesOf(text)) {
    const line = lineText(text, { start, end });
    if (fences.isCode(line)) continue;
    const heading = /^ {0,3}(#{1,2})(?=[ \t]|$)/.exec(line);
    if (!heading) continue;
    const label = withoutClosingMarks(line.slice(heading[0].length).trim());
    const at = label === '' ? start : start + line.indexOf(label, heading[0].indexOf('#') + 1);
    const labelSpan = { start: at, end: at + (label === '' ? line.length : label.length) };
    headings.push({ level: heading[1]?.length ?? 1, label, labelSpan, start, bodyStart: end });
  }
  return headings.flatMap((heading, i) => {
    const end = headings[i + 1]?.start ?? text.length;
    return heading.level === 2 ? [{ ...heading, span: { start: heading.start, end } }] : [];
  });
}

/** "Name ##" is the heading "Name". */
function withoutClosingMarks(heading: string): string {
  let end = heading.length;
  while (heading[end - 1] === '#') end--;
  return end === 0 || /[ \t]/.test(heading.charAt(end - 1)) ? heading.slice(0, end).trim() : heading;
}

const fieldLine = /^[-*+][ \t]{1,4}(\p{L}[\p{L} ]{0,30})[:：](?=[ \t]|$)/u;

/** The field list directly under the heading; a field may go on over indented lines. */
function fieldsOf(
  text: string,
  section: Section,
  id: string,
  diagnostics: Diagnostic[],
): { found: GlossaryField[]; definitionStart: number } {
  const found: GlossaryField[] = [];
  let definitionStart = section.bodyStart;
  let open: { name: string; span: Span; start: number; end: number } | undefined;
  const close = (): void => {
    if (!open) return;
    const value = trimmed(text, open.start, open.end);
    const name = fieldNames.find((each) => each.toLowerCase() === open?.name.toLowerCase());
    if (name === undefined) {
      diagnostics.push(
        problem(open.span, 'unknown-field', open.name, fieldNames.join(', ')),
      );
    } else if (value.start === value.end) {
      diagnostics.push(problem(open.span, 'empty-field', name));
    } else found.push({ name, ...value, text: text.slice(value.start, value.end), entityId: id });
    open = undefined;
  };
  for (const { start, end } of linesOf(text, section.bodyStart, section.span.end)) {
    const line = lineText(text, { start, end });
    const head = fieldLine.exec(line);
    if (head) {
      close();
      const nameStart = start + line.indexOf(head[1] ?? '', 1);
      const span = { start: nameStart, end: nameStart + (head[1]?.length ?? 0) };
      open = { name: head[1] ?? '', span, start: start + head[0].length, end: start + line.length };
    } else if (open && /^[ \t]+\S/.test(line)) {
      open = { ...open, end: start + line.length };
    } else if (line.trim() !== '' || open || found.length > 0) {
      break;
    }
    definitionStart = end;
  }
  close();
  return { found, definitionStart };
}

function entityOf(
  uri: string,
  text: string,
  section: Section,
  id: string,
  fields: readonly GlossaryField[],
  definitionStart: number,
  diagnostics: Diagnostic[],
): Entity {
  const all = (name: FieldName): GlossaryField[] => fields.filter((field) => field.name === name);
  const single = (name: FieldName): GlossaryField | undefined => {
    const [first, ...more] = all(name);
    for (const field of more) {
      diagnostics.push(problem(field, 'repeated-field', name));
    }
    return first;
  };
  const kindField = single('Kind');
  const kind = entityKinds.find((each) => each === kindField?.text.toLowerCase());
  if (kindField && !kind) {
    diagnostics.push(
      problem(kindField, 'unknown-kind', kindField.text, entityKinds.join(', ')),
    );
  }
  const native = single('Native');
  const dates: { date?: DateField; born?: DateField; died?: DateField } = {};
  for (const name of ['Date', 'Born', 'Died'] as const) {
    const field = single(name);
    if (field) dates[lowerCase[name]] = { edtf: field.text, start: field.start, end: field.end };
  }
  const definition = trimmed(text, definitionStart, section.span.end);
  return {
    id,
    label: section.label,
    kind: kind ?? ('concept' satisfies EntityKind),
    otherNames: all('Also').flatMap(namesOf),
    ...(native && { native: nativeName(native.text) }),
    shortForms: all('Short')
      .flatMap(namesOf)
      .map((name) => name.text),
    notPhrases: all('Not')
      .flatMap(namesOf)
      .map((name) => name.text),
    ...dates,
    see: all('See')
      .flatMap(namesOf)
      .map((name) => name.text),
    sources: all('Source').flatMap((field) => linksOf(field, diagnostics)),
    links: all('Link').flatMap((field) => linksOf(field, diagnostics)),
    citations: all('Source').flatMap(citationsOfField),
    definition: text.slice(definition.start, definition.end),
    uri,
    span: section.span,
    labelSpan: section.labelSpan,
  };
}

const lowerCase = { Date: 'date', Born: 'born', Died: 'died' } as const;

const problem = ({ start, end }: Span, code: MessageCode, ...args: readonly string[]): Diagnostic => ({
  start,
  end,
  severity: 'warning',
  code,
  args,
});

function trimmed(text: string, start: number, end: number): Span {
  const value = text.slice(start, end);
  const from = start + (value.length - value.trimStart().length);
  return { start: from, end: Math.max(from, start + value.trimEnd().length) };
}

/** Names between commas; one in quotation marks keeps its case, and its commas. */
export function namesOf(field: GlossaryField): EntityName[] {
  const names: EntityName[] = [];
  for (const match of field.text.matchAll(/["“]([^"“”]*)["”]|[^,，、;；"“”\r\n]+/g)) {
    const quoted = match[1];
    const written = quoted ?? match[0];
    const span = trimmed(written, 0, written.length);
    if (span.start === span.end) continue;
    const start = field.start + match.index + (quoted === undefined ? 0 : 1) + span.start;
    const text = written.slice(span.start, span.end);
    names.push({ text, exactCase: quoted !== undefined, start, end: start + text.length });
  }
  return names;
}

/** `大跃进 (Dà Yuèjìn)`. */
function nativeName(text: string): NativeName {
  const open = Math.max(text.lastIndexOf('('), text.lastIndexOf('（'));
  const romanisation = open < 0 || !/[)）]$/.test(text) ? '' : text.slice(open + 1, -1).trim();
  return romanisation === '' ? { script: text } : { script: text.slice(0, open).trim(), romanisation };
}

/** The links of a field, which must have one, unless it cites a work. */
function linksOf(field: GlossaryField, diagnostics: Diagnostic[]): SourceLink[] {
  const links = linksOfField(field);
  if (links.length === 0 && (field.name !== 'Source' || citationsOfField(field).length === 0)) {
    diagnostics.push(
      problem(field, 'malformed-link', field.name),
    );
  }
  return links;
}
