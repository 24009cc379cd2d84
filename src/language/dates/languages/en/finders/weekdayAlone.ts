import type { DateFinder } from '../../../engine/types';
import { oneOf } from '../../../../text/patterns';
import { pattern, phrase } from '../../../notation/pattern';
import { month, vocabulary, weekday, weekdayOf } from '../vocabulary';

/**
 * A day of the week in the week that begins with a dated day of the same paragraph:
 * - "On Monday, 13 March 1933 he spoke. On Wednesday the banks opened.", "on the Friday", "by Thursday evening"
 *
 * Not "on Sundays", "on Sunday after Easter", "on Friday next".
 */
export const weekdayAlone: DateFinder = {
  triggers: { words: [...vocabulary.weekdays.keys()] },
  pattern: pattern(`(?<weekday>${weekday})(?: (?:morning|afternoon|evening|night)\\b)?`),
  read(match, text) {
    const end = match.index + match[0].length;
    if (!/^\p{Lu}/u.test(match[0])) return undefined;
    const before = text.slice(Math.max(0, match.index - REACH), match.index);
    if (!leads.test(before.slice(-16)) && !(/\bon\s$/.test(before) && goesOnFrom.test(before))) return undefined;
    if (goesOn.test(text.slice(end, end + 24))) return undefined;
    return { kind: 'relative', unit: 'week', count: 0, weekday: weekdayOf(match.groups?.weekday)! };
  },
};

/** How far back another day of the week may be, in characters. */
const REACH = 100;
/** "On the Monday they met, and on " Tuesday. */
const goesOnFrom = phrase(`\\b[Oo]n (?:the )?${weekday}\\b[^.;:!?]{0,80}$`);

// A bare name in mid-sentence often looks back, as in letters: "she was ill on Friday".
const leads = /(?:^|[^\p{L}])(?:(?:On|By|Until|Till)|(?:[Oo]n|[Bb]y|[Uu]ntil|[Tt]ill)\s{1,9}the)\s{1,9}$/u;
/** What makes it another day, or part of a longer date. */
const goesOn = phrase(
  `^(?:[-\\u2010-\\u2014]|['\\u2019]s|,? (?:the )?\\d|,? ${month}|,? the \\p{L}{3,12}(?:th|st|nd|rd)\\b|,? (?:the \\p{L}{1,9} )?${oneOf('after before next last of in following and or to')}\\b)`,
);
