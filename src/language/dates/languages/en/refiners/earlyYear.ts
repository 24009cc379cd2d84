import { omit } from '../../../../text/values';
import type { DateMention, Refiner } from '../../../engine/types';
import type { Passage } from '../../../../types';
import { BARRIER } from '../../../../types';

/**
 * Years below 1000 that their passage makes doubtful:
 * - in a footnote they may be pages, unless they are somebody's life or reign
 * - the numbers of notes in brackets, which run on by one: "in Kent (109) … of the Franks (110)"
 * - a whole paragraph, or a cell of a table that is not one of a series of reigns
 */
const refine: Refiner['refine'] = (mentions, text, passage) => {
  if (!mentions.some(isProven)) return mentions;
  const kept = withoutNotes(mentions, text);
  return kept.flatMap((mention) => {
    if (!isProven(mention)) return [mention];
    if (passage.kind === 'footnote') return [isLife(mention, text) ? mention : open(mention)];
    const isWhole = mention.start - passage.start <= MARKS && passage.end - mention.end <= MARKS;
    // A number in other markup: "2<sup>128</sup>".
    if (!isWhole && text[mention.start - 1] === BARRIER && text[mention.end] === BARRIER) return [];
    return !isWhole || passage.kind === 'heading' || isOfSeries(mention, text, passage) ? [mention] : [];
  });
};

export const earlyYear: Refiner = { name: 'earlyYear', refine };

/** The marks of bold text and a full stop. */
const MARKS = 3;

const isProven = ({ expression }: DateMention): boolean =>
  expression.kind === 'point'
    ? expression.proven === true
    : expression.kind === 'range' && !!expression.from.date.proven;

const isLife = ({ start }: DateMention, text: string): boolean =>
  /\b(?:r|d|b|fl|died|born|reigned|ruled)\.?\s(?:c\.\s)?$/.test(text.slice(Math.max(0, start - 12), start));

function open(mention: DateMention): DateMention {
  const { expression } = mention;
  if (expression.kind === 'point') return { ...mention, expression: omit(expression, 'proven') };
  if (expression.kind !== 'range') return mention;
  const [from, to] = [expression.from, expression.to].map((end) => ({ ...end, date: omit(end.date, 'proven') }));
  return from && to ? { ...mention, expression: { ...expression, from, to } } : mention;
}

/** Without single years in brackets of which the next one in brackets is the next number. */
function withoutNotes(mentions: readonly DateMention[], text: string): readonly DateMention[] {
  const numberOf = ({ start, end, expression }: DateMention): number | undefined =>
    expression.kind === 'point' && expression.open === 'era' && text[start - 1] === '(' && text[end] === ')'
      ? expression.year
      : undefined;
  const bracketed = mentions.filter((mention) => numberOf(mention) !== undefined);
  const notes = new Set<DateMention>();
  bracketed.forEach((mention, i) => {
    const next = bracketed[i + 1];
    if (next && numberOf(next) === (numberOf(mention) ?? 0) + 1) notes.add(mention).add(next);
  });
  return notes.size === 0 ? mentions : mentions.filter((mention) => !notes.has(mention));
}

/** How far before and after a cell the neighbouring cells are looked at, in characters. */
const NEAR = 120;

/** Whether another cell nearby is such a range, and the later one does not begin before the earlier: reigns in a table. */
function isOfSeries({ start, end, expression }: DateMention, text: string, { kind }: Passage): boolean {
  if (kind !== 'cell' || expression.kind !== 'range') return false;
  const year = expression.from.date.year ?? 0;
  const before = text
    .slice(Math.max(0, start - NEAR), start)
    .split(BARRIER)
    .findLast((cell) => range.test(cell));
  const after = text
    .slice(end, end + NEAR)
    .split(BARRIER)
    .find((cell) => range.test(cell));
  const isAfter = before !== undefined && runsOn(before, year);
  const isBefore =
    after !== undefined && Number.parseInt(after.trim(), 10) >= (expression.to.date.year ?? 0) && !isRound(after);
  return isAfter || isBefore;
}

const range = /^\s*(\d{3})\s?[-\u2013]\s?(\d{2,4})\s*$/;

function runsOn(cell: string, year: number): boolean {
  const [, from = '', to = ''] = range.exec(cell) ?? [];
  return !isRound(cell) && Number(to.length < 3 ? from.slice(0, -to.length) + to : to) <= year;
}

const isRound = (cell: string): boolean => /^\s*\d+0\s?[-\u2013]\s?\d+0\s*$/.test(cell);
