import { type Groups, phrase } from '../../../notation/pattern';
import type { Refiner } from '../../../engine/types';
import type { DateRelation } from '../../../../types';
import { oneOf, wordSet } from '../../../../text/patterns';
import { wordAfter, wordsBefore } from '../../../engine/lookaround';

/** The relation of a date ("before", "since") from the word in front of it, which stays outside the span. */
const refine: Refiner['refine'] = (mentions, text, passage) =>
  mentions.map((mention) => {
    const [word] = wordsBefore(text, mention.start);
    const left = leaningTails.has(word) ? text.slice(Math.max(passage.start, mention.start - 30), mention.start) : '';
    const match = left === '' ? null : (leaning.exec(left) ?? prefix.exec(left));
    const relation = match ? relationOf(match.groups ?? {}) : undefined;
    if (relation) return { ...mention, relation };
    if (word === 'to' && openBefore.test(text.slice(Math.max(passage.start, mention.start - 24), mention.start)))
      return { ...mention, relation: 'until' };
    if (!leadsOn.has(wordAfter(text, mention.end))) return mention;
    const after = text.slice(mention.end, mention.end + 24);
    if (onwards.test(after)) return { ...mention, relation: 'since' };
    return backwards.test(after) ? { ...mention, relation: 'until' } : mention;
  });

export const relation: Refiner = { name: 'relation', after: ['attach', 'range'], refine };

function relationOf({ not, word = '' }: Groups): DateRelation | undefined {
  return (not ? denied : relations)[word.toLowerCase().split(/[\s.]/)[0]!];
}

const leaningTails = wordSet(
  `before to after following than by since until till the about around approximately approx
  bef aft pre post ante quem`,
);
const leadsOn = wordSet('onward onwards and or to until');
const leaningWords = oneOf([
  ...['before', 'prior to', 'after', 'following', 'later than', 'earlier than'],
  ...['by', 'since', 'until', 'till', 'up to', 'bef.', 'bef', 'aft.', 'aft', 'ante'],
  ...['ante quem', 'post quem'],
]);
/** "No later than", "since about the". */
const leaning = phrase(
  `(?<!\\p{L})(?<not>(?:not?|never) )?(?<word>${leaningWords}) (?:(?:the|about|around|approximately|approx\\.?) ){0,2}$`,
);

/** "Pre-1914", "the post-1945 order". */
const prefix = /(?<!\p{L})(?<word>pre|post)[-\u2010\u2011]$/iu;

/** "1984 or earlier" */
const backwards = /^\s{1,9}(?:and|or)\s{1,9}(?:earlier|before)\b(?!\s{1,9}\p{L})/iu;
/** "unknown to 1984" */
const openBefore = /(?:\bunknown|\?)\s{1,9}to\s{1,9}$/i;
/** "from 1930 onwards", "1984 to unknown" */
const onwards = /^\s{1,9}(?:onwards?|(?:and|or)\s{1,9}(?:after|later)|(?:to|until)\s{1,9}unknown)\b/i;

const relations: Readonly<Record<string, DateRelation>> = {
  before: 'before',
  prior: 'before',
  after: 'after',
  following: 'after',
  later: 'after',
  by: 'by',
  since: 'since',
  until: 'until',
  till: 'until',
  up: 'until',
  bef: 'before',
  aft: 'after',
  ante: 'before',
  post: 'after',
  pre: 'before',
};

/** "No later than 1512", "not before 1490"; "not until 1715" is simply 1715. */
const denied: Readonly<Record<string, DateRelation>> = { later: 'by', after: 'by', before: 'since', earlier: 'since' };
