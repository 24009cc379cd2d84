import type { DateExpression, DateFinder } from '../../engine/types';
import { pattern } from '../../notation/pattern';
import { additive, afterPattern, beforePattern, digits, modifierOf, numberOf, positional, space } from './parts';

const part = '(?<part>初期?(?![步级級中次])|[早中晚前后後]期|中叶|中葉|末期?(?!代))';

/**
 * Centuries and decades in Chinese:
 * - 二十世纪, 20世纪末, 公元前五世纪, 二十世纪五十年代, 20世纪50年代初
 * - 17至18世纪, 公元前5—4世纪
 * - 1950年代, 五十年代, 50年代 (the century comes from the context)
 *
 * Not 1950年代表, 第三世纪.
 */
export const chinesePeriod: DateFinder = {
  triggers: { digits: [1, 4], beforeHan: true, characters: '公西前０１２３４５６７８９一二三四五六七八九十' },
  pattern: pattern(
    `(?:(?:${beforePattern}|${afterPattern})?${space}(?:(?<from>${digits(2)}|${additive}{1,3})${space}(?:世[纪紀])?(?<sign>[-－\\u2010-\\u2015~～至到]))?(?<century>${digits(2)}|${additive}{1,3})${space}世[纪紀](?:${space}(?<itsDecade>[1-9]0|[１-９]０|[一二三四五六七八九]?十)${space}年代)?`,
    `|(?<full>[12]\\d{2}0|[一二]${positional}{2}[〇零○])${space}年代|(?<decade>[2-9]0|[２-９]０|[二三四五六七八九]十)${space}年代)(?![表价價理替])${part}?`,
  ),
  read(match, text): DateExpression | undefined {
    const { bc, from, sign = '', century, itsDecade, full, decade, part } = match.groups ?? {};
    if (/[第几幾数數百]/.test(text[match.index - 1] ?? '')) return undefined;
    const modifier = modifierOf(part);
    const shared = { kind: 'point' as const, ...(modifier && { modifier }) };
    if (full !== undefined) return { ...shared, unit: 'decade', year: numberOf(full)! };
    if (decade !== undefined) return { ...shared, unit: 'decade', year: numberOf(decade)!, open: 'century' };
    const count = numberOf(century);
    if (!count || count > 21) return undefined;
    if (from !== undefined)
      return itsDecade || part ? undefined : centuries(match, from, sign, count, bc !== undefined);
    if (itsDecade === undefined) return { ...shared, unit: 'century', year: firstYear(count, bc !== undefined) };
    return bc ? undefined : { ...shared, unit: 'decade', year: (count - 1) * 100 + numberOf(itsDecade)! };
  },
};

const firstYear = (century: number, bc: boolean): number => (bc ? 1 - century * 100 : (century - 1) * 100);

/** 17至18世纪, 公元前5—4世纪 */
function centuries(
  match: RegExpExecArray,
  from: string,
  sign: string,
  last: number,
  bc: boolean,
): DateExpression | undefined {
  const first = numberOf(from);
  if (!first || (bc ? first <= last : first >= last)) return undefined;
  const point = { kind: 'point' as const, unit: 'century' as const };
  const fromEnd = match.index + match[0].indexOf(sign);
  return {
    kind: 'range',
    from: { start: match.index, end: fromEnd, date: { ...point, year: firstYear(first, bc) } },
    to: { start: fromEnd + 1, end: match.index + match[0].length, date: { ...point, year: firstYear(last, bc) } },
  };
}
