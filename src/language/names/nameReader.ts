import { hashSeed, roll } from '../text/hash';
import { abbreviatedTitles } from '../text/sentences';
import {
  characterTable,
  classOf,
  foldOf,
  IGNORABLE,
  isWordClass,
  LIGATURE,
  OTHER,
  SPACE,
  WORD,
} from '../text/normalize';

const checkPrime = 0x9e3779b1 | 0;
const rollCheck = (check: number, code: number): number =>
  Math.imul(((check << 5) | (check >>> 27)) ^ code, checkPrime);

/**
 * Reads a name word by word and hashes its letters. The joint between two words does not count, whether it is a space,
 * a hyphen, an apostrophe or nothing ("Yan'an", "Yanan", "Sino-Soviet", "Sino Soviet"); nor does the full stop of a
 * short abbreviation ("Mt. Lu", "U.S."). `&` is read as "and". Digits with a gap between them are two numbers.
 */
export class NameReader {
  text = '';
  /** The span of the words read so far. */
  start = 0;
  at = 0;
  /** Where the last word begins. */
  wordStart = 0;
  /** The last word is a number, separated by a gap from the number before it. */
  hasNumberGap = false;
  /** Two hashes of the words read. */
  hash = hashSeed;
  check = 0;

  begin(text: string, start: number): void {
    this.text = text;
    this.start = start;
    this.at = start;
    this.wordStart = start;
    this.hash = hashSeed;
    this.check = 0;
  }

  /** End of the words read so far, without trailing invisible characters. */
  get end(): number {
    let end = this.at;
    while (classOf(this.text.charCodeAt(end - 1)) === IGNORABLE) end--;
    return end;
  }

  /** Continues as if something else had been read. */
  restart(hash: number, check: number): void {
    this.hash = hash;
    this.check = check;
  }

  /** Continues as if this word had been read after the text that the hashes stand for. */
  readAs(hash: number, check: number, word: string): void {
    this.restart(hash, check);
    for (let i = 0; i < word.length; i++) this.add(word.charCodeAt(i));
  }

  /** Reads the next word, ideograph or sign, with what joins it to the one before; false at the end of the text. */
  next(): boolean {
    const from = this.#skipJoint();
    const { text } = this;
    if (from >= text.length) return false;
    const code = text.charCodeAt(from);
    const kind = classOf(code);
    this.hasNumberGap = from > this.at && isDigit(code) && isDigit(text.charCodeAt(this.at - 1));
    if (this.hasNumberGap) this.add(0x20);
    this.wordStart = from;
    this.at = from + 1;
    if (isWordClass(kind)) this.#readWord(from);
    else if (code === 0x26) for (const letter of and) this.add(letter);
    else this.add(foldOf(code));
    return true;
  }

  /** Whether a hyphen or apostrophe joins the next word to the words read: "Yan" in "Yan-an". */
  get isTied(): boolean {
    return isTie(this.text.charCodeAt(this.at)) && isWordClass(classOf(this.text.charCodeAt(this.at + 1)));
  }

  add(code: number): void {
    this.hash = roll(this.hash, code);
    this.check = rollCheck(this.check, code);
  }

  #readWord(from: number): void {
    const { text } = this;
    let { hash, check } = this;
    let at = from;
    for (; at < text.length; at++) {
      const entry = characterTable[text.charCodeAt(at)]!;
      const kind = entry >>> 16;
      if (kind !== WORD && kind !== LIGATURE && kind !== IGNORABLE) break;
      if (kind === IGNORABLE) continue;
      let rest = entry & 0xffff;
      do {
        const code = kind === LIGATURE ? 0x60 + (rest & 31) : rest;
        hash = roll(hash, code);
        check = rollCheck(check, code);
        rest >>>= 5;
      } while (kind === LIGATURE && rest > 0);
    }
    this.at = at;
    this.restart(hash, check);
  }

  /** Whether a full stop behind the last word is that of an abbreviation: "Mt.", "U.S.", "Mme." */
  #isAbbreviated(): boolean {
    const { text, at, wordStart } = this;
    if (at - wordStart <= 2) return isWordClass(classOf(text.charCodeAt(at - 1)));
    return at - wordStart <= LONGEST_ABBREVIATION && abbreviatedTitles.has(text.slice(wordStart, at));
  }

  /** The start of the next word or sign. */
  #skipJoint(): number {
    const { text } = this;
    let { at } = this;
    if (at === this.start) return at;
    if (text.charCodeAt(at) === 0x2e && this.#isAbbreviated()) at++;
    if (isTie(text.charCodeAt(at)) && isWordClass(classOf(text.charCodeAt(at + 1)))) return at + 1;
    const isWord = isWordClass(classOf(text.charCodeAt(at - 1)));
    if (isWord && isApostrophe(text.charCodeAt(at)) && classOf(text.charCodeAt(at + 1)) === SPACE) at++;
    while (at < text.length && (classOf(text.charCodeAt(at)) === SPACE || classOf(text.charCodeAt(at)) === IGNORABLE))
      at++;
    return isWord && isApostrophe(text.charCodeAt(at)) && isWordClass(classOf(text.charCodeAt(at + 1))) ? at + 1 : at;
  }
}

/** "Capt" */
const LONGEST_ABBREVIATION = 4;
const and = [0x61, 0x6e, 0x64];
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

const isApostrophe = (code: number): boolean => characterTable[code] === ((OTHER << 16) | 0x27);

/** A hyphen or apostrophe. */
export function isTie(code: number): boolean {
  const entry = characterTable[code]!;
  return entry === ((OTHER << 16) | 0x2d) || entry === ((OTHER << 16) | 0x27);
}
