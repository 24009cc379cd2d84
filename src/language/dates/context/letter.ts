import type { MessageCode } from '../../messages';
import type { Direction } from './direction';
import type { EarlierDate } from './discourseContext';
import type { Completed, Situation } from './situation';

/**
 * Why a day or month that a letter names without year has no value: behind the letter's own date it may be the last or the
 * next. "Plymouth, 3 March 1709. Sir, … on the 27th we sailed" is of February; "on the 1st" is of March. Not of the head
 * of an entry, nor where the words lead ahead: "we shall sail on the 27th".
 */
export function unsureInLetter(
  { context: { letter }, mention, sentence }: Situation,
  { expression, antecedent }: Completed,
  direction: () => Direction,
): MessageCode | undefined {
  if (
    !letter ||
    letter.proseBack > 1 ||
    !antecedent ||
    mention.expression.kind !== 'point' ||
    expression.kind !== 'point'
  )
    return undefined;
  const { date } = antecedent;
  if (date.start !== letter.start || date.blocksBack !== letter.blocksBack || !isBehind(expression, letter))
    return undefined;
  const opensEntry =
    sentence.isHeading || (sentence.isFirst && sentence.inFirstSentence && sentence.clause.trim() === '');
  return opensEntry || direction() === 'ahead' ? undefined : 'letter-unsure';
}

function isBehind({ year = 0, month = 0, day = 0 }: Partial<EarlierDate>, letter: EarlierDate): boolean {
  if (month === 0) return false;
  const months = (year - letter.year) * 12 + month - (letter.month ?? 0);
  return months > 0 || (months === 0 && day > (letter.day ?? 31));
}
