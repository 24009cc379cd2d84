import { addTo } from '../../text/collections';
import { JOINER } from '../../types';
import type { DateFinder } from './types';

export const OTHER = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const TRIGGER = 3;
export const WORD = 4;

/** Runs of digits up to this length have lists of their own; longer ones share the last. */
const LONGEST_RUN = 5;
const HASHES = 1 << 16;

/** A trigger word with its finders: those that it has anywhere, and those that it has before a full stop. */
interface TriggerWord {
  /** In lower case, without the full stop. */
  readonly word: string;
  readonly plain: Candidate[];
  readonly abbreviated: Candidate[];
}

/** A finder at one of its triggers. */
export interface Candidate {
  readonly finder: DateFinder;
  /** Marks the ASCII characters that can follow the trigger; undefined if any can. */
  readonly follows: Uint8Array | undefined;
  /** The words that can follow the trigger, and the empty word for a sign or number; undefined if any can. */
  readonly nextWords: ReadonlySet<string> | undefined;
  readonly isCapitalised: boolean;
}

/** The finders, by the first characters of their matches. */
export class Triggers {
  /** The role of each character in the scan, by its code: one of the constants above. */
  readonly classes = new Uint8Array(0x10000);
  /** By the hash of the word. */
  readonly #words = new Map<number, TriggerWord[]>();
  /** By a character that is no letter of ASCII. */
  readonly #characters = new Map<number, Candidate[]>();
  /** By length of the run of digits. */
  readonly #digits = emptyLists();
  readonly #digitsBeforeHan = emptyLists();
  /** Marks the hashes of the trigger words, so that most words need no lookup. */
  readonly #hashes = new Uint8Array(HASHES);

  constructor(finders: Iterable<DateFinder>) {
    this.classes.fill(WORD, 0xc0, 0x2000);
    for (let code = 0; code < 128; code++) this.classes[code] = classOf(code);
    this.classes[JOINER.charCodeAt(0)] = WORD;
    for (const finder of finders) this.#add(finder);
  }

  #add(finder: DateFinder): void {
    // Read once: some finders compute their triggers.
    const { triggers } = finder;
    const { words = [], characters = '', digits, beforeHan, nextWords, isCapitalised = false } = triggers;
    const candidate = {
      finder,
      follows: undefined,
      nextWords: nextWords && new Set(['', ...nextWords]),
      isCapitalised,
    };
    const ofWord: Candidate = { ...candidate, follows: asciiMarks(triggers.afterWords) };
    const ofDigits: Candidate = { ...candidate, follows: asciiMarks(triggers.afterDigits) };
    const ofCharacter: Candidate = { ...candidate, follows: asciiMarks(triggers.afterCharacters) };
    for (const word of words) {
      const start = scannedPart(word);
      if (start !== '') this.#listOfWord(start).push(ofWord);
      else for (const initial of initialsOf(word)) addTo(this.#characters, initial, candidate);
    }
    for (const character of characters) {
      const code = character.charCodeAt(0);
      addTo(this.#characters, code, ofCharacter);
      this.classes[code] = TRIGGER;
    }
    const [least, most] = digits ?? [1, 0];
    for (let length = least; length <= Math.min(most, LONGEST_RUN); length++) {
      this.#digitsBeforeHan[length]!.push(ofDigits);
      if (!beforeHan) this.#digits[length]!.push(ofDigits);
    }
  }

  #listOfWord(trigger: string): Candidate[] {
    const word = trigger.replace('.', '');
    const hash = hashOf(word);
    this.#hashes[hash] = 1;
    const known = this.#words.get(hash)?.find((each) => each.word === word);
    const listed = known ?? { word, plain: [], abbreviated: [] };
    if (!known) addTo(this.#words, hash, listed);
    return word === trigger ? listed.plain : listed.abbreviated;
  }

  /** Whether a trigger word may have this hash. */
  mayBeWord(hash: number): boolean {
    return this.#hashes[hash] === 1;
  }

  /** The finders for the word at a span of the text, which has this hash. A full stop may follow it: "A.D. 79". */
  ofWord(text: string, start: number, end: number, hash: number): readonly Candidate[] {
    for (const { word, plain, abbreviated } of this.#words.get(hash) ?? []) {
      if (!isWordAt(word, text, start, end)) continue;
      return abbreviated.length > 0 && text[end] === '.' ? abbreviated : plain;
    }
    return [];
  }

  ofCharacter(code: number): readonly Candidate[] {
    return this.#characters.get(code) ?? [];
  }

  /** The finders for a run of digits of this length; `isHanNear`: a Chinese character follows soon. */
  ofDigits(length: number, isHanNear: boolean): readonly Candidate[] {
    return (isHanNear ? this.#digitsBeforeHan : this.#digits)[Math.min(length, LONGEST_RUN)]!;
  }
}

/** Whether a match can begin with one character and have another behind its trigger; those beyond ASCII always can. */
export const mayMatch = ({ follows, isCapitalised }: Candidate, first: number, behind: number): boolean =>
  (follows === undefined || behind >= ASCII || follows[behind] === 1) && !(isCapitalised && isSmallLetter(first));

const isSmallLetter = (code: number): boolean => code >= 97 && code <= 122;

const ASCII = 128;

function asciiMarks(characters: string | undefined): Uint8Array | undefined {
  if (characters === undefined) return undefined;
  const marks = new Uint8Array(ASCII);
  for (const character of characters + characters.toUpperCase()) marks[character.charCodeAt(0)] = 1;
  return marks;
}

/** What the scanner reads of a word: up to the first letter beyond ASCII, `f` of "février"; nothing of "été". */
const scannedPart = (word: string): string => /^[a-z]*\.?/.exec(word)![0];

const initialsOf = (word: string): readonly number[] => [word.charCodeAt(0), word.toUpperCase().charCodeAt(0)];

const emptyLists = (): readonly Candidate[][] => Array.from({ length: LONGEST_RUN + 1 }, () => []);

/** Whether a lower-case word stands at a span, in whatever case. Both consist of basic letters. */
function isWordAt(word: string, text: string, start: number, end: number): boolean {
  if (end - start !== word.length) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== (text.charCodeAt(start + i) | 32)) return false;
  return true;
}

const isBasicLetter = (code: number): boolean => code < 128 && (code | 32) >= 97 && (code | 32) <= 122;

function classOf(code: number): number {
  if (isBasicLetter(code)) return LETTER;
  return code >= 48 && code <= 57 ? DIGIT : code === 95 ? WORD : OTHER;
}

function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = hashOn(hash, word.charCodeAt(i));
  return hash;
}

/** The hash of a word extended by one letter, ignoring case. */
export function hashOn(hash: number, letter: number): number {
  return (Math.imul(hash, 31) + (letter | 32)) & (HASHES - 1);
}
