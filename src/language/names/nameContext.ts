import type { Entity, Span } from '../types';
import { oneOf } from '../text/patterns';
import { mayBeginSentence } from '../text/sentences';
import { isSyllable, isWadeGiles } from './romanisation';
import { belongsToAnother, isGivenNameOf } from './rulers';
import {
  eponymNouns,
  femaleTitles,
  functionWords,
  houseNouns,
  locativeWords,
  ordinaryWords,
  royalTitles,
  states,
  titles,
} from './words';

// What stands beside a short form, and tells that somebody else is meant. The looks are a few words wide.

const WIDTH = 40;
/** The word that white space parts from the end. A full stop belongs to an initial or a title only: "J.", "Gen.". */
function wordBefore(left: string): string {
  const trimmed = left.trimEnd();
  if (trimmed.length === left.length || left.length - trimmed.length > 8) return '';
  const last =
    trimmed
      .split(/[\s(“‘[—–]/u)
      .at(-1)
      ?.replace(/^["']/, '') ?? '';
  return /^(?:\p{L}[\p{L}'’-]*|\p{Lu}\.|\p{Lu}\p{Ll}{1,4}\.)$/u.test(last) ? last : '';
}

const wordAfter = /^[ \u00a0\n]{1,8}(\p{L}[\p{L}'’-]*)/u;
/** What follows a name at the head of its sentence, and hardly a word like "Lay" or "Long". */
const subject =
  /^(?:['’]s\b|,| (?:was|had|said|and|took|bought|gave|went|came|made|left|wrote|became|\p{Ll}{2,}ed)\b)/u;
const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Whether a short form does not mean this entry here: "Chen Boda" is not Chen Yun, nor "Madame Mao" Mao Zedong. */
export function isLooseShortForm(text: string, span: Span, entity: Entity): boolean {
  if (isNamesake(text, span, entity)) return true;
  const surface = text.slice(span.start, span.end);
  const left = text.slice(Math.max(0, span.start - WIDTH), span.start);
  const right = text.slice(span.end, span.end + WIDTH);
  const before = wordBefore(left);
  if (/^[-‐‑]\p{Ll}/u.test(right) && isSyllableOfName(right.slice(1))) return true;
  if (houseNouns.has((wordAfter.exec(right)?.[1] ?? '').toLowerCase()) && !entity.label.endsWith('Emperor'))
    return true;
  if (entity.kind !== 'person') return false;
  if (isGivenNameOf(surface, entity)) {
    if (titles.has(before) || femaleTitles.has(before)) return !royalTitles.has(before);
  } else if (femaleTitles.has(before)) return !femaleTitles.has(entity.label.split(' ')[0] ?? '');
  if (mayBeginSentence(left) && ordinaryWords.has(surface) && !subject.test(right)) return true;
  return locativeWords.has(before.toLowerCase()) && ordinaryWords.has(surface) && /^(?:[.,;]|\s)/.test(right);
}

/** Whether a short form is part of somebody else's full name: "Chen Boda", "Thurgood Marshall", "Richard III". */
export function isNamesake(text: string, span: Span, entity: Entity): boolean {
  const left = text.slice(Math.max(0, span.start - WIDTH), span.start);
  const after = wordAfter.exec(text.slice(span.end, span.end + WIDTH))?.[1] ?? '';
  if (isCapital(after) && !isFreeAfter(after)) return true;
  if (entity.kind !== 'person') return false;
  if (namedPlace.test(left) || liesIn.test(text.slice(span.end, span.end + WIDTH))) return true;
  if (isGivenNameOf(text.slice(span.start, span.end), entity) && belongsToAnother(text, span)) return true;
  const before = wordBefore(left);
  return isCapital(before) && !femaleTitles.has(before) && !isFreeBefore(before, left, entity);
}

/** "The University of Washington", "the siege of Vicksburg": a place that bears somebody's name. */
const namedPlace =
  /\b(?:university|college|city|town|village|county|port|bay|battle|siege|surrender|fall)\s{1,3}of\s{1,3}$/iu;
/** "Jackson, Mississippi"; "Washington, D.C.": a place is named with where it lies. */
const liesIn = new RegExp(`^,\\s{1,3}(?:D\\.\\s?C\\.|${oneOf(states).replaceAll('_', '\\s')}(?!\\p{L}))`, 'u');

/** Astronomical; infinite where an end is open. */
export interface Years {
  readonly first: number;
  readonly last: number;
}

/**
 * Whether the words behind a full name tell that somebody or something else of that name is meant: "King Leopold III" is
 * not Leopold II, nor the "Treaty of Paris of 1898" that of 1763.
 */
export function isAnotherOfThatName(
  text: string,
  { start, end }: Span,
  entity: Entity,
  yearsOf: (entity: Entity) => Years | undefined,
): boolean {
  const right = text.slice(end, end + WIDTH);
  if (entity.kind === 'person') {
    const number = /^\s{1,3}([IVX]+)(?!\p{L})/u.exec(right)?.[1];
    return number !== undefined && number !== 'I' && !entity.label.split(' ').includes(number);
  }
  const year =
    /^\s{1,3}of\s{1,3}(\d{3,4})(?!\d)/.exec(right)?.[1] ??
    /\bthe\s(\d{4})\s$/i.exec(text.slice(Math.max(0, start - 10), start))?.[1];
  const years = year === undefined ? undefined : yearsOf(entity);
  return years !== undefined && (Number(year) < years.first - 1 || Number(year) > years.last + 1);
}

/** "At Cixi" it is the county, not the empress. */
export const isLocative = (text: string, start: number): boolean =>
  locativeWords.has(wordBefore(text.slice(Math.max(0, start - WIDTH), start)).toLowerCase());

/** Words in capitals that may follow a family name and are no part of it. */
const isFreeAfter = (word: string): boolean =>
  functionWords.has(word) || eponymNouns.has(word) || titles.has(word) || /^\p{Lu}{2,}$/u.test(word);

/** Titles, words that open a sentence, and the first name or an initial of the person. */
function isFreeBefore(word: string, left: string, entity: Entity): boolean {
  const bare = word.replace(/\.$/, '');
  if (word.length > 2 && word.endsWith('.') && !titles.has(bare)) return true;
  if (titles.has(bare) || functionWords.has(bare)) return true;
  if (/^\p{Lu}\.$/u.test(word)) return entity.label.startsWith(bare);
  const names = [entity.label, ...entity.otherNames.map(({ text }) => text)];
  if (names.some((name) => name.split(/[\s-]/).includes(bare))) return true;
  // "In London Jardine pressed for a fleet"
  if (/(?:^|[.!?…]\s{1,3}|\n)(?:In|At|From|Near|Outside|Inside) \p{Lu}[\p{L}'’-]*[ \u00a0\n]{1,8}$/u.test(left))
    return true;
  // "Comrades Mao and Liu"; the last word of a sentence that ends with an abbreviation.
  if (titles.has(bare.replace(/s$/, ''))) return true;
  // A word that opens its sentence may be any: "Yesterday Mao said".
  return (
    /(?:^|[.!?…:;]["”’)]?\s{1,3}|\n)["“‘(]?\p{Lu}[\p{L}'’-]*[ \u00a0\n]{1,8}$/u.test(left) &&
    /ly$|day$|ed$|ing$/.test(bare)
  );
}

/** "Chen-yi", "Ts'ai-hou": the rest of a Chinese given name. */
function isSyllableOfName(rest: string): boolean {
  const word = /^\p{Ll}+/u.exec(rest)?.[0] ?? '';
  return isSyllable(word) || isWadeGiles(word);
}
