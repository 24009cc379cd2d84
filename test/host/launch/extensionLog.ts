// Reads what VS Code logs: the lines of our suite are printed, the exceptions of our extension are found.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Stands before each line that the suite prints. */
const mark = '[suite] ';

/** Prints an entry if it is the suite's: VS Code itself logs hundreds of lines. */
export function printSuiteEntry(entry: string): void {
  if (entry.startsWith(mark)) console.log(entry.slice(mark.length));
}

/** True of an error that names our extension, or whose stack goes through it. */
export const isOurException = (type: string, entry: string): boolean =>
  type === 'error' && /dist.extension\.(cjs|web\.js)|annalist\.annalist/.test(entry) && !entry.startsWith(mark);

/** The exceptions in the logs of the Node extension hosts that ran with this user data. */
export function findExceptions(userData: string): string[] {
  if (!existsSync(userData)) throw new Error(`VS Code wrote no logs into ${userData}.`);
  const files = readdirSync(userData, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('exthost.log'),
  );
  if (files.length === 0) throw new Error(`There is no log of an extension host in ${userData}.`);
  return files
    .flatMap((file) => readFileSync(join(userData, file), 'utf8').split(/^(?=\d{4}-\d\d-\d\d \d\d:\d\d)/m))
    .filter((entry) => isOurException(/^\S+ \S+ \[(\w+)\]/.exec(entry)?.[1] ?? '', entry));
}

/** The first lines of a stack trace: ours; the rest is VS Code's own. */
const firstLines = (entry: string): string => entry.trim().split('\n').slice(0, 5).join('\n');

/** Tells of exceptions, each of which makes its tier fail. */
export function reportExceptions(entries: readonly string[]): void {
  if (entries.length === 0) return;
  console.log(`The log tells of ${entries.length} exceptions of the extension:`);
  for (const entry of entries) console.log(firstLines(entry));
  process.exitCode = 1;
}
