import type { AnnotatedDocument, LanguageService } from '../language';

/** The command line was used wrongly: the message and the usage are printed, and the exit status is 2. */
export class Misuse extends Error {}

/** The input of a command. */
export interface CommandInput {
  readonly service: LanguageService;
  /** The documents named on the command line, opened one by one. */
  readonly documents: AsyncIterable<AnnotatedDocument>;
  /** One of the command's formats. */
  readonly format: string;
  /** One of the command's orders; empty where it has none. */
  readonly order: string;
}

/** One command: `annalist NAME`. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `--format` takes; the first is the default. */
  readonly formats: readonly string[];
  /** What `--sort` takes; the first is the default. */
  readonly orders?: readonly string[];
  /** A command line that shows it at work, without `annalist`. */
  readonly example: string;
  /** The pieces of its output, in order. */
  run(input: CommandInput): AsyncIterable<string>;
}
