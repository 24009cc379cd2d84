/** Eras of China and Japan by name, in Han script and in Latin script (pinyin, Wade–Giles, Hepburn). */
import { chineseEraTable, eraReadings, wadeGiles } from './data/chineseEraTable';
import { hasJapaneseForm, simplify } from '../languages/zh/numerals';
import { japaneseEraTable } from './data/japaneseEraTable';

export interface Era {
  readonly calendar: 'chinese' | 'japanese';
  /** Of the dynasty, court or country. */
  readonly state: string;
  /** Names of the state in Han script that may stand before the era's: 唐贞观. */
  readonly statesInHan: readonly string[];
  readonly han: string;
  readonly latin: string;
  /** Western year in which the first year of the era began; astronomical. */
  readonly first: number;
  readonly years: number;
  /** Of two eras that share a name the one of lower rank is meant. */
  readonly rank: number;
}

/** Every era, by the key of each of its names. */
const eras = new Map<string, Era[]>();

/**
 * The eras of a name. Tone marks and macrons may be missing; where macrons are written they count. In Han script a
 * form that only Japan writes decides for Japan, one that Japan does not write for China.
 */
export function erasNamed(name: string): readonly Era[] {
  if (!/\p{sc=Han}/u.test(name)) return eras.get(latinKey(name)) ?? [];
  const named = eras.get(simplify(name)) ?? [];
  const japanese = named.filter(({ calendar }) => calendar === 'japanese');
  if (hasJapaneseForm(name) || japanese.length === named.length) return japanese;
  return japanese.some(({ han }) => han === name) ? named : named.filter(({ calendar }) => calendar === 'chinese');
}

/** Key of a name in Latin script: hyphens and aspirates are kept, since Chia-ching is not Chia-ch'ing. */
function latinKey(name: string): string {
  if (/^[a-z]+$/i.test(name)) return name.toLowerCase().replace(/m(?=[bpm])/g, 'n');
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300\u0301\u0306\u0308\u030c]/g, '')
    .replace(/[\u2018\u2019\u02bb\u02bc`\u00b4]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/m(?=[bpm])/g, 'n')
    .normalize('NFC');
}

function add(name: string, era: Era): void {
  const known = eras.get(name);
  if (!known) eras.set(name, [era]);
  else if (!known.includes(era)) known.push(era);
}

const plain = (name: string): string => name.replace(/['-]/g, '');

/** Macrons, which tell long vowels apart in Japanese but are only tones in Chinese. */
const withoutMacrons = (name: string): string => name.normalize('NFD').replaceAll('\u0304', '').normalize('NFC');

/** With macrons and without, with apostrophes and hyphens and without. */
function addLatin(name: string, era: Era): void {
  const key = latinKey(name);
  const bare = withoutMacrons(key);
  add(key, era);
  add(bare, era);
  if (!/['-]/.test(bare)) return;
  add(plain(key), era);
  add(plain(bare), era);
}

const readings = new Map(
  eraReadings
    .trim()
    .split(/\s+/)
    .map((entry): [string, string] => [entry[0]!, entry.slice(1)]),
);

/** Pinyin of an era name, with an apostrophe before a syllable that begins with a vowel: Jiàn'ān. */
function pinyinOf(name: string): string {
  let word = '';
  for (const character of name) {
    const syllable = readings.get(character) ?? '';
    word +=
      word === '' ? syllable[0]!.toUpperCase() + syllable.slice(1) : (/^[aāoōeē]/.test(syllable) ? "'" : '') + syllable;
  }
  return word;
}

const withoutTones = (text: string): string => text.normalize('NFD').replace(/[\u0300\u0301\u0304\u030c]/g, '');

function readChinese(): void {
  let state = '';
  let statesInHan: string[] = [];
  let rank = 1;
  for (const line of chineseEraTable.trim().split('\n')) {
    if (!line.startsWith(' ')) {
      const [han = '', english = '', level] = line.split(';');
      [state, statesInHan, rank] = [english, han.split('|'), Number(level)];
      continue;
    }
    for (const [, han = '', first, years] of line.matchAll(/([^\s\d+-]{1,8})(-?\d{1,4})\+(\d{1,3})/g)) {
      const tones = pinyinOf(han);
      const latin = withoutTones(tones);
      const era: Era = {
        calendar: 'chinese',
        state,
        statesInHan,
        han,
        latin,
        first: Number(first),
        years: Number(years),
        rank,
      };
      add(han, era);
      addLatin(tones, era);
    }
  }
  const entries = wadeGiles.trim().split(/\s/);
  for (let i = 0; i + 1 < entries.length; i += 2) {
    const [han = '', name = ''] = entries.slice(i, i + 2);
    for (const era of erasNamed(han).filter(({ rank }) => rank === 0)) add(latinKey(name), era);
  }
}

function readJapanese(): void {
  let state = '';
  let rank = 1;
  for (const line of japaneseEraTable.trim().split('\n')) {
    if (!line.startsWith(' ')) {
      const [name = '', level] = line.split(';');
      [state, rank] = [name, Number(level)];
      continue;
    }
    for (const written of line.trim().split(' ')) {
      const [, han = '', names = '', first, years] =
        /^([\u4e00-\u9fff]{1,8})([^\s\d\u4e00-\u9fff]{1,40})(\d{1,4})\+(\d{1,3})$/.exec(written) ?? [];
      const [latin = '', other] = names.split('/');
      const numbers = { first: Number(first), years: Number(years) };
      const era: Era = { calendar: 'japanese', state, statesInHan: ['日本'], han, latin, ...numbers, rank };
      add(simplify(han), era);
      addLatin(latin, era);
      if (other) addLatin(other, era);
    }
  }
}

readChinese();
readJapanese();

/** Every key under which an era is known, for triggers. */
export const eraKeys: readonly string[] = [...eras.keys()];

/** The states with their names in Han script, longest first, that may stand before an era name. */
export const stateNames: readonly string[] = [
  ...new Set([...eras.values()].flatMap((named) => named.flatMap((era) => era.statesInHan))),
].sort((a, b) => b.length - a.length);
