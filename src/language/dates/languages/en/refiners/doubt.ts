import type { DateExpression, DateMention, Doubt, Refiner } from '../../../engine/types';
import { wordSet } from '../../../../text/patterns';
import { wordsBefore } from '../../../engine/lookaround';
import { gap } from '../../../notation/pattern';

/**
 * Approximate and uncertain dates:
 * - c. 1450, ca. 1450, circa 1450, fl. 1200; about, around, approximately 1450; ~1450, 1450 approx., 1450ish
 * - 1450?, 1450 (uncertain); possibly, probably, perhaps, maybe 1450
 * The span of the date includes "c." and "circa", but not "about" and "possibly".
 */
const refine: Refiner['refine'] = (mentions, text, passage) => {
  let limit = passage.start;
  return mentions.map((mention, i) => {
    const next = mentions[i + 1]?.start ?? passage.end;
    const refined = doubtAfter(
      doubtBefore(mention, text, Math.max(limit, mention.start - 40)),
      text,
      next,
      passage.start,
    );
    limit = refined.end;
    return refined;
  });
};

export const doubt: Refiner = { name: 'doubt', after: ['part'], refine };

const before = new RegExp(
  '(?<![\\p{L}\\p{N}])(?:(?<inside>c\\.?|ca\\s?\\.?|circa)\\s{0,9}|(?<approximate>(?:sometime |some time )?(?:about|around|approximately|approx\\.?|roughly)(?: the)? |fl\\.? |abt\\.? |[~≈]\\s?)|(?<uncertain>(?:possibly|probably|perhaps|maybe|presumably|likely|uncertain:)(?: in)? |(?<![\\p{L}\\d?])\\?))$'.replaceAll(
    ' ',
    gap,
  ),
  'iu',
);
const after = new RegExp(
  '^(?:(?<inside>ish\\b|[?~%](?=\\s{0,9}(?:[)\\],;/–-]|[a-z]|$)))|(?<approximate> approx(?:imately)?\\b\\.?)|(?<uncertain> (?:maybe|guess|\\(uncertain\\)|\\(\\?\\))|\\s?\\(\\?\\)))'.replaceAll(
    ' ',
    gap,
  ),
  'iu',
);

const eraBegins = /(?<!\p{L})(?:B\.\s?|b\.)$/u;

/** "Asked about the nineteenth century", "a book about 1848": its subject, not nearly its date. */
const telling =
  wordSet(`ask asks asked asking tell tells told talk talks talked speak speaks spoke know knows knew think thinks
  thought learned learnt hear heard teach taught book books film films novel novels essay essays story
  stories debate debates question questions study studies article articles something anything nothing
  lecture lectures play plays song songs myths myth facts information ideas`);

const doubting = wordSet(`c ca circa fl about around approximately approx roughly possibly probably perhaps maybe
  presumably likely uncertain abt`);

/** A cheap test that rules out most dates before a pattern is tried. */
function mayDoubt(text: string, start: number): boolean {
  const before = text[start - 1] ?? '';
  // "?1340"
  if (before === '?') return true;
  if ('~≈c'.includes(before) || '~≈'.includes(text[start - 2] ?? ' ')) return start > 0;
  const [word, further] = wordsBefore(text, start);
  return doubting.has(word) || ((word === 'the' || word === 'in') && doubting.has(further));
}

/** Applied twice, for "possibly around 1450". */
function doubtBefore(mention: DateMention, text: string, from: number): DateMention {
  let refined = mention;
  let end = mention.start;
  for (let i = 0; i < 2 && mayDoubt(text, end); i++) {
    const match = before.exec(text.slice(from, end));
    if (!match || (/^about/i.test(match[0]) && telling.has(wordsBefore(text, from + match.index)[0]))) break;
    // The era of "B. C. 44" and "44 b.c."; but "b. c. 1614" is a birth.
    if (/^c\b/i.test(match[0]) && eraBegins.test(text.slice(Math.max(0, from + match.index - 4), from + match.index)))
      break;
    const { inside, uncertain } = match.groups ?? {};
    end = from + match.index;
    const sign: Doubt = uncertain ? { uncertain: true } : { approximate: true };
    refined = {
      ...refined,
      start: inside && end < refined.start && i === 0 ? end : refined.start,
      expression: doubtful(refined.expression, sign, 'from', inside && i === 0 ? end : undefined),
    };
  }
  return refined;
}

function doubtAfter(mention: DateMention, text: string, limit: number, start: number): DateMention {
  if (!/[?~%i (]/.test(text.charAt(mention.end))) return mention;
  const match = after.exec(text.slice(mention.end, Math.min(limit, mention.end + 24)));
  if (!match) return mention;
  const { inside = '', uncertain } = match.groups ?? {};
  // A question mark at the end of a sentence is a question; in a passage of its own, the date is uncertain.
  if (
    inside === '?' &&
    (mention.end + 1 >= limit || opensSentence.test(text.slice(mention.end + 1, mention.end + 8))) &&
    mention.start > start &&
    text.slice(start, mention.start).trim() !== ''
  )
    return mention;
  const sign: Doubt =
    inside === '%'
      ? { uncertain: true, approximate: true }
      : uncertain || inside === '?'
        ? { uncertain: true }
        : { approximate: true };
  return { ...mention, end: mention.end + inside.length, expression: doubtful(mention.expression, sign, 'to') };
}

const opensSentence = /^[”"’']?\s{1,4}["“‘']?\p{Lu}/u;

/**
 * In a range, only the end next to the doubt is affected. `start`: the start of the word of doubt, if it belongs to the
 * date.
 */
function doubtful(expression: DateExpression, sign: Doubt, side: 'from' | 'to', start?: number): DateExpression {
  if (expression.kind !== 'range') return { ...expression, ...sign };
  const end = expression[side];
  return { ...expression, [side]: { ...end, ...(start !== undefined && { start }), date: { ...end.date, ...sign } } };
}
