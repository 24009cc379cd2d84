import type { Span } from '../../types';
import { BARRIER } from '../../types';
import { wordAfter } from './lookaround';
import { DIGIT, hashOn, LETTER, mayMatch, OTHER, TRIGGER, Triggers, WORD, type Candidate } from './triggers';
import type { DateFinder, DateMention } from './types';

// The scanner passes once over a text, from word to word and from one run of digits to the next, and tries finders only
// at one of their triggers. It runs in linear time, because a pattern matches a limited number of words.

/** The dates of a passage that a single finder recognises; sorted and disjoint. */
export type Scan = (text: string, passage: Span) => readonly DateMention[];

/** Builds the tables for some finders. The longest of several matches at one place wins. */
export function createScan(finders: Iterable<DateFinder>): Scan {
  const triggers = new Triggers([...finders].sort((a, b) => (b.priority ?? 0) - (a.priority ?? 0)));
  return (text, passage) => scan(triggers, text, passage);
}

function scan(triggers: Triggers, text: string, { start, end }: Span): DateMention[] {
  const { classes } = triggers;
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
    let candidates = noCandidates;
    if (kind === LETTER) {
      let hash = hashOn(0, code);
      for (; next < end; next++) {
        const letter = text.charCodeAt(next);
        if (classes[letter] !== LETTER) break;
        hash = hashOn(hash, letter);
      }
      if (!inWord && triggers.mayBeWord(hash)) candidates = triggers.ofWord(text, i, next, hash);
      else if (next < end && text.charCodeAt(next) === COLON) next = endOfAddress(text, next, end);
    } else if (kind === DIGIT) {
      while (next < end && classes[text.charCodeAt(next)] === DIGIT) next++;
      if (opensNumber(text, i, lastEnd, classes)) candidates = triggers.ofDigits(next - i, isHanNear(text, next));
    } else if (kind === TRIGGER || (kind === WORD && !inWord)) {
      candidates = triggers.ofCharacter(code);
    }
    const found = candidates.length > 0 ? longest(candidates, text, { start: i, end }, next, classes) : undefined;
    if (found) {
      mentions.push(found);
      lastEnd = next = found.end;
    }
    inWord = isWordCharacter(text.charCodeAt(next - 1), classes);
    i = next;
  }
  return mentions;
}

const noCandidates: readonly Candidate[] = [];
const COLON = 58;

/** Letters of alphabetic scripts, digits, underscore, and the mark that replaces markup inside a word. */
function isWordCharacter(code: number, classes: Uint8Array): boolean {
  const kind = classes[code];
  return kind === LETTER || kind === DIGIT || kind === WORD;
}

/** How far after a number its Chinese character may stand: 1958－1962年. */
const HAN_DISTANCE = 8;

function isHanNear(text: string, from: number): boolean {
  const limit = Math.min(from + HAN_DISTANCE, text.length);
  for (let i = from; i < limit; i++) if (text.charCodeAt(i) >= 0x2e80 && text.charCodeAt(i) < 0xa000) return true;
  return false;
}

/** The end of the web address whose colon stands at an offset; the offset if there is none. */
function endOfAddress(text: string, from: number, limit: number): number {
  if (!text.startsWith('://', from)) return from;
  let end = from;
  while (end < limit && text.charCodeAt(end) > 32 && text[end] !== BARRIER) end++;
  return end;
}

/** Not inside a word, an amount of money, a decimal, a version or a code: "B52", "$1958", "1,958", "1.2.1958". */
function opensNumber(text: string, start: number, lastEnd: number, classes: Uint8Array): boolean {
  if (start === 0) return true;
  const before = text[start - 1]!;
  // "c1270"
  if (before === 'c' && (start === 1 || !isWordCharacter(text.charCodeAt(start - 2), classes))) return true;
  if (isWordCharacter(before.charCodeAt(0), classes) || '$£€¥#=+@\\%'.includes(before)) return false;
  const digitBefore = start > 1 && classes[text.charCodeAt(start - 2)] === DIGIT;
  return lastEnd === start - 1 || !(digitBefore && '.,:/-\u2010\u2011\u2012\u2013\u2014'.includes(before));
}

function longest(
  candidates: readonly Candidate[],
  text: string,
  { start, end: limit }: Span,
  triggerEnd: number,
  classes: Uint8Array,
): DateMention | undefined {
  let best: DateMention | undefined;
  const first = text.charCodeAt(start);
  const behind = firstSignAt(text, triggerEnd);
  let next: string | undefined;
  for (const candidate of candidates) {
    if (!mayMatch(candidate, first, behind)) continue;
    if (candidate.nextWords?.has((next ??= wordAfter(text, triggerEnd).toLowerCase())) === false) continue;
    const { pattern, read } = candidate.finder;
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (!match) continue;
    const end = start + match[0].length;
    if (end > limit || (best && end <= best.end) || cutsWord(text, end, classes) || match[0].includes(BARRIER))
      continue;
    const expression = read(match, text);
    if (expression) best = { start, end, expression };
  }
  return best;
}

/** The code of the first character from here on that is no ASCII white space; 0 at the end. */
function firstSignAt(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== 32 && (code < 9 || code > 13)) return code;
  }
  return 0;
}

function cutsWord(text: string, end: number, classes: Uint8Array): boolean {
  return (
    isWordCharacter(text.charCodeAt(end - 1), classes) &&
    end < text.length &&
    isWordCharacter(text.charCodeAt(end), classes)
  );
}
