// Reads what VS Code logs: the lines of our suite are printed, the exceptions of our extension are found.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Stands before each line that the suite prints. */
const mark = '[suite] ';

/** The extension's id where VS Code names it, not as a part of a path or of another id. */
const extensionId = /(?<![\w./\\-])annalist\.annalist(?![\w/\\-])/;

/** Prints an entry if it comes from the suite: VS Code itself logs hundreds of lines. */
export function printSuiteEntry(entry: string): void {
  if (entry.startsWith(mark)) console.log(entry.slice(mark.length));
}

/**
 * True of an error that names our extension, or whose stack goes through its script. `script` is the file or the address
 * that VS Code loads: the name of a folder alone says nothing, since a clone may have any.
 */
export function isOurException(type: string, entry: string, script: string): boolean {
  if (type !== 'error' || entry.startsWith(mark)) return false;
  return extensionId.test(entry) || entry.replaceAll('\\', '/').includes(`${script.replaceAll('\\', '/')}:`);
}

/** The exceptions of the extension's `script` in the logs of the Node extension hosts that ran with this user data. */
export function findExceptions(userData: string, script: string): string[] {
  if (!existsSync(userData)) throw new Error(`VS Code wrote no logs into ${userData}.`);
  const files = readdirSync(userData, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('exthost.log'),
  );
  if (files.length === 0) throw new Error(`There is no log of an extension host in ${userData}.`);
  return files.flatMap((file) => findExceptionsIn(readFileSync(join(userData, file), 'utf8'), script));
}

/** The same in the text of one log. */
export const findExceptionsIn = (log: string, script: string): string[] =>
  log
    .split(/^(?=\d{4}-\d\d-\d\d \d\d:\d\d)/m)
    .filter((entry) => isOurException(/^\S+ \S+ \[(\w+)\]/.exec(entry)?.[1] ?? '', entry, script));

/** The first lines of a stack trace: ours; the rest is VS Code's own. */
const firstLines = (entry: string): string => entry.trim().split('\n').slice(0, 5).join('\n');

/** Prints exceptions, each of which makes its tier fail. */
export function reportExceptions(entries: readonly string[]): void {
  if (entries.length === 0) return;
  console.log(`The log holds ${entries.length} exceptions of the extension:`);
  for (const entry of entries) console.log(firstLines(entry));
  process.exitCode = 1;
}
