import { splitLines } from '../../text/lines';
import { closesFence, openingFence } from '../../text/markup';
import type { EntityKind } from '../../types';
import { importedEntries } from '../exchange';
import { readYaml } from '../exchange/yaml';
import { glossaryText } from '../reading/glossaryText';
import { kindMeant, kindOfGroup } from '../reading/words';

// Lists of entries as data: a block of code, front matter, or a whole file.

const opening = /^ {0,3}(?:`{3,20}|~{3,20})[ \t]{0,9}(?<language>json5?|ya?ml|toml|csv|tsv)[ \t]{0,9}$/i;

/** The text with the entries in the place of each block. */
export function dataAsEntries(text: string): string | undefined {
  const { frontMatter } = glossaryText(text);
  const before = frontMatter && !frontMatter.isToml ? text.slice(frontMatter.start, frontMatter.end) : '';
  const rest = text.slice(frontMatter?.after ?? 0);
  const fromBlocks = blocksAsEntries(rest);
  if (fromBlocks !== undefined) return text.slice(0, frontMatter?.after ?? 0) + fromBlocks;
  const fromFront = before === '' ? undefined : entriesOf('yaml', before);
  if (fromFront !== undefined) return `${fromFront}\n${rest.trim()}\n`;
  const language = /^\s{0,99}[{[]/.test(rest) ? 'json' : /^\s{0,99}- [\w ]{1,30}:/.test(rest) ? 'yaml' : 'csv';
  return language !== 'csv' || mayBeTable.test(rest.trim()) ? entriesOf(language, rest.trim()) : undefined;
}

/** Two lines, each with a comma or semicolon. */
const mayBeTable = /^[^\r\n;,|]{1,60}[;,][^\r\n]{3,400}\r?\n[^\r\n;,]{1,100}[;,]/;

function blocksAsEntries(text: string): string | undefined {
  const written: string[] = [];
  let isAny = false;
  /** The lines of the block that is open; the first is its fence. */
  let block: string[] = [];
  let fence = '';
  for (const line of splitLines(text)) {
    const language = opening.exec(block[0] ?? '')?.groups?.['language'] ?? '';
    if (block.length === 0 && opening.test(line)) [block, fence] = [[line], openingFence(line) ?? ''];
    else if (block.length === 0) written.push(line);
    else if (closesFence(line, fence)) {
      const entries = entriesOf(language.toLowerCase(), block.slice(1).join('\n'));
      isAny ||= entries !== undefined;
      written.push(entries ?? [...block, line].join('\n'));
      block = [];
    } else block.push(line);
  }
  return isAny ? [...written, ...block].join('\n') : undefined;
}

function entriesOf(language: string, data: string): string | undefined {
  if (language === 'csv' || language === 'tsv') return importedEntries(data, 'table');
  const lists = language === 'toml' ? tomlTables(data) : yamlLists(data);
  const texts = lists.map(({ entries, kind }) => importedEntries(JSON.stringify(entries), 'json', kind));
  const known = texts.filter((each) => each !== undefined);
  return known.length > 0 ? known.join('\n') : undefined;
}

interface DataList {
  readonly entries: readonly unknown[];
  readonly kind: EntityKind | undefined;
}

/** Longer data are not read, in UTF-16 units. */
const longest = 1_000_000;

type Members = Readonly<Record<string, unknown>>;

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isName = (key: string): boolean => /^(?:name|label|term|title)$/i.test(key);

/** The lists of a text of YAML or JSON: it is one, it is one entry, or its keys have lists, or are the names of entries. */
function yamlLists(data: string): DataList[] {
  const value = data.length > longest ? undefined : readYaml(data).value;
  if (Array.isArray(value)) return [{ entries: value.filter(isMembers), kind: undefined }];
  if (!isMembers(value)) return [];
  const members = Object.entries(value);
  if (members.some(([key, each]) => isName(key) && typeof each === 'string'))
    return [{ entries: [value], kind: undefined }];
  const lists = members.flatMap(([key, each]): DataList[] => {
    const entries: unknown[] = Array.isArray(each) ? each.filter(isMembers) : [];
    return entries.length > 0 ? [{ entries, kind: kindOfGroup(key) ?? kindMeant(key) }] : [];
  });
  if (lists.length > 0) return lists;
  const entries = members.flatMap(([name, each]) => (isMembers(each) ? [{ name, ...each }] : []));
  return entries.length > 1 && entries.length === members.length ? [{ entries, kind: undefined }] : [];
}

/** Tables of TOML, each a property a line: "[[person]]", then `name = "Akbar"`. */
function tomlTables(data: string): DataList[] {
  const parts = data
    .split(/^[ \t]*(?=\[{1,2}[\w."'-]{1,60}\]{1,2}[ \t]*$)/m)
    .filter((part) => part.trim().startsWith('['));
  return parts.map((part) => {
    const header = /^\[{1,2}(?<name>[^\]]{1,60})\]/.exec(part)?.groups?.['name'] ?? '';
    const [group = '', own] = header.replace(/["']/g, '').split('.');
    const values = Object.fromEntries(
      [...part.matchAll(/^[ \t]*([\w-]{1,40})[ \t]*=[ \t]*(\S.{0,2000})$/gm)].map(([, key = '', value = '']) => [
        key,
        tomlValue(value),
      ]),
    );
    const isNamed = Object.keys(values).some((key) => isName(key));
    return { entries: [isNamed ? values : { name: own ?? group, ...values }], kind: kindMeant(group) };
  });
}

function tomlValue(written: string): unknown {
  const value = written.trim();
  const list = /^\[(?<inner>[^\]]*)\]/.exec(value)?.groups?.['inner'];
  const texts = [...(list ?? value).matchAll(/"([^"]*)"|'([^']*)'|[^\s,#]+/g)].map(
    ([all, double, single]) => double ?? single ?? all,
  );
  return list === undefined ? texts[0] : texts;
}
