import type { Span } from '../types';
import { BARRIER, JOINER } from '../types';
import { finders } from './finders/index';
import type { DateFinder, DateMention } from './types';

/**
 * Walks through a text once, from word to word and digit run to digit run, and tries the finders only where one of
 * their triggers begins. Reading is linear: a pattern matches a bounded number of words.
 */

const wordTriggers = new Map<string, DateFinder[]>();
const characterTriggers = new Map<number, DateFinder[]>();
const digitFinders = finders.filter((finder) => finder.triggers.digits);
/** By first and second letter, whether any trigger begins so: spares most words the lookup. */
const beginnings = new Uint8Array(26 * 27);
let longestTrigger = 0;

for (const finder of finders) {
  for (const word of finder.triggers.words ?? []) {
    wordTriggers.set(word, [...(wordTriggers.get(word) ?? []), finder]);
    beginnings[beginning(word, 0)] = 1;
    longestTrigger = Math.max(longestTrigger, word.length);
  }
  for (const character of finder.triggers.characters ?? '') {
    const code = character.charCodeAt(0);
    characterTriggers.set(code, [...(characterTriggers.get(code) ?? []), finder]);
  }
}

function beginning(text: string, start: number): number {
  const second = letterIndex(text.charCodeAt(start + 1));
  return letterIndex(text.charCodeAt(start)) * 27 + (second < 0 ? 26 : second);
}

/** 0–25 for an ASCII letter of either case, else -1. */
function letterIndex(code: number): number {
  const lower = code | 32;
  return lower >= 97 && lower <= 122 ? lower - 97 : -1;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const joiner = JOINER.charCodeAt(0);

/** Letters of alphabetic scripts, digits, underscore and the mark of a markup inside a word. */
function isWordCharacter(code: number): boolean {
  if (code < 128) return letterIndex(code) >= 0 || isDigit(code) || code === 95;
  return (code >= 0xc0 && code < 0x2000) || code === joiner;
}

/** The dates of one passage that a single finder recognises; sorted, disjoint. */
export function scan(text: string, { start, end }: Span): DateMention[] {
  const mentions: DateMention[] = [];
  let lastEnd = -1;
  let i = start;
  while (i < end) {
    const code = text.charCodeAt(i);
    let candidates: readonly DateFinder[] | undefined;
    let next = i + 1;
    if (isDigit(code)) {
      next = endOfRun(text, i, end, isDigit);
      if (opensNumber(text, i, lastEnd)) candidates = digitFinders;
    } else if (letterIndex(code) >= 0) {
      next = endOfRun(text, i, end, (c) => letterIndex(c) >= 0);
      if (next - i <= longestTrigger && beginnings[beginning(text, i)] && (i === 0 || !isWordCharacter(text.charCodeAt(i - 1)))) {
        candidates = wordTriggers.get(text.slice(i, next).toLowerCase());
      } else if (text.startsWith('://', next)) {
        next = endOfRun(text, next, end, isAddressCharacter);
      }
    } else if (isWordCharacter(code)) {
      next = endOfRun(text, i, end, isWordCharacter);
    } else {
      candidates = characterTriggers.get(code);
    }
    const found = candidates && longest(candidates, text, i, end);
    if (found) {
      mentions.push(found);
      lastEnd = next = found.end;
    }
    i = next;
  }
  return mentions;
}

function endOfRun(text: string, start: number, end: number, belongs: (code: number) => boolean): number {
  let i = start;
  while (i < end && belongs(text.charCodeAt(i))) i++;
  return i;
}

const isAddressCharacter = (code: number): boolean => code > 32 && code !== 0xfffc;

/** Not inside a word, an amount of money, a decimal, a version or a code: "B52", "$1958", "1,958", "1.2.1958". */
function opensNumber(text: string, start: number, lastEnd: number): boolean {
  if (start === 0) return true;
  const before = text[start - 1]!;
  // "c1270"
  if (before === 'c' && (start === 1 || !isWordCharacter(text.charCodeAt(start - 2)))) return true;
  if (isWordCharacter(before.charCodeAt(0)) || '$£€¥#=+@\\%'.includes(before)) return false;
  const digitBefore = start > 1 && isDigit(text.charCodeAt(start - 2));
  return lastEnd === start - 1 || !(digitBefore && '.,:/-\u2010\u2011\u2012\u2013\u2014'.includes(before));
}

function longest(candidates: readonly DateFinder[], text: string, start: number, limit: number): DateMention | undefined {
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
