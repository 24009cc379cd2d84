import { wordSet } from '../../../../text/patterns';
import { wordAfter, wordBefore } from '../../../engine/lookaround';
import { seasonYear } from '../../../notation/seasonYear';
import { isInverted, isOfKin, isSurnameBeforeYear } from '../checks/isSurname';
import { words } from '../vocabulary';

/**
 * - spring of 1959, summer 1959, the fall of 1957, autumn, 1789, the summer of the year 1812
 * - winter of 1956–57, winter of 1808–9, winter 1812/13: the winter that begins in the first year
 * - that spring, in the autumn, by winter (without a year)
 */
export const season = seasonYear(words, {
  toYear: '(?:,? (?:of |in )?|-|/)(?:the year )?',
  isTime,
  isName: (match, text) => isSurnameBeforeYear(match[0], text, match.index),
});

/** Words of time, and others, after which a season may stand. */
const timely = wordSet(
  `in by during until till since that this last next following previous same early late mid the and or through throughout before after of into over entire whole every each`,
);
/** Events named after a season: "the spring offensive". */
const events = wordSet(`offensive offensives campaign campaigns operation operations advance counteroffensive
  fighting election elections session harvest`);
const ofYear = /^\s{1,9}of\s{1,9}(?:that|this|the\s{1,9}(?:same|following|next|previous|preceding))\s{1,9}year\b/i;
const verbs = /^(?:to|up|from|back|into|in|on|for|upon|through|below|out|off|short|apart|down)$/i;

/** Emphasis leaves a space: the title of a picture, "*Spring*. Attic", "*Winter* from a set of seasons". */
const isEmphasised = (text: string, end: number): boolean =>
  /^\s(?:[.,;]|\s(?:from|by)\b)/.test(text.slice(end, end + 7));

/** "spring" is also a source and a verb, "fall" also a defeat: without a year they need a word of time beside them. */
function isTime(word: string, text: string, start: number, end: number): boolean {
  const before = wordBefore(text, start);
  const after = wordAfter(text, end);
  if (/^(?:solstice|equinox)/.test(after)) return false;
  if (events.has(after.toLowerCase())) return true;
  if (before === '' && /^(?:and|or|to)$/.test(after)) return true;
  if (/^\p{Lu}/u.test(word)) {
    if (isInverted(text, end) || isOfKin(text, end) || isEmphasised(text, end)) return false;
    const isLed = /^(?:in|by|until|since|during)$/.test(before);
    const ends = isLed ? /^(?:[\s,.;:)]|$)/ : /^[\s,]/;
    return (isLed || before === '') && after !== 'of' && !/^\p{Lu}/u.test(after) && ends.test(text.slice(end, end + 1));
  }
  if (/^(?:olympics|games|palace|quarters|war|line)$/i.test(after)) return false;
  if (!timely.has(before)) return false;
  if (!/^(?:spring|fall)$/i.test(word)) return true;
  if (/^\s{1,9}of\b/.test(text.slice(end, end + 12))) return ofYear.test(text.slice(end, end + 48));
  if (before === 'the' || (/^fall$/i.test(word) && /^(?:of|before|after|and)$/.test(before))) {
    return (
      /^(?:and|or|to)$/.test(after) ||
      /\b(?:in|by|during|until|since|through|throughout|over)\s{1,9}the\s{1,9}$/i.test(
        text.slice(Math.max(0, start - 24), start),
      )
    );
  }
  return !verbs.test(after) || /^(?:following|next|previous|same|early|late|mid)$/.test(before);
}
