import * as vscode from 'vscode';
import type { Diagnostic, Span } from '../../language';
import type { RelatedPlace } from '../../language/types';
import { type CheckKind, hasIgnores, ignoredIn, kindOfCheck } from '../../language/features/checks';
import { localize } from '../ui/messages';
import { rangeInText, rangesIn } from '../workspace/positions';
import { diagnosticAt } from './diagnostics';
import type { IgnoreFiles } from './ignoreFiles';

/** A problem as a check has found it. */
export interface FoundProblem extends Omit<Diagnostic, keyof Span | 'related'> {
  readonly range: vscode.Range;
  readonly relatedInformation?: readonly vscode.DiagnosticRelatedInformation[];
  /** The words that it stands at. */
  readonly words: string;
  /** Whether a comment in the text says to ignore it. */
  readonly isIgnoredHere: boolean;
}

/** Where the checks of one subject put their problems, in place of a collection of diagnostics. */
export interface ProblemCollection {
  /** Sets the problems of a file, found in this text. */
  set(uri: vscode.Uri, text: string, problems: readonly Diagnostic[]): void;
  /** The same for a file whose text is not at hand. */
  setFound(uri: vscode.Uri, problems: readonly FoundProblem[]): void;
  delete(uri: vscode.Uri): void;
  clear(): void;
  dispose(): void;
}

/** What the checks have found in one text that has comments to ignore something. */
export interface CheckedText {
  readonly problems: readonly Diagnostic[];
  /** The kinds of problems that were looked for in it. */
  readonly kinds: ReadonlySet<CheckKind>;
}

/**
 * All problems of the workspace's texts, of every check. What is shown follows the settings `annalist.checks.…` and the
 * writer's answers: it is worked out again when one of them changes, and no check runs again for it.
 */
export class Problems implements vscode.Disposable {
  readonly #ignores: IgnoreFiles;
  readonly #textOf: TextOf;
  readonly #collections = new Set<Collection>();
  readonly #onDidFind = new vscode.EventEmitter<vscode.Uri>();
  readonly #subscriptions: readonly { dispose(): unknown }[];

  /** Fires when a check has looked through a text that has comments to ignore something. */
  readonly onDidFind = this.#onDidFind.event;

  /** `textOf`: of a file that problems refer to. */
  constructor(ignores: IgnoreFiles, textOf: TextOf = () => undefined) {
    this.#ignores = ignores;
    this.#textOf = textOf;
    const showAll = (): void => this.#collections.forEach((each) => each.showAll());
    this.#subscriptions = [
      this.#onDidFind,
      ignores.onDidChange(showAll),
      vscode.workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('annalist.checks') && showAll()),
    ];
  }

  /** `kinds`: all that the check of the collection looks for in a text. */
  collection(name: string, kinds: readonly CheckKind[] = []): ProblemCollection {
    const collection = new Collection(name, kinds, this.#ignores, {
      textOf: this.#textOf,
      find: (uri) => this.#onDidFind.fire(uri),
      dispose: () => this.#collections.delete(collection),
    });
    this.#collections.add(collection);
    return collection;
  }

  /** What those checks have found that have looked through a file's text as it stands. */
  foundIn(uri: vscode.Uri, text: string): CheckedText {
    const looked = [...this.#collections].filter((each) => each.textOf(uri)?.text === text);
    return {
      problems: looked.flatMap((each) => each.textOf(uri)?.problems ?? []),
      kinds: new Set(looked.flatMap(({ kinds }) => kinds)),
    };
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }
}

/** What a collection asks and tells its owner. */
interface Owner {
  readonly textOf: TextOf;
  readonly find: (uri: vscode.Uri) => void;
  readonly dispose: () => void;
}

class Collection implements ProblemCollection {
  readonly #shown: vscode.DiagnosticCollection;
  readonly #ignores: IgnoreFiles;
  readonly #owner: Owner;
  readonly #found = new Map<string, readonly FoundProblem[]>();
  /** The texts with comments to ignore something, and their problems. */
  readonly #texts = new Map<string, { readonly text: string; readonly problems: readonly Diagnostic[] }>();

  constructor(
    name: string,
    readonly kinds: readonly CheckKind[],
    ignores: IgnoreFiles,
    owner: Owner,
  ) {
    this.#shown = vscode.languages.createDiagnosticCollection(name);
    this.#ignores = ignores;
    this.#owner = owner;
  }

  textOf(uri: vscode.Uri): { readonly text: string; readonly problems: readonly Diagnostic[] } | undefined {
    return this.#texts.get(uri.toString());
  }

  set(uri: vscode.Uri, text: string, problems: readonly Diagnostic[]): void {
    this.setFound(uri, problems.length === 0 ? [] : foundIn(uri, text, problems, this.#owner.textOf));
    if (this.kinds.length === 0) return;
    const had = this.#texts.delete(uri.toString());
    if (hasIgnores(text)) this.#texts.set(uri.toString(), { text, problems });
    else if (!had) return;
    this.#owner.find(uri);
  }

  setFound(uri: vscode.Uri, problems: readonly FoundProblem[]): void {
    this.#found.set(uri.toString(), problems);
    this.#show(uri, problems);
  }

  delete(uri: vscode.Uri): void {
    this.#found.delete(uri.toString());
    this.#texts.delete(uri.toString());
    this.#shown.delete(uri);
  }

  clear(): void {
    this.#found.clear();
    this.#texts.clear();
    this.#shown.clear();
  }

  dispose(): void {
    this.#owner.dispose();
    this.#found.clear();
    this.#texts.clear();
    this.#shown.dispose();
  }

  showAll(): void {
    for (const [uri, problems] of this.#found) this.#show(vscode.Uri.parse(uri), problems);
  }

  #show(uri: vscode.Uri, problems: readonly FoundProblem[]): void {
    // Until the lists are read, nobody knows what a writer wants to be ignored.
    if (!this.#ignores.isLoaded) return;
    const level = levelsOf(uri);
    const diagnostics = problems.flatMap((problem) => {
      const { range, code, words, isIgnoredHere } = problem;
      const severity = level(problem);
      const isShown = severity !== 'off' && !isIgnoredHere && !this.#ignores.isIgnored(uri, code, words);
      return isShown ? [diagnosticAt(range, { ...problem, severity }, problem.relatedInformation)] : [];
    });
    this.#shown.set(uri, diagnostics);
  }
}

/** Answers the text of another file that problems refer to; undefined if it is not known. */
export type TextOf = (uri: string) => string | undefined;

function foundIn(uri: vscode.Uri, text: string, problems: readonly Diagnostic[], textOf: TextOf): FoundProblem[] {
  const rangeOf = rangesIn(text);
  const isIgnoredHere = ignoredIn(text);
  const relatedTo = ({ uri: other, message, ...span }: RelatedPlace): vscode.DiagnosticRelatedInformation[] => {
    const otherText = other === undefined ? text : textOf(other);
    if (otherText === undefined) return [];
    const location =
      other === undefined
        ? new vscode.Location(uri, rangeOf(span))
        : new vscode.Location(vscode.Uri.parse(other), rangeInText(otherText, span));
    return [new vscode.DiagnosticRelatedInformation(location, localize(message))];
  };
  return problems.map(({ related, ...problem }) => ({
    ...problem,
    ...(related && { relatedInformation: related.flatMap(relatedTo) }),
    range: rangeOf(problem),
    words: text.slice(problem.start, problem.end),
    isIgnoredHere: isIgnoredHere(problem),
  }));
}

type Level = Diagnostic['severity'] | 'off';
const levels: readonly unknown[] = ['off', 'hint', 'information', 'warning', 'error'] satisfies Level[];
const isLevel = (value: unknown): value is Level => levels.includes(value);

/** Answers how a problem of a file is shown: as its kind's setting says, else with its own severity. */
function levelsOf(uri: vscode.Uri): (problem: Pick<Diagnostic, 'code' | 'severity'>) => Level {
  const settings = vscode.workspace.getConfiguration('annalist', uri);
  const read = new Map<CheckKind, Level | undefined>();
  return ({ code, severity }) => {
    const kind = kindOfCheck(code);
    if (kind === undefined) return severity;
    if (!read.has(kind)) {
      const value = settings.get<unknown>(`checks.${kind}`);
      read.set(kind, isLevel(value) ? value : undefined);
    }
    return read.get(kind) ?? severity;
  };
}
