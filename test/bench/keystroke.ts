import MarkdownIt from 'markdown-it';
import { createLanguageService } from '../../src/language';
import { longEssay } from './essays';
import { shippedGlossary } from './glossary';
import { median, quantile, report, timeOf } from './measure';

const megabyte = 1_000_000;

/**
 * One keystroke in the middle of a long essay, up to the annotations of its block, as a share of a full parse with
 * markdown-it: guards against work that grows with the document.
 */
export function benchKeystroke(): void {
  const markdownIt = new MarkdownIt();
  const [small, large] = [megabyte, 5 * megabyte].map((size) => new Typist(longEssay(size)));
  if (!small || !large) return;
  const medians: { share: number[]; tail: number[]; growth: number[] } = { share: [], tail: [], growth: [] };
  for (let round = -1; round < 9; round++) {
    const full = timeOf(() => markdownIt.parse(small.text, {}));
    // Collects the garbage of the parse first, so that the keystrokes do not pay for it.
    small.type(60);
    const inSmall = small.type(60);
    large.type(60);
    const inLarge = large.type(60);
    if (round < 0) continue;
    medians.share.push(median(inSmall) / full);
    medians.tail.push(quantile(inSmall, 0.95) / full);
    medians.growth.push(median(inLarge) / median(inSmall));
  }
  report('keystroke in 1 MB, share of a markdown-it parse, median', median(medians.share), 0.01, 'at most', '%');
  report('keystroke in 1 MB, share of a markdown-it parse, p95', median(medians.tail), 0.02, 'at most', '%');
  report('keystroke in 5 MB over 1 MB', median(medians.growth), 1.5, 'at most');
}

/** Types words into the paragraphs, lists, tables and quotations around the middle of an essay. */
class Typist {
  readonly text: string;
  readonly #document;
  #offset: number;

  constructor(text: string) {
    this.text = text;
    this.#document = createLanguageService({ glossaries: [shippedGlossary()] }).openDocument({
      uri: 'essay.md',
      languageId: 'markdown',
      text,
    });
    this.#document.annotations();
    this.#offset = this.text.length / 2;
  }

  /** The duration of each keystroke, in milliseconds. */
  type(count: number): number[] {
    return Array.from({ length: count }, (_, n) => {
      if (n % 10 === 0) this.#offset = this.text.indexOf(' ', this.#offset + 173);
      const start = this.#offset;
      const key = 'Mao Zedong'.charAt(n % 10);
      return timeOf(() => {
        this.#document.update([{ start, end: start, text: key }]);
        return this.#document.annotations({ start, end: start + 1 });
      });
    });
  }
}
