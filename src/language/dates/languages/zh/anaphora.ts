import type { DateFinder, DateUnit } from '../../engine/types';
import { pattern } from '../../notation/pattern';
import { dayPattern, monthPattern, numberOf, pointOf, seasonOf, seasonPattern, space } from './parts';

const anchors = new Map<string, readonly [unit: DateUnit, count: number]>([
  ['同年', ['year', 0]],
  ['次年', ['year', 1]],
  ['翌年', ['year', 1]],
  ['前一年', ['year', -1]],
  ['同月', ['month', 0]],
  ['次月', ['month', 1]],
  ['翌月', ['month', 1]],
  ['同日', ['day', 0]],
  ['次日', ['day', 1]],
  ['翌日', ['day', 1]],
]);

/**
 * Chinese dates counted from the previous one:
 * - 同年, 次年, 翌年, 前一年, 同月, 次日, 翌日; 同年5月, 次年春, 同年十月一日, 同月15日
 *
 * Not 同年级, 同年代; nor 当年 and 第二年, which also have other meanings.
 */
export const chineseAnaphora: DateFinder = {
  triggers: { characters: '同次翌前' },
  pattern: pattern(
    `(?<anchor>[同次翌][年月日]|前一年)(?![级級龄齡代纪紀兵岁歲生谊誼])`,
    `(?:${seasonPattern}|${space}${monthPattern('month')}(?:${space}${dayPattern('day')})?|(?<=月)${space}${dayPattern('onlyDay')})?`,
  ),
  read(match) {
    const { anchor = '', season, month, day, onlyDay } = match.groups ?? {};
    const [unit, count] = anchors.get(anchor) ?? [];
    if (unit === undefined || count === undefined) return undefined;
    const relative = { kind: 'relative' as const, unit, count };
    if (onlyDay !== undefined) return { ...relative, day: numberOf(onlyDay)! };
    if (season === undefined && month === undefined) return relative;
    if (unit !== 'year') return undefined;
    if (season !== undefined) return { ...relative, season: seasonOf(season) };
    const its = pointOf({ month: numberOf(month), day: numberOf(day) });
    return its && { ...relative, month: its.month!, ...(its.day !== undefined && { day: its.day }) };
  },
};
