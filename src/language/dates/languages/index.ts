// All languages of dates. To add one, add its folder here; `test/language/dates/engine/toyLanguage.test.ts` shows the
// least that a language pack needs.
import type { DateLanguage, DescribeDate } from '../engine/language';
import { english } from './en';
import { chinese } from './zh';

/** All language packs; every text is read with all of them. */
export const languages: readonly DateLanguage[] = [english, chinese];

/** The function that puts dates into words of a language (BCP 47); English if there is no pack for it. */
export function describerFor(language: string): DescribeDate {
  const pack = languages.find(({ code }) => language === code || language.startsWith(`${code}-`));
  return pack?.describeIn?.get(language) ?? pack?.describe ?? english.describe;
}
