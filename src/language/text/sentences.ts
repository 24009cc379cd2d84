import type { Span } from '../types';

/** The sentences of a passage, without the white space between them. `text` is a mask or a plain text. */
export function sentencesOf(text: string, passage: Span): Span[] {
  const sentences: Span[] = [];
  let start = passage.start;
  const push = (end: number): void => {
    const words = text.slice(start, end);
    const from = start + (words.length - words.trimStart().length);
    const to = start + words.trimEnd().length;
    if (to > from) sentences.push({ start: from, end: to });
    start = end;
  };
  sentenceEnd.lastIndex = passage.start;
  for (let match; (match = sentenceEnd.exec(text)) && match.index < passage.end;) {
    const end = match.index + match[0].length;
    if (match[1] !== undefined || endsSentence(text, start, match.index, end)) push(Math.min(end, passage.end));
  }
  push(passage.end);
  return sentences;
}

/** The sentence of a passage in which an offset lies. */
export function sentenceAt(text: string, passage: Span, offset: number): Span {
  return sentencesOf(text, passage).find(({ end }) => offset <= end) ?? passage;
}

// An end mark, with the quotation marks, brackets and note numbers that belong to it; a Chinese one needs no space.
const sentenceEnd = /([。！？][”’」』）]{0,4})|[.!?…]["'”’»)\]]{0,4}(?:\s?\[\d{1,3}\]){0,4}(?=\s|$)/g;

const abbreviation =
  /(?:^|[\s(["“‘])(?:\p{Lu}|c|ca|cf|e\.g|i\.e|viz|etc|al|vs|v|no|nos|vol|vols|ch|p|pp|fl|r|b|d|ed|eds|tr|repr|Mr|Mrs|Ms|Dr|Prof|St|Sts|Mt|Ft|Gen|Col|Capt|Lt|Maj|Sgt|Adm|Gov|Sen|Rep|Rev|Hon|Jr|Sr|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|A\.D|B\.C|[BC]\.C?\.?E|O\.S|N\.S|U\.S|U\.K|U\.N)$/u;

/** Not behind an abbreviation or an initial, and not before a small letter. */
function endsSentence(text: string, start: number, mark: number, end: number): boolean {
  const next = /\S/.exec(text.slice(end, end + 20))?.[0];
  if (next === undefined) return true;
  if (/\p{Ll}/u.test(next)) return false;
  return text[mark] !== '.' || !abbreviation.test(text.slice(Math.max(start, mark - 12), mark));
}
