// Numbers of years that do not agree with the dates beside them.
import { numberIn, numberPhrase } from '../../../dates/languages/en/numberWords';
import { type DateExpression, dayNumber } from '../../../dates';
import { oneOf } from '../../../text/patterns';
import type { Diagnostic } from '../../../types';
import { yearsOf } from '../days';
import { jubilees, roughly } from '../words';
import {
  type DateInSentence,
  isQuoted,
  type NameInSentence,
  type Sentence,
  wordsBefore,
  wordsBehind,
  wordsBetween,
} from '../sentence';

/** "the first eight years (1949–1960)", "his twenty-year reign (1520–1566)", "ruled for ten years, from 1440 to 1466". */
export function wrongLength(sentence: Sentence): Diagnostic[] {
  return sentence.dates.flatMap(({ edtf, parts, start, end, inferred }): Diagnostic[] => {
    if (!parts || !edtf?.includes('/') || inferred || /[~?%X]/.test(edtf) || isQuoted(sentence, start)) return [];
    const words = wordsBefore(sentence, start);
    const match = years.exec(words);
    const written = match ? wholeNumber(match.groups!.number!) : undefined;
    const [from, to] = [yearsOf(parts[0]!.edtf), yearsOf(parts[1]!.edtf)];
    if (written === undefined || !match || !from || !to || isRough.test(words.slice(0, match.index))) return [];
    const length = to.to - from.from;
    // The first and the last year may both be counted, or neither; round numbers are often rounded.
    const slack = Math.max(1, written >= 20 && written % 10 === 0 ? written / 10 : 0);
    if (Math.abs(written - length) <= slack) return [];
    return [{ start, end, severity: 'warning', code: 'wrong-length', args: [written, { edtf }, length] }];
  });
}

/** A number of years just before a range. "Seven Years’ War (1756–63)" is a name. */
const years = new RegExp(
  `(?<![\\p{L}\\d-])(?<number>${numberPhrase})[- ]years?(?:[’']s?)?(?: (?!War|war)\\p{Ll}[\\p{L}-]{1,20}){0,4}(?:,? from | \\(|, )$`,
  'u',
);
const isRough = new RegExp(`\\b${oneOf(roughly)} (?:the |a |an )?$`, 'i');

const wholeNumber = (words: string): number | undefined => {
  const number = numberIn(words);
  return typeof number === 'number' && Number.isInteger(number) ? number : undefined;
};

/** "In 1935 Mao, aged 45": the glossary gives another age. One year is left for counting differently, two in East Asia. */
export function wrongAge(sentence: Sentence): Diagnostic[] {
  const people = sentence.names.filter(({ type }) => type === 'person');
  const [person] = people;
  if (!person?.entity.born || person.alternatives || people.some(({ id }) => id !== person.id)) return [];
  const { mask, start } = sentence;
  const match = aged.exec(mask.slice(start, sentence.end));
  const written = match ? wholeNumber((match.groups!.number ?? match.groups!.number2)!) : undefined;
  const at = start + (match?.index ?? 0);
  if (!match || written === undefined || isQuoted(sentence, at)) return [];
  const date = momentOf(sentence, at);
  const died = /\b(?:died|killed|executed|murdered|assassinated)\b/.test(wordsBetween(sentence, person.end, at));
  const edtf = date?.edtf ?? (died ? person.entity.died?.edtf : undefined);
  const age = edtf === undefined ? undefined : ageAt(person, edtf);
  if (!age) return [];
  const slack = person.entity.native ? 2 : 1;
  if (written >= age.from && written <= age.to + slack) return [];
  const { born, label, uri } = person.entity;
  const args = [label, { edtf: born.edtf }, age.to, written];
  const related = [
    { start: born.start, end: born.end, uri, message: { code: 'related-entry' as const, args: [label] } },
  ];
  return [{ start: at, end: at + match[0].length, severity: 'warning', code: 'wrong-age', args, related }];
}

const aged = new RegExp(
  `\\b(?:aged|at the age of|at age) (?<number>${numberPhrase})(?![-\\p{L}\\d])(?! (?:to|or|and|months))|` +
    `(?<![\\p{L}\\d-])(?<number2>${numberPhrase})[- ]years?[- ]old\\b`,
  'u',
);

/** The one stated date of the sentence. */
function momentOf({ dates }: Sentence, at: number): DateInSentence | undefined {
  const stated = dates.filter(
    ({ edtf, inferred, relation, parts }) => edtf !== undefined && !inferred && !relation && !parts,
  );
  return dates.length === stated.length && stated.length === 1 && Math.abs(stated[0]!.start - at) < FAR
    ? stated[0]
    : undefined;
}
/** In characters. */
const FAR = 120;

/** The completed years at a date, least and most. */
function ageAt({ entity }: NameInSentence, edtf: string): { readonly from: number; readonly to: number } | undefined {
  const [birth, then] = [yearsOf(entity.born!.edtf), yearsOf(edtf)];
  if (!birth || !then || /[~?%X]/.test(entity.born!.edtf + edtf) || birth.to > birth.from || then.to > then.from)
    return undefined;
  return { from: then.from - birth.to - 1, to: then.to - birth.from };
}

/** "In 1989, the 100th anniversary of the Revolution of 1789". */
export function wrongAnniversary(sentence: Sentence): Diagnostic[] {
  const { mask, start, end, dates, names } = sentence;
  const match = anniversary.exec(mask.slice(start, end));
  if (!match) return [];
  const { number, word } = match.groups!;
  const years = number === undefined ? (jubilees.get(word!.toLowerCase()) ?? Number.NaN) : Number(number);
  const at = start + match.index;
  const behind = at + match[0].length;
  const after = dates.find((date) => date.start >= behind && date.start - behind < NEAR && !date.inferred);
  const event = names.find((name) => name.start >= behind && name.start - behind < 6);
  const origin =
    event?.entity.date ?? (/^(?:birth )?of\b/.test(wordsBehind(sentence, behind + 1)) ? event?.entity.born : undefined);
  const from = after?.edtf ?? origin?.edtf;
  const now = dates.findLast((date) => date.end <= at && at - date.end < NEAR && !date.inferred && !date.relation);
  const [then, held] = [
    from === undefined ? undefined : yearsOf(from),
    now?.edtf === undefined ? undefined : yearsOf(now.edtf),
  ];
  if (!then || !held || held.to > held.from || Number.isNaN(years)) return [];
  // Without a year 0, anniversaries of events before Christ are counted in two ways.
  const slack = then.from <= 0 ? 1 : 0;
  if (held.from - years >= then.from - slack && held.from - years <= then.to + slack) return [];
  const args = [{ edtf: now!.edtf! }, held.from - then.from, { edtf: from! }];
  return [{ start: at, end: behind, severity: 'warning', code: 'wrong-anniversary', args }];
}
/** In characters. */
const NEAR = 60;
const anniversary = new RegExp(
  `\\b(?:(?<number>\\d{1,4})(?:st|nd|rd|th) anniversary|(?<word>${oneOf(jubilees.keys())})) of (?:the )?`,
  'i',
);

/** "three years later, in 1965" after 1958; "the following month, July 1958" after May. */
export function wrongInterval(sentence: Sentence): Diagnostic[] {
  return sentence.dates.flatMap((counted, i): Diagnostic[] => {
    const { says } = counted;
    const stated = sentence.dates[i + 1];
    if (says?.kind !== 'relative' || says.event || says.fromLetter) return [];
    const count = countOf(sentence, counted, says);
    if (count === 0) return [];
    if (!stated?.edtf || stated.inferred || stated.relation || isQuoted(sentence, counted.start)) return [];
    if (!/^,? ?(?:\(|in |on |that is,? |i\.e\.,? )?$/.test(wordsBetween(sentence, counted.end, stated.start)))
      return [];
    const base = sentence.dates[i - 1] ?? (count > 0 ? sentence.dateBefore : undefined);
    if (!base?.edtf || base.inferred || base.relation || base.parts || isAttribute(sentence, base)) return [];
    const steps = stepsBetween(base.edtf, stated.edtf, says.unit);
    if (steps === undefined) return [];
    const slack = Math.abs(count) === 1 ? 0 : 1;
    if (Math.abs(steps - count) <= slack) return [];
    const { start, end } = counted;
    const related = [{ start: base.start, end: base.end, message: { code: 'related-date' as const, args: [] } }];
    const args = [{ edtf: base.edtf }, { edtf: stated.edtf }, wordsBetween(sentence, start, end)];
    return [{ start, end: stated.end, severity: 'warning', code: 'wrong-interval', args, related }];
  });
}

/**
 * How many units are counted. "The following month, July 1958" is read as the month that it names, so that the words
 * themselves tell.
 */
function countOf(sentence: Sentence, { start, end }: DateInSentence, { count, from }: RelativeExpression): number {
  if (!from) return count;
  const [, ahead] = /^(following|next) (?:day|month|year)$/.exec(wordsBetween(sentence, start, end)) ?? [];
  return ahead === undefined ? 0 : 1;
}

/** "the congregation of 1526": the date says which one, and the story is elsewhere. */
const isAttribute = ({ mask }: Sentence, { start }: DateInSentence): boolean =>
  / of (?:the )?$/.test(mask.slice(Math.max(0, start - NEAR), start).replace(/\s+/g, ' '));

type RelativeExpression = Extract<DateExpression, { kind: 'relative' }>;

/** Whole years, months or days from one date to the other; undefined where the dates are not so exact. */
function stepsBetween(from: string, to: string, unit: string): number | undefined {
  const [a, b] = [from, to].map((edtf) => /^(-?\d{4})(?:-(0[1-9]|1[0-2]))?(?:-(\d\d))?$/.exec(edtf));
  if (!a || !b) return undefined;
  const years = Number(b[1]) - Number(a[1]);
  if (unit === 'year') return years;
  if (unit === 'month' && a[2] && b[2]) return years * 12 + Number(b[2]) - Number(a[2]);
  if (unit === 'day' && a[3] && b[3]) return dayNumber(to) - dayNumber(from);
  return undefined;
}

/** "After the treaty of 1648, in 1642": the later date is the earlier one. */
export function wrongOrder(sentence: Sentence): Diagnostic[] {
  return sentence.dates.slice(1).flatMap((later, i): Diagnostic[] => {
    const first = sentence.dates[i]!;
    if (
      !first.edtf ||
      !later.edtf ||
      first.inferred ||
      later.inferred ||
      later.relation ||
      isQuoted(sentence, first.start)
    )
      return [];
    const before = wordsBefore(sentence, first.start);
    if (!/^, (?:in|on) (?:the )?$/.test(wordsBetween(sentence, first.end, later.start))) return [];
    const order =
      /\b(?<order>after|following|before) (?:the |his |her |their |its )?(?:[\p{L}’'-]+ ){1,6}(?:of|in|on) (?:the )?$/iu.exec(
        before,
      );
    const isAfter = order?.groups!.order!.toLowerCase() !== 'before';
    const [a, b] = [yearsOf(first.edtf), yearsOf(later.edtf)];
    if (!order || !a || !b || (isAfter ? b.to >= a.from : b.from <= a.to)) return [];
    const args = [{ edtf: later.edtf }, { edtf: first.edtf }];
    const code = isAfter ? 'not-after' : 'not-before';
    return [{ start: later.start, end: later.end, severity: 'warning', code, args }];
  });
}
