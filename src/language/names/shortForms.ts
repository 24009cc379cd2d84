import type { Entity } from '../types';
import { normalizeName } from '../text/normalize';
import { wordSet } from '../text/patterns';
import { isSyllable, isWadeGiles } from './romanisation';
import { givenNameOf } from './rulers';
import { femaleTitles, functionWords, titles, titlesBehind } from './contextWords';
import { capitalised } from '../text/letters';

const none: readonly string[] = [];

/** The names by which the text may call a person after the first mention, derived from the entry's label. */
export function shortFormsOf(entity: Entity): readonly string[] {
  if (entity.kind !== 'person') return none;
  return shortFormsOfName(entity, entity.label);
}

/**
 * The short forms of one of a person's names: the family name, first in the East Asian order and last in the Western
 * one, with its particle and without ("de Gaulle", "Gaulle"). Titles are not part of a name. A name that ends with a
 * title ("Lama", "Khan") or an origin ("of Orange") has no short form; a ruler's short form is the given name.
 */
export function shortFormsOfName(entity: Entity, name: string): readonly string[] {
  const unbracketed = (name.endsWith(')') ? name.replace(/\([^()]{0,80}\)$/, '') : name).trim();
  const words = unbracketed.split(/\s+/);
  const titled = words.findIndex((word) => !titles.has(bare(word)) && !femaleTitles.has(bare(word)));
  const own = titled > 0 ? words.slice(titled) : words;
  const first = own[0] ?? '';
  const last = own.at(-1) ?? '';
  if (own.length < 2) return titled > 0 ? familyNames(first) : none;
  // "Daoguang Emperor", "Kublai Khan".
  if (own.length === 2 && /^(?:Emperor|Khan|Khagan|Shah)$/.test(last)) return familyNames(first);
  const given = givenNameOf(titled > 0 ? own.join(' ') : unbracketed);
  if (given !== undefined) return [given];
  if (own.some((word) => /^(?:of|the|and)$/i.test(word)) || titlesBehind.has(bare(last))) return none;
  if (/^(?:[IVX]+$|\d)/.test(last)) return none;
  const order = orderOf(entity, first, last);
  if (order === 'family first') return familyNames(first);
  if (order === 'unknown') return familyNames(first, last);
  const particle = own.findIndex((word, i) => i > 0 && i < own.length - 1 && particles.has(word.toLowerCase()));
  if (particle < 0) return familyNames(last);
  const long = own.slice(particle).join(' ');
  return [long, capitalised(long), ...familyNames(last)];
}

const bare = (word: string): string => (word.endsWith('.') ? word.slice(0, -1) : word);
const familyNames = (...words: string[]): readonly string[] => words.filter(isFamilyName);
const isFamilyName = (word: string): boolean => /^\p{Lu}['’]?\p{L}*\p{Ll}/u.test(word) && !functionWords.has(word);

const particles = wordSet('de du da di do dos das del della la le van von der den ter ten zu af av al el ibn bin ben'); // prettier-ignore

/** Chinese family names of two syllables. */
const compounds = wordSet('sima zhuge ouyang situ shangguan xiahou murong dongfang huangfu gongsun linghu yuchi zhangsun yuwen duanmu dugu helian ssuma chuko'); // prettier-ignore

/**
 * The order of a name's parts. The native script shows that a name is East Asian; the romanised words show whether it
 * is in its own order, because Chinese and Korean family names have one syllable. Japanese names may be in either
 * order.
 */
function orderOf(entity: Entity, first: string, last: string): 'family first' | 'family last' | 'unknown' {
  const { script = '', romanisation } = entity.native ?? {};
  const isHyphenated = last.includes('-') && /^\p{Lu}[\p{L}'’]{0,20}-\p{Ll}/u.test(last);
  if (
    script === '' ||
    !/[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(script) ||
    /[・·]/.test(script)
  ) {
    return isHyphenated && !/[-.]/.test(first) && first.length < 6 ? 'family first' : 'family last';
  }
  if (isHyphenated) return 'family first';
  const [head, ...rest] = normalizeName(romanisation ?? '').split(' ');
  const [start, end] = [normalizeName(first), normalizeName(last)];
  if (head === start && rest.length > 0) return 'family first';
  if (head === end && rest.length > 0) return 'family last';
  if (compounds.has(start) || isOneSyllable(start)) return 'family first';
  return /\./.test(first) || isOneSyllable(end) ? 'family last' : 'unknown';
}

const isOneSyllable = (word: string): boolean =>
  isSyllable(word) ||
  isWadeGiles(word.replace(/'/g, '')) ||
  /^[^aeiou.]*[aeiou]{1,2}(?:ng|n|k|l|m|p|rk|h)?$/.test(word);
