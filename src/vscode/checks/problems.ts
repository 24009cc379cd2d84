import * as vscode from 'vscode';
import type { Diagnostic, Span } from '../../language';
import { type CheckKind, hasIgnores, ignoredIn, kindOfCheck } from '../../language/features/checks';
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
  readonly #collections = new Set<Collection>();
  readonly #onDidFind = new vscode.EventEmitter<vscode.Uri>();
  readonly #subscriptions: readonly { dispose(): unknown }[];

  /** Fires when a check has looked through a text that has comments to ignore something. */
  readonly onDidFind = this.#onDidFind.event;

  constructor(ignores: IgnoreFiles) {
    this.#ignores = ignores;
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

/** What a collection tells its owner. */
interface Followers {
  readonly find: (uri: vscode.Uri) => void;
  readonly dispose: () => void;
}

class Collection implements ProblemCollection {
  readonly #shown: vscode.DiagnosticCollection;
  readonly #ignores: IgnoreFiles;
  readonly #on: Followers;
  readonly #found = new Map<string, readonly FoundProblem[]>();
  /** The texts with comments to ignore something, and their problems. */
  readonly #texts = new Map<string, { readonly text: string; readonly problems: readonly Diagnostic[] }>();

  constructor(
    name: string,
    readonly kinds: readonly CheckKind[],
    ignores: IgnoreFiles,
    on: Followers,
  ) {
    this.#shown = vscode.languages.createDiagnosticCollection(name);
    this.#ignores = ignores;
    this.#on = on;
  }

  textOf(uri: vscode.Uri): { readonly text: string; readonly problems: readonly Diagnostic[] } | undefined {
    return this.#texts.get(uri.toString());
  }

  set(uri: vscode.Uri, text: string, problems: readonly Diagnostic[]): void {
    this.setFound(uri, problems.length === 0 ? [] : foundIn(text, problems));
    if (this.kinds.length === 0) return;
    const had = this.#texts.delete(uri.toString());
    if (hasIgnores(text)) this.#texts.set(uri.toString(), { text, problems });
    else if (!had) return;
    this.#on.find(uri);
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
    this.#on.dispose();
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
