/** A movement is over after this many milliseconds without drawing. */
const REST = 120;

/** During a movement, the page's texts change at most once in this many milliseconds; nobody could read them faster. */
const PACE = 100;

/** Tasks during and after a movement. */
export interface RenderTasks {
  draw(): void;
  /** Updates texts, which costs as much as drawing: occasionally, and when the movement is over. */
  updateText(): void;
  /** Called when the movement is over. */
  onIdle(): void;
}

/** Draws at most once per animation frame, if anything has changed. */
export class RenderLoop {
  readonly #tasks: RenderTasks;
  #isAsked = false;
  #updatedAt = -Infinity;
  #drawnAt = -Infinity;
  #isWaiting = false;

  constructor(tasks: RenderTasks) {
    this.#tasks = tasks;
  }

  ask(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    requestAnimationFrame((now) => {
      this.#isAsked = false;
      this.#tasks.draw();
      if (now - this.#updatedAt >= PACE) {
        this.#updatedAt = now;
        this.#tasks.updateText();
      }
      this.#drawnAt = now;
      if (!this.#isWaiting) this.#wait(REST);
    });
  }

  /** Uses one timer for a whole movement, restarted for the rest of the waiting time. */
  #wait(milliseconds: number): void {
    this.#isWaiting = true;
    setTimeout(() => {
      const left = this.#drawnAt + REST - performance.now();
      if (left > 0) return this.#wait(left);
      this.#isWaiting = false;
      this.#tasks.updateText();
      this.#tasks.onIdle();
    }, milliseconds);
  }
}
