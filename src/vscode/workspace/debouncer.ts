/** Work that is done once nobody has asked for it for a while. */
export class Debouncer {
  readonly #milliseconds: number;
  readonly #work: () => unknown;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** What `work` promises is not waited for: it must not fail. */
  constructor(milliseconds: number, work: () => unknown) {
    this.#milliseconds = milliseconds;
    this.#work = work;
  }

  /** Whether the work was asked for and has not begun. */
  get isDue(): boolean {
    return this.#timer !== undefined;
  }

  /** Asks for the work, after another wait where that is given. */
  soon(milliseconds = this.#milliseconds): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#work();
    }, milliseconds);
  }

  /** Takes the request back. */
  dispose(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
