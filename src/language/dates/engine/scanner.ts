import type { Span } from '../../types';
import { BARRIER, JOINER } from '../../types';
import { finders } from '../languages/en/finders';
import type { DateFinder, DateMention } from './types';

/**
 * Walks through a text once, from word to word and digit run to digit run, and tries the finders only where one of
 * their triggers begins. Reading is linear: a pattern matches a bounded number of words.
 */

const wordTriggers = new Map<string, DateFinder[]>();
const characterTriggers = new Map<number, DateFinder[]>();
/** By the length of the run; index 5 stands for longer ones. */
const digitTriggers: DateFinder[][] = [[], [], [], [], [], []];
const digitTriggersHan: DateFinder[][] = [[], [], [], [], [], []];
/** Marks the hashes of the triggers: spares most words the lookup. */
const triggerHashes = new Uint8Array(1 << 13);

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const TRIGGER = 3;
const WORD = 4;
/** What a character is to the scan, by its code. */
const classes = new Uint8Array(0x10000);

for (let code = 0; code < 0x10000; code++) {
  if ((code | 32) >= 97 && (code | 32) <= 122 && code < 128) classes[code] = LETTER;
  else if (code >= 48 && code <= 57) classes[code] = DIGIT;
  else if (code === 95 || (code >= 0xc0 && code < 0x2000) || code === JOINER.charCodeAt(0)) classes[code] = WORD;
}

for (const finder of finders) {
  const { words = [], characters = '', digits, beforeHan } = finder.triggers;
  for (const word of words) {
    wordTriggers.set(word, [...(wordTriggers.get(word) ?? []), finder]);
    triggerHashes[hashOf(word.replace('.', ''))] = 1;
  }
  for (const character of characters) {
    const code = character.charCodeAt(0);
    characterTriggers.set(code, [...(characterTriggers.get(code) ?? []), finder]);
    classes[code] = TRIGGER;
  }
  for (let length = digits?.[0] ?? 6; length <= Math.min(digits?.[1] ?? 0, 5); length++) {
    digitTriggersHan[length]!.push(finder);
    if (!beforeHan) digitTriggers[length]!.push(finder);
  }
}

function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = hashOn(hash, word.charCodeAt(i));
  return hash;
}

/** The hash of a word, with one letter more, whatever its case. */
function hashOn(hash: number, letter: number): number {
  return (Math.imul(hash, 31) + (letter | 32)) & (triggerHashes.length - 1);
}

/** Letters of alphabetic scripts, digits, underscore and the mark of a markup inside a word. */
function isWordCharacter(code: number): boolean {
  const kind = classes[code];
  return kind === LETTER || kind === DIGIT || kind === WORD;
}

/** The dates of one passage that a single finder recognises; sorted, disjoint. */
export function scan(text: string, { start, end }: Span): DateMention[] {
  const mentions: DateMention[] = [];
  let lastEnd = -1;
  let inWord = false;
  let i = start;
  while (i < end) {
    const code = text.charCodeAt(i);
    const kind = classes[code]!;
    if (kind === OTHER) {
      inWord = false;
      i++;
      continue;
    }
    let next = i + 1;
    let candidates: readonly DateFinder[] | undefined;
    if (kind === LETTER) {
      let hash = hashOn(0, code);
      for (; next < end; next++) {
        const letter = text.charCodeAt(next);
        if (classes[letter] !== LETTER) break;
        hash = hashOn(hash, letter);
      }
      if (!inWord && triggerHashes[hash]) {
        const word = text.slice(i, next).toLowerCase();
        candidates = (text.charCodeAt(next) === 46 && wordTriggers.get(`${word}.`)) || wordTriggers.get(word);
      } else if (text.charCodeAt(next) === 58 && text.startsWith('://', next)) {
        while (next < end && isAddressCharacter(text.charCodeAt(next))) next++;
      }
    } else if (kind === DIGIT) {
      while (next < end && classes[text.charCodeAt(next)] === DIGIT) next++;
      if (opensNumber(text, i, lastEnd)) {
        candidates = (isHanNear(text, next) ? digitTriggersHan : digitTriggers)[Math.min(next - i, 5)];
      }
    } else if (kind === TRIGGER) {
      candidates = characterTriggers.get(code);
    }
    const found = candidates && longest(candidates, text, i, end);
    if (found) {
      mentions.push(found);
      lastEnd = next = found.end;
    }
    inWord = isWordCharacter(text.charCodeAt(next - 1));
    i = next;
  }
  return mentions;
}

const HAN_DISTANCE = 8;

function isHanNear(text: string, from: number): boolean {
  const limit = Math.min(from + HAN_DISTANCE, text.length);
  for (let i = from; i < limit; i++) if (text.charCodeAt(i) >= 0x2e80 && text.charCodeAt(i) < 0xa000) return true;
  return false;
}

const isAddressCharacter = (code: number): boolean => code > 32 && code !== 0xfffc;

/** Not inside a word, an amount of money, a decimal, a version or a code: "B52", "$1958", "1,958", "1.2.1958". */
function opensNumber(text: string, start: number, lastEnd: number): boolean {
  if (start === 0) return true;
  const before = text[start - 1]!;
  // "c1270"
  if (before === 'c' && (start === 1 || !isWordCharacter(text.charCodeAt(start - 2)))) return true;
  if (isWordCharacter(before.charCodeAt(0)) || '$£€¥#=+@\\%'.includes(before)) return false;
  const digitBefore = start > 1 && classes[text.charCodeAt(start - 2)] === DIGIT;
  return lastEnd === start - 1 || !(digitBefore && '.,:/-\u2010\u2011\u2012\u2013\u2014'.includes(before));
}

function longest(
  candidates: readonly DateFinder[],
  text: string,
  start: number,
  limit: number,
): DateMention | undefined {
  let best: DateMention | undefined;
  for (const { pattern, read } of candidates) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (!match) continue;
    const end = start + match[0].length;
    if (end > limit || (best && end <= best.end) || cutsWord(text, end) || match[0].includes(BARRIER)) continue;
    const expression = read(match, text);
    if (expression) best = { start, end, expression };
  }
  return best;
}

function cutsWord(text: string, end: number): boolean {
  return isWordCharacter(text.charCodeAt(end - 1)) && end < text.length && isWordCharacter(text.charCodeAt(end));
}
