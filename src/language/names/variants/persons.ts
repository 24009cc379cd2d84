import type { Entity } from '../../types';
import { mayBeRuler, withoutTitles } from '../rulers';

// Other forms of people’s names.

const none: readonly string[] = [];

/** "George Marshall" for George C. Marshall, "Ieyasu Tokugawa" for Tokugawa Ieyasu. */
export function usualVariants({ label, native }: Entity): readonly string[] {
  if (!native && !label.includes('. ')) return none;
  const variants: string[] = [];
  if (label.includes('. ')) variants.push(label.replace(/(?<=\p{L}) \p{Lu}\.(?= )/gu, ''));
  const words = native && isIdeographic.test(native.script) ? label.split(' ') : [];
  if (words.length === 2) variants.push(words.reverse().join(' '));
  return variants.filter((text) => text !== label);
}

/** "Thomas Roe" for Sir Thomas Roe, "Todar Mal" for Raja Todar Mal. */
export function untitledVariants({ label, otherNames }: Entity): readonly string[] {
  const variants: string[] = [];
  for (const { text } of [{ text: label }, ...otherNames]) {
    const untitled = withoutTitles(text);
    if (untitled === text || !untitled.includes(' ') || mayBeRuler(untitled)) continue;
    if (/^\p{Lu}/u.test(untitled) && untitled !== label && !variants.includes(untitled)) variants.push(untitled);
  }
  return variants;
}

const isIdeographic = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
