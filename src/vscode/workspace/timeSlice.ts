/** Milliseconds of work before others may work. */
const length = 8;

/** A slice of a thread that is shared with others: long work asks whether it is over, and lets go. */
export class TimeSlice {
  #deadline = performance.now() + length;

  get isOver(): boolean {
    return performance.now() > this.#deadline;
  }

  /** If the slice is over, lets the others work and begins another. */
  async pause(): Promise<void> {
    if (!this.isOver) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.#deadline = performance.now() + length;
  }
}
