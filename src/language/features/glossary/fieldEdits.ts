import { nameParts } from '../../glossary/listedNames';
import type { EntityField, Glossary } from '../../glossary/parser';
import { fieldLineOf } from '../../glossary/reading/fields/fieldLine';
import { glossaryText } from '../../glossary/reading/glossaryText';
import { headingsOf } from '../../glossary/reading/headings/headings';
import { lineBreakOf, lineEnd, lineStart } from '../../text/lines';
import { contains } from '../../text/spans';
import type { Entity, TextEdit } from '../../types';

// Where a field of an entry goes, in the form in which the entry is written. Whether it is understood there, the caller
// checks.

const insertion = (at: number, text: string): TextEdit => ({ start: at, end: at, text });

/** Adds a name to the last field `Also` of an entry. */
export function inFieldEdit(text: string, glossary: Glossary, entity: Entity, alias: string): TextEdit | undefined {
  const field = ownFields(glossary, entity).findLast(({ name }) => name === 'Also');
  if (!field) return inEmptyField(text, glossary, entity, alias);
  const line = text.slice(lineStart(text, field.end), field.end);
  const item = /^[ \t]*(?:>[ \t]?)?[-*+•][ \t]+(?=\S)/.exec(line)?.[0];
  const isInYaml = (glossaryText(text).frontMatter?.end ?? 0) >= field.end;
  if (item !== undefined && (isInYaml || /[\r\n]/.test(field.text))) {
    return insertion(lineEnd(text, field.end), `${lineBreakOf(text)}${item}${isInYaml ? yamlText(alias) : alias}`);
  }
  const last = nameParts(field).at(-1)?.part.end ?? field.end;
  const isInList = text[field.end - 1] === ']' && /^\[[^[]/.test(field.text);
  return insertion(
    isInList ? last : field.end + (isQuotedYaml(text, field) ? 1 : 0),
    separated(field, isInYaml ? yamlText(alias) : alias),
  );
}

const separated = ({ text }: EntityField, alias: string): string =>
  /[,，、;；]$/.test(text) ? ` ${alias}` : `, ${alias}`;

/** Whether a value of front matter stands in quotation marks in a list on one line: `["Gautier"]`. */
const isQuotedYaml = (text: string, { start, end }: EntityField): boolean =>
  /["']/.test(text[end] ?? '') && text[start - 1] === text[end];

/** A name as YAML writes it. */
const yamlText = (name: string): string =>
  /^[\p{L}][\p{L}\p{M}\p{N} .’-]*$/u.test(name) ? name : JSON.stringify(name.replace(/^"(.*)"$/, '$1'));

/** The edit of an empty `- Also:`. */
function inEmptyField(text: string, { diagnostics }: Glossary, entity: Entity, alias: string): TextEdit | undefined {
  const empty = diagnostics.find(
    (each) =>
      each.code === 'empty-field' &&
      contains(entity.span, each) &&
      text.slice(each.start, each.end).toLowerCase() === 'also',
  );
  return empty && { start: empty.end + 1, end: lineEnd(text, empty.end), text: ` ${alias}` };
}

/** A new field `Also`: a property of the note where front matter has the others, else behind the kind, or first. */
export function newAliasEdit(text: string, glossary: Glossary, entity: Entity, alias: string): TextEdit {
  const note = noteOf(text, entity);
  const eol = lineBreakOf(text);
  if (note) {
    const { end, isToml } = note;
    const property = isToml ? `aliases = [${JSON.stringify(alias)}]` : `aliases:${eol}  - ${yamlText(alias)}`;
    return insertion(
      end,
      end > note.start && !/[\r\n]/.test(text[end - 1] ?? '') ? `${eol}${property}` : `${property}${eol}`,
    );
  }
  const kind = ownFields(glossary, entity).find(({ name }) => name === 'Kind');
  if (!kind || kind.end <= entity.labelSpan.end) return firstFieldEdit(text, glossary, entity, `Also: ${alias}`);
  return insertion(lineEnd(text, kind.end), `${eol}${markerAt(text, kind.start)} Also: ${alias}`);
}

/** A new field `Source`, behind those of the entry. */
export function newSourceEdit(text: string, glossary: Glossary, entity: Entity, source: string): TextEdit {
  const head = headEnd(text, entity);
  const own = ownFields(glossary, entity).filter(({ start }) => start > head);
  const last = own.findLast(({ name }) => name === 'Source') ?? own.at(-1);
  if (!last) return firstFieldEdit(text, glossary, entity, source);
  return insertion(
    lineEnd(text, last.end),
    `${lineBreakOf(text)}${text.charAt(fieldStart(text, last.start))} ${source}`,
  );
}

/** A field at the head of an entry's list, or in a list of its own. */
export function firstFieldEdit(text: string, glossary: Glossary, entity: Entity, field: string): TextEdit {
  const eol = lineBreakOf(text);
  const head = headEnd(text, entity);
  const body = startOfBody(text, head, entity.span.end);
  const hasList =
    ownFields(glossary, entity).some(({ start }) => start > head) ||
    glossary.diagnostics.some((each) => listed.has(each.code) && contains(entity.span, each) && each.start > head);
  if (hasList) return insertion(body, `${markerAt(text, body)} ${field}${eol}`);
  const after = body === text.length ? eol : eol + eol;
  return { start: head, end: body, text: `${head === 0 ? '' : eol + eol}- ${field}${after}` };
}

/** Problems of lines in the list of an entry. */
const listed: ReadonlySet<string> = new Set(['unknown-field', 'empty-field', 'repeated-field']);

const ownFields = ({ fields }: Glossary, { id }: Entity): readonly EntityField[] =>
  fields.filter(({ entityId }) => entityId === id);

/** The front matter of a file that is one entry. */
const noteOf = (text: string, { span }: Entity): ReturnType<typeof glossaryText>['frontMatter'] =>
  span.start === 0 ? glossaryText(text).frontMatter : undefined;

/** The end of the line that the fields of an entry stand below. */
function headEnd(text: string, entity: Entity): number {
  const note = noteOf(text, entity);
  if (!note) return entity.labelSpan.end === 0 ? 0 : lineEnd(text, entity.labelSpan.end);
  const [heading] = headingsOf(text, note.after);
  const isFirst = heading?.level === 1 && text.slice(note.after, heading.start).trim() === '';
  return lineEnd(text, isFirst ? heading.start : lineStart(text, note.after - 1));
}

/** The start of the first line under a heading that is not blank; else the end of the entry. */
function startOfBody(text: string, head: number, end: number): number {
  const blank = text.slice(head, end).length - text.slice(head, end).trimStart().length;
  if (head + blank === end) return end;
  return lineStart(text, head + blank);
}

/** The bullet of the list line on which an offset lies. */
const markerAt = (text: string, offset: number): string => text.charAt(lineStart(text, offset));

/** Where the field of an offset begins: its value may stand on lines below. */
export function fieldStart(text: string, offset: number): number {
  const own = lineStart(text, offset);
  for (let start = own; ; start = lineStart(text, start - 1)) {
    const words = text.slice(start, lineEnd(text, start));
    if (fieldLineOf(words, start) || /^ {0,3}[#|]/.test(words)) return /^ {0,3}#/.test(words) ? own : start;
    if (start === 0) return own;
  }
}
