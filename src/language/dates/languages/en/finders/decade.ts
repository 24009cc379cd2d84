import type { DateFinder, DateExpression, PointExpression } from '../../../engine/types';
import { oneOf } from '../../../../text/patterns';
import { dash, pattern, phrase } from '../../../notation/pattern';
import { decadeWords, era, eraOf, words } from '../vocabulary';
import { LATEST_YEAR } from '../../../notation/yearRange';
import { wordBefore } from '../../../engine/lookaround';

/**
 * - the 1930s, 1930's, the 490s BC, the 490s (the era comes from the context), '30s, the thirties, the 'thirties
 * - the 60s, the mid-60s, the Fifties and Sixties
 * - the 1800s are a century; the 2000s are a decade so far
 */
export const decade: DateFinder = {
  triggers: {
    digits: [2, 4],
    afterDigits: "'s",
    words: ['nineteen', 'eighteen', 'seventeen', ...decadeWords.keys()],
    characters: "'\u2018\u2019",
  },
  pattern: pattern(
    `(?:(?<full>\\d{2,3}0)['\\u2018\\u2019]?s\\b(?:${words.toEra}(?<era>${era}))?|['\\u2018\\u2019](?<short>\\d0)['\\u2018\\u2019]?s\\b|(?<bare>\\d0)s\\b`,
    `|['\\u2018\\u2019]?(?:(?<hundred>seventeen|eighteen|nineteen)(?:${dash}| ))?(?<word>${oneOf(decadeWords.keys())})\\b)`,
  ),
  read(match, text) {
    const { full, era, short, bare, hundred, word } = match.groups ?? {};
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    if (full !== undefined && Number(full) < 1000 && !era)
      return /00$/.test(full) || !beginsTime(text, match.index)
        ? undefined
        : {
            kind: 'point',
            unit: 'decade',
            year: Number(full),
            open: 'era',
            ...(!measured.test(before) && { proven: true }),
          };
    if (full !== undefined) return stated(Number(full), eraOf(era));
    if (short !== undefined) return shortDecade(Number(short));
    const tens = bare === undefined ? decadeWords.get(word!.toLowerCase())! : Number(bare);
    if (hundred)
      return stated(({ seventeen: 1700, eighteen: 1800, nineteen: 1900 }[hundred.toLowerCase()] ?? 0) + tens, 1);
    // "in her thirties" is an age; the words mean a time only with an article or a part of the decade.
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 24);
    if (ofLastCentury.test(after)) return undefined;
    return beginsTime(text, match.index) && !isAge(text, match.index) ? shortDecade(tens) : undefined;
  },
};

/** "Scores in the 740s", "temperatures in the 120s". */
const measured = /\b(?:scores?|scored|temperatures?|ratings?|degrees|numbers?|points|models?|range)\b/i;

/** "The thirties of last century": counted from the writer, not from the narrative. */
const ofLastCentury = phrase(`^ of (?:the )?(?:last|past) century\\b`);

const beginsTime = (text: string, start: number): boolean =>
  /^(?:the|early|late|mid|roaring|swinging|middle)$/.test(wordBefore(text, start)) ||
  text[start - 1] === '-' ||
  afterDecade.test(text.slice(Math.max(0, start - 24), start));

/** "The Fifties and Sixties", "the 60s and the 70s". */
const afterDecade = phrase(`\\bthe (?:${oneOf(decadeWords.keys())}|['\\u2018\\u2019]?\\d0s) (?:and|or|to) (?:the )?$`);

const owners = oneOf('his her their my your our its whose');
const parts = '(?:very )?(?:early|mid|middle|late|later)(?:\\s?-\\s?| | to late |-to-late )';
/** "In her late twenties", "the boy's early forties". */
const ofOwner = phrase(`(?:\\b${owners}|\\p{L}['\\u2019]s?) ${parts}$`);
/** "Temperatures in the eighties". */
const ofMeasure = phrase(
  `\\b(?:temperatures?|thermometer|mercury|degrees|scores?) [\\p{L} ]{0,20}\\bthe (?:${parts})?$`,
);
/** How far before the word an owner may stand, in characters. */
const REACH = 44;

/** Whether the word is an age or another measure, and not a time. */
function isAge(text: string, start: number): boolean {
  const left = text.slice(Math.max(0, start - REACH), start);
  return ofOwner.test(left) || ofMeasure.test(left);
}

const shortDecade = (tens: number): PointExpression => ({ kind: 'point', unit: 'decade', year: tens, open: 'century' });

function stated(first: number, sign: -1 | 0 | 1): DateExpression | undefined {
  if (sign === 0 && first > LATEST_YEAR) return undefined;
  const unit = first % 100 === 0 && first !== 2000 ? 'century' : 'decade';
  // 490s BC: 499 to 490 BC.
  return { kind: 'point', unit, year: sign < 0 ? 1 - (first + (unit === 'century' ? 99 : 9)) : first };
}
