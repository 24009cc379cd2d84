import type { DateFinder } from '../types';
import { dayNumeral, ordinalEnding, pattern } from '../words';
import { wordAfter } from '../look';

/** - the 12th, the 25th of that month: a day of the month that the narrative has reached */
export const dayOnly: DateFinder = {
  triggers: { digits: [1, 2] },
  pattern: pattern(`(?<day>${dayNumeral})(?!\\d)${ordinalEnding}(?: of (?:that|the same) month)?`),
  read(match, text) {
    const left = text.slice(Math.max(0, match.index - 24), match.index);
    if (!/(?:\b(?:on|by|until|till|since|from|to|before|after|and|of)\s+the|\bnight\s+of\s+the|\bon)\s+$/i.test(left))
      return undefined;
    const after = wordAfter(text, match.index + match[0].length);
    const free =
      after === ''
        ? /^[,.;)\s\u2013-]|^$/.test(text.slice(match.index + match[0].length, match.index + match[0].length + 1))
        : /^(?:and|the|he|she|they|it|when|a|an|by|was|were|to|with|in|at|after|but|his|their|from|as|that)$/.test(
            after,
          );
    return free ? { kind: 'point', unit: 'day', day: Number.parseInt(match.groups!.day!, 10) } : undefined;
  },
};
