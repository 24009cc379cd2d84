import { houseNouns } from '../../../names/contextWords';
import { auxiliaries, irregularPasts, prepositions } from '../../../names/englishWords';
import { capitalised } from '../../../text/letters';
import { normalizeName } from '../../../text/normalize';
import { wordSet } from '../../../text/patterns';
import type { Span } from '../../../types';
import { landNouns, personVerbs } from '../kinds/words';
import { functionWords, leadingParticles } from './lists';
import { eventHeads } from './nameHeads';
import type { Word } from './passageWords';

/** A name with what is counted about its occurrences. */
export interface Tally {
  readonly key: string;
  readonly words: readonly Word[];
  /** Each way of writing the name, with its count. */
  readonly forms: Map<string, number>;
  readonly spans: Span[];
  /** Occurrences whose capital is not due to the start of a sentence. */
  sure: number;
  /** Occurrences after a title. */
  titled: number;
  /** Occurrences after "the". */
  definite: number;
  /** Occurrences after "a" or "an". */
  indefinite: number;
  /** Occurrences after "in", "at" or "near", as with a place. */
  placed: number;
  /** Occurrences before a lower-case word that may be a noun, as with an adjective. */
  attributive: number;
  /** Occurrences that only a noun can have: before a verb or preposition, with a possessive ending, after "of". */
  nominal: number;
  /** Occurrences before "dynasty", "family", "province" and the like, which a name has before them, not an adjective. */
  naming: number;
  /** Occurrences before a verb for what people do, or with a possessive ending. */
  acting: number;
  /** Other names that were counted with this one, with what was counted of them. */
  readonly variants: Tally[];
}

/** The words around an occurrence. */
export interface Occurrence {
  readonly words: readonly Word[];
  readonly before: string;
  readonly after: string;
  readonly afterNext: string;
  readonly isSure: boolean;
  readonly isTitled: boolean;
}

export class Tallies {
  readonly #byKey = new Map<string, Tally>();

  add({ words, before, after, afterNext, isSure, isTitled }: Occurrence): void {
    const [first, last] = [words[0], words[words.length - 1]];
    if (!first || !last) return;
    const key = keyOf(words);
    let tally = this.#byKey.get(key);
    if (!tally) this.#byKey.set(key, (tally = emptyTally(key, words)));
    const form = formAsWritten(words);
    tally.forms.set(form, (tally.forms.get(form) ?? 0) + 1);
    tally.spans.push({ start: first.start, end: last.end });
    if (isSure) tally.sure++;
    if (isTitled) tally.titled++;
    if (before === 'the') tally.definite++;
    if (before === 'a' || before === 'an') tally.indefinite++;
    if (placeWords.has(before) && !last.isPossessive) tally.placed++;
    if (last.isPossessive || personVerbs.has(after)) tally.acting++;
    if (houseNouns.has(after) || lordNouns.has(after) || landNouns.has(after)) tally.naming++;
    if (last.isPossessive) tally.nominal++;
    else if (isNounLike(after, afterNext)) tally.attributive++;
    else if (after !== '' || placeWords.has(before) || before === 'of') tally.nominal++;
  }

  all(): Tally[] {
    return [...this.#byKey.values()];
  }
}

/** Lords of a house: "the Babenberg dukes". */
const lordNouns = wordSet('dukes counts margraves lords princes emirs khans pharaohs daimyo samurai');

const placeWords = new Set(['in', 'at', 'near', 'throughout', 'across', 'into', 'outside', 'inside', 'around']);

/** With the possessive endings inside: "Count's Feud". */
const formAsWritten = (words: readonly Word[]): string =>
  words
    .map(({ text, isPossessive }, i) => {
      if (!isPossessive || i === words.length - 1 || /'s?$/.test(text)) return text;
      return text.endsWith('s') ? `${text}'` : `${text}'s`;
    })
    .join(' ');

const emptyTally = (key: string, words: readonly Word[]): Tally => ({
  key,
  words,
  forms: new Map(),
  spans: [],
  sure: 0,
  titled: 0,
  definite: 0,
  indefinite: 0,
  placed: 0,
  attributive: 0,
  nominal: 0,
  acting: 0,
  naming: 0,
  variants: [],
});

/**
 * "John F. Kennedy" and "John Kennedy" count as one name, and so do "De Lattre" and "de Lattre", "La Jonquière" and
 * "Jonquière" after a title, "Díaz" and "Diaz".
 */
function keyOf(words: readonly Word[]): string {
  const full = words.filter(
    ({ text }, i) => !isInitial(text, words[i - 1]) && !(i === 0 && leadingParticles.has(text.toLowerCase())),
  );
  return keyOfText((full.length > 0 ? full : words).map(({ text }) => text).join(' '));
}

/** "F." or "F"; a letter that is a ruler's number belongs to the name. */
const isInitial = (text: string, before: Word | undefined): boolean =>
  /^\p{Lu}\.?$/u.test(text) && !(before !== undefined && /^[IVX]$/.test(text));

/** The key under which a name is counted, whatever its accents. */
export const keyOfText = (text: string): string => normalizeName(text);

/** A lower-case word that may be a noun: not a function word, and not clearly a verb. */
function isNounLike(word: string, next: string): boolean {
  if (word === '' || grammar.has(word) || functionWords.has(word) || /(?:ed|ly|wards)$/.test(word)) return false;
  // "Plutarch records it" has a verb, "Vendée rebels were" a noun.
  return !(presentVerbs.has(word) || (/[^s]s$/.test(word) && opensObject.has(next)));
}

/** Words with which the object of a verb begins, or a clause. */
const opensObject = wordSet(
  'a an the this that these those his her its their our how what why it him them us no itself himself themselves',
);

/** Verbs in the present, as texts speak of authors: "Plutarch says so". */
const presentVerbs = wordSet(`
  says writes tells records reports notes describes mentions claims argues asserts adds calls gives makes remains becomes
  begins comes goes takes sees shows suggests believes thinks considers finds explains concludes insists observes states
  uses quotes cites speaks refers relates recounts compares praises blames seems appears lives dies rules marries
  provides offers presents continues follows leaves returns emphasizes emphasises complains wants knows knew agrees admits
  warns stands lies belongs depends represents contains includes discusses focuses criticizes criticises attributes
  portrays depicts serves works rejects accepts attempts tries fails wrote`);

const grammar = wordSet(`
  a an the and or but nor so yet for if as than that which who whom whose when where while because since until
  ${prepositions} ${auxiliaries} having become ${irregularPasts} aboard amid amongst amidst despite except via per plus
  like unlike until alongside worth opposite
  he she it they we i you his her its their not no also never always still again then there here now both all
  himself herself itself themselves too only even just once however van von de`);

/**
 * The most frequent way of writing the name, with a capital; the longest if several are equally frequent. "battle of
 * Lepanto" begins with a capital as a name.
 */
export function formOf({ forms }: Tally): string {
  const written = [...forms].sort(([a, x], [b, y]) => y - x || b.length - a.length)[0]?.[0] ?? '';
  const form = /^\p{Lu}{7,}$/u.test(written) ? capitalised(written.toLowerCase()) : written;
  return eventHeads.has(form.split(' ')[0] ?? '') ? form.charAt(0).toUpperCase() + form.slice(1) : form;
}
