import type { DateFinder } from '../types';
import { dash, optionalGap, pattern } from '../words';

/** - 1840s–50s, the 1960s and 70s, the 1920s to '30s: the century stands with the first */
export const decadeRange: DateFinder = {
  triggers: { digits: [4, 4] },
  pattern: pattern(
    `(?<from>(?<first>1\\d\\d0)['\\u2018\\u2019]?s)(?<sign>${optionalGap}(?:${dash}|/)${optionalGap}| (?:and|to) )`,
    `['\\u2018\\u2019]?(?<second>\\d0)['\\u2018\\u2019]?s\\b`,
  ),
  read(match) {
    const { from = '', first, sign = '', second } = match.groups ?? {};
    const years = [Number(first), Math.floor(Number(first) / 100) * 100 + Number(second)] as const;
    // "the 1900s and 30s": a century and no decade of it.
    if (years[0] >= years[1] || years[0] % 100 === 0) return undefined;
    // Decades further apart than neighbours are only listed.
    if (/and/i.test(sign) && years[1] - years[0] > 10) return undefined;
    const fromEnd = match.index + from.length;
    return {
      kind: 'range',
      from: { start: match.index, end: fromEnd, date: { kind: 'point', unit: 'decade', year: years[0] } },
      to: {
        start: fromEnd + sign.length,
        end: match.index + match[0].length,
        date: { kind: 'point', unit: 'decade', year: years[1] },
      },
    };
  },
};
