import { foldText, type FoldedText } from '../../language/features/sources';

/** Texts that are kept: a writer goes back and forth between a few sources. */
const kept = 4;

/** The texts that were searched last, folded: for a long text folding takes longer than the search itself. */
export class FoldedTextCache {
  readonly #texts = new Map<string, FoldedText>();

  get(uri: string, text: string): FoldedText {
    const known = this.#texts.get(uri);
    const folded = known?.source === text ? known : foldText(text);
    // The map keeps the order of use.
    this.#texts.delete(uri);
    this.#texts.set(uri, folded);
    const [oldest] = this.#texts.keys();
    if (this.#texts.size > kept && oldest !== undefined) this.#texts.delete(oldest);
    return folded;
  }
}
