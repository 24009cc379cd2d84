import type { DateModifier, DateRelation } from '../../../types';
import { type DateSet, dateSetOf } from '../../edtf/dateSet';
import type { DescribeDate } from '../../engine/language';

// EDTF in Chinese words: 公元前44年3月15日, 1957年末, 约1450年, 1930年代.

const seasons = '春夏秋冬';

/** The parts of a year, by EDTF code. */
const parts: ReadonlyMap<number, string> = new Map([
  [33, '第一季度'],
  [34, '第二季度'],
  [35, '第三季度'],
  [36, '第四季度'],
  [37, '前四个月'],
  [38, '中间四个月'],
  [39, '后四个月'],
  [40, '上半年'],
  [41, '下半年'],
]);

const modifiers: Readonly<Record<DateModifier, string>> = { start: '初', mid: '中期', end: '末' };

const relations: Readonly<Record<DateRelation, (date: string) => string>> = {
  before: (date) => `${date}之前`,
  after: (date) => `${date}之后`,
  by: (date) => `不晚于${date}`,
  since: (date) => `${date}以来`,
  until: (date) => `直到${date}`,
};

export const describeDate: DescribeDate = (edtf, modifier, relation) => {
  const date = words(edtf) + (modifier ? modifiers[modifier] : '');
  return relation ? relations[relation](date) : date;
};

function words(edtf: string): string {
  const set = dateSetOf(edtf);
  return set ? setWords(set) : dateWords(edtf);
}

/** 1803年或1804年, 1667年、1668年和1670年至1672年, 1670年至1672年之间. */
function setWords({ meant, members }: DateSet): string {
  const each = members.map(dateWords);
  const last = each.pop()!;
  if (each.length > 0) return `${each.join('、')}${meant === 'one' ? '或' : '和'}${last}`;
  return meant === 'within' ? `${last}之间` : last;
}

function dateWords(edtf: string): string {
  const slash = edtf.indexOf('/');
  if (slash < 0) return single(edtf);
  const [from, to] = [edtf.slice(0, slash), edtf.slice(slash + 1)];
  if (isOpen(from)) return `至${single(to)}`;
  return isOpen(to) ? `${single(from)}起` : `${single(from)}至${withoutShared(single(from), single(to))}`;
}

/** Two days or months of a year name it once: 1956年9月15日至27日, 1957年6月至8月. */
function withoutShared(from: string, to: string): string {
  const day = /^(.+年)(\d+月)?(\d+[月日])$/;
  const [, year, month = ''] = day.exec(from) ?? [];
  const [, otherYear, otherMonth = '', rest = ''] = day.exec(to) ?? [];
  if (year === undefined || year !== otherYear) return to;
  return month === otherMonth ? rest : otherMonth + rest;
}

const isOpen = (end: string): boolean => end === '' || end === '..';

function single(edtf: string): string {
  const [, date = edtf, doubt = ''] = /^(.*?)([?~%]?)$/.exec(edtf) ?? [];
  return { '~': '约', '?': '可能是', '%': '可能约' }[doubt]?.concat(exact(date)) ?? exact(date);
}

function exact(edtf: string): string {
  const [, month] = /^XXXX-(\d\d)$/.exec(edtf) ?? [];
  if (month !== undefined) return `${Number(month)}月`;
  const masked = /^(-?)(\d{1,3})(X{1,3})$/.exec(edtf);
  if (masked) return maskedWords(masked[1] !== '', Number(masked[2]), masked[3]!.length);
  const match = /^Y?(-?\d{4,})(?:-(\d\d|XX))?(?:-(\d\d|XX))?$/.exec(edtf);
  if (!match) return edtf;
  const [year, second, day] = match.slice(1).map(Number);
  if (!second) return `${yearWords(year!)}年`;
  if (second === 24 || second === 28) return `${yearWords(year!)}至${yearWords(year! + 1)}年冬`;
  if (second >= 21 && second <= 32) return `${yearWords(year!)}年${seasons.charAt((second - 21) % 4)}`;
  if (second > 12) return parts.has(second) ? `${yearWords(year!)}年${parts.get(second)!}` : edtf;
  return `${yearWords(year!)}年${second}月${day ? `${day}日` : ''}`;
}

/** Years before 1000 have an era. */
function yearWords(year: number): string {
  if (year <= 0) return `公元前${1 - year}`;
  return year < 1000 ? `公元${year}` : String(year);
}

function maskedWords(bc: boolean, digits: number, masked: number): string {
  const era = bc ? '公元前' : digits * 10 ** masked < 1000 ? '公元' : '';
  if (masked === 1) return bc ? `公元前${digits * 10 + 10}至前${digits * 10 + 1}年` : `${era}${digits}0年代`;
  return masked === 2 ? `${era}${digits + 1}世纪` : `${era}第${digits + 1}个千年`;
}
