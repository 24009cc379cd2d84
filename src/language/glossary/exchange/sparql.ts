import { entityKinds } from '../../types';
import { nativeText } from '../fieldValues';
import { sparqlDate } from './sparqlDate';
import { type Binding, readSparqlJson, type Row } from './sparqlJson';
import { type Drafts, type EntryDraft, importError, type ImportProblem, importWarning } from './types';

// Results of the Wikidata Query Service. Variables are recognised by name: those that the label service adds
// (?itemLabel, ?itemDescription, ?itemAltLabel), and the usual ones for dates and native names.

/** The entries of a SPARQL result: rows of the same subject are one entry. */
export function readSparql(text: string, title: string): Drafts {
  const table = readSparqlJson(text);
  if ('problem' in table) return { sections: [], problems: [table.problem] };
  const subject = subjectOf(table.variables);
  if (subject === undefined) return { sections: [], problems: [importError(1, 'no-label-variable')] };
  const query: Query = {
    subject,
    roles: new Map(table.variables.map((variable) => [variable, roleOf(variable, subject)])),
  };
  const unknown = table.variables.filter((variable) => query.roles.get(variable) === undefined);
  const read = rowsBySubject(table.rows, subject).map((rows) => readEntry(query, rows));
  const guessed = new Set(read.flatMap((entry) => entry.guessed));
  return {
    sections: [{ title, introduction: '', entries: read.flatMap(({ draft }) => (draft ? [draft] : [])) }],
    problems: [
      ...unknown.map((variable) => importWarning(1, 'unknown-variable', variable)),
      ...read.flatMap(({ problems }) => problems),
      ...[...guessed].map((variable): ImportProblem => {
        return { ...importWarning(1, 'no-precision', variable), severity: 'information' };
      }),
    ],
  };
}

/** The meaning of each variable of a query; undefined for an unknown one. */
interface Query {
  readonly subject: string;
  readonly roles: ReadonlyMap<string, Role | undefined>;
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

/** ?item, or else the first variable that the label service has added a label to. */
function subjectOf(variables: readonly string[]): string | undefined {
  const known = new Set(variables);
  return ['item', ...variables].find((variable) => known.has(`${variable}Label`) && !/^(?:type|kind|instance)/i.test(variable));
}

/** The rows of one subject; never empty. */
type SubjectRows = readonly [Row, ...Row[]];

/** A query with several values of one property gives a row for each of them. */
function rowsBySubject(rows: readonly Row[], subject: string): SubjectRows[] {
  const groups = new Map<string, [Row, ...Row[]]>();
  rows.forEach((row, index) => {
    const key = row.bindings.get(subject)?.value ?? `row ${index}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  });
  return [...groups.values()];
}

interface EntryReading {
  /** Absent where the subject has no label. */
  readonly draft?: EntryDraft;
  readonly problems: readonly ImportProblem[];
  /** The variables of dates whose precision was guessed. */
  readonly guessed: readonly string[];
}

function readEntry(query: Query, rows: SubjectRows): EntryReading {
  const { line } = rows[0];
  const valuesOf = (role: Role): string[] => {
    const cells = bindingsOf(query, rows, role).map(({ cell }) => cell?.value.trim() ?? '');
    return [...new Set(cells.filter((value) => value !== ''))];
  };
  const [address = ''] = valuesOf('subject');
  const [label = ''] = valuesOf('label');
  const wikidata = /^https?:\/\/www\.wikidata\.org\/entity\/(Q\d+)$/.exec(address)?.[1];
  if (label !== '' && label === wikidata) return { problems: [importError(line, 'no-label', label)], guessed: [] };
  const dateOf = (role: DateRole): DateReading => readDate(query, rows, role);
  const [born, died, start, end, date] = [dateOf('born'), dateOf('died'), dateOf('start'), dateOf('end'), dateOf('date')];
  const readings = [born, died, start, end, date];
  const [script = ''] = valuesOf('native');
  const [romanisation] = valuesOf('romanisation');
  const links = [...(wikidata ? [`https://www.wikidata.org/wiki/${wikidata}`] : []), ...valuesOf('link')];
  const fields = {
    Kind: kindOf(valuesOf('kind'), born.edtf !== '' || died.edtf !== ''),
    Also: [...new Set(valuesOf('altLabel').flatMap(namesIn))].filter((name) => name !== label).join(', '),
    Native: script === '' ? '' : nativeText({ script, ...(romanisation !== undefined && { romanisation }) }),
    Date: date.edtf || (end.edtf === '' ? start.edtf : `${start.edtf}/${end.edtf}`),
    Born: born.edtf,
    Died: died.edtf,
    Link: links.join(' '),
  };
  return {
    draft: { label, fields, definition: plainText(valuesOf('description')[0] ?? ''), line },
    problems: readings.flatMap(({ problems }) => problems),
    guessed: readings.flatMap(({ guessed }) => guessed),
  };
}

interface VariableBinding {
  readonly variable: string;
  readonly row: Row;
  readonly cell: Binding | undefined;
}

/** The values of all variables with a role, variable by variable. */
function bindingsOf({ roles }: Query, rows: SubjectRows, role: Role): VariableBinding[] {
  const variables = [...roles].filter(([, each]) => each === role).map(([variable]) => variable);
  return variables.flatMap((variable) => rows.map((row) => ({ variable, row, cell: row.bindings.get(variable) })));
}

/** The label service puts commas between alternative labels; names with quotation marks could not be read back. */
const namesIn = (labels: string): string[] =>
  labels
    .split(/,\s*/)
    .map((name) => name.trim())
    .filter((name) => name !== '' && !/["“”]/.test(name));

function kindOf(kinds: readonly string[], isLife: boolean): string {
  if (isLife || kinds.some((kind) => kind === 'human' || kind.endsWith('/entity/Q5'))) return 'person';
  const isKind = (name: string): boolean => entityKinds.some((kind) => kind === name.replace('organiz', 'organis'));
  return kinds.map((kind) => kind.toLowerCase()).find(isKind) ?? '';
}

interface DateReading {
  /** '' if there is none. */
  readonly edtf: string;
  readonly problems: readonly ImportProblem[];
  /** The variables whose precision was guessed. */
  readonly guessed: readonly string[];
}

/** The first date with a role. Other dates, and those that EDTF cannot write, are reported. */
function readDate(query: Query, rows: SubjectRows, role: DateRole): DateReading {
  const { line } = rows[0];
  const problems: ImportProblem[] = [];
  const guessed: string[] = [];
  const found = new Set<string>();
  const bindings = bindingsOf(query, rows, role);
  for (const { variable, row, cell } of bindings) {
    // Wikidata's "unknown value" is a node without a name.
    if (cell?.type !== 'literal' && cell?.type !== 'typed-literal') continue;
    const date = sparqlDate(cell.value, precisionOf(row, variable));
    if (date?.isGuessed) guessed.push(variable);
    if (date) found.add(date.edtf);
    else problems.push(importWarning(line, 'unusable-date', variable, cell.value));
  }
  const [edtf = '', ...others] = found;
  if (others.length > 0) {
    const variables = [...new Set(bindings.map(({ variable }) => `?${variable}`))];
    problems.push(importWarning(line, 'several-dates', variables.join(', '), edtf, others.join(', ')));
  }
  return { edtf, problems, guessed };
}

/** ?birthPrecision, ?birth_precision or ?precisionBirth; ?precision alone is that of ?date. */
function precisionOf({ bindings }: Row, variable: string): number | undefined {
  const wanted = variable.toLowerCase();
  const names = [`${wanted}precision`, `precision${wanted}`, ...(wanted === 'date' ? ['precision'] : [])];
  const cell = [...bindings].find(([name]) => names.includes(name.toLowerCase().replace(/_/g, '')))?.[1];
  return cell && /^\d{1,2}$/.test(cell.value) ? Number(cell.value) : undefined;
}

/** Escapes what Markdown would read as markup: a description is plain text. */
const plainText = (text: string): string =>
  text.replace(/[\\`*_[\]<>]/g, '\\$&').replace(/^(?=[#+-])|^(\d{1,9})(?=[.)])/, '$1\\');
