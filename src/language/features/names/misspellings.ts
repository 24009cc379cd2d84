import type { AnnotatedDocument, PassageInDocument } from '../../document/annotatedDocument';
import type { Catalog } from '../../glossary/catalog';
import { normalizeName } from '../../text/normalize';
import { type SimilarWord, SimilarWords, type SpeltName } from '../../names/similarWords';
import { soundsAlike } from '../../names/slips';
import type { Span } from '../../types';
import { overlapsAny } from '../../text/spans';

/** Words that seem to misspell a name of the glossary. */
export interface Misspelling extends Span {
  readonly text: string;
  /** The name as the glossary spells it. */
  readonly suggestion: string;
}

const indexes = new WeakMap<Catalog, SimilarWords>();

interface Word extends Span {
  readonly normalized: string;
  readonly isCapital: boolean;
}

/**
 * Capitalised words that differ by one or two letters from a word of a name, if all other words of that name stand
 * beside it. A word that the document also has in lower case, or often spells this way, is not a misspelling.
 */
export function misspellings(document: AnnotatedDocument, catalog: Catalog): Misspelling[] {
  let index = indexes.get(catalog);
  if (!index) indexes.set(catalog, (index = new SimilarWords(catalog.entities)));
  const passages = document.passages();
  const annotations = document.annotations();
  const words = passages.map(wordsIn);
  const named = new Set(annotations.flatMap((each) => (each.kind === 'entity' ? [each.id] : [])));
  const { small, capital } = countWords(words.flat());
  const found: Misspelling[] = [];
  passages.forEach((passage, p) => {
    const own = words[p] ?? [];
    own.forEach((word, i) => {
      if (!word.isCapital || small.has(word.normalized) || (capital.get(word.normalized) ?? 0) > OFTEN) return;
      const similar = index.closest(word.normalized);
      if (similar.length === 0 || overlapsAny(annotations, word)) return;
      const span = similar
        .flatMap((each) =>
          index
            .namesWith(each.known)
            .filter(({ isShort, entity }) => !isShort || named.has(entity.id) || isSameName(word, each))
            .map((name) => placeOf(name, each, own, i)),
        )
        .find((place) => place !== undefined);
      if (!span) return;
      const text = passage.text.slice(span.start - passage.start, span.end - passage.start);
      found.push({ start: span.start, end: span.end, text, suggestion: span.name.text });
    });
  });
  return found;
}

/** A long family name that sounds the same counts although the text does not name the person: "Walenstein". */
const isSameName = ({ normalized }: Word, { known }: SimilarWord): boolean =>
  normalized.length >= LONG_FAMILY_NAME && soundsAlike(normalized, known);
const LONG_FAMILY_NAME = 8;

/** A word spelt this way more often is another name, not a misspelling. */
const OFTEN = 2;

function wordsIn({ text, start }: PassageInDocument): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}\u2060\u00ad]+/gu)].map(({ 0: word, index }) => ({
    start: start + index,
    end: start + index + word.length,
    normalized: normalizeName(word),
    isCapital: /^\p{Lu}[^\p{Lu}]*$/u.test(word),
  }));
}

function countWords(words: readonly Word[]): { small: ReadonlySet<string>; capital: ReadonlyMap<string, number> } {
  const small = new Set<string>();
  const capital = new Map<string, number>();
  for (const { normalized, isCapital } of words) {
    if (isCapital) capital.set(normalized, (capital.get(normalized) ?? 0) + 1);
    else small.add(normalized);
  }
  return { small, capital };
}

/** The place of the name, if all its other words stand around the misspelt one; a name of one word stands alone. */
function placeOf(
  name: SpeltName,
  { known, isSure }: SimilarWord,
  words: readonly Word[],
  at: number,
): (Span & { name: SpeltName }) | undefined {
  for (let k = name.words.indexOf(known); k >= 0; k = name.words.indexOf(known, k + 1)) {
    const window = words.slice(Math.max(0, at - k), at - k + name.words.length);
    if (at < k || window.length < name.words.length) continue;
    if (!window.every((word, i) => i === k || word.normalized === name.words[i])) continue;
    // A single word has no other words to confirm it.
    if (name.words.length === 1 && !isSure) continue;
    return { start: window[0]!.start, end: window.at(-1)!.end, name };
  }
  return undefined;
}
