import type { AnnotatedDocument } from '../../../document/annotatedDocument';
import { addTo } from '../../../text/collections';
import type { Span } from '../../../types';
import { functionWords } from './lists';
import { keyOfText } from './tally';

/** A term in small letters that the text sets in italics: "*haihan chiken*". */
export interface ItalicTerm extends Span {
  readonly name: string;
  readonly count: number;
  readonly variants: readonly string[];
  readonly mentions: readonly Span[];
  readonly isItalic: true;
}

/** Between one and four words in small letters, between single marks of emphasis. */
const italics =
  /(?<![*_\p{L}\p{N}])([*_])(?=\p{Ll})((?:[\p{L}\p{M}’'-]{2,30} ){0,3}[\p{L}\p{M}’'-]{2,30})\1(?![*_\p{L}\p{N}])/gu;

/**
 * The terms of a Markdown text that are set in italics at least twice. A word that stands in roman letters much more
 * often is only emphasised.
 */
export function termsInItalics(document: AnnotatedDocument, atLeast: number): ItalicTerm[] {
  if (document.languageId !== 'markdown') return [];
  const found = new Map<string, (Span & { words: string })[]>();
  const counts = new Map<string, number>();
  for (const passage of document.passages()) {
    if (passage.kind === 'footnote' || passage.kind === 'heading') continue;
    countWords(passage.text, counts);
    for (const { 0: whole, 2: words = '', index } of document.text(passage).matchAll(italics)) {
      // Code and link targets are not prose.
      if (passage.text.slice(index + 1, index + whole.length - 1) !== words || isEnglish(words)) continue;
      const start = passage.start + index + 1;
      addTo(found, keyOfText(words), { start, end: start + words.length, words });
    }
  }
  return [...found.values()].flatMap((mentions) => {
    const [first] = mentions;
    if (!first || mentions.length < Math.max(atLeast, 2) || isInRoman(first.words, mentions.length, counts)) return [];
    const spans = mentions.map(({ start, end }) => ({ start, end }));
    const { start, end, words: name } = first;
    return [{ name, count: mentions.length, variants: [], mentions: spans, start, end, isItalic: true as const }];
  });
}

function countWords(text: string, counts: Map<string, number>): void {
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
}

/** Whether all its words stand in roman letters too, more than twice as often as in italics. */
const isInRoman = (words: string, inItalics: number, counts: ReadonlyMap<string, number>): boolean =>
  [...words.toLowerCase().matchAll(/[\p{L}\p{M}]+/gu)].every(([word]) => (counts.get(word) ?? 0) > inItalics * 3);

/** Emphasis on words of the sentence. */
const isEnglish = (words: string): boolean =>
  words.split(' ').some((word) => functionWords.has(word.toLowerCase()) || /(?:ly|ing|ed)$/.test(word));
