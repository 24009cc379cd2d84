import * as vscode from 'vscode';
import type { Diagnostic, Span } from '../../language';
import { type CheckKind, ignoredIn, kindOfCheck } from '../../language/features/checks';
import { rangesIn } from '../workspace/positions';
import { diagnosticAt } from './diagnostics';
import type { IgnoreFiles } from './ignoreFiles';

/** A problem as a check has found it. */
export interface FoundProblem extends Omit<Diagnostic, keyof Span> {
  readonly range: vscode.Range;
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

/**
 * All problems of the workspace's texts, of every check. What is shown follows the settings `annalist.checks.…` and the
 * writer's answers: it is worked out again when one of them changes, and no check runs again for it.
 */
export class Problems implements vscode.Disposable {
  readonly #ignores: IgnoreFiles;
  readonly #collections = new Set<Collection>();
  readonly #subscriptions: readonly { dispose(): unknown }[];

  constructor(ignores: IgnoreFiles) {
    this.#ignores = ignores;
    const showAll = (): void => this.#collections.forEach((each) => each.showAll());
    this.#subscriptions = [
      ignores.onDidChange(showAll),
      vscode.workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('annalist.checks') && showAll()),
    ];
  }

  collection(name: string): ProblemCollection {
    const collection = new Collection(name, this.#ignores, () => this.#collections.delete(collection));
    this.#collections.add(collection);
    return collection;
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }
}

class Collection implements ProblemCollection {
  readonly #shown: vscode.DiagnosticCollection;
  readonly #ignores: IgnoreFiles;
  readonly #onDispose: () => void;
  readonly #found = new Map<string, readonly FoundProblem[]>();

  constructor(name: string, ignores: IgnoreFiles, onDispose: () => void) {
    this.#shown = vscode.languages.createDiagnosticCollection(name);
    this.#ignores = ignores;
    this.#onDispose = onDispose;
  }

  set(uri: vscode.Uri, text: string, problems: readonly Diagnostic[]): void {
    this.setFound(uri, problems.length === 0 ? [] : foundIn(text, problems));
  }

  setFound(uri: vscode.Uri, problems: readonly FoundProblem[]): void {
    this.#found.set(uri.toString(), problems);
    this.#show(uri, problems);
  }

  delete(uri: vscode.Uri): void {
    this.#found.delete(uri.toString());
    this.#shown.delete(uri);
  }

  clear(): void {
    this.#found.clear();
    this.#shown.clear();
  }

  dispose(): void {
    this.#onDispose();
    this.#found.clear();
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
      return isShown ? [diagnosticAt(range, { ...problem, severity })] : [];
    });
    this.#shown.set(uri, diagnostics);
  }
}

function foundIn(text: string, problems: readonly Diagnostic[]): FoundProblem[] {
  const rangeOf = rangesIn(text);
  const isIgnoredHere = ignoredIn(text);
  return problems.map((problem) => ({
    ...problem,
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
