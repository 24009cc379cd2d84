// Eras of China and Japan by name, in Han script and in Latin script (pinyin, Wade–Giles, Hepburn).
import { wordList } from '../../text/patterns';
import { lazy } from '../../text/values';
import { chineseEraTable, eraReadings, wadeGiles } from './data/chineseEraTable';
import { japaneseEraTable } from './data/japaneseEraTable';
import { hasJapaneseForm, simplify } from './eraCharacters';

export interface Era {
  readonly calendar: 'chinese' | 'japanese';
  /** English name of the dynasty, court or country. */
  readonly state: string;
  /** Its name in Han script. */
  readonly stateInHan: string;
  /** Names of the state in Han script that may stand before the era's name: 唐贞观. */
  readonly statesInHan: readonly string[];
  readonly han: string;
  readonly latin: string;
  /** Astronomical Western year in which the first year of the era began. */
  readonly first: number;
  readonly years: number;
  /** If several eras share a name, the one with the lowest rank is meant. */
  readonly rank: number;
}

/** All eras, by the keys of their names. */
class EraIndex {
  readonly #eras = new Map<string, Era[]>();

  get(key: string): readonly Era[] {
    return this.#eras.get(key) ?? [];
  }

  keys(): string[] {
    return [...this.#eras.keys()];
  }

  states(): Set<string> {
    return new Set([...this.#eras.values()].flatMap((named) => named.flatMap((era) => era.statesInHan)));
  }

  add(key: string, era: Era): void {
    const known = this.#eras.get(key);
    if (!known) this.#eras.set(key, [era]);
    else if (!known.includes(era)) known.push(era);
  }

  /** Adds the name with and without macrons, apostrophes and hyphens. */
  addLatin(name: string, era: Era): void {
    const key = latinKey(name);
    const bare = withoutMacrons(key);
    this.add(key, era);
    this.add(bare, era);
    if (!/['-]/.test(bare)) return;
    this.add(withoutSigns(key), era);
    this.add(withoutSigns(bare), era);
  }
}

const index = lazy((): EraIndex => {
  const eras = new EraIndex();
  readChinese(eras);
  readJapanese(eras);
  return eras;
});

/** All keys of eras, for triggers. */
export const eraKeys = lazy((): readonly string[] => index().keys());

/** The states that may stand before an era's name, in Han script, longest first. */
export const stateNames = lazy((): readonly string[] => [...index().states()].sort((a, b) => b.length - a.length));

/**
 * The eras with a name. Tone marks and macrons may be missing, but if macrons are written they count. In Han script, a
 * form used only in Japan selects Japanese eras; one not used in Japan selects Chinese eras.
 */
export function erasNamed(name: string): readonly Era[] {
  if (!/\p{sc=Han}/u.test(name)) return index().get(latinKey(name));
  const named = index().get(simplify(name));
  const japanese = named.filter(({ calendar }) => calendar === 'japanese');
  if (hasJapaneseForm(name) || japanese.length === named.length) return japanese;
  return japanese.some(({ han }) => han === name) ? named : named.filter(({ calendar }) => calendar === 'chinese');
}

/** Key of a name in Latin script. Hyphens and aspirates stay, because Chia-ching is not Chia-ch'ing. */
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

const withoutSigns = (name: string): string => name.replace(/['-]/g, '');

/** Removes macrons, which mark long vowels in Japanese but only tones in Chinese. */
const withoutMacrons = (name: string): string => name.normalize('NFD').replaceAll('\u0304', '').normalize('NFC');

type Readings = ReadonlyMap<string, string>;

/** Pinyin of an era name, with an apostrophe before a syllable that begins with a vowel: Jiàn'ān. */
function pinyinOf(name: string, readings: Readings): string {
  let word = '';
  for (const character of name) {
    const syllable = readings.get(character) ?? '';
    word +=
      word === '' ? syllable[0]!.toUpperCase() + syllable.slice(1) : (/^[aāoōeē]/.test(syllable) ? "'" : '') + syllable;
  }
  return word;
}

const withoutTones = (text: string): string => text.normalize('NFD').replace(/[\u0300\u0301\u0304\u030c]/g, '');

/** A heading of a table: names in Han script, of which the first is displayed, the English name and the rank. */
function stateOf(line: string): Pick<Era, 'state' | 'stateInHan' | 'statesInHan' | 'rank'> {
  const [han = '', state = '', rank] = line.split(';');
  const statesInHan = han.split('|');
  return { state, stateInHan: statesInHan[0] ?? '', statesInHan, rank: Number(rank) };
}

function readChinese(eras: EraIndex): void {
  const readings: Readings = new Map(wordList(eraReadings).map((entry) => [entry[0]!, entry.slice(1)]));
  let state = stateOf('');
  for (const line of chineseEraTable.trim().split('\n')) {
    if (!line.startsWith(' ')) {
      state = stateOf(line);
      continue;
    }
    for (const [, han = '', first, years] of line.matchAll(/([^\s\d+-]{1,8})(-?\d{1,4})\+(\d{1,3})/g)) {
      const tones = pinyinOf(han, readings);
      const numbers = { first: Number(first), years: Number(years) };
      const era: Era = { calendar: 'chinese', ...state, han, latin: withoutTones(tones), ...numbers };
      eras.add(han, era);
      eras.addLatin(tones, era);
    }
  }
  addWadeGiles(eras);
}

/** The Wade–Giles names are for the dynasties of rank 0. */
function addWadeGiles(eras: EraIndex): void {
  const words = wordList(wadeGiles);
  for (let i = 0; i + 1 < words.length; i += 2) {
    const [han = '', name = ''] = words.slice(i, i + 2);
    for (const era of eras.get(han).filter(({ rank }) => rank === 0)) eras.add(latinKey(name), era);
  }
}

function readJapanese(eras: EraIndex): void {
  let state = stateOf('');
  for (const line of japaneseEraTable.trim().split('\n')) {
    if (!line.startsWith(' ')) {
      // Before an era's name stands the name of the country, not of the court.
      state = { ...stateOf(line), statesInHan: ['日本'] };
      continue;
    }
    for (const written of line.trim().split(' ')) {
      const [, han = '', names = '', first, years] =
        /^([\u4e00-\u9fff]{1,8})([^\s\d\u4e00-\u9fff]{1,40})(\d{1,4})\+(\d{1,3})$/.exec(written) ?? [];
      const [latin = '', other] = names.split('/');
      const numbers = { first: Number(first), years: Number(years) };
      const era: Era = { calendar: 'japanese', ...state, han, latin, ...numbers };
      eras.add(simplify(han), era);
      eras.addLatin(latin, era);
      if (other) eras.addLatin(other, era);
    }
  }
}
