import type { Command, CommandHelp } from './command';
import { importHelp } from './import';

const alignment = 28;

const row = (left: string, right: string): string => `  ${left.padEnd(alignment - 2)}${right}\n`;

/** `annalist --help`. */
export function helpText(commands: readonly CommandHelp[]): string {
  return [
    'Annalist finds historical names and dates in Markdown and plain text.\n\n',
    'Usage: annalist COMMAND [OPTIONS] FILE_OR_FOLDER…\n\nCommands:\n',
    ...commands.map(({ name, summary }) => row(name, summary)),
    '\nOptions:\n',
    row('-h, --help', 'Show this help; after a command, the help of that command.'),
    row('--version', 'Print the version.'),
    '\nExit status: 0 on success; 1 if a file could not be read (the others are still printed);\n',
    '2 if the command was used wrongly or a glossary could not be read.\n',
  ].join('');
}

/** `annalist import --help`. */
export function helpOfImport(): string {
  const { summary, usage, about, options, statuses, example } = importHelp;
  return [
    `${summary}\n\nUsage: annalist ${usage}\n\n`,
    ...about.map((line) => `${line}\n`),
    '\nOptions:\n',
    ...options.map(([left, right]) => row(left, right)),
    row('-h, --help', 'Show this help.'),
    `\n${statuses.join('\n')}\n\nExample:\n  annalist ${example}\n`,
  ].join('');
}

/** `annalist COMMAND --help`, of a command that reads texts. */
export function commandHelp({ name, summary, formats, orders, example }: Command): string {
  return [
    `${summary}\n\nUsage: annalist ${name} [OPTIONS] FILE_OR_FOLDER…\n\n`,
    'A folder stands for the Markdown and .txt files below it, “-” for standard input. A .txt file is plain text, any\n',
    'other is Markdown.\n\nOptions:\n',
    row('-g, --glossary PATH', 'A glossary, or a folder of them; may be repeated. Without it, the'),
    row('', '“glossary” folder beside each text is read, if there is one.'),
    row('--shipped NAME', 'A glossary that comes with Annalist, such as china-1949-1965.'),
    row('-f, --format FORMAT', choices(formats)),
    ...(orders ? [row('-s, --sort ORDER', choices(orders))] : []),
    row('-o, --output FILE', 'Write to FILE instead of standard output.'),
    row('-l, --language LANGUAGE', 'Read every input as markdown or plaintext, whatever its name.'),
    row('-h, --help', 'Show this help.'),
    `\nExample:\n  annalist ${example}\n`,
  ].join('');
}

const choices = ([first, ...others]: readonly string[]): string => `${first} (the default), ${others.join(', ')}.`;
