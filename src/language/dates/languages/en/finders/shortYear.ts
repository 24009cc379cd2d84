import type { DateFinder } from '../../../engine/types';

/** - '68, the summer of '68 (the century comes from the context) */
export const shortYear: DateFinder = {
  triggers: { characters: "'\u2018\u2019", afterCharacters: '0123456789' },
  pattern: /['\u2018\u2019](?<year>\d\d)(?![\d\p{L}'\u2018\u2019]|[.,:]\d)/uy,
  read(match, text) {
    // A letter, or the end of what is quoted: "safety.'13".
    if (match.index > 0 && /[\p{L}\d.,;!?'"\u2019\u201d]/u.test(text[match.index - 1]!)) return undefined;
    return { kind: 'point', unit: 'year', year: Number(match.groups?.year), open: 'century' };
  },
};
