import { logError } from './log';

/** Does the work; long work stops where `isOvertaken` says that it was asked for again, or is no longer wanted. */
export type DebouncedWork = (isOvertaken: () => boolean) => unknown;

/**
 * Work that starts when no request has come for a while. It never runs twice at a time: a request during a run starts
 * the work again afterwards. Errors, thrown or rejected, are logged.
 */
export class Debouncer {
  readonly #milliseconds: number;
  readonly #work: DebouncedWork;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isRunning = false;
  /** Asked for during a run, and the wait is over. */
  #isNext = false;
  #isDisposed = false;
  /** Grows with every request and withdrawal. */
  #requests = 0;
  #waiting: (() => void)[] = [];

  constructor(milliseconds: number, work: DebouncedWork) {
    this.#milliseconds = milliseconds;
    this.#work = work;
  }

  /** Nothing is asked for, and nothing runs. */
  get isIdle(): boolean {
    return this.#timer === undefined && !this.#isNext && !this.#isRunning;
  }

  /** Asks for the work: after the usual wait, counted from now, or after another. */
  soon(milliseconds = this.#milliseconds): void {
    this.cancel();
    if (this.#isDisposed) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (this.#isRunning) this.#isNext = true;
      else void this.#run();
    }, milliseconds);
  }

  /** Takes a request back. */
  cancel(): void {
    this.#requests++;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#isNext = false;
  }

  /** Resolves once nothing is asked for and nothing runs, at the latest when this is disposed. */
  async whenIdle(): Promise<void> {
    if (this.isIdle || this.#isDisposed) return;
    await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  dispose(): void {
    this.#isDisposed = true;
    this.cancel();
    this.#wake();
  }

  /** Never throws. */
  async #run(): Promise<void> {
    this.#isRunning = true;
    const request = this.#requests;
    try {
      await this.#work(() => request !== this.#requests);
    } catch (error) {
      logError(error);
    }
    this.#isRunning = false;
    if (this.#isNext) {
      this.#isNext = false;
      void this.#run();
    } else if (this.isIdle) this.#wake();
  }

  #wake(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }
}
