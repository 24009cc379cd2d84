/** Milliseconds without a frame after which a movement is over. */
const REST = 120;

/** Draws once a frame where anything has changed, and says when that is over. */
export class Frames {
  readonly #draw: () => void;
  readonly #rested: () => void;
  #isAsked = false;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(draw: () => void, rested: () => void) {
    this.#draw = draw;
    this.#rested = rested;
  }

  ask(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    requestAnimationFrame(() => {
      this.#isAsked = false;
      this.#draw();
      clearTimeout(this.#rest);
      this.#rest = setTimeout(this.#rested, REST);
    });
  }
}
