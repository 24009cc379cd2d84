import type { NativeName } from '../../types';

/** Scripts that several languages use, of which only the script is certain. ISO 15924 codes, sorted. */
const scripts = [
  ['Arab', /^\p{Script=Arabic}$/u],
  ['Armn', /^\p{Script=Armenian}$/u],
  ['Cyrl', /^\p{Script=Cyrillic}$/u],
  ['Deva', /^\p{Script=Devanagari}$/u],
  ['Geor', /^\p{Script=Georgian}$/u],
  ['Grek', /^\p{Script=Greek}$/u],
  ['Hani', /^\p{Script=Han}$/u],
  ['Hebr', /^\p{Script=Hebrew}$/u],
  ['Mong', /^\p{Script=Mongolian}$/u],
  ['Thai', /^\p{Script=Thai}$/u],
  ['Tibt', /^\p{Script=Tibetan}$/u],
] as const;

/** The third tone of pinyin: no other romanisation of a Han text has these letters. */
const pinyin = /[ǎěǐǒǔǚ]|[aeiouü]\u030c/i;

/**
 * The BCP 47 tag of a name in its own script. Kana is Japanese, hangul Korean; Han alone may be Chinese or Japanese,
 * and is `zh` only with a romanisation in pinyin; else the tag names only the script.
 * Undefined for Latin letters and for mixed scripts.
 */
export function languageTag({ script, romanisation }: NativeName): string | undefined {
  const letters = script.match(/\p{L}/gu) ?? [];
  if (letters.length === 0) return undefined;
  if (letters.some((letter) => /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(letter))) {
    return letters.every((letter) => /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー]/u.test(letter))
      ? 'ja'
      : undefined;
  }
  if (letters.every((letter) => /[\p{Script=Hangul}]/u.test(letter))) return 'ko';
  const code = scripts.find(([, pattern]) => letters.every((letter) => pattern.test(letter)))?.[0];
  if (code === 'Hani' && romanisation !== undefined && pinyin.test(romanisation)) return 'zh';
  return code && `und-${code}`;
}
