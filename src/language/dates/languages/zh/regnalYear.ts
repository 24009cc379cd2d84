import { hanNumber } from './numerals';
import { simplify, variantsOf } from '../../calendars/eraCharacters';
import type { Era } from '../../calendars/eras';
import { eraKeys, erasNamed, stateNames } from '../../calendars/eras';
import { eraToEdtf, regnalToEdtf } from '../../calendars/regnal';
import { lazy } from '../../../text/values';
import type { DateFinder, ValueExpression } from '../../engine/types';
import { pattern } from '../../notation/pattern';

const space = '[\\u0020\\u00a0\\u3000]?';
const numeral = (group: string, length: number): string =>
  `${space}(?<${group}>元|初?[〇零一二三四五六七八九十廿卅]{1,${length}}|\\d{1,2}|[０-９]{1,2})`;

/** All characters with which the name of an era or state may begin. */
const openings = lazy((): string => {
  const names = [...eraKeys().filter((key) => /^\p{sc=Han}/u.test(key)), ...stateNames()];
  return [...new Set(names.flatMap((name) => variantsOf(name[0]!)))].join('');
});

/**
 * Years of the eras of China and Japan in Han script, with or without the dynasty before, in any form of the
 * characters:
 * - 光绪十一年, 光緒11年, 清光绪十一年, 民国三十八年, 昭和二十年, 貞観十一年, 康熙元年
 * - 乾隆年间, 康熙初年, 光绪末年
 * - 光绪二十六年五月二十五日, 道光二十年闰三月, 民国二十六年七月七日
 *
 * Not 永安三年级, 建国三十五年.
 */
export const regnalYearHan: DateFinder = {
  get triggers() {
    return { characters: openings() };
  },
  pattern: pattern(
    `(?<era>\\p{sc=Han}{2,8}?)(?:(?<whole>(?<part>[初末])年|年[间間])|${numeral('year', 4)}${space}年(?![级級生制])`,
    `(?:${space}(?<leap>[闰閏])?(?:${numeral('month', 2)}${space}|(?<first>正)|(?<eleventh>冬)|(?<twelfth>[腊臘]))月(?:${numeral('day', 3)}(?:${space}[日号號])?)?)?)`,
  ),
  read(match) {
    const groups = match.groups ?? {};
    const { era = '', year = '', leap, month, first, eleventh, twelfth, day } = groups;
    const eras = erasOf(era);
    if (groups.whole !== undefined) return wholeEra(era, eras, groups.part);
    const number = hanNumber(year);
    if (month === undefined && commonWords.has(simplify(era))) return undefined;
    if (eras.length === 0 || number === undefined) return undefined;
    const monthNumber = first ? 1 : eleventh ? 11 : twelfth ? 12 : month === undefined ? undefined : hanNumber(month);
    const dayNumber = day === undefined ? undefined : hanNumber(day);
    const conversion = regnalToEdtf(eras, {
      year: number,
      ...(monthNumber !== undefined && { month: monthNumber }),
      ...(dayNumber !== undefined && { day: dayNumber }),
      ...(leap && { leap: true }),
    });
    return conversion && { kind: 'value', ...conversion };
  },
};

/** 乾隆年间; 康熙初年: its beginning; 光绪末年: its end. */
function wholeEra(era: string, eras: readonly Era[], part: string | undefined): ValueExpression | undefined {
  const conversion = commonWords.has(simplify(era)) ? undefined : eraToEdtf(eras);
  return (
    conversion && {
      kind: 'value',
      isPeriod: true,
      ...conversion,
      ...(part !== undefined && { modifier: part === '初' ? 'start' : 'end' }),
    }
  );
}

/** Eras with names that are also common words: they need a dynasty or a month; not 建国三十五年, 文化十年. */
const commonWords = new Set(
  '建国 和平 文化 文明 治安 保安 太平 先天 大庆 大同 天文 正中 中兴 正大 大化 大治 元气 万岁 光明 中和 明和 平治'.split(
    ' ',
  ),
);

/** The eras with a name, of one dynasty if its name stands before. */
function erasOf(written: string): readonly Era[] {
  const named = erasNamed(written);
  if (named.length > 0) return named;
  const simplified = simplify(written);
  const state = stateNames().find((name) => simplified.startsWith(name));
  if (state === undefined) return [];
  return erasNamed(written.slice(state.length)).filter(({ statesInHan }) => statesInHan.includes(state));
}
