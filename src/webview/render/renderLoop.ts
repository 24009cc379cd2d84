/** Milliseconds without a frame after which a movement is over. */
const REST = 120;

/** While something moves, words of the page change no oftener than this, in milliseconds: nobody reads them faster. */
const PACE = 100;

/** What is done in the frames of a movement. */
export interface FrameTasks {
  draw(): void;
  /** Changes words, which costs as much as the drawing: now and then, and when the movement is over. */
  updateText(): void;
  /** The movement is over. */
  onIdle(): void;
}

/** Draws once a frame where anything has changed, and says when that is over. */
export class RenderLoop {
  readonly #tasks: FrameTasks;
  #isAsked = false;
  #told = -Infinity;
  #drawn = -Infinity;
  #isWaiting = false;

  constructor(tasks: FrameTasks) {
    this.#tasks = tasks;
  }

  ask(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    requestAnimationFrame((now) => {
      this.#isAsked = false;
      this.#tasks.draw();
      if (now - this.#told >= PACE) {
        this.#told = now;
        this.#tasks.updateText();
      }
      this.#drawn = now;
      if (!this.#isWaiting) this.#wait(REST);
    });
  }

  /** One timer for a whole movement: it starts again for what is left of the rest. */
  #wait(milliseconds: number): void {
    this.#isWaiting = true;
    setTimeout(() => {
      const left = this.#drawn + REST - performance.now();
      if (left > 0) return this.#wait(left);
      this.#isWaiting = false;
      this.#tasks.updateText();
      this.#tasks.onIdle();
    }, milliseconds);
  }
}
