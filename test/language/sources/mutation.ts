// Changes a text as its writers would, and follows one passage of it word by word.
import type { Span } from '../../../src/language/types';

export interface Mutation {
  /** Share of the passage's words that are edited. */
  readonly inside: number;
  /** Share of the other words that are edited. */
  readonly around: number;
  /** Whether the passage is deleted. */
  readonly deletes: boolean;
}

export interface Mutated {
  readonly text: string;
  /** The place of the passage after the change; undefined if nothing of it is left. */
  readonly passage?: Span;
}

/** Words with the space before them; `isPassage` if they belong to the passage. */
interface Word {
  space: string;
  word: string;
  readonly isPassage: boolean;
}

/**
 * Edits words (inserted, deleted, replaced by others of the text, misspelt, two exchanged), and on top of that, each in
 * one text of two: paragraphs are put in another order, lines wrapped anew, quotation marks straightened or curled.
 */
export function mutate(text: string, passage: Span, mutation: Mutation, random: () => number): Mutated {
  const words = wordsOf(text, passage);
  const vocabulary = words.map(({ word }) => word);
  const pick = (): string => vocabulary[Math.floor(random() * vocabulary.length)] ?? '';
  const inside = words.filter(({ isPassage }) => isPassage);
  const outside = words.filter(({ isPassage }) => !isPassage);
  if (mutation.deletes) for (const each of inside) each.word = each.space = '';
  else edit(inside, mutation.inside, pick, random);
  edit(outside, mutation.around, pick, random);

  let paragraphs = paragraphsOf(words);
  if (random() < 0.5) paragraphs = reordered(paragraphs, random);
  const width = random() < 0.5 ? 50 + Math.floor(random() * 60) : 0;
  const quotes = random();
  return joined(paragraphs, width, (word) => (quotes < 0.25 ? straight(word) : quotes < 0.5 ? curly(word) : word));
}

function wordsOf(text: string, passage: Span): Word[] {
  const words: Word[] = [];
  // The passage is separated from words in which it begins or ends.
  for (const { start, end } of [{ start: 0, end: passage.start }, passage, { start: passage.end, end: text.length }]) {
    const isPassage = start === passage.start && end === passage.end;
    for (const match of text.slice(start, end).matchAll(/(\s*)(\S+|$)/g)) {
      words.push({ space: match[1] ?? '', word: match[2] ?? '', isPassage });
    }
  }
  return words;
}

function edit(words: readonly Word[], rate: number, pick: () => string, random: () => number): void {
  const wanted = words.filter(({ word }) => word !== '').length * rate;
  // If the share is less than one word, one word in an appropriate share of the texts.
  let count = Math.floor(wanted) + (random() < wanted % 1 ? 1 : 0);
  for (let tries = 0; count > 0 && tries < 20 * words.length; tries++) {
    const at = Math.floor(random() * words.length);
    const chosen = words[at];
    if (!chosen || chosen.word === '') continue;
    const kind = random();
    const next = words[at + 1];
    if (kind < 0.25) chosen.word = '';
    else if (kind < 0.5) chosen.word = pick();
    else if (kind < 0.75) chosen.word += ` ${pick()}`;
    else if (kind < 0.9 || !next) {
      const sign = Math.floor(random() * chosen.word.length);
      chosen.word = `${chosen.word.slice(0, sign)}${random() < 0.5 ? '' : 'e'}${chosen.word.slice(sign + 1)}`;
    } else [chosen.word, next.word] = [next.word, chosen.word];
    count--;
  }
}

/** Paragraphs that overlap the passage stay together. */
function paragraphsOf(words: readonly Word[]): Word[][] {
  const paragraphs: Word[][] = [[]];
  let isInPassage = false;
  for (const each of words) {
    if (/\n\s*\n/.test(each.space) && !(isInPassage && each.isPassage)) paragraphs.push([]);
    paragraphs.at(-1)?.push(each);
    isInPassage = each.isPassage;
  }
  return paragraphs;
}

function reordered(paragraphs: readonly Word[][], random: () => number): Word[][] {
  const order = [...paragraphs];
  for (let moves = Math.ceil(order.length / 4); moves > 0; moves--) {
    const [taken] = order.splice(Math.floor(random() * order.length), 1);
    if (taken) order.splice(Math.floor(random() * (order.length + 1)), 0, taken);
  }
  return order;
}

function joined(paragraphs: readonly Word[][], width: number, quoted: (word: string) => string): Mutated {
  let text = '';
  let start = -1;
  let end = -1;
  for (const paragraph of paragraphs) {
    if (text !== '') text = `${text.trimEnd()}\n\n`;
    let column = 0;
    paragraph.forEach(({ space, word, isPassage }, i) => {
      let between = i === 0 ? '' : space;
      if (width > 0 && between !== '' && !/\n\s*\n/.test(between)) between = column > width ? '\n' : ' ';
      column = between.includes('\n') ? 0 : column + between.length + word.length;
      text += between;
      if (word === '') return;
      if (isPassage && start < 0) start = text.length;
      text += quoted(word);
      if (isPassage) end = text.length;
    });
  }
  return start < 0 ? { text } : { text, passage: { start, end } };
}

const straight = (word: string): string => word.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
const curly = (word: string): string =>
  word.replace(/^'/, '‘').replace(/'/g, '’').replace(/^"/, '“').replace(/"/g, '”');

/**
 * A passage as writers quote it: some words, one or more sentences, a paragraph, one paragraph and part of the next.
 */
export function pickPassage(text: string, random: () => number): Span {
  const kinds: readonly (() => Span)[] = [
    () => words(text, Math.floor(random() * text.length), 3 + Math.floor(random() * 12)),
    () => words(text, Math.floor(random() * text.length), 15 + Math.floor(random() * 50)),
    () => sentences(text, Math.floor(random() * text.length), 1),
    () => sentences(text, Math.floor(random() * text.length), 2 + Math.floor(random() * 4)),
    () => paragraph(text, Math.floor(random() * text.length)),
  ];
  for (let tries = 0; tries < 1000; tries++) {
    const span = trimmed(text, kinds[Math.floor(random() * kinds.length)]?.() ?? { start: 0, end: 0 });
    if (span.end - span.start >= 16) return span;
  }
  return { start: 0, end: text.length };
}

function words(text: string, from: number, count: number): Span {
  const found = [...text.slice(from, from + 20 * count).matchAll(/\s\S+/g)].slice(0, count);
  const last = found.at(-1);
  return { start: from + (found[0]?.index ?? 0), end: from + (last ? last.index + last[0].length : 0) };
}

function sentences(text: string, from: number, count: number): Span {
  const ends = [...text.slice(from, from + 500 * count).matchAll(/[.!?]["”’)]?\s|\n\s*\n/g)].slice(0, count + 1);
  return {
    start: from + (ends[0] ? ends[0].index + ends[0][0].length : 0),
    end: from + (ends.at(-1)?.index ?? -1) + 1,
  };
}

function paragraph(text: string, from: number): Span {
  const start = text.lastIndexOf('\n\n', from) + 2;
  const end = text.indexOf('\n\n', from);
  return { start: start === 1 ? 0 : start, end: end < 0 ? text.length : end };
}

function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (start < end && /\s/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}
