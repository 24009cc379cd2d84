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

/** "Thomas Roe" for Sir Thomas Roe, "Todar Mal" for Raja Todar Mal, "Gustavus Adolphus" for Gustavus Adolphus of Sweden. */
export function untitledVariants({ label, otherNames }: Entity): readonly string[] {
  const own = shorterOf(label);
  if (otherNames.length === 0) return own === undefined ? none : [own];
  const variants = [own, ...otherNames.map(({ text }) => shorterOf(text))];
  return [...new Set(variants)].filter((name): name is string => name !== undefined && name !== label);
}

function shorterOf(name: string): string | undefined {
  const untitled = withoutTitles(name);
  const own = withoutOrigin.exec(untitled)?.groups?.['own'] ?? untitled;
  if (own === name || !own.includes(' ') || mayBeRuler(own)) return undefined;
  return /^\p{Lu}/u.test(own) ? own : undefined;
}

/** Two names and more before an origin: one alone is a given name that many have. */
const withoutOrigin = /^(?<own>\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}\p{Ll}[\p{L}'’-]*){1,3}) of (?:the )?\p{Lu}\S*$/u;

const isIdeographic = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
