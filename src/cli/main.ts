// The command line: `annalist annotate`, `annalist timeline` and `annalist export`. Runs in Node.
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import {
  type AnnotatedDocument,
  createLanguageService,
  type ExportFormat,
  type ExportOrder,
  exportTimeline,
  type GlossarySource,
  inTimeOrder,
  type LanguageService,
  loadExchange,
  type TimelineEvent,
  timelineEvents,
  timelineFormats,
} from '../language';

const usage = `Usage:
  annalist annotate [--glossary DIR_OR_FILE]… [--format json|jsonl] FILE…
  annalist export [--glossary DIR_OR_FILE]… [--format markdown|csv|jsonld] [--sort name|date] FILE…
  annalist timeline [--glossary DIR_OR_FILE]… [--format FORMAT] FILE…

Formats of a timeline: json (the default), csv, html, svg, timelinejs, markwhen, ical, markdown.
Without --glossary, the glossaries that come with Annalist are read. A .txt file is plain text, any other Markdown.
Exit status: 0, 1 where a file could not be read (the others are still printed), 2 for misuse.
`;

class Misuse extends Error {}

/** A command: what it prints of each document, and of all at the end. */
interface Command {
  readonly formats: readonly string[];
  /** What its output can be sorted by; the first is the default. */
  readonly orders?: readonly string[];
  run(
    service: LanguageService,
    documents: AsyncIterable<AnnotatedDocument>,
    format: string,
    order: string,
  ): Promise<void>;
}

const commands: Readonly<Record<string, Command>> = {
  annotate: {
    formats: ['json', 'jsonl'],
    async run(_service, documents, format) {
      const results: object[] = [];
      for await (const document of documents) {
        const result = { file: document.uri, annotations: document.annotations() };
        if (format === 'jsonl') print(`${JSON.stringify(result)}\n`);
        else results.push(result);
      }
      if (format === 'json') print(`${JSON.stringify(results, null, 2)}\n`);
    },
  },
  timeline: {
    formats: timelineFormats,
    async run(service, documents, format) {
      const all: TimelineEvent[] = [];
      const titles: string[] = [];
      for await (const document of documents) {
        titles.push(basename(document.uri, extname(document.uri)));
        for (const event of timelineEvents(document, service.catalog)) all.push(event);
      }
      const title = titles.length === 1 ? (titles[0] ?? '') : 'Timeline';
      const stamp = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
      const known = timelineFormats.find((each) => each === format) ?? 'json';
      print(exportTimeline(inTimeOrder(all), known, { title, stamp }));
    },
  },
  export: {
    formats: ['markdown', 'csv', 'jsonld'] satisfies ExportFormat[],
    orders: ['name', 'date'] satisfies ExportOrder[],
    async run(service, documents, format, order) {
      const { entriesUsed, exportEntries } = await loadExchange();
      const all: AnnotatedDocument[] = [];
      for await (const document of documents) all.push(document);
      const entries = entriesUsed(all, service.catalog);
      print(exportEntries(entries, format as ExportFormat, order as ExportOrder));
    },
  },
};

const print = (text: string): void => void process.stdout.write(text);

/** Files that cannot be read are reported, counted and passed over. */
let unreadable = 0;

async function readText(file: string): Promise<string | undefined> {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(file));
  } catch (error) {
    const reason = error instanceof TypeError ? 'not a UTF-8 text' : error instanceof Error ? error.message : '';
    process.stderr.write(`annalist: ${file}: ${reason}\n`);
    unreadable++;
    return undefined;
  }
}

async function readGlossaries(paths: readonly string[]): Promise<GlossarySource[]> {
  const sources: GlossarySource[] = [];
  for (const file of (await Promise.all(paths.map(glossaryFiles))).flat()) {
    const text = await readText(file);
    if (text !== undefined) sources.push({ uri: file, text });
  }
  return sources;
}

/** A file itself, or the Markdown files of a folder. */
async function glossaryFiles(path: string): Promise<string[]> {
  const isFolder = await stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (!isFolder) return [path];
  const names = (await readdir(path)).filter((name) => extname(name).toLowerCase() === '.md').sort();
  return names.map((name) => join(path, name));
}

async function* openDocuments(service: LanguageService, files: readonly string[]): AsyncGenerator<AnnotatedDocument> {
  for (const file of files) {
    const text = await readText(file);
    if (text === undefined) continue;
    const languageId = extname(file).toLowerCase() === '.txt' ? 'plaintext' : 'markdown';
    yield service.openDocument({ uri: file, languageId, text });
  }
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        glossary: { type: 'string', multiple: true },
        format: { type: 'string' },
        sort: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new Misuse(error instanceof Error ? error.message : String(error));
  }
}

async function main(args: readonly string[]): Promise<void> {
  const { values, positionals } = readArguments(args);
  if (values.help) {
    print(usage);
    return;
  }
  const [name = '', ...files] = positionals;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new Misuse(name === '' ? 'no command' : `unknown command “${name}”`);
  const format = values.format ?? command.formats[0] ?? '';
  if (!command.formats.includes(format)) throw new Misuse(`unknown format “${format}”`);
  const order = values.sort ?? command.orders?.[0] ?? '';
  if (values.sort !== undefined && !command.orders?.includes(order)) throw new Misuse(`cannot sort by “${order}”`);
  if (files.length === 0) throw new Misuse('no file');
  const shipped = join(dirname(fileURLToPath(import.meta.url)), '..', 'glossary');
  const service = createLanguageService({ glossaries: await readGlossaries(values.glossary ?? [shipped]) });
  await command.run(service, openDocuments(service, files), format, order);
}

try {
  await main(process.argv.slice(2));
  process.exitCode = unreadable > 0 ? 1 : 0;
} catch (error) {
  if (!(error instanceof Misuse)) throw error;
  process.stderr.write(`annalist: ${error.message}\n\n${usage}`);
  process.exitCode = 2;
}
