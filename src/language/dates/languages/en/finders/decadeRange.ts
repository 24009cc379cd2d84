import type { DateFinder, PointExpression } from '../../../engine/types';
import { dash, optionalGap, pattern } from '../../../notation/pattern';
import { rangeOf } from '../../../notation/fields';

/** - 1840s–50s, 1870–1880s, the 1960s and 70s, the 1920s to '30s: the century is stated with the first decade */
export const decadeRange: DateFinder = {
  triggers: { digits: [4, 4], afterDigits: "'s-/" },
  pattern: pattern(
    `(?<from>(?<century>1\\d)(?<first>\\d0)(?:['\\u2018\\u2019]?s|(?=\\s?(?:${dash}|/))))(?<sign>${optionalGap}(?:${dash}|/)${optionalGap}| (?:and|to) )`,
    `['\\u2018\\u2019]?(?<again>\\k<century>)?(?<second>\\d0)['\\u2018\\u2019]?s\\b`,
  ),
  read(match) {
    const { from = '', century = '', first = '', sign = '', again, second = '' } = match.groups ?? {};
    const apart = Number(second) - Number(first);
    // "The 1960s and 1970s" are two decades.
    if (again !== undefined && from.endsWith('s')) return undefined;
    // "the 1900s and 30s": a century, and a decade that is not part of it. Decades that are not adjacent are only
    // listed.
    if (first === '00' || apart <= 0 || (/and/i.test(sign) && apart > 10)) return undefined;
    const decade = (tens: string): PointExpression => ({ kind: 'point', unit: 'decade', year: Number(century + tens) });
    return rangeOf(match, { length: from.length, date: decade(first) }, sign, decade(second));
  },
};
