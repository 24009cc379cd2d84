import { dirname, join, relative, resolve, sep } from 'node:path';
import {
  type AnnotatedDocument,
  type Catalog,
  describeDate,
  type Diagnostic,
  essayDiagnostics,
  formatMessage,
  glossaryDiagnostics,
} from '../language';
import { type Ignore, ignoredIn, ignoreFileName, isIgnored, onOneLine, readIgnores } from '../language/features/checks';
import { continuityFindings } from '../language/features/continuity';
import { LineIndex } from '../language/text/lines';
import { type Command, type CommandInput, Misuse } from './command';
import { readIfThere } from './files';

/** The problems of names and dates in essays, and of the form of glossaries, that nobody has said to ignore. */
export const check: Command = {
  name: 'check',
  summary: 'Print the problems of names, dates and glossaries.',
  formats: ['human', 'json'],
  example: 'check essay.md glossary/',
  async *run({ service, documents, format }) {
    const lists = new IgnoreLists();
    const found: Finding[] = [];
    for await (const document of documents) {
      const lines = new LineIndex(document.text());
      const problems = await lists.unanswered(document, problemsOf(service, document));
      const own = problems.map((problem) => findingOf(document.uri, lines, problem));
      if (format === 'human') yield own.map(humanLine).join('');
      else found.push(...own);
    }
    if (format === 'json') yield `${JSON.stringify({ findings: found }, null, 2)}\n`;
  },
};

/** A problem of a file. Offsets are UTF-16 units; line and column count from 1. */
interface Finding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly code: string;
  readonly severity: Diagnostic['severity'];
  readonly message: string;
}

function findingOf(file: string, lines: LineIndex, problem: Diagnostic): Finding {
  const { start, end, code, severity } = problem;
  const { line, character } = lines.positionAt(start);
  const message = formatMessage(problem, describeDate);
  return { file, line: line + 1, column: character + 1, start, end, code, severity, message };
}

const humanLine = ({ file, line, column, severity, message, code }: Finding): string =>
  `${file}:${line}:${column}: ${severity}: ${message} [${code}]\n`;

/** Of a file that is one of the glossaries, the problems of its entries; else those of an essay. */
function problemsOf({ catalog }: CommandInput['service'], document: AnnotatedDocument): Diagnostic[] {
  const path = resolve(document.uri);
  const glossary = catalog.glossaries.find(({ uri }) => resolve(uri) === path);
  const problems = glossary ? glossaryDiagnostics(catalog, glossary.uri) : problemsOfEssay(document, catalog);
  // A hint tells how something is read: it is for who looks at the very words.
  return problems.filter(({ severity }) => severity !== 'hint').sort((a, b) => a.start - b.start);
}

const problemsOfEssay = (document: AnnotatedDocument, catalog: Catalog): Diagnostic[] => [
  ...essayDiagnostics(document, catalog),
  ...continuityFindings(document, today()),
];

/** `YYYY-MM-DD` */
const today = (): string => new Date().toISOString().slice(0, 10);

/** A list of problems to be ignored, and the folder that it stands in. */
interface IgnoreList {
  readonly folder: string;
  readonly ignores: readonly Ignore[];
}

/** The nearest list of each text, in its folder or above. Each is read once. */
class IgnoreLists {
  readonly #nearest = new Map<string, Promise<IgnoreList | undefined>>();

  /** The problems that neither a comment in the text nor its list says to ignore. */
  async unanswered(document: AnnotatedDocument, problems: readonly Diagnostic[]): Promise<Diagnostic[]> {
    if (problems.length === 0) return [];
    const text = document.text();
    // Standard input is taken for a file of this folder.
    const path = resolve(document.uri);
    const list = await this.#listFor(dirname(path));
    const file = list ? relative(list.folder, path).split(sep).join('/') : '';
    const isIgnoredHere = ignoredIn(text);
    return problems.filter((problem) => {
      const words = onOneLine(text.slice(problem.start, problem.end));
      return !isIgnoredHere(problem) && !isIgnored(list?.ignores ?? [], { code: problem.code, words, file });
    });
  }

  #listFor(folder: string): Promise<IgnoreList | undefined> {
    let list = this.#nearest.get(folder);
    if (!list) this.#nearest.set(folder, (list = this.#find(folder)));
    return list;
  }

  /** Throws Misuse where a list is not understood: silence would look like agreement. */
  async #find(folder: string): Promise<IgnoreList | undefined> {
    const path = join(folder, ignoreFileName);
    const text = await readIfThere(path);
    if (text === undefined) return dirname(folder) === folder ? undefined : this.#listFor(dirname(folder));
    const ignores = readIgnores(text);
    if (!ignores) throw new Misuse(`${path} is not a list in JSON`);
    return { folder, ignores };
  }
}
