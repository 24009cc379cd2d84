import { hashSeed, roll } from '../../../text/hash';
import type { Entity } from '../../../types';
import { fieldTextsOf } from '../fieldTexts';
import { fieldNames } from '../../fields';

// What imports have written into a glossary, as fingerprints in a comment at its end. A later import compares: what still
// has its fingerprint is the import's own, anything else the writer's.

/** The parts of an entry that an import writes. */
export const parts = ['label', ...fieldNames, 'definition'] as const;
export type Part = (typeof parts)[number];

/** The fingerprints of an entry: one for each part, and for a list of names one for each name. */
export type Prints = ReadonlyMap<string, readonly string[]>;

/** By the key of the entry. */
export type ImportRecord = ReadonlyMap<string, Prints>;

const heading = '# Import record';
const remark = 'Fingerprints of what imports wrote. A later import changes only what is still the same.';
const opening = /(?:^|\n)# Import record\r?\n\r?\n<!--[^\n]*\n/;
const closing = /\r?\n-->[ \t]*(?:\r?\n|$)/;

/** Where the record stands in a glossary, with the line break before it; at the end where there is none. */
export function placeOfRecord(text: string): { readonly start: number; readonly end: number } {
  const { start, end } = recordIn(text) ?? { start: text.length, end: text.length };
  return { start, end };
}

/** The record with its heading, and the lines of the record alone. */
function recordIn(text: string): { readonly start: number; readonly end: number; readonly lines: string } | undefined {
  const opened = opening.exec(text);
  if (!opened) return undefined;
  // The line break before a closing mark may be that of the opening line.
  const from = opened.index + opened[0].length - 1;
  const closed = closing.exec(text.slice(from));
  if (!closed) return undefined;
  const lines = text.slice(from, from + closed.index);
  return { start: opened.index, end: from + closed.index + closed[0].length, lines: lines.trim() };
}

/** `Q1048 label:1x4 Also:9a,zk Born:33f`. */
export function readRecord(text: string): ImportRecord {
  const lines = recordIn(text)?.lines.split(/\r?\n/) ?? [];
  return new Map(
    lines.flatMap((line): [string, Prints][] => {
      const [key = '', ...written] = line.trim().split(' ');
      const prints = written.map((each): [string, readonly string[]] => {
        const [part = '', values = ''] = each.split(':');
        return [part, values.split(',')];
      });
      return key === '' ? [] : [[key, new Map(prints)]];
    }),
  );
}

export function writeRecord(record: ImportRecord): string {
  const lines = [...record].map(([key, prints]) =>
    [key, ...[...prints].map(([part, values]) => `${part}:${values.join(',')}`)].join(' '),
  );
  return `\n${heading}\n\n<!-- ${remark}\n${lines.join('\n')}\n-->\n`;
}

/** The parts of an entry as a glossary writes them; the names of a list one by one. */
export function valuesOf(entity: Entity): ReadonlyMap<Part, readonly string[]> {
  const texts = fieldTextsOf(entity);
  const single = fieldNames.map((name): [Part, readonly string[]] => [
    name,
    texts[name] === undefined ? [] : [texts[name]],
  ]);
  const values = new Map<Part, readonly string[]>([
    ...single,
    ['label', [entity.label]],
    ['definition', [entity.definition]],
  ]);
  values.set(
    'Also',
    entity.otherNames.map(({ text }) => text),
  );
  values.set(
    'Link',
    entity.links.map(({ target }) => target),
  );
  return new Map([...values].filter(([, [first = '']]) => first !== ''));
}

export const printsOf = (entity: Entity): Prints =>
  new Map([...valuesOf(entity)].map(([part, values]) => [part, values.map(printOf)]));

/** FNV-1a of the text, of which white space is one space, in 36 digits. */
export function printOf(text: string): string {
  let hash = hashSeed;
  for (const unit of text.replace(/\s+/g, ' ').trim()) hash = roll(hash, unit.codePointAt(0) ?? 0);
  return (hash >>> 0).toString(36);
}

/** What an entry is known by: its identifier of Wikidata, else its id. */
export const keyOf = (entity: Entity): string => qidOf(entity) ?? entity.id;

export function qidOf({ links }: Entity): string | undefined {
  const found = links.map(({ target }) => /wikidata\.org\/(?:entity|wiki)\/(Q\d+)$/.exec(target)?.[1]);
  return found.find((id) => id !== undefined);
}
