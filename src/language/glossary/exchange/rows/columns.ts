import type { SourceTable } from '../types';
import { type ColumnRole, headingRole, headingWords, labelRank } from './headings';

// What each column of a table is read as. Wikidata and Zotero have headings of their own.

/**
 * `Subject` is the address of the thing that a row tells of, `Precision` that of a date of Wikidata, `Unused` what a
 * program adds for itself.
 */
export type Role = ColumnRole | 'Subject' | 'Precision' | 'Unused';

export interface Column {
  readonly heading: string;
  /** Undefined for an unknown one. */
  readonly role: Role | undefined;
}

/** Tables of one program, known by their headings. */
interface Dialect {
  readonly name: 'wikidata' | 'zotero' | 'plain';
  readonly recognises: (headings: readonly string[]) => boolean;
  readonly roles: (headings: readonly string[]) => (heading: string) => Role | undefined;
}

const dialects: readonly Dialect[] = [
  {
    name: 'wikidata',
    recognises: (headings) => subjectOf(headings) !== undefined,
    roles: (headings) => wikidataRoles(headings, subjectOf(headings) ?? ''),
  },
  {
    name: 'zotero',
    recognises: (headings) => ['Key', 'Item Type', 'Title'].every((heading) => headings.includes(heading)),
    roles: () => (heading) => zoteroRoles.get(heading) ?? 'Unused',
  },
  { name: 'plain', recognises: () => true, roles: () => headingRole },
];

/** The dialect of a table, and its columns; what the writer has chosen, by heading in any case, counts first. */
export function columnsOf({ headings, rows }: SourceTable, chosen: ReadonlyMap<string, ColumnRole>) {
  const dialect = dialects.find(({ recognises }) => recognises(headings)) ?? dialects[2]!;
  const roleOf = dialect.roles(headings);
  const choice = new Map([...chosen].map(([heading, role]) => [headingWords(heading), role] as const));
  const isEmpty = (heading: string): boolean => rows.every(({ values }) => !values.has(heading));
  const columns = headings
    .filter((heading) => !isEmpty(heading) || headingRole(heading) === 'Label')
    .map((heading): Column => ({ heading, role: choice.get(headingWords(heading)) ?? roleOf(heading) }));
  return { dialect: dialect.name, columns: oneLabel(columns, choice) };
}

/** Of several columns for the name one counts; the others hold other names, but a "Title" is an office. */
function oneLabel(columns: readonly Column[], chosen: ReadonlyMap<string, ColumnRole>): Column[] {
  const rank = ({ heading, role }: Column): number =>
    chosen.has(headingWords(heading)) ? -1 : role === 'Label' ? labelRank(heading) : 999;
  const named = columns.filter(({ role }) => role === 'Label' || role === 'Person');
  const [best] = [...named].sort((a, b) => rank(a) - rank(b));
  return columns.map((column) => {
    if (column === best || !named.includes(column)) return column;
    return { ...column, role: /^(?:title|titel|titre)$/.test(headingWords(column.heading)) ? 'Remark' : 'Also' };
  });
}

/**
 * ?item, or else the first variable with a label of its own that is not the kind or a place. Tables that people make
 * have no headings like "itemLabel".
 */
function subjectOf(headings: readonly string[]): string | undefined {
  const names = headings.flatMap((heading) => /^\??(\w+)Label$/.exec(heading)?.[1] ?? []);
  const known = new Set(headings.map((heading) => heading.replace(/^\?/, '')));
  const isDescribed = (name: string): boolean => known.has(`${name}AltLabel`) || known.has(`${name}Description`);
  const isOther = (name: string): boolean => headingRole(name) !== undefined && headingRole(name) !== 'Person';
  return (
    names.find((name) => name === 'item') ??
    names.find(isDescribed) ??
    names.find((name) => known.has(name) && !isOther(name)) ??
    names.find((name) => !isOther(name) && /^(?:person|human|subject|entity|s|x|p|item)$/i.test(name))
  );
}

function wikidataRoles(headings: readonly string[], subject: string): (heading: string) => Role | undefined {
  const known = new Set(headings.map((heading) => heading.replace(/^\?/, '')));
  return (heading) => {
    const name = heading.replace(/^\?/, '');
    if (name === subject) return 'Subject';
    if (name === `${subject}Label`) return 'Label';
    if (name === `${subject}AltLabel`) return 'Also';
    if (name === `${subject}Description`) return 'Definition';
    if (/precision/i.test(name)) return 'Precision';
    const own = name.startsWith(subject) ? name.slice(subject.length) : '';
    const role = headingRole(/^[_\p{Lu}]/u.test(own) ? own : name);
    // The words for a thing stand in the column of its label.
    if (role === undefined && known.has(`${name}Label`)) return 'None';
    return role === 'Label' || role === 'Person' ? 'Also' : role;
  };
}

const zoteroRoles: ReadonlyMap<string, Role> = new Map([
  ['Title', 'Label'],
  ['Short Title', 'Also'],
  ['Date', 'Date'],
  ['Publication Year', 'Date'],
  ['Url', 'Link'],
  ['DOI', 'Link'],
  ['Abstract Note', 'Definition'],
  ['Author', 'Remark'],
  ['Editor', 'Remark'],
  ['Translator', 'Remark'],
  ['Publication Title', 'Remark'],
  ['Publisher', 'Remark'],
  ['Place', 'Remark'],
]);
