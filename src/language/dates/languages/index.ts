// Every language of dates. To add one, add its folder here: `test/language/dates/engine/toyLanguage.test.ts` shows the least
// that a pack needs.
import type { DateLanguage } from '../engine/language';
import { english } from './en';
import { chinese } from './zh';

/** All packs; a text is read with each of them. */
export const languages: readonly DateLanguage[] = [english, chinese];

/** Puts dates into words for readers of a language (BCP 47); in English if there is no pack for it. */
export const describerFor = (language: string): DateLanguage['describe'] =>
  languages.find(({ code }) => language === code || language.startsWith(`${code}-`))?.describe ?? english.describe;
