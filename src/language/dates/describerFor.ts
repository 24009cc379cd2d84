import type { DateLanguage } from './engine/language';
import { english } from './languages/en';
import { chinese } from './languages/zh';

/** Who puts dates into words for readers of a language, given as BCP 47; English where there is no pack. */
export const describerFor = (language: string): DateLanguage['describe'] =>
  [english, chinese].find(({ code }) => language === code || language.startsWith(`${code}-`))?.describe ??
  english.describe;
