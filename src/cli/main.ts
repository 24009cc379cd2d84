// The command line: `annalist COMMAND [OPTIONS] FILE_OR_FOLDER…`. Runs in Node.
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type AnnotatedDocument, createLanguageService, type GlossarySource, type LanguageService } from '../language';
import type { LanguageId } from '../language/types';
import { annotate } from './annotate';
import { check } from './check';
import { type Command, known, Misuse, type OptionValues } from './command';
import { exportCommand } from './export';
import { foldersBeside, readGlossaries, readInputs, shippedFile } from './files';
import { commandHelp, helpOfImport, helpText } from './help';
import { importFile, importHelp } from './import';
import { names } from './names';
import { stopWhenReaderCloses, writeOutput } from './output';
import { timeline } from './timeline';

const commands: readonly Command[] = [annotate, names, check, timeline, exportCommand];
const languages: readonly LanguageId[] = ['markdown', 'plaintext'];
const packageFolder = join(dirname(fileURLToPath(import.meta.url)), '..');

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        glossary: { type: 'string', multiple: true, short: 'g' },
        shipped: { type: 'string', multiple: true },
        format: { type: 'string', short: 'f' },
        sort: { type: 'string', short: 's' },
        output: { type: 'string', short: 'o' },
        language: { type: 'string', short: 'l' },
        column: { type: 'string', multiple: true, short: 'c' },
        kind: { type: 'string', short: 'k' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new Misuse(error instanceof Error ? error.message : String(error));
  }
}

/** Runs the command line. Answers the exit status; throws Misuse where it makes no sense. */
async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args);
  if (values.version) return print(`${await version()}\n`);
  const [first = '', ...paths] = positionals;
  const isHelp = values.help === true || first === 'help';
  const name = first === 'help' ? (paths[0] ?? '') : first;
  if (name === importHelp.name) return isHelp ? print(helpOfImport()) : importFile(paths, values);
  const command = commands.find((each) => each.name === name);
  if (!command && name !== '') throw new Misuse(`unknown command “${name}”`);
  if (isHelp) return print(command ? commandHelp(command) : helpText([...commands, importHelp]));
  if (!command) throw new Misuse('no command');
  for (const option of ['column', 'kind'] as const) {
    if (values[option] !== undefined) throw new Misuse(`“${name}” has no option --${option}`);
  }
  const format = choose('format', values.format, command.formats);
  const order = choose('order', values.sort, command.orders ?? []);
  const language = values.language === undefined ? undefined : known('language', values.language, languages);
  if (paths.length === 0) throw new Misuse('no file');
  const service = createLanguageService({ glossaries: await glossariesFor(paths, values) });
  let unreadable = 0;
  const documents = openDocuments(service, paths, language, (path, reason) => {
    process.stderr.write(`annalist: ${path}: ${reason}\n`);
    unreadable++;
  });
  await writeOutput(command.run({ service, documents, format, order }), values.output);
  return unreadable > 0 ? 1 : 0;
}

/** The glossaries that are named, else those beside the texts; and the shipped ones that are named. */
async function glossariesFor(
  paths: readonly string[],
  { glossary, shipped = [] }: OptionValues,
): Promise<GlossarySource[]> {
  const own = await readGlossaries(glossary ?? (await foldersBeside(paths)));
  const files = await Promise.all(shipped.map((name) => shippedFile(join(packageFolder, 'glossary'), name)));
  return [...own, ...(await readGlossaries(files)).map((source) => ({ ...source, rank: 1 }))];
}

async function* openDocuments(
  service: LanguageService,
  paths: readonly string[],
  language: LanguageId | undefined,
  onUnreadable: (path: string, reason: string) => void,
): AsyncGenerator<AnnotatedDocument> {
  for await (const input of readInputs(paths, language, onUnreadable)) yield service.openDocument(input);
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

async function version(): Promise<string> {
  const manifest = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
  return manifest.version;
}

/** The chosen value, or the first where none was chosen; empty where the command has no such choice. */
function choose(what: string, chosen: string | undefined, choices: readonly string[]): string {
  return chosen === undefined ? (choices[0] ?? '') : known(what, chosen, choices);
}

stopWhenReaderCloses();
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Misuse)) throw error;
  process.stderr.write(`annalist: ${error.message}\nTry “annalist --help”.\n`);
  process.exitCode = 2;
}
