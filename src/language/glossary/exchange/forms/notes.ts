import { type ImportFile, type ImportProblem, importNote, type SourceRow, type SourceTable } from '../types';
import { readYaml } from '../yaml';

// Notes of Obsidian and others: one Markdown file an entry, with YAML front matter.

const frontMatter = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

export const isNote = ({ text }: ImportFile): boolean => frontMatter.test(text);

/** The headings that a note gets besides the keys of its front matter. */
export const noteName = 'file name';
const noteText = 'definition';

/** A row for each note with front matter; the name of the file is the name of the entry, its text the definition. */
export function readNotes(files: readonly ImportFile[], isKnown: (heading: string) => boolean): SourceTable {
  const problems: ImportProblem[] = [];
  const lists = new Set<string>();
  const rows = files.flatMap((file): SourceRow[] => {
    const [whole, yaml] = frontMatter.exec(file.text) ?? [];
    if (whole === undefined || yaml === undefined) return left(file, problems);
    const { value, problems: broken } = readYaml(yaml);
    for (const problem of broken) problems.push({ ...problem, line: problem.line + 1, file: file.name });
    const values = valuesOf(value, lists);
    if (broken.length > 0) return [];
    if (![...values.keys()].some(isKnown)) return left(file, problems);
    values.set(noteName, [file.name.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '')]);
    const text = file.text.slice(whole.length).trim();
    if (text !== '') values.set(noteText, [withoutTitle(text)]);
    return [{ line: 1, file: file.name, values }];
  });
  const headings = [...new Set(rows.flatMap(({ values }) => [...values.keys()]))];
  return { headings, rows, problems, lists, isMarkdown: true };
}

function left({ name }: ImportFile, problems: ImportProblem[]): SourceRow[] {
  problems.push({ ...importNote(1, 'no-front-matter'), file: name });
  return [];
}

/** The heading of the note is its name. */
const withoutTitle = (text: string): string => text.replace(/^# .*(?:\r?\n)*/, '');

function valuesOf(value: unknown, lists: Set<string>): Map<string, readonly string[]> {
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
  const entries = isMap ? Object.entries(value) : [];
  return new Map(
    entries.flatMap(([key, each]): [string, readonly string[]][] => {
      if (Array.isArray(each)) lists.add(key);
      const texts = (Array.isArray(each) ? each : [each]).flatMap(scalar);
      return texts.length > 0 ? [[key, texts]] : [];
    }),
  );
}

function scalar(value: unknown): string[] {
  if (value === null || value === undefined || value === '') return [];
  return [typeof value === 'string' ? value : JSON.stringify(value)];
}
