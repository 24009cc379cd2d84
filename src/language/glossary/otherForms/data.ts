import { oneOf } from '../../text/patterns';
import type { EntityKind } from '../../types';
import { importedEntries } from '../exchange';
import { readYaml } from '../exchange/yaml';
import { glossaryText } from '../reading/glossaryText';
import { kindMeant, kindOfGroup } from '../reading/words';

// Lists of entries as data: a block of code, front matter, or a whole file.

const languages = oneOf('json json5 yaml yml toml csv tsv');
const block = new RegExp(
  '^ {0,3}(?<fence>`{3,20}|~{3,20})' +
    String.raw`[ \t]{0,9}(?<language>${languages})[ \t]{0,9}\r?\n(?<data>[^]*?)^ {0,3}\k<fence>[ \t]{0,9}$`,
  'gim',
);

/** The text with the entries in the place of each block. */
export function dataAsEntries(text: string): string | undefined {
  const { frontMatter } = glossaryText(text);
  const before = frontMatter && !frontMatter.isToml ? text.slice(frontMatter.start, frontMatter.end) : '';
  const rest = text.slice(frontMatter?.after ?? 0);
  const fromBlocks = rest.replace(block, (written: string, _fence: string, language: string, data: string) => {
    return entriesOf(language.toLowerCase(), data) ?? written;
  });
  if (fromBlocks !== rest) return text.slice(0, frontMatter?.after ?? 0) + fromBlocks;
  const fromFront = before === '' ? undefined : entriesOf('yaml', before);
  if (fromFront !== undefined) return `${fromFront}\n${rest.trim()}\n`;
  const language = /^\s{0,99}[{[]/.test(rest) ? 'json' : /^\s{0,99}- [\w ]{1,30}:/.test(rest) ? 'yaml' : 'csv';
  const isTable =
    language !== 'csv' || /^[^\r\n;,|]{1,60}[;,][^\r\n]{3,400}\r?\n[^\r\n;,]{1,100}[;,]/.test(rest.trim());
  return isTable ? entriesOf(language, rest.trim()) : undefined;
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
