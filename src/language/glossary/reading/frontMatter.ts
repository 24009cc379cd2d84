import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import type { EntityKind, Span } from '../../types';
import type { EntryPlace } from './entry';
import { unquoted } from './fields/fieldBlock';
import type { WrittenField } from './fields/fieldLine';
import { fieldLineOf } from './fields/fieldLine';
import type { FrontMatter, GlossaryText } from './glossaryText';
import type { Outline } from './outline';
import { kindMeant, kindOfGroup, labelMeaning, type LabelMeaning } from './words';

// A file that is one entry, as a note of Obsidian is: its properties stand in front matter (YAML), its name is its title,
// its first heading or the name of the file.

interface Property {
  readonly key: string;
  readonly keySpan: Span;
  readonly values: readonly Span[];
}

/** The entry that a whole file is; undefined for a glossary of several, or none. */
export function frontMatterEntry(
  uri: string,
  { prose, frontMatter }: GlossaryText,
  outline: Outline,
): EntryPlace | undefined {
  if (!frontMatter) return undefined;
  const properties = frontMatter.isToml ? tomlProperties(prose, frontMatter) : propertiesOf(prose, frontMatter);
  const fields = properties.flatMap(fieldsOf);
  const tag = properties.find(({ key }) => /^tags?$/i.test(key));
  const kind = fields.some(({ meaning }) => meaning === 'Kind') ? undefined : tag && kindField(prose, tag);
  if (outline.hasFields || (!kind && !fields.some(({ meaning }) => isOfEntry(meaning)))) return undefined;
  const heading = outline.title;
  const title = properties.find(({ key }) => /^(?:title|name)$/i.test(key))?.values[0] ?? heading?.words;
  const groupKind = kindOfFolder(uri);
  return {
    span: { start: 0, end: prose.length },
    heading: title ?? { start: 0, end: 0 },
    ...(!title && { name: fileNameOf(uri) }),
    ...(groupKind && { groupKind }),
    body: { start: heading && title === heading.words ? heading.bodyStart : frontMatter.after, end: prose.length },
    fields: [...(kind ? [kind] : []), ...fields],
    ...keptOf(prose, frontMatter, properties),
  };
}

/**
 * The entry that a file without front matter is: one in a folder of a kind ("people/Wat Tyler.md"), or one that begins
 * with fields. It has no other entries.
 */
export function noteEntry(
  uri: string,
  { prose, frontMatter }: GlossaryText,
  { places, title, isOne }: Outline,
): EntryPlace | undefined {
  if (places.length > 0 || prose.trim() === '') return undefined;
  const start = title ? title.bodyStart : (frontMatter?.after ?? 0);
  const groupKind = kindOfFolder(uri);
  const first = /\S[^\r\n]*/.exec(prose.slice(start));
  const field = first ? fieldLineOf(first[0], start + first.index) : undefined;
  const isNote = isOne || (groupKind !== undefined && first !== null) || (!title && isOfEntry(field?.meaning));
  const name = title && prose.slice(title.words.start, title.words.end);
  if (!isNote || (name !== undefined && kindOfGroup(name) !== undefined)) return undefined;
  return {
    span: { start: 0, end: prose.length },
    heading: title?.words ?? { start: 0, end: 0 },
    ...(!title && { name: fileNameOf(uri) }),
    ...(groupKind && { groupKind }),
    body: { start, end: prose.length },
    ...(frontMatter && { kept: prose.slice(0, frontMatter.after).trim() }),
  };
}

/** The kind that the folder of a file is named after: "people/Wat Tyler.md". */
export const kindOfFolder = (uri: string): EntityKind | undefined =>
  kindOfGroup(decoded(uri.split(/[\\/]/).at(-2) ?? ''));

/** The front matter of many texts has a date, a source or links; only an entry has these. */
const isOfEntry = (meaning: LabelMeaning | undefined): boolean =>
  meaning !== undefined && !['Date', 'Source', 'Link', 'See'].includes(meaning);

/** The properties with the places of their values. A text that is not YAML has none. */
function propertiesOf(text: string, { start, end }: Span): Property[] {
  const document = parseDocument(text.slice(start, end), { prettyErrors: false, logLevel: 'silent' });
  if (document.errors.length > 0 || !isMap(document.contents)) return [];
  return document.contents.items.flatMap(({ key, value }) => {
    const range = isScalar(key) ? key.range : undefined;
    if (!isScalar(key) || !range || typeof key.value !== 'string') return [];
    const keySpan = { start: start + range[0], end: start + range[1] };
    const nodes: readonly unknown[] = isSeq(value) ? value.items : [isMap(value) ? mainValue(value) : value];
    return [{ key: key.value, keySpan, values: nodes.flatMap((node) => scalarSpan(text, node, start)) }];
  });
}

/** Of a value with parts, such as a date and a place, the main one. */
const mainValue = ({ items }: YAMLMap): unknown =>
  items.find(({ key }) => isScalar(key) && /^(?:date|year|value|name)$/i.test(String(key.value)))?.value;

function scalarSpan(text: string, node: unknown, base: number): Span[] {
  if (!isScalar(node) || !node.range || node.value === null) return [];
  const span = unquoted(text, { start: base + node.range[0], end: base + node.range[1] });
  return span.start < span.end ? [span] : [];
}

function fieldsOf({ key, keySpan, values }: Property): WrittenField[] {
  const meaning = labelMeaning(key);
  return meaning === undefined ? [] : values.map((value) => ({ label: key, labelSpan: keySpan, meaning, value }));
}

/** The front matter without the properties that are fields of the entry, or its name. */
function keptOf(
  text: string,
  { end, isToml }: FrontMatter,
  properties: readonly Property[],
): { readonly kept?: string } {
  const marks = isToml ? '+++' : '---';
  let kept = '';
  for (const [i, { key, keySpan }] of properties.entries()) {
    if (labelMeaning(key) !== undefined || /^(?:title|name)$/i.test(key)) continue;
    kept += `${text.slice(keySpan.start, properties[i + 1]?.keySpan.start ?? end).trimEnd()}\n`;
  }
  return kept === '' ? {} : { kept: `${marks}\n${kept}${marks}` };
}

/** A tag that is the name of a kind: `person`, `type/person`; one of "history/war" is about another thing. */
function kindField(text: string, { key, keySpan, values }: Property): WrittenField | undefined {
  const tags = values.flatMap((value) => tagsIn(text, value));
  const value = tags.find(({ start, end }) => {
    const [word = '', group] = text.slice(start, end).split('/').reverse();
    return kindMeant(word) !== undefined && (group === undefined || labelMeaning(group.replace('#', '')) === 'Kind');
  });
  return value && { label: key, labelSpan: keySpan, meaning: 'Kind', value };
}

/** The tags of a value: "person, england" and "person england" are two. */
const tagsIn = (text: string, { start, end }: Span): Span[] =>
  [...text.slice(start, end).matchAll(/[^\s,;"']+/g)].map(({ 0: tag, index }) => ({
    start: start + index,
    end: start + index + tag.length,
  }));

/** The name of a file without its folders and its ending. */
const fileNameOf = (uri: string): string => decoded(uri.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, ''));

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The properties of front matter between lines of plus signs (TOML), as far as each stands on a line: `born = 1341`. */
function tomlProperties(text: string, { start, end }: Span): Property[] {
  return [...text.slice(start, end).matchAll(/^[ \t]*([\w-]{1,40})[ \t]*=[ \t]*(\S.*)$/gm)].map((line) => {
    const { 0: written, 1: key = '', 2: value = '', index } = line;
    const at = start + index + written.length - value.length;
    const keyStart = start + index + written.indexOf(key);
    const values = [...value.matchAll(/"([^"]*)"|'([^']*)'|[^\s,[\]"'#]+/g)].map((part) => {
      const words = part[1] ?? part[2] ?? part[0];
      const from = at + part.index + part[0].indexOf(words);
      return { start: from, end: from + words.length };
    });
    return {
      key,
      keySpan: { start: keyStart, end: keyStart + key.length },
      values: values.filter((each) => each.start < each.end),
    };
  });
}
