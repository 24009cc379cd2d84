import { foldText, type FoldedText } from '../../language';

/** So many texts are kept: those of the sources that a writer goes back and forth between. */
const kept = 4;

/** The texts in which passages were looked for last, folded: in a long one that takes longer than the search itself. */
export class FoldedTexts {
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
