import type { Catalog } from '../../glossary/catalog';
import { type FieldName, fieldNamed, fieldNames, fieldRow } from '../../glossary/fields';
import { lineEnd, splitLines } from '../../text/lines';
import { FenceScanner } from '../../text/markup';
import { entityKinds, type Entity, type EntityKind, type Span } from '../../types';

/** The completions at a place in the field list of an entry. The span covers the text already there. */
export type GlossaryPlace =
  | { readonly expects: 'new'; readonly span: Span; readonly kinds: readonly EntityKind[] }
  | { readonly expects: 'field'; readonly span: Span; readonly fields: readonly FieldName[] }
  | { readonly expects: 'kind'; readonly span: Span; readonly kinds: readonly EntityKind[] }
  | { readonly expects: 'entry'; readonly span: Span; readonly entries: readonly Entity[] }
  | { readonly expects: 'path'; readonly span: Span };

const fieldBegun = /^[-*+][ \t]{1,4}([\p{L} ]{0,30})$/u;
const fieldWithValue = /^[-*+][ \t]{1,4}(\p{L}[\p{L} ]{0,30})[:：](.*)$/u;

/**
 * What completion may offer at an offset of a glossary file: a new entry behind `##`, or on an empty line if the writer asks
 * for it; else what goes on the line of a field. Nothing behind a word that is complete, where Enter is a new line.
 */
export function glossaryPlaceAt(
  catalog: Catalog,
  uri: string,
  text: string,
  offset: number,
  isAsked = false,
): GlossaryPlace | undefined {
  const lines = splitLines(text.slice(0, offset));
  const line = lines.pop() ?? '';
  if (line === '##' || (isAsked && /^(?:## ?)?$/.test(line))) {
    return isProse(lines) ? { expects: 'new', span: back(offset, line), kinds: entityKinds } : undefined;
  }
  const head = headAbove(lines);
  if (!head) return undefined;
  const begun = fieldBegun.exec(line);
  if (begun) {
    const written = begun[1] ?? '';
    const fields = isComplete(written, fieldNames) ? [] : fieldNames.filter(isFree(head.fields));
    return { expects: 'field', span: back(offset, written), fields };
  }
  const field = fieldWithValue.exec(line);
  const name = fieldNamed(field?.[1] ?? '');
  const value = field?.[2]?.trimStart() ?? '';
  switch (name && fieldRow(name).holds) {
    case 'kind':
      return { expects: 'kind', span: back(offset, value), kinds: isComplete(value, entityKinds) ? [] : entityKinds };
    case 'entries':
      return entryPlace(catalog, head.label, uri, value, offset);
    case 'sources': {
      const target = /\]\(<?([^()<>\s#]*)$/.exec(value)?.[1];
      return target === undefined ? undefined : { expects: 'path', span: back(offset, target) };
    }
    default:
      return undefined;
  }
}

const isComplete = (written: string, words: readonly string[]): boolean =>
  words.some((word) => word.toLowerCase() === written.trim().toLowerCase());

/** Whether the line after some lines is neither code nor front matter. */
function isProse(lines: readonly string[]): boolean {
  const fences = new FenceScanner();
  for (const line of lines) fences.isCode(line);
  const isFrontMatter =
    /^(?:---|\+\+\+)\s*$/.test(lines[0] ?? '') && !lines.slice(1).some((line) => /^(?:---|\+\+\+)\s*$/.test(line));
  return fences.openFence === undefined && !isFrontMatter;
}

/** The fields that a new entry of a kind begins with. */
const firstFields: Readonly<Record<EntityKind, readonly FieldName[]>> = {
  person: ['Born', 'Died'],
  organisation: ['Also'],
  place: ['Also'],
  event: ['Date'],
  period: ['Date'],
  work: ['Date'],
  office: ['Also'],
  concept: ['Also'],
};

/** A new entry as a snippet, with a place to type for its name, each field and the definition. */
export function entrySnippet(kind: EntityKind): string {
  const fields = firstFields[kind].map((name, i) => `- ${name}: $${i + 2}`);
  return ['## $1', '', `- Kind: ${kind}`, ...fields, '', '$0'].join('\n');
}

const back = (offset: number, written: string): Span => ({ start: offset - written.length, end: offset });

/** Whether an entry may have a field besides those that it has, whose names are in lower case. */
const isFree =
  (used: readonly string[]) =>
  (name: FieldName): boolean =>
    !fieldRow(name).isSingle || !used.includes(name.toLowerCase());

/** The heading and the field names above a line; undefined where that line is not in the list under a heading. */
function headAbove(lines: readonly string[]): { label: string; fields: readonly string[] } | undefined {
  const fields: string[] = [];
  let blank = false;
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i] ?? '';
    const heading = /^ {0,3}##[ \t](.*)$/.exec(line);
    if (heading)
      return {
        label:
          heading[1]
            ?.trim()
            .replace(/[ \t]#{1,6}$/, '')
            .trim() ?? '',
        fields,
      };
    const name = fieldWithValue.exec(line)?.[1];
    if (line.trim() === '') blank = true;
    else if (blank || (name === undefined && !/^[ \t]+\S/.test(line))) return undefined;
    else if (name !== undefined) fields.push(name.toLowerCase());
  }
  return undefined;
}

function entryPlace(catalog: Catalog, label: string, uri: string, value: string, offset: number): GlossaryPlace {
  const names = value.split(/[,，、;；"“”]/).map((name) => name.trim());
  const written = value.slice(value.length - (value.split(/[,，、;；"“”]/).at(-1)?.length ?? 0)).trimStart();
  const listed = new Set(names.slice(0, -1).map((name) => catalog.byName(name)));
  const isOffered = (entity: Entity): boolean => !listed.has(entity) && !(entity.label === label && entity.uri === uri);
  const isFull = written !== '' && catalog.byName(written) !== undefined;
  return { expects: 'entry', span: back(offset, written), entries: isFull ? [] : catalog.entities.filter(isOffered) };
}

/** The path from one file to another, as a link writes it; undefined where they are in different file systems. */
export function relativePath(from: string, to: string): string | undefined {
  const [, origin, path] = /^([a-z][a-z0-9+.-]*:\/\/[^/]*)(\/.*)$/i.exec(from) ?? [];
  if (origin === undefined || !to.startsWith(`${origin}/`)) return undefined;
  const there = to.slice(origin.length).split('/');
  const here = path?.split('/').slice(0, -1) ?? [];
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared++;
  const steps = [...here.slice(shared).map(() => '..'), ...there.slice(shared)];
  return steps.join('/').replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'));
}

/** The field whose name is at an offset of a glossary file. */
export function fieldNameAt(
  text: string,
  offset: number,
): { readonly name: FieldName; readonly span: Span } | undefined {
  const before = splitLines(text.slice(0, offset));
  const begun = before.pop() ?? '';
  const line = begun + text.slice(offset, lineEnd(text, offset));
  if (!headAbove(before)) return undefined;
  const written = fieldWithValue.exec(line)?.[1];
  const name = fieldNamed(written ?? '');
  if (written === undefined || name === undefined) return undefined;
  const start = offset - begun.length + line.indexOf(written, 1);
  const span = { start, end: start + written.length };
  return span.start <= offset && offset <= span.end ? { name, span } : undefined;
}
