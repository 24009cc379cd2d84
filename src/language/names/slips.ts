import { slipsBetween } from '../text/distance';
import { wordSet } from '../text/patterns';

// Whether a word misspells a word of a name, or is another word: "Napolean" and Napoleon, but "Sullan" and Sulla.

/** `sure`: by itself; `beside others`: if the other words of the name stand beside it. */
export type Slip = 'sure' | 'beside others';

/** How a normalized word misspells a known one; undefined if it seems to be another word. */
export function slipOf(word: string, known: string): Slip | undefined {
  if (word[0] !== known[0]) return undefined;
  const [shorter, longer] = [word, known].map(({ length }) => length).sort((a, b) => a - b) as [number, number];
  // "Marxists" and "Marxisms" are compared without their plural.
  const arePlural = word.endsWith('s') && known.endsWith('s');
  const ending = endingsOf(word, known) ?? (arePlural ? endingsOf(word.slice(0, -1), known.slice(0, -1)) : undefined);
  if (ending === 'inflected') return undefined;
  const slips = slipsBetween(word, known);
  if (slips > 1 && sameLetters(word, known) >= longer - 2) return undefined;
  if (ending === 'derived') return slips === 1 && shorter >= LONE ? 'beside others' : undefined;
  if (soundsAlike(word, known)) return 'sure';
  if (slips > 2 || (slips === 2 && shorter < TWO_BESIDE_OTHERS)) return undefined;
  if (slips === 2) return shorter >= TWO_ALONE ? 'sure' : 'beside others';
  return known.length >= LONE || isSwap(word, known) ? 'sure' : 'beside others';
}

/** The most slips that `slipOf` accepts between words of these lengths. */
export const mostSlips = (word: string, known: string): number =>
  Math.min(word.length, known.length) >= TWO_BESIDE_OTHERS ? 2 : 1;

/** Words from this length may have two slips. */
const TWO_ALONE = 10;
const TWO_BESIDE_OTHERS = 8;
/** Shorter words have too many similar words to recognise a misspelling without others beside it. */
const LONE = 7;

/** "Ceasar": the same letters, two of them swapped, but not at the end: "Median" and Medina. */
const isSwap = (word: string, known: string): boolean =>
  word.length === known.length && word.slice(-3) === known.slice(-3) && sorted(word) === sorted(known);

const sorted = (word: string): string => Array.from(word).sort().join('');

const sameLetters = (a: string, b: string): number => {
  let same = 0;
  while (same < Math.min(a.length, b.length) && a[same] === b[same]) same++;
  return same;
};

/**
 * Whether two words differ only in their endings. `inflected`: a plural or an adjective, "Lenins", "Sullan"; `derived`: as
 * in another language or of the other sex, "Komnena" and Komnene, "Theodoricus" and Theodoric.
 */
function endingsOf(word: string, known: string): 'inflected' | 'derived' | undefined {
  const same = sameLetters(word, known);
  // "Lushann"
  if (same === known.length && word.slice(same) === known.at(-1) && !word.endsWith('s')) return undefined;
  // The shared letters may belong to both endings: "Marxism" and "Marxist".
  for (let stem = same; stem >= Math.max(SHORTEST_STEM, same - 2); stem--) {
    const found = endingsAfter(stem, word.slice(stem), known.slice(stem));
    if (found) return found;
  }
  return undefined;
}

function endingsAfter(same: number, own: string, other: string): 'inflected' | 'derived' | undefined {
  if (!endings.has(own) || !endings.has(other)) return undefined;
  // "Adolphis": no language has both endings for one name.
  if ((own === 'is' && other === 'us') || (own === 'us' && other === 'is')) return undefined;
  // "Talleyrande"
  if ((own === 'e' && other === '') || (own === '' && other === 'e'))
    return same >= LONG_STEM ? undefined : 'inflected';
  return vowels.has(own) && vowels.has(other) ? 'derived' : 'inflected';
}

const SHORTEST_STEM = 3;
const LONG_STEM = 9;
const vowels = wordSet('a e i o y');
const endings = new Set([
  '',
  ...wordSet(
    'a ae an ans d e ean ed er es ese i ia ian ic ica ics ii ing io is ish ism ist ite ius man men n ns o os s um us y',
  ),
]);

/** Whether a word is made from a known one: "Caesarian" of Caesar. */
export function isMadeFrom(word: string, isKnown: (stem: string) => boolean): boolean {
  const derivation = /^(.{3,}?)(?:ean|ian|an|n|ist|ism|ite|ic|s|es|ish|ese|esque)$/.exec(word);
  if (!derivation || /([^s])\1$/.test(word)) return false;
  for (let length = 3; length < word.length; length++) {
    if (isKnown(word.slice(0, length)) && endings.has(word.slice(length))) return true;
  }
  return false;
}

/** Whether two spellings have one sound: "Walenstein" and Wallenstein. */
export const soundsAlike = (word: string, known: string): boolean => soundOf(word) === soundOf(known);

/** The sound of a word, roughly: doubled letters count once, and letters that sound alike are the same. */
const soundOf = (word: string): string =>
  word
    .replace(/ph/g, 'f')
    .replace(/ck|c(?![eihy])/g, 'k')
    .replace(/t[sz]/g, 'z')
    .replace(/(.)\1+/g, '$1');
