/** Milliseconds without drawing after which a movement is over. */
const REST = 120;

/** While something moves, the page's texts change at most once in so many milliseconds: faster, they could not be read. */
const PACE = 100;

/** What is done during a movement, and after it. */
export interface RenderTasks {
  draw(): void;
  /** Changes words, which costs as much as the drawing: now and then, and when the movement is over. */
  updateText(): void;
  /** The movement is over. */
  onIdle(): void;
}

/** Draws at most once per animation frame, where anything has changed. */
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

  /** One timer for a whole movement: it starts again for what is left of the rest. */
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
