import type { Message } from '../messages';
import { FenceScanner } from '../text/markup';
import { linesOf, lineText } from '../text/lines';
import { normalizeName } from '../text/normalize';
import type { Diagnostic, Entity, Span } from '../types';
import { fieldNamed, fieldNames, fieldProblems, type GlossaryField, readFields } from './fields';

/** The contents of a glossary file. A problem in one field does not affect the others. */
export interface Glossary {
  readonly uri: string;
  readonly entities: readonly Entity[];
  /** Fields as written, for diagnostics and completion. */
  readonly fields: readonly EntityField[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A field of an entry. */
export interface EntityField extends GlossaryField {
  readonly entityId: string;
}

/** Reads the Markdown of a glossary: a level-2 heading is an entry, the list under it its fields. Never throws. */
export function parseGlossary(uri: string, text: string): Glossary {
  const entities: Entity[] = [];
  const fields: EntityField[] = [];
  const diagnostics: Diagnostic[] = [];
  const ids = new EntityIds();
  for (const section of sectionsOf(text)) {
    const { label, labelSpan, span } = section;
    if (label === '') {
      diagnostics.push(warning(labelSpan, { code: 'empty-label', args: [] }));
      continue;
    }
    const id = ids.idOf(label);
    const head = headOf(text, section);
    const definition = text.slice(head.end, span.end).trim();
    entities.push({ id, label, ...readFields(head.fields), definition, uri, span, labelSpan });
    for (const field of head.fields) fields.push({ ...field, entityId: id });
    for (const each of [...head.diagnostics, ...fieldProblems(head.fields)]) diagnostics.push(each);
  }
  return { uri, entities, fields, diagnostics };
}

/** The id of an entry: its label in lower case, without accents, with hyphens between words. */
export function entityId(label: string): string {
  return normalizeName(label)
    .replace(/'/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** Gives each label an id of its own: a number follows where two are the same. */
class EntityIds {
  readonly #taken = new Set<string>();
  /** The last number given to labels that are the same. */
  readonly #numbers = new Map<string, number>();

  idOf(label: string): string {
    const base = entityId(label) || 'entry';
    let id = base;
    let number = this.#numbers.get(base) ?? 1;
    while (this.#taken.has(id)) id = `${base}-${++number}`;
    this.#numbers.set(base, number);
    this.#taken.add(id);
    return id;
  }
}

interface Section {
  readonly label: string;
  readonly labelSpan: Span;
  /** From the heading's line to the next entry. */
  readonly span: Span;
  readonly bodyStart: number;
}

/** The entries of a file. Headings inside code do not count. */
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

/** A line of the field list, with the indented lines after it. */
interface WrittenField {
  readonly name: string;
  readonly nameSpan: Span;
  readonly value: Span;
}

/** The field list directly under a heading; `end` is where the definition may begin. */
function headOf(
  text: string,
  section: Section,
): { readonly fields: GlossaryField[]; readonly diagnostics: Diagnostic[]; readonly end: number } {
  const { written, end } = writtenFields(text, section);
  const fields: GlossaryField[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { name: words, nameSpan, value } of written) {
    const name = fieldNamed(words);
    const span = trimmed(text, value);
    if (name === undefined) {
      diagnostics.push(warning(nameSpan, { code: 'unknown-field', args: [words, fieldNames.join(', ')] }));
    } else if (span.start === span.end) {
      diagnostics.push(warning(nameSpan, { code: 'empty-field', args: [name] }));
    } else fields.push({ name, ...span, text: text.slice(span.start, span.end) });
  }
  return { fields, diagnostics, end };
}

function writtenFields(text: string, section: Section): { readonly written: WrittenField[]; readonly end: number } {
  const written: WrittenField[] = [];
  let end = section.bodyStart;
  for (const line of linesOf(text, section.bodyStart, section.span.end)) {
    const words = lineText(text, line);
    const valueEnd = line.start + words.length;
    const [mark, name] = fieldLine.exec(words) ?? [];
    const last = written.at(-1);
    if (mark !== undefined && name !== undefined) {
      const start = line.start + words.indexOf(name, 1);
      const nameSpan = { start, end: start + name.length };
      written.push({ name, nameSpan, value: { start: line.start + mark.length, end: valueEnd } });
    } else if (last && /^[ \t]+\S/.test(words)) {
      written[written.length - 1] = { ...last, value: { start: last.value.start, end: valueEnd } };
    } else if (last || words.trim() !== '') {
      break;
    }
    end = line.end;
  }
  return { written, end };
}

const warning = ({ start, end }: Span, message: Message): Diagnostic => ({ start, end, severity: 'warning', ...message });

/** A span without the white space at its ends; an empty one where it holds nothing else. */
function trimmed(text: string, { start, end }: Span): Span {
  const value = text.slice(start, end);
  const from = start + (value.length - value.trimStart().length);
  return { start: from, end: Math.max(from, start + value.trimEnd().length) };
}
