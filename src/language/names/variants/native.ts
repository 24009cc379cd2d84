import { capitalised } from '../../text/letters';
import { normalizeName } from '../../text/normalize';
import type { Entity } from '../../types';
import { syllablesOf, wadeGilesOf } from '../romanisation';

// Names in a native script, and those derived from it.

/** The names in a native script: "Ἡρώδης (Hērōdēs), הורדוס", "Greek: Ἡρώδης / Hebrew: הורדוס". */
export function nativeForms(script: string): readonly string[] {
  if (!severalForms.test(script)) return [script];
  const forms = script.replace(/[(（][^()（）]{0,99}[)）]/g, '').split(/[,，、;；/]/);
  return forms.map((form) => form.replace(/^[^:：]*[:：]/, '').trim()).filter((form) => form !== '');
}

const severalForms = /[,，、;；/:：(（]/;

/** Names derived from the native one: its romanisation and, for a pinyin name, the Wade–Giles form. */
export function impliedNames(entity: Entity): string[] {
  const { script, romanisation } = entity.native ?? {};
  if (script === undefined) return [];
  const texts: string[] = [];
  if (romanisation !== undefined && countOfSyllables(romanisation) > 1) texts.push(romanisation);
  if (/^\p{sc=Han}+$/u.test(script)) {
    const words = syllablesOf(normalizeName(entity.label).split(' '), script.length);
    if (words) texts.push(...wadeGilesOf(words), words.map((own) => capitalised(own.join(' '))).join(' '));
    else for (const name of fullNames(entity)) texts.push(...mixedWadeGiles(name, romanisation ?? ''));
    if (normalizeName(entity.label) === 'guangzhou') texts.push('Canton');
  }
  const known = normalizeName(entity.label);
  return texts.filter((text) => normalizeName(text) !== known && (entity.kind === 'person' || text.length > 4));
}

const fullNames = (entity: Entity): string[] => [
  entity.label,
  ...entity.otherNames.map(({ text }) => text).filter((text) => /^\p{Lu}\p{Ll}/u.test(text)),
];

/**
 * A name that is partly pinyin, with that part in Wade–Giles: "Hsiang Army". The romanisation shows which words are
 * pinyin.
 */
function mixedWadeGiles(name: string, romanisation: string): string[] {
  const pinyin = normalizeName(romanisation).replace(/ /g, '');
  let spellings = [''];
  let isMixed = false;
  for (const word of name.split(' ')) {
    const own = normalizeName(word);
    const isPinyin = pinyin === '' ? own.length > 3 : pinyin.includes(own);
    const syllables = isPinyin ? [1, 2, 3].map((count) => syllablesOf([own], count)).find(Boolean) : undefined;
    isMixed ||= syllables !== undefined;
    const choices = syllables ? wadeGilesOf(syllables) : [word];
    spellings = spellings.flatMap((head) => choices.map((choice) => (head === '' ? choice : `${head} ${choice}`)));
  }
  return isMixed ? spellings : [];
}

/** Counts each run of vowels as one syllable. */
const countOfSyllables = (romanisation: string): number => normalizeName(romanisation).match(/[aeiouy]+/g)?.length ?? 0;
