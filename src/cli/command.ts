import type { AnnotatedDocument, LanguageService } from '../language';

/** The command line was used wrongly: the message and the usage are printed, and the exit status is 2. */
export class Misuse extends Error {}

/** The input of a command that reads texts. */
export interface CommandInput {
  readonly service: LanguageService;
  /** The documents named on the command line, opened one by one. */
  readonly documents: AsyncIterable<AnnotatedDocument>;
  /** One of the command's formats. */
  readonly format: string;
  /** One of the command's orders; empty where it has none. */
  readonly order: string;
}

/** What the help says of any command. */
export interface CommandHelp {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** A command line that shows it at work, without `annalist`. */
  readonly example: string;
}

/** A command that reads texts with glossaries: `annalist NAME`. */
export interface Command extends CommandHelp {
  /** What `--format` takes; the first is the default. */
  readonly formats: readonly string[];
  /** What `--sort` takes; the first is the default. */
  readonly orders?: readonly string[];
  /** The pieces of its output, in order. */
  run(input: CommandInput): AsyncIterable<string>;
}

/** The options of the command line that were given. */
export interface OptionValues {
  readonly glossary?: string[];
  readonly shipped?: string[];
  readonly format?: string;
  readonly sort?: string;
  readonly output?: string;
  readonly language?: string;
  readonly column?: string[];
  readonly kind?: string;
}

/** The value if it is one of the choices; else throws Misuse, which names them. */
export function known<Choice extends string>(what: string, chosen: string, choices: readonly Choice[]): Choice {
  const found = choices.find((each) => each === chosen);
  if (found !== undefined) return found;
  const offered = choices.length > 0 ? `: choose ${choices.join(', ')}` : ': this command has none';
  throw new Misuse(`unknown ${what} “${chosen}”${offered}`);
}
