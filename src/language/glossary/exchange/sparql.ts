import { nativeText } from './fieldTexts';
import { bindingLines, type Row, type SparqlTable, readSparqlJson } from './sparqlJson';
import { sparqlDate } from './sparqlDate';
import { type Drafts, type EntryDraft, importError, type ImportProblem, importWarning } from './types';

// Results of the Wikidata Query Service. Variables are known by their names: those that the label service gives
// (?itemLabel, ?itemDescription, ?itemAltLabel), and the usual ones for dates and native names.

/** The entries of a SPARQL result: rows of the same subject are one entry. */
export function readSparql(text: string, title: string): Drafts {
  const table = readSparqlJson(text);
  if ('problem' in table) return { sections: [], problems: [table.problem] };
  const problems: ImportProblem[] = [];
  const subject = subjectOf(table);
  if (subject === undefined) {
    return { sections: [], problems: [importError(1, 'no-label-variable')] };
  }
  const roles = new Map(table.variables.map((variable) => [variable, roleOf(variable, subject)]));
  for (const [variable, role] of roles) {
    if (role !== undefined) continue;
    problems.push(importWarning(1, 'unknown-variable', variable));
  }
  const lines = bindingLines(text);
  const guessed = new Set<string>();
  const entries = grouped(table, subject).map((rows) => {
    const line = lines[rows[0]?.index ?? 0] ?? 1;
    return draftOf(rows, roles, subject, line, guessed, problems);
  });
  for (const variable of guessed) {
    problems.push({ ...importWarning(1, 'no-precision', variable), severity: 'information' });
  }
  return { sections: [{ title, introduction: '', entries: entries.filter((entry) => entry !== undefined) }], problems };
}

const dateRoles = {
  born: ['birth', 'born', 'birthdate', 'dateofbirth'],
  died: ['death', 'died', 'deathdate', 'dateofdeath'],
  start: ['start', 'starttime', 'inception'],
  end: ['end', 'endtime', 'dissolved', 'abolished'],
  date: ['date', 'time', 'pointintime'],
} as const;

const textRoles = {
  native: ['native', 'nativelabel', 'nativename'],
  romanisation: ['romanisation', 'romanization', 'pinyin'],
  kind: ['kind', 'type', 'typelabel', 'instance', 'instancelabel', 'instanceoflabel'],
  link: ['link', 'article', 'wikipedia'],
} as const;

type DateRole = keyof typeof dateRoles;
type Role = DateRole | keyof typeof textRoles | 'subject' | 'label' | 'description' | 'altLabel' | 'precision';

function roleOf(variable: string, subject: string): Role | undefined {
  if (variable === subject) return 'subject';
  if (variable === `${subject}Label`) return 'label';
  if (variable === `${subject}Description`) return 'description';
  if (variable === `${subject}AltLabel`) return 'altLabel';
  const name = variable.toLowerCase().replace(/_/g, '');
  if (/precision/.test(name)) return 'precision';
  const found = Object.entries({ ...dateRoles, ...textRoles }).find(([, names]) =>
    (names as readonly string[]).includes(name),
  );
  return found?.[0] as Role | undefined;
}

/** ?item, or else the first variable that the label service has put a label to. */
function subjectOf({ variables }: SparqlTable): string | undefined {
  const all = ['item', ...variables];
  return all.find((variable) => variables.includes(`${variable}Label`) && !/^(?:type|kind|instance)/i.test(variable));
}

interface IndexedRow {
  readonly row: Row;
  readonly index: number;
}

/** A query with several values of one property gives a row for each: they are one entry. */
function grouped({ rows }: SparqlTable, subject: string): IndexedRow[][] {
  const groups = new Map<string, IndexedRow[]>();
  rows.forEach((row, index) => {
    const key = row.get(subject)?.value ?? `row ${index}`;
    groups.set(key, [...(groups.get(key) ?? []), { row, index }]);
  });
  return [...groups.values()];
}

function draftOf(
  group: readonly IndexedRow[],
  roles: ReadonlyMap<string, Role | undefined>,
  subject: string,
  line: number,
  guessed: Set<string>,
  problems: ImportProblem[],
): EntryDraft | undefined {
  const valuesOf = (role: Role): string[] => {
    const variables = [...roles].filter(([, each]) => each === role).map(([variable]) => variable);
    const all = variables.flatMap((variable) => group.map(({ row }) => row.get(variable)?.value ?? ''));
    return [...new Set(all.map((value) => value.trim()).filter((value) => value !== ''))];
  };
  const [address = ''] = valuesOf('subject');
  const [label = ''] = valuesOf('label');
  const wikidata = /^https?:\/\/www\.wikidata\.org\/entity\/(Q\d+)$/.exec(address)?.[1];
  if (label !== '' && label === wikidata) {
    problems.push(importError(line, 'no-label', label));
    return undefined;
  }
  const dateOf = (role: DateRole): string =>
    firstDate(
      group,
      [...roles].filter(([, each]) => each === role).map(([variable]) => variable),
      line,
      guessed,
      problems,
    );
  const [born, died, start, end] = [dateOf('born'), dateOf('died'), dateOf('start'), dateOf('end')];
  const [script = ''] = valuesOf('native');
  const [romanisation] = valuesOf('romanisation');
  const links = [...(wikidata ? [`https://www.wikidata.org/wiki/${wikidata}`] : []), ...valuesOf('link')];
  const fields = {
    Kind: kindOf(valuesOf('kind'), born !== '' || died !== ''),
    Also: [...new Set(valuesOf('altLabel').flatMap(namesIn))].filter((name) => name !== label).join(', '),
    Native: script === '' ? '' : nativeText({ script, ...(romanisation !== undefined && { romanisation }) }),
    Date: dateOf('date') || (end === '' ? start : `${start}/${end}`),
    Born: born,
    Died: died,
    Link: links.join(' '),
  };
  return { label, fields, definition: plainText(valuesOf('description')[0] ?? ''), line };
}

/** The label service puts commas between alternative labels; names with quotation marks could not be read back. */
const namesIn = (labels: string): string[] =>
  labels
    .split(/,\s*/)
    .map((name) => name.trim())
    .filter((name) => name !== '' && !/["“”]/.test(name));

function kindOf(kinds: readonly string[], isLife: boolean): string {
  if (isLife || kinds.some((kind) => kind === 'human' || kind.endsWith('/entity/Q5'))) return 'person';
  const plain = kinds.map((kind) => kind.toLowerCase());
  return plain.find((kind) => /^(?:person|organi[sz]ation|place|event|period|work|office|concept)$/.test(kind)) ?? '';
}

/** The first date that these variables have; another one is reported. */
function firstDate(
  group: readonly IndexedRow[],
  variables: readonly string[],
  line: number,
  guessed: Set<string>,
  problems: ImportProblem[],
): string {
  const found = new Set<string>();
  for (const variable of variables) {
    for (const { row } of group) {
      const cell = row.get(variable);
      // Wikidata's "unknown value" is a node without a name.
      if (cell?.type !== 'literal' && cell?.type !== 'typed-literal') continue;
      const date = sparqlDate(cell.value, precisionOf(row, variable));
      if (date?.isGuessed) guessed.add(variable);
      if (date) found.add(date.edtf);
      else {
        problems.push(importWarning(line, 'unusable-date', variable, cell.value));
      }
    }
  }
  const [first = '', ...others] = found;
  if (others.length > 0) {
    problems.push(importWarning(line, 'several-dates', `?${variables.join(', ?')}`, first, others.join(', ')));
  }
  return first;
}

/** ?birthPrecision, ?birth_precision or ?precisionBirth; ?precision alone is that of ?date. */
function precisionOf(row: Row, variable: string): number | undefined {
  const wanted = variable.toLowerCase();
  const cell = [...row].find(([name]) => {
    const plain = name.toLowerCase().replace(/_/g, '');
    return (
      plain === `${wanted}precision` || plain === `precision${wanted}` || (plain === 'precision' && wanted === 'date')
    );
  })?.[1];
  return cell && /^\d{1,2}$/.test(cell.value) ? Number(cell.value) : undefined;
}

/** A description is no Markdown: signs that would be some are escaped. */
const plainText = (text: string): string =>
  text.replace(/[\\`*_[\]<>]/g, '\\$&').replace(/^(?=[#+-])|^(\d{1,9})(?=[.)])/, '$1\\');
