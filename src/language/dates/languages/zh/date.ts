import type { DateFinder, PointExpression, ValueExpression } from '../../engine/types';
import { astronomical, pattern } from '../../notation/pattern';
import { additive, afterPattern, beforePattern, dayPattern, digits, modifierOf } from './parts';
import { noSuchDay } from '../../notation/fields';
import { monthPattern, numberOf, pointOf, positional, seasonOf, seasonPattern, space } from './parts';

const dash = '[-－\\u2010-\\u2015\\u2212~～至到]';
const yearPattern = (group: string): string => `(?<${group}>${digits(4)}|${positional}{3,4}|${additive}{1,8})`;
/** 年代, 年级 and similar words do not mean a year; but 年代表 is 年 and 代表. */
const yearSign = '年(?!代(?![表价價理替])|[级級龄齡])';
const half = '(?<half>[上下])半年';
const part = (group: string): string => `(?<${group}>初(?![步级級期中次])|[年月]?底(?![下层層部])|末(?!代)|[上中下]旬)`;

/**
 * Dates in Chinese, by the Western calendar; digits may be Arabic, full-width or Chinese:
 * - 1958年5月1日, 1958年5月, 1958年, 一九五八年五月一日, １９５８年, 1958 年 5 月
 * - 公元前221年, 前221年, 公元79年; 1958年春, 1958年初, 1958年底, 1958年上半年, 5月上旬
 * - 1958－1962年, 1958年至1962年, 1937年7月7日至9日, 公元前221年－前206年
 * - 五八年, 5月1日, 五月, 15日: the missing parts come from the context
 *
 * Not durations (三年, 300年来, 前三年) or ordinals (第一年), nor 五月花号, 十月革命, 7日本.
 */
export const chineseDate: DateFinder = {
  triggers: {
    digits: [1, 4],
    beforeHan: true,
    characters: '公西纪紀前０１２３４５６７８９〇零○一二三四五六七八九十廿卅',
  },
  pattern: pattern(
    `(?:(?:${beforePattern}|${afterPattern})?${space}${yearPattern('year')}${space}(?:${yearSign}|(?=${dash}${space}${digits(4)}${space}${yearSign}))`,
    `(?:${seasonPattern}|${half}|${space}${monthPattern('month')}(?:${space}${dayPattern('day')}|${part('monthPart')})?|${part('yearPart')})?`,
    `|${monthPattern('onlyMonth')}(?:${space}${dayPattern('itsDay')}|${part('itsPart')})?|(?<onlyDay>${digits(2)})${space}日)`,
    `(?:(?<sign>${space}${dash}${space})(?<end>(?:(?<toBc>(?:公元|西元)?前)|${afterPattern})?(?:${yearPattern('toYear')}${space}年(?![代级級来來]))?(?:${space}${monthPattern('toMonth')})?(?:${space}${dayPattern('toDay')})?)(?<=[年月份日号號]))?`,
  ),
  read(match, text) {
    const groups = match.groups ?? {};
    const first = groups.year === undefined ? partial(groups, match, text) : full(groups, match, text);
    const { sign, end } = groups;
    if (!first || sign === undefined) return first;
    const last = end && first.kind === 'point' ? lastPoint(groups, first) : undefined;
    if (!end || !last || first.kind !== 'point') return undefined;
    const stop = match.index + match[0].length;
    return {
      kind: 'range',
      from: { start: match.index, end: stop - end.length - sign.length, date: first },
      to: { start: stop - end.length, end: stop, date: last },
    };
  },
};

type Groups = Readonly<Partial<Record<string, string>>>;

function full(groups: Groups, match: RegExpExecArray, text: string): PointExpression | ValueExpression | undefined {
  const { bc, year: written = '', season, half } = groups;
  const value = numberOf(written);
  const left = text[match.index - 1] ?? '';
  const spoken = bc === undefined && isSpoken(written, match, text);
  const sign = bc !== undefined ? -1 : /^[公西]/.test(match[0]) ? 1 : 0;
  if (
    !value ||
    (sign === 0 && !spoken && !isYear(written, value, match, text)) ||
    (bc === '前' && !isBefore(written, value, left))
  )
    return undefined;
  const year = astronomical(value, sign);
  const open = spoken ? ('century' as const) : sign === 0 && value < 1000 ? ('era' as const) : undefined;
  const month = numberOf(groups.month);
  const day = numberOf(groups.day);
  const found = pointOf({ year, ...(open && { open }), month, day });
  if (!found) return month && month <= 12 && day && day <= 31 ? noSuchDay(month, day, year) : undefined;
  if (season) return { ...found, unit: 'season', season: seasonOf(season) };
  if (half) return { ...found, unit: 'half', season: half === '上' ? 40 : 41 };
  const modifier = modifierOf(groups.monthPart ?? groups.yearPart);
  return modifier ? { ...found, modifier } : found;
}

/** 五八年 is a spoken form of 1958; but 七八年 may be seven or eight years, 三五年 three to five, and 二八年华 is an age. */
function isSpoken(written: string, match: RegExpExecArray, text: string): boolean {
  if (!/^[三四五六七八九][一二三四五六七八九]$/.test(written)) return false;
  const distance = digitOrder.indexOf(written[1]!) - digitOrder.indexOf(written[0]!);
  const right = text.charAt(match.index + match[0].length);
  return (
    distance !== 1 &&
    written !== '三五' &&
    !/[第近约約每逾共]/.test(text[match.index - 1] ?? '') &&
    !/[华華来來间間]/.test(right)
  );
}

const digitOrder = '〇一二三四五六七八九';

const byDigits = /^(?:\d+|[０-９]+|[〇零○一二三四五六七八九]{3,4})$/;

/** Without an era, a number before 年 is a year only if it is written like one: not 三年, 二十五年, 300年, 2000年来. */
function isYear(written: string, value: number, match: RegExpExecArray, text: string): boolean {
  if (/[第近约約每逾共达達]/.test(text[match.index - 1] ?? '') || value > 2100) return false;
  if (!byDigits.test(written) || value < 100) return false;
  const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 3);
  if (value < 1000) return value % 10 !== 0 && !/^[来來前后後多间間之的以历歷]/.test(rest);
  return value % 100 !== 0 || !/^(?:[以之]?[来來前]|多|[的之]?[历歷]史|间|間)/.test(rest);
}

/** 前221年, but neither 以前1958年, where 前 belongs to the previous word, nor 前三年 or 前30年, "the first 30 years". */
const isBefore = (written: string, value: number, left: string): boolean =>
  value > 100 && value % 100 !== 0 && byDigits.test(written) && !/[以之此目先从從年月日天个個午]/.test(left);

/** A month or a day without its year. */
function partial(groups: Groups, match: RegExpExecArray, text: string): PointExpression | undefined {
  const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 2);
  if (/[第每个個数數几幾\d０-９〇零一二三四五六七八九十百]/.test(text[match.index - 1] ?? '')) return undefined;
  if (groups.onlyDay !== undefined) {
    return /^[内內后後间間之游本元语語]/.test(rest) ? undefined : pointOf({ day: numberOf(groups.onlyDay) });
  }
  const day = numberOf(groups.itsDay);
  if (day === undefined && /^(?:[余餘之有内內花]|革命|风暴|風暴)/.test(rest)) return undefined;
  const found = pointOf({ month: numberOf(groups.onlyMonth), day });
  const modifier = modifierOf(groups.itsPart);
  return found && modifier ? { ...found, modifier } : found;
}

/** The end of a range; its missing parts come from the beginning. */
function lastPoint(groups: Groups, first: PointExpression): PointExpression | undefined {
  const written = numberOf(groups.toYear);
  const month = numberOf(groups.toMonth);
  const day = numberOf(groups.toDay);
  if (written === undefined && month === undefined && day === undefined) return undefined;
  const year = written === undefined ? first.year : lastYear(written, groups, first.year);
  const found = pointOf({
    year,
    ...(first.open && { open: first.open }),
    month: month ?? (written === undefined ? first.month : undefined),
    day,
  });
  return first.year !== undefined && year !== undefined && year < first.year ? undefined : found;
}

/** 1958－62年, 前221－前206年, 前221－206年, 前27－14年 (to AD 14 only if 公元 says so). */
function lastYear(written: number, groups: Groups, first: number | undefined): number {
  const stated = /^[公西]元(?!前)/.test(groups.end ?? '');
  if (groups.toBc !== undefined || (groups.bc !== undefined && !stated)) return 1 - written;
  return first !== undefined && first > 100 && written < 100 ? first - (first % 100) + written : written;
}
