// Different spellings of one word. Every word has one canonical spelling, by which names are indexed; `variantsOf`
// lists the others, so that a text is matched without being changed. All words are in lower case without accents.

import { hashSeed, roll } from '../text/hash';
import { oneOf, wordList } from '../text/patterns';
import { BitFilter } from './bitFilter';

const units = wordList('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'); // prettier-ignore
const tens = wordList('twenty thirty forty fifty sixty seventy eighty ninety');

const suffixes = ['th', 'st', 'nd', 'rd'];
const ordinalNumber = (n: number): string => `${n}${(n % 100 > 10 && n % 100 < 20 ? 'th' : suffixes[n % 10]) ?? 'th'}`;

/** first ↔ 1st … ninety-ninth ↔ 99th. The number is canonical; a compound is written as one word without its hyphen. */
function* ordinals(): Generator<readonly [canonical: string, ...variants: string[]]> {
  for (const [i, word] of units.entries()) yield [ordinalNumber(i + 1), word];
  for (const [i, word] of tens.entries()) {
    const round = (i + 2) * 10;
    yield [ordinalNumber(round), word.replace(/y$/, 'ieth')];
    for (let unit = 1; unit < 10; unit++) yield [ordinalNumber(round + unit), `${word}${units[unit - 1] ?? ''}`];
  }
}

/** Stems with American -or for British -our, also inside derived words. */
const ourStems = oneOf('arb arm behavi cand clam col demean endeav fav ferv harb hon hum lab neighb parl ranc rig rum sav savi splend val vap vig'); // prettier-ignore
const americanOur = new RegExp(`^((?:dis|mis|un|en|de)?${ourStems})or`);
const britishOur = new RegExp(`^((?:dis|mis|un|en|de)?${ourStems})our`);

/** British -re for American -er. */
const reStems = oneOf('cent theat met kilomet centimet fib lit sab calib spect scept lust somb amphitheat epicent');
const americanRe = new RegExp(`^(${reStems})ers?$`);
const britishRe = new RegExp(`^(${reStems})res?$`);

/** Other pairs of a British and an American spelling. */
const pairs = `programme program|catalogue catalog|dialogue dialog|defence defense|offence offense|licence license|
  plough plow|ploughing plowing|ploughed plowed|grey gray|mould mold|cheque check|jewellery jewelry|storey story|
  enrolment enrollment|fulfil fulfill|sulphur sulfur|aluminium aluminum|judgement judgment|kerb curb|
  archaeology archeology|archaeological archeological|encyclopaedia encyclopedia|mediaeval medieval|paediatric pediatric|
  orthopaedic orthopedic|manoeuvre maneuver|manoeuvres maneuvers|draught draft|artefact artifact|gaol jail|
  traveller traveler|travellers travelers|travelling traveling|modelling modeling|councillor councilor|
  counsellor counselor|marshalled marshaled|labelled labeled|levelled leveled|cancelled canceled|
  signalling signaling|worshipping worshiping|worshipper worshiper|kidnapping kidnaping|pyjamas pajamas|sceptic skeptic|sceptical skeptical`
  .split('|')
  .map((pair) => pair.trim().split(' '))
  .flatMap((pair) => [pair, pair.map((word) => `${word}s`)]);

/** Postal and other old romanisations of Chinese places (the map names fixed by the Imperial Post in 1906). */
const postal = `beijing peking peiping|nanjing nanking|tianjin tientsin|chongqing chungking|guangdong kwangtung|
  guangxi kwangsi|guizhou kweichow|guiyang kweiyang|guilin kweilin|sichuan szechwan szechuan|chengdu chengtu|
  shandong shantung|jinan tsinan|qingdao tsingtao|yantai chefoo|zhejiang chekiang|hangzhou hangchow|ningbo ningpo|
  wenzhou wenchow|jiangsu kiangsu|suzhou soochow|wuxi wusih|zhenjiang chinkiang|jiangxi kiangsi|jiujiang kiukiang|
  fujian fukien|fuzhou foochow|xiamen amoy|shantou swatow|hubei hupeh hupei|hankou hankow|yichang ichang|henan honan|
  zhengzhou chengchow|luoyang loyang|hebei hopeh hopei|zhili chihli|shanxi shansi|shaanxi shensi|xian sian|yanan yenan|
  gansu kansu|lanzhou lanchow|qinghai tsinghai chinghai|ningxia ningsia|xinjiang sinkiang|anhui anhwei|hefei hofei|
  datong tatung|baotou paotow|rehe jehol|jilin kirin|heilongjiang heilungkiang|qiqihar tsitsihar|shenyang mukden|
  dalian dairen|xikang sikang|yangzi yangtze yangtse|huangpu whampoa|zunyi tsunyi|beidaihe peitaiho|
  shijiazhuang shihkiachwang|xuzhou suchow hsuchow|bengbu pengpu`
  .split('|')
  .map((group) => group.trim().split(' '));

const words: readonly (readonly string[])[] = [
  ...ordinals(),
  ...pairs,
  ...postal,
  ['saint', 'st'],
  ['mount', 'mt'],
  ['doctor', 'dr'],
  ['madame', 'mme'],
  ['mademoiselle', 'mlle'],
  ['general', 'gen'],
  ['fort', 'ft'],
];

const canonicalOf = new Map<string, string>();
const variants = new Map<string, readonly string[]>();
for (const [canonical = '', ...others] of words) {
  variants.set(canonical, others);
  for (const other of others) canonicalOf.set(other, canonical);
}

const listed = new BitFilter(canonicalOf.size + variants.size);
for (const word of [...canonicalOf.keys(), ...variants.keys(), '&']) {
  let hash = hashSeed;
  for (let i = 0; i < word.length; i++) hash = roll(hash, word.charCodeAt(i));
  listed.add(hash);
}

/** Whether the word between two offsets may have other spellings. Rules out most words without making a string. */
export function mayHaveSpellings(text: string, start: number, end: number): boolean {
  let hash = hashSeed;
  let before = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (at - start > SHORTEST_STEM && isInEnding(before, code, end - at)) return true;
    hash = roll(hash, code);
    before = code;
  }
  return listed.mayHave(hash);
}

/**
 * Whether two letters, behind three others or more, may be those of -is-, -iz-, -or- and -our-, or of a last -er or -re,
 * which an s may follow. `left` counts the letters from the second on.
 */
function isInEnding(before: number, code: number, left: number): boolean {
  if (before === LETTER_I) return left > 1 && (code === LETTER_S || code === LETTER_Z);
  if (before === LETTER_O) return code === LETTER_R || code === LETTER_U;
  return left < 3 && (before === LETTER_E ? code === LETTER_R : before === LETTER_R && code === LETTER_E);
}

/** Letters before an ending with two spellings. */
const SHORTEST_STEM = 3;
const [LETTER_E, LETTER_I, LETTER_O] = [0x65, 0x69, 0x6f];
const [LETTER_R, LETTER_S, LETTER_U, LETTER_Z] = [0x72, 0x73, 0x75, 0x7a];

const ize = /^(.{3,})iz(e|es|ed|er|ers|ing|ation|ations|ational)$/;
const ise = /^(.{3,})is(e|es|ed|er|ers|ing|ation|ations|ational)$/;

/** The spelling by which names that contain this word are indexed. */
export function canonicalWord(word: string): string {
  const known = canonicalOf.get(word);
  if (known !== undefined) return known;
  if (word.includes('iz')) return word.replace(ize, '$1is$2');
  if (word.includes('or')) return word.replace(americanOur, '$1our');
  if (word.includes('er')) return word.replace(americanRe, (form) => form.replace(/er(s?)$/, 're$1'));
  return word;
}

/** The other spellings of a canonical word. */
export function variantsOf(canonical: string): readonly string[] {
  const known = variants.get(canonical);
  if (known) return known;
  if (canonical.includes('is') && ise.test(canonical)) return [canonical.replace(ise, '$1iz$2')];
  if (canonical.includes('our') && britishOur.test(canonical)) return [canonical.replace(britishOur, '$1or')];
  if (canonical.includes('re') && britishRe.test(canonical)) return [canonical.replace(/re(s?)$/, 'er$1')];
  return none;
}

const none: readonly string[] = [];

/** The usual plural of a name; a name that does not end in a letter, or is a plural already, stays the same. */
export const pluralOf = (name: string): string => pluralsOf(name)[0] ?? name;

/**
 * The plurals of a name, the usual one first: of its last word ("heroes", "émigrés", "censuses"), or of its head if
 * something is said of it behind ("coups d’état", "men-at-arms", "courts-martial").
 */
export function pluralsOf(name: string): readonly string[] {
  const [, head = '', rest = ''] = headed.exec(name) ?? [];
  if (head !== '') return pluralsOf(head).map((plural) => plural + rest);
  if (!letters.test(name)) return none;
  if (/(?:[^aeiouy]us|[^s]ius)$/.test(name)) return [`${name}es`];
  if (/[^s]s$/i.test(name)) return none;
  if (/[^aeiou]y$/.test(name)) return [`${name.slice(0, -1)}ies`];
  if (/(?:(?<=[a-z]{2})|^|-)man$/.test(name) && !/(?:hu|Ger|Ro|Otto|Nor|sha)man$/.test(name))
    return [`${name.slice(0, -2)}en`];
  if (/[^aeiou]o$/.test(name)) return [`${name}es`, `${name}s`];
  if (/eau$/.test(name)) return [`${name}s`, `${name}x`];
  return [/(?:s|x|z|ch|sh)$/.test(name) ? `${name}es` : `${name}s`];
}

const letters = /[\p{Script=Latin}\p{M}]{2}$/u;

/** A head and what is said of it: "coup" and " d’état", "man" and "-at-arms". */
const headed = new RegExp(
  `^(\\p{L}+)((?: (?:de|du|des|of) |-(?:de|du|à|at|in|of)-| d['’])\\S.*|[ -]${oneOf('martial general royal elect apostolic errant')})$`,
  'u',
);

/** The singular of a name whose last word is a regular plural; otherwise the name itself. */
export function singularOf(name: string): string {
  if (/[^aeiou]ies$/.test(name)) return `${name.slice(0, -3)}y`;
  if (/(?:ss|x|z|ch|sh)es$/.test(name)) return name.slice(0, -2);
  return /\p{Ll}{2}[^siu]s$/u.test(name) ? name.slice(0, -1) : name;
}
