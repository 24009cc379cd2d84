import { basename } from 'node:path';
import { describeDate, formatMessage, loadExchange } from '../language';
import type { ColumnRole, GlossaryImport, ImportFile, ImportProblem } from '../language/features/glossary';
import { entityKinds } from '../language/types';
import { type CommandHelp, known, Misuse, type OptionValues } from './command';
import { isFolder, readFolder, readIfThere, readImported, reasonOf, standardInput } from './files';
import { writeOutput } from './output';

export const importHelp = {
  name: 'import',
  summary: 'Make a glossary of a table, a tree or a folder of notes, or bring it into one.',
  example: 'import people.csv --kind person -o glossary/people.md',
  usage: 'import [OPTIONS] FILE_OR_FOLDER',
  about: [
    'FILE is a table (CSV, TSV) of a spreadsheet, Wikidata or Zotero, a JSON list or SPARQL result, a GEDCOM tree, or a',
    'YAML glossary of Contextive; a folder holds notes with front matter; “-” is standard input. A glossary that exists',
    'keeps what you wrote in it. Problems are printed with their line.',
  ],
  options: [
    ['-o, --output GLOSSARY', 'Write to this file, or bring the entries into it if it exists. Without'],
    ['', 'it, the glossary is printed.'],
    ['-f, --format FORM', 'table, json, gedcom, contextive or notes. Without it, the name and the'],
    ['', 'text of the file tell.'],
    ['-c, --column NAME=FIELD', 'Read a column as a field, such as “Ruler=Label” or “Faction=Remark”;'],
    ['', 'may be repeated. “None” leaves it out.'],
    ['-k, --kind KIND', 'The kind of entries that do not tell their own: person, place …'],
  ],
  statuses: [
    'Exit status: 0 on success; 1 if some entries or rows were left out; 2 if nothing could be read or written.',
  ],
} as const satisfies CommandHelp & Record<string, unknown>;

/** `annalist import`. Answers the exit status; throws Misuse where there is nothing to write. */
export async function importFile(paths: readonly string[], values: OptionValues): Promise<number> {
  for (const option of ['glossary', 'shipped', 'sort', 'language'] as const) {
    if (values[option] !== undefined) throw new Misuse(`“import” has no option --${option}`);
  }
  const [path, ...others] = paths;
  if (path === undefined) throw new Misuse('no file');
  if (others.length > 0) throw new Misuse('“import” reads one file or folder');
  const { formNames, importGlossary } = await loadExchange();
  const form = values.format === undefined ? undefined : known('form', values.format, formNames);
  const kind = values.kind === undefined ? undefined : known('kind', values.kind, entityKinds);
  const columns = await chosenColumns(values.column ?? []);
  const content = await readSource(path);
  const into = values.output === undefined ? undefined : await readGlossary(values.output);
  const result = importGlossary(path === standardInput ? 'glossary' : basename(path), content, {
    form,
    kind,
    columns,
    into,
  });
  report(path, result);
  if (result.entryCount === 0) throw new Misuse(`${path}: no entries found`);
  await writeOutput(pieces(result.text), values.output);
  if (values.output !== undefined) process.stderr.write(summaryOf(result, values.output));
  return result.problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

async function chosenColumns(options: readonly string[]): Promise<ReadonlyMap<string, ColumnRole>> {
  const { columnRoles, roleNamed } = await loadExchange();
  return new Map(
    options.map((option): [string, ColumnRole] => {
      const at = option.lastIndexOf('=');
      const role = at > 0 ? roleNamed(option.slice(at + 1)) : undefined;
      if (!role) throw new Misuse(`--column needs NAME=FIELD, not “${option}”. Fields: ${columnRoles.join(', ')}`);
      return [option.slice(0, at).trim(), role];
    }),
  );
}

async function readSource(path: string): Promise<string | readonly ImportFile[]> {
  try {
    return (await isFolder(path)) ? await readFolder(path) : await readImported(path);
  } catch (error) {
    throw new Misuse(`cannot read ${path}: ${reasonOf(error)}`);
  }
}

async function readGlossary(path: string): Promise<string | undefined> {
  try {
    return await readIfThere(path);
  } catch (error) {
    throw new Misuse(`cannot read the glossary ${path}: ${reasonOf(error)}`);
  }
}

function report(path: string, { problems, unknownColumns, entryCount }: GlossaryImport): void {
  for (const problem of problems) process.stderr.write(`${lineOf(path, problem)}\n`);
  const [column] = unknownColumns;
  if (column)
    process.stderr.write(
      `To read a column, add for example: --column "${column.heading}=${entryCount === 0 ? 'Label' : 'Remark'}"\n`,
    );
}

/** `people.csv:12: warning: …`. */
function lineOf(path: string, problem: ImportProblem): string {
  const { file, line, severity } = problem;
  const place = file === undefined ? path : `${path}/${file}`;
  return `${place}:${line}: ${severity === 'information' ? 'note' : severity}: ${formatMessage(problem, describeDate)}`;
}

const summaryOf = ({ entryCount, added, changed }: GlossaryImport, output: string): string =>
  `annalist: ${output}: ${entryCount} read, ${added} added, ${changed} changed\n`;

// eslint-disable-next-line @typescript-eslint/require-await -- `writeOutput` takes pieces as they come.
async function* pieces(text: string): AsyncIterable<string> {
  yield text;
}
