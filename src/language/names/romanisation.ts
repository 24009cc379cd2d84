import { capitalised } from '../text/letters';

/**
 * Wade–Giles from Hanyu Pinyin. The syllables are those of the pinyin table of ISO 7098:2015, listed by initial; the
 * spellings follow H. A. Giles, *A Chinese–English Dictionary* (2nd ed., 1912), as in the Library of Congress's
 * conversion table of 2000. All spellings are in normalized form: no tones, umlauts or apostrophes.
 */
const table: Readonly<Record<string, string>> = {
  '': 'a ai an ang ao e ei en eng er o ou wa wai wan wang wei wen weng wo wu ya yan yang yao ye yi yin ying yo yong you yu yuan yue yun',
  b: 'a ai an ang ao ei en eng i ian iao ie in ing o u',
  p: 'a ai an ang ao ei en eng i ian iao ie in ing o ou u',
  m: 'a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u',
  f: 'a an ang ei en eng o ou u',
  d: 'a ai an ang ao e ei en eng i ian iao ie ing iu ong ou u uan ui un uo',
  t: 'a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo',
  n: 'a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan ue uo',
  l: 'a ai an ang ao e ei eng i ia ian iang iao ie in ing iu ong ou u uan ue un uo',
  g: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  k: 'a ai an ang ao e en eng ong ou u ua uai uan uang ui un uo',
  h: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  j: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  q: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  x: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  zh: 'a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo',
  ch: 'a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo',
  sh: 'a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo',
  r: 'an ang ao e en eng i ong ou u uan ui un uo',
  z: 'a ai an ang ao e ei en eng i ong ou u uan ui un uo',
  c: 'a ai an ang ao e en eng i ong ou u uan ui un uo',
  s: 'a ai an ang ao e en eng i ong ou u uan ui un uo',
};

const initials: Readonly<Record<string, string>> = {
  b: 'p', d: 't', g: 'k', j: 'ch', q: 'ch', x: 'hs', zh: 'ch', r: 'j', z: 'ts', c: 'ts',
}; // prettier-ignore

/** Syllables, or their parts after the initial, that follow no rule. Two spellings if both were usual. */
const whole: Readonly<Record<string, string>> = {
  zhi: 'chih', chi: 'chih', shi: 'shih', ri: 'jih', zi: 'tzu', ci: 'tzu', si: 'szu ssu', er: 'erh', yi: 'i yi',
  ye: 'yeh', yan: 'yen', you: 'yu', yong: 'yung', yue: 'yueh', ge: 'ko', ke: 'ko', he: 'ho', e: 'o', de: 'te teh',
  guo: 'kuo', kuo: 'kuo', huo: 'huo', shuo: 'shuo', gui: 'kuei', kui: 'kuei', lue: 'lueh', nue: 'nueh',
}; // prettier-ignore
const finals: Readonly<Record<string, string>> = {
  ian: 'ien', ie: 'ieh', ong: 'ung', iong: 'iung', uo: 'o', ue: 'ueh',
}; // prettier-ignore

let syllables: ReadonlyMap<string, readonly string[]> | undefined;

/** Each pinyin syllable with its spellings in Wade–Giles. */
function syllableTable(): ReadonlyMap<string, readonly string[]> {
  syllables ??= new Map(
    Object.entries(table).flatMap(([initial, list]) =>
      list.split(' ').map((final): [string, string[]] => {
        const pinyin = initial + final;
        const spelt = whole[pinyin] ?? (initials[initial] ?? initial) + (finals[final] ?? final);
        return [pinyin, spelt.split(' ')];
      }),
    ),
  );
  return syllables;
}

/** Whether a word is one pinyin syllable. */
export const isSyllable = (word: string): boolean => syllableTable().has(word);

/** Whether a word is one syllable of Wade–Giles. */
export function isWadeGiles(word: string): boolean {
  wadeGilesSyllables ??= new Set([...syllableTable().values()].flat());
  return wadeGilesSyllables.has(word);
}
let wadeGilesSyllables: ReadonlySet<string> | undefined;

/**
 * The syllables of each word of a name, if the name is pinyin for exactly that many characters; the first split that
 * fits.
 */
export function syllablesOf(words: readonly string[], characters: number): readonly (readonly string[])[] | undefined {
  const [word, ...rest] = words;
  if (word === undefined) return characters === 0 ? [] : undefined;
  for (let count = 1; count <= characters - rest.length; count++) {
    const own = split(word, count);
    const others = own && syllablesOf(rest, characters - count);
    if (others) return [own, ...others];
  }
  return undefined;
}

/**
 * Splits a word into exactly `count` syllables, trying longer syllables first. A syllable that begins with a vowel
 * follows an apostrophe or hyphen (ISO 7098, 12.2), so "rengan" is ren-gan.
 */
function split(word: string, count: number): readonly string[] | undefined {
  if (word === '') return count === 0 ? [] : undefined;
  if (count === 0) return undefined;
  for (let length = Math.min(6, word.length); length > 0; length--) {
    const head = word.slice(0, length);
    if (!isSyllable(head)) continue;
    const behind = word.slice(length);
    if (/^[aeo]/.test(behind)) continue;
    const rest = split(behind.replace(/^['-]/, ''), count - 1);
    if (rest) return [head, ...rest];
  }
  return undefined;
}

/** The Wade–Giles spellings of a pinyin name, given its syllables word by word: `Teng Hsiao-ping`. */
export function wadeGilesOf(words: readonly (readonly string[])[]): string[] {
  const spellings = words.map((own) =>
    everyChoice(
      own.map((syllable) => syllableTable().get(syllable) ?? [syllable]),
      '-',
    ).map(capitalised),
  );
  return everyChoice(spellings, ' ');
}

/** All ways to choose one string from each list, joined: `[[a, b], [c]]` gives `a-c` and `b-c`. */
const everyChoice = (lists: readonly (readonly string[])[], joint: string): string[] =>
  lists.reduce<string[]>(
    (heads, list, i) => heads.flatMap((head) => list.map((each) => (i === 0 ? each : head + joint + each))),
    [''],
  );
