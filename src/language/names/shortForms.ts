import type { Entity } from '../types';
import { normalizeName } from '../text/normalize';
import { wordSet } from '../text/patterns';
import { isSyllable, isWadeGiles, syllablesOf } from './romanisation';
import { givenNameOf, withoutTitles } from './rulers';
import {
  endsOfNames,
  functionWords,
  nameParticles,
  ordinaryWords,
  titlesBehind,
  unlikeGivenNames,
} from './contextWords';
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
  const untitled = withoutTitles(unbracketed);
  const isTitled = untitled !== unbracketed;
  const own = wordsOf(untitled);
  const first = own[0] ?? '';
  const last = own.at(-1) ?? '';
  if (own.length < 2) return isTitled ? familyNames(first) : none;
  // "Daoguang Emperor", "Kublai Khan", "Enver Pasha".
  if (own.length === 2 && monarchs.has(last)) return familyNames(first);
  const given = givenNameOf(unbracketed);
  if (given !== undefined) return [given];
  if (own.some(isJoint) || titlesBehind.has(bare(last))) return none;
  if (/^(?:[IVX]+$|\d)/.test(last)) return none;
  if (isByname(own)) return [last, capitalised(last)];
  const order = orderOf(entity, first, last);
  if (order === 'family first') return familyNames(first);
  if (order === 'unknown') return familyNames(first, last);
  if (own.length === 2) return familyNames(last);
  const particle = own.findIndex((word, i) => i > 0 && i < own.length - 1 && particles.has(word.toLowerCase()));
  if (particle < 0) return familyNames(last);
  const long = own.slice(particle).join(' ');
  return [long, capitalised(long), ...familyNames(last)];
}

/**
 * The given name by which the text may call a person in the paragraph that names them in full: "Elizabeth" for Elizabeth
 * Stuart, "Christina" for Christina of Sweden. Undefined for names in the East Asian order and for rulers, whose given
 * name is a short form.
 */
export function givenFormOf(entity: Entity): string | undefined {
  if (entity.kind !== 'person') return undefined;
  const own = withoutTitles(entity.label).split(/\s+/);
  const [first = '', last = ''] = [own[0], own.at(-1)];
  if (own.length < 2 || !givenName.test(first) || givenNameOf(entity.label) !== undefined) return undefined;
  if (functionWords.has(first) || ordinaryWords.has(first) || unlikeGivenNames.has(first)) return undefined;
  const isOfPlace = own.some(isJoint) || titlesBehind.has(bare(last));
  return isOfPlace || orderOf(entity, first, last) === 'family last' ? first : undefined;
}

/** "al-Bakri", by which Abu Ubayd al-Bakri is called; but "Abd al-Rahman" and "Nur al-Din" are one name. */
const isByname = (own: readonly string[]): boolean =>
  arabicByname.test(own.at(-1) ?? '') && !secondParts.test(own.at(-1) ?? '') && !firstParts.test(own.at(-2) ?? '');

const arabicByname = /^(?:a[dlnrstz]|a[st]h|el)-['’‘ʿʾ]?\p{Lu}[\p{Ll}'’ʿʾ]{2}/u;
const secondParts = /-(?:Din|Dīn|Dawla|Daula|Mulk|Islam|Haqq|Zaman|Nisa)$/i;
const firstParts = /^['’‘ʿʾ]?(?:Abd|Abu|Ab[uū]|Umm|Ibn|Bint)$/i;

/** Three letters at least, the first in capitals. */
const givenName = /^\p{Lu}\p{Ll}[\p{L}'’]/u;

/** The words of a name; most names have two, with one space between them. */
function wordsOf(name: string): readonly string[] {
  if (oddSpace.test(name)) return name.split(/\s+/);
  const space = name.indexOf(' ');
  return space < 0 || name.includes(' ', space + 1) ? name.split(' ') : [name.slice(0, space), name.slice(space + 1)];
}

/** White space that is not one space. */
const oddSpace = /\s\s|[^\S ]/;

const monarchs = new Set([...wordSet('Emperor Khagan Sahib Shah Sultan'), ...endsOfNames]);

const isJoint = (word: string): boolean => word.length <= 3 && /^(?:of|the|and)$/i.test(word);

/** "d'Anthès", which gives "Anthès" too. */
const elided = /^[dlDL]['’]\p{Lu}/u;

const bare = (word: string): string => (word.endsWith('.') ? word.slice(0, -1) : word);

function familyNames(...words: string[]): readonly string[] {
  const names: string[] = [];
  for (const word of words) {
    const isPlain = plainName.test(word);
    if ((isPlain || familyName.test(word)) && !functionWords.has(word)) names.push(word);
    if (!isPlain && elided.test(word)) names.push(word.slice(2));
  }
  return names;
}
/** The beginning of most family names, which needs no knowledge of other letters. */
const plainName = /^[A-Z][a-z]/;
const familyName = /^(?:[dl]['’])?\p{Lu}['’]?\p{L}*\p{Ll}/u;

const particles = wordSet(nameParticles);

/** Chinese family names of two syllables. */
const compounds = wordSet('sima zhuge ouyang situ shangguan xiahou murong dongfang huangfu gongsun linghu yuchi zhangsun yuwen duanmu dugu helian ssuma chuko'); // prettier-ignore

const notNative: Partial<NonNullable<Entity['native']>> = {};

/**
 * The order of a name's parts. The native script shows that a name is East Asian; the romanised words show whether it
 * is in its own order, because Chinese and Korean family names have one syllable. Japanese names may be in either
 * order.
 */
function orderOf(entity: Entity, first: string, last: string): 'family first' | 'family last' | 'unknown' {
  const { script = '', romanisation } = entity.native ?? notNative;
  const isHyphenated = last.includes('-') && /^\p{Lu}[\p{L}'’]{0,20}-\p{Ll}/u.test(last);
  if (
    script === '' ||
    !/[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(script) ||
    /[・·]/.test(script)
  ) {
    if (isHyphenated && !/[-.]/.test(first) && first.length < 8) return 'family first';
    return script === '' ? orderOfSyllables(first, last) : 'family last';
  }
  if (isHyphenated) return 'family first';
  const [head, ...rest] = normalizeName(romanisation ?? '').split(' ');
  const [start, end] = [normalizeName(first), normalizeName(last)];
  if (head === start && rest.length > 0) return 'family first';
  if (head === end && rest.length > 0) return 'family last';
  if (compounds.has(start) || isOneSyllable(start)) return 'family first';
  return /\./.test(first) || isOneSyllable(end) ? 'family last' : 'unknown';
}

/**
 * The order that the syllables show. A usual Chinese or Korean family name before one or two syllables comes first; a
 * Japanese name, whose given name ends as such names do, may be in either order.
 */
function orderOfSyllables(first: string, last: string): 'family first' | 'family last' | 'unknown' {
  const mayBeChinese = first.length <= LONGEST_CHINESE && chineseFamilies.has(normalizeName(first));
  if (mayBeChinese && [1, 2].some((count) => syllablesOf([normalizeName(last)], count))) return 'family first';
  const isJapanese =
    (endsAsJapanese(first) || endsAsJapanese(last)) && isKana(normalizeName(first)) && isKana(normalizeName(last));
  return isJapanese ? 'unknown' : 'family last';
}

const LONGEST_CHINESE = 7;

/** The usual family names of China that are no given names or words in Europe. */
const chineseFamilies = wordSet(`
  bai bao bo cai cao cen chang chao cheng chen chiang chu cui dai deng ding dong dou du duan fan fang feng fu gao geng
  gong gu guan guo han hao he hong hou hsiao hsu hu hua huang jia jiang jin kang kong lai lei li liang liao lin ling liu
  lo lou lu lü luo lyu ma mao meng mi mo ni nie ouyang pan pang peng pu qi qian qiao qin qiu qu ren rong ruan shao shen
  shi shu sima situ song su sun tan tang tao teng tian tong tsai tseng tso wan wang wei wen weng wu xi xia xiang xiao
  xie xiong xu xue yan yang yao ye yi yin yu yuan yue zang zeng zhan zhang zhao zheng zhong zhou zhu zhuge zhuo zou zuo
  hsieh hsiung kuo kung lung shih tsao wong yeh yen`);

/** One or more syllables of the Hepburn romanisation of Japanese. */
const isKana = (word: string): boolean => word !== '' && word.replace(kana, '') === '';
const kana = /(?:[bghkmnpr]y?|kk|ss?h?|tt?s?|t?ch|j|[dfwyz])?[aeiou]|n(?![aeiouy])/g;

/** The last parts of Japanese given names. */
const japaneseEndings = wordSet(`
  akira aki bei bumi emon fumi fusa haru hide hiko hira hiro hisa ichi iwao jiro kado kage kane kata katsu kazu kiyo koto
  kuni maro masa michi mitsu mochi mori moto mune naga nao nari nobu nori osamu roku saku shige sada suke tada taka take
  taro tane tari tatsu teru toki tomo toshi tsugu tsuna tsune uji yasu yori yoshi yuki`);

/** Whether a word ends so; the last letters of these endings have no accents. */
function endsAsJapanese(word: string): boolean {
  if (!'aeiou'.includes(word.charAt(word.length - 1))) return false;
  return [3, 4, 5].some((length) => japaneseEndings.has(word.slice(-length)));
}

const isOneSyllable = (word: string): boolean =>
  isSyllable(word) ||
  isWadeGiles(word.replace(/'/g, '')) ||
  /^[^aeiou.]*[aeiou]{1,2}(?:ng|n|k|l|m|p|rk|h)?$/.test(word);
