import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Span } from '../../types';
import type { EntryPlace } from './entry';
import { unquoted } from './fields/fieldBlock';
import type { WrittenField } from './fields/fieldLine';
import type { GlossaryText } from './glossaryText';
import type { Outline } from './outline';
import { kindMeant, labelMeaning, type LabelMeaning } from './words';

// A file that is one entry, as a note of Obsidian is: its properties stand in front matter (YAML), its name is its title,
// its first heading or the name of the file.

interface Property {
  readonly key: string;
  readonly keySpan: Span;
  readonly values: readonly Span[];
}

/** The entry that a whole file is; undefined for a glossary of several, or none. */
export function frontMatterEntry(uri: string, { prose, frontMatter }: GlossaryText, outline: Outline): EntryPlace | undefined {
  if (!frontMatter) return undefined;
  const properties = propertiesOf(prose, frontMatter);
  const fields = properties.flatMap(fieldsOf);
  const tag = properties.find(({ key }) => /^tags?$/i.test(key));
  const kind = fields.some(({ meaning }) => meaning === 'Kind') ? undefined : tag && kindField(prose, tag);
  if (outline.hasFields || (!kind && !fields.some(({ meaning }) => isOfEntry(meaning)))) return undefined;
  const heading = outline.title;
  const title = properties.find(({ key }) => /^(?:title|name)$/i.test(key))?.values[0] ?? heading?.words;
  return {
    span: { start: 0, end: prose.length },
    heading: title ?? { start: 0, end: 0 },
    ...(!title && { fileName: fileNameOf(uri) }),
    body: { start: heading && title === heading.words ? heading.bodyStart : frontMatter.after, end: prose.length },
    fields: [...(kind ? [kind] : []), ...fields],
    ...keptOf(prose, frontMatter, properties),
  };
}

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
    const nodes: readonly unknown[] = isSeq(value) ? value.items : [value];
    return [{ key: key.value, keySpan, values: nodes.flatMap((node) => scalarSpan(text, node, start)) }];
  });
}

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
function keptOf(text: string, { end }: Span, properties: readonly Property[]): { readonly kept?: string } {
  let kept = '';
  for (const [i, { key, keySpan }] of properties.entries()) {
    if (labelMeaning(key) !== undefined || /^(?:title|name)$/i.test(key)) continue;
    kept += `${text.slice(keySpan.start, properties[i + 1]?.keySpan.start ?? end).trimEnd()}\n`;
  }
  return kept === '' ? {} : { kept: `---\n${kept}---` };
}

/** A tag that is the name of a kind: `person`, `#type/person`. */
function kindField(text: string, { key, keySpan, values }: Property): WrittenField | undefined {
  const value = values.find(({ start, end }) => kindMeant(text.slice(start, end)) !== undefined);
  return value && { label: key, labelSpan: keySpan, meaning: 'Kind', value };
}

/** The name of a file without its folders and its ending. */
function fileNameOf(uri: string): string {
  const name = uri.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
