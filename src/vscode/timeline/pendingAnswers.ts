/** What waits for an answer. */
interface Waiting<Answer> {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (reason: Error) => void;
  readonly timer: ReturnType<typeof setTimeout>;
}

/**
 * Requests to a page, by id, that wait for its answers: each for a limited time, and no longer than the page is there.
 */
export class PendingAnswers<Answer> {
  readonly #limit: number;
  readonly #waiting = new Map<number, Waiting<Answer>>();
  #lastId = 0;

  /** `limit`: milliseconds after which a request is rejected. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Sends a request with an id of its own; resolves with the answer to it. */
  ask(send: (id: number) => void): Promise<Answer> {
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      const expire = (): void => this.#take(id)?.reject(new Error(`No answer within ${this.#limit} ms.`));
      this.#waiting.set(id, { resolve, reject, timer: setTimeout(expire, this.#limit) });
      send(id);
    });
  }

  /** Ignores an answer that nobody waits for. */
  answer(id: number, answer: Answer): void {
    this.#take(id)?.resolve(answer);
  }

  rejectAll(reason: string): void {
    for (const id of [...this.#waiting.keys()]) this.#take(id)?.reject(new Error(reason));
  }

  #take(id: number): Waiting<Answer> | undefined {
    const waiting = this.#waiting.get(id);
    clearTimeout(waiting?.timer);
    this.#waiting.delete(id);
    return waiting;
  }
}
