// The parts of Chinese dates: patterns to build finders from, and their meanings.
import { isDay } from '../../edtf/gregorian';
import { hanNumber } from './numerals';
import type { DateModifier } from '../../../types';
import type { DateUnit, PointExpression } from '../../engine/types';

/** Mixed typesetting puts spaces between numbers and characters: 1958 年 5 月. */
export const space = '[\\u0020\\u00a0\\u3000]?';
export const positional = '[〇零○一二三四五六七八九]';
export const additive = '[一二三四五六七八九十百千零〇廿卅]';
export const digits = (most: number): string => `(?:\\d{1,${most}}|[０-９]{1,${most}})`;

/** 5月, 五月, 十二月份, as a group with the given name. */
export const monthPattern = (group: string): string =>
  `(?<${group}>${digits(2)}|十[一二]?|[一二三四五六七八九])${space}月份?`;

/** 1日, 廿五日, 三十一號, as a group with the given name. */
export const dayPattern = (group: string): string =>
  `(?<${group}>${digits(2)}|[廿卅]?[一二三四五六七八九]|[二三]?十[一二三四五六七八九]?|[廿卅])${space}[日号號]`;

/** "春" often begins another word, as do the other seasons: 春节, 秋收, 冬至. */
export const seasonPattern = '(?:年?(?<season>春(?![节節秋])|夏(?![历曆朝令])|秋(?!收)|冬(?!至|宫|宮))[季天]?)';

/** EDTF season code of 春, 夏, 秋, 冬. */
export const seasonOf = (character: string): number => 21 + '春夏秋冬'.indexOf(character);

/** The sign of years before Christ. */
export const beforePattern = '(?<bc>(?:公元|西元|纪元|紀元)前|前)';
export const afterPattern = '(?:公元|西元)';

export const numberOf = (numeral: string | undefined): number | undefined =>
  numeral === undefined ? undefined : hanNumber(numeral);

/** 初, 上旬, 早期; 中旬, 中叶; 底, 末, 下旬, 晚期, 后期. */
export const modifierOf = (part: string | undefined): DateModifier | undefined =>
  part === undefined ? undefined : /[初上早]|前/.test(part) ? 'start' : part.startsWith('中') ? 'mid' : 'end';

type Components = { readonly [name in 'year' | 'month' | 'day']?: number | undefined } & Pick<PointExpression, 'open'>;

/** A point whose unit is the finest one stated; undefined if there is no such month or day. */
export function pointOf({ year, month, day, open }: Components): PointExpression | undefined {
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  const exists =
    month === undefined ? (day ?? 1) >= 1 && (day ?? 1) <= 31 : isDay(month, day ?? 1, open ? undefined : year);
  if (!exists) return undefined;
  const unit: DateUnit = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
  return {
    kind: 'point',
    unit,
    ...(year !== undefined && { year }),
    ...(open && { open }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
  };
}
