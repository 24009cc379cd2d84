import { BARRIER, type Correction, type Passage, type Prose } from '../../types';
import { joint } from '../alignText';
import { correctionIn } from './correctionComment';

/** Builds the mask of a text from left to right. Offsets are those of the source; `origin` is where the mask begins. */
export class MaskWriter {
  readonly #pieces: string[] = [];
  readonly #passages: Passage[] = [];
  readonly #corrections: Correction[] = [];
  #position: number;
  /** Something other than prose lies between the last character written and the next. */
  #interrupted = true;

  constructor(
    readonly source: string,
    readonly origin: number,
  ) {
    this.#position = origin;
  }

  finish(): Prose {
    this.#fill(this.source.length, BARRIER);
    const corrections = this.#corrections.length > 0 && { corrections: this.#corrections };
    return { mask: this.#pieces.join(''), passages: this.#passages, ...corrections };
  }

  /** Words, as long as their source, which begins at an offset. */
  words(text: string, start: number): void {
    this.#gap(start, text);
    this.#pieces.push(text);
    this.#position = start + text.length;
    this.#interrupted = false;
  }

  /** What follows is no longer the same phrase; everything up to an offset is not prose. */
  interrupt(until: number): void {
    this.#interrupted = true;
    this.#gap(until, '');
  }

  /** A line break of the writer. */
  lineBreak(until: number): void {
    this.#fill(until, ' ');
  }

  /** Ends a passage; all of it has been written. */
  passage({ start, end, ...kind }: Passage): void {
    this.#gap(end, '');
    this.#interrupted = true;
    this.#passages.push({ start: start - this.origin, end: end - this.origin, ...kind });
  }

  /** Begins a passage: nothing in it belongs to the phrase before. */
  beginPassage(): void {
    this.#interrupted = true;
  }

  /** Whether an HTML comment is a correction, which is invisible to the reader; it is kept. */
  isCorrection(html: string, start: number): boolean {
    const correction = correctionIn(html, start - this.origin);
    if (correction) this.#corrections.push(correction);
    return correction !== undefined;
  }

  /** Fills the markup up to an offset; `next` is the text there. */
  #gap(until: number, next: string): void {
    const written = this.#pieces.at(-1) ?? '';
    this.#fill(until, this.#interrupted ? BARRIER : joint(written, next));
    this.#interrupted = this.#interrupted && next === '';
  }

  #fill(until: number, character: string): void {
    if (until > this.#position) this.#pieces.push(character.repeat(until - this.#position));
    this.#position = Math.max(this.#position, until);
  }
}
