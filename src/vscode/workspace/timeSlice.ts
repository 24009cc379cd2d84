/** Milliseconds of work before the editor gets its turn. */
const slice = 8;

/** The extension's turn in a thread that it shares with others: long work asks whether it is over, and lets go. */
export class TimeSlice {
  #deadline = performance.now() + slice;

  get isOver(): boolean {
    return performance.now() > this.#deadline;
  }

  /** Lets the others have theirs, if this one is over. */
  async pass(): Promise<void> {
    if (!this.isOver) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.#deadline = performance.now() + slice;
  }
}
