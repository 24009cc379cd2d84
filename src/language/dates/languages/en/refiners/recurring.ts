import { firstRule, type Rule } from '../../../../text/rules';
import { endingBehind, oneOf } from '../../../../text/patterns';
import { wordBefore } from '../../../engine/lookaround';
import type { DateExpression, DateMention, PointExpression, Refiner } from '../../../engine/types';
import { phrase } from '../../../notation/pattern';
import type { Span } from '../../../../types';
import { comesIn, isHabitHere, isHabitual, isToldInPast, isToldInPresent } from '../checks/tense';

/**
 * Removes seasons, months, days and feasts that are of no one year: "each May", "in summer and in winter", "the Nile
 * rises in June", "rents fell due at Michaelmas". A date with a year of its own stays.
 */
export const recurring: Refiner = {
  name: 'recurring',
  after: ['attach', 'range'],
  refine: (mentions, text, passage) =>
    mentions
      .map((mention) => withoutEach(mention, text))
      .flatMap((mention) => {
        const rule = recurs(mention, mentions, text, passage);
        if (rule === 'the present tense' && !isInPast(mention, text, passage)) return [{ ...mention, isHabit: true }];
        return rule === undefined ? [mention] : [];
      }),
};

/** Whether something else near the date is told in the past, so that the present tells of what happens every year. */
const isInPast = ({ start, end }: Span, text: string, passage: Span): boolean =>
  isToldInPast(text.slice(Math.max(passage.start, start - FAR), Math.min(passage.end, end + FAR)));

/** How far from the date, in characters. */
const FAR = 300;

/** "Every summer until 1971" tells only the year. */
function withoutEach(mention: DateMention, text: string): DateMention {
  const { start, expression } = mention;
  if (expression.kind !== 'range' || expression.to.date.year === undefined) return mention;
  if (/\d/.test(text.slice(expression.from.start, expression.from.end))) return mention;
  if (!each.test(text.slice(Math.max(0, start - 32), start))) return mention;
  const { to } = expression;
  return { start: to.start, end: to.end, expression: to.date, relation: 'until' };
}

/** A date without year, and its sentence. */
interface Yearless {
  readonly isSeason: boolean;
  /** The word before it, in lower case. */
  readonly word: string;
  readonly words: string;
  /** The sentence before and after it. */
  readonly left: string;
  readonly right: string;
}

/** The name of the rule that shows that a date recurs. */
export function recurringRuleFor(mention: DateMention, text: string, passage: Span): string | undefined {
  const { start, end, expression } = mention;
  return firstRule(recurringRules, {
    ...sentenceAround(mention, text, passage),
    isSeason: isOfUnit(expression, 'season'),
    word: wordBefore(text, start),
    words: text.slice(start, end),
  })?.name;
}

/** The sentence before and after a date. */
function sentenceAround({ start, end }: Span, text: string, passage: Span): Pick<Yearless, 'left' | 'right'> {
  const left = text.slice(Math.max(passage.start, start - REACH), start);
  const right = text.slice(end, Math.min(passage.end, end + REACH));
  return { left: left.slice(sentenceStart(left)), right: right.slice(0, sentenceEnd(right)) };
}

/** How far from the date its sentence is read, in characters. */
const REACH = 120;

const sentenceStart = (left: string): number => /^[^]*[.;?!](?=\s)/.exec(left)?.[0].length ?? 0;

function sentenceEnd(right: string): number {
  const end = right.search(/[.;?!](?:\s|$)/);
  return end < 0 ? right.length : end;
}

const isYearless = ({ expression }: DateMention): boolean =>
  expression.kind === 'point'
    ? expression.year === undefined && !expression.open && isPartOfYear(expression)
    : expression.kind === 'range' &&
      [expression.from.date, expression.to.date].every(
        (date) => date.year === undefined && !date.open && isPartOfYear(date),
      );

/** A bare "12th" leans on a month that a narrative has named. */
const isPartOfYear = ({ season, month, movable }: PointExpression): boolean =>
  (season ?? month ?? movable) !== undefined;

const isOfUnit = (expression: DateExpression, unit: string): boolean =>
  expression.kind === 'range'
    ? expression.from.date.unit === unit
    : expression.kind === 'point' && expression.unit === unit;

/** The rule by which a date recurs. */
function recurs(
  mention: DateMention,
  mentions: readonly DateMention[],
  text: string,
  passage: Span,
): string | undefined {
  if (!isYearless(mention)) return undefined;
  const rule = recurringRuleFor(mention, text, passage);
  if (rule !== 'the present tense') return rule;
  // "In 1812 he crosses the river": where a date with a year stands in the present tense, the narrative is told in it.
  return mentions.some((other) => !isYearless(other) && isTold(other, text, passage)) ? undefined : rule;
}

function isTold(mention: DateMention, text: string, passage: Span): boolean {
  const { left, right } = sentenceAround(mention, text, passage);
  return isToldInPresent(left, right);
}

/** Each rule's examples are in its test. */
export const recurringRules: readonly Rule<Yearless, 'recurs'>[] = [
  { name: 'each', when: ({ left }) => each.test(left), then: 'recurs' },
  {
    name: 'a season and a plural',
    when: ({ isSeason, left, right }) => isSeason && (kinds.test(right) || months.test(left + SIGN + right)),
    then: 'recurs',
  },
  {
    name: 'two seasons without article',
    when: ({ isSeason, left, words, right }) => isSeason && isPair(left, words, right),
    then: 'recurs',
  },
  {
    name: 'in a season without article',
    when: ({ isSeason, word, words, left }) =>
      isSeason && word === 'in' && bareSeason.test(words) && !/^\s{0,4}["“‘'(]?In\s{1,9}$/.test(left),
    then: 'recurs',
  },
  {
    name: 'the weather of a season',
    when: ({ isSeason, word, words, left }) =>
      isSeason && word === 'of' && bareSeason.test(words) && weatherOf.test(left),
    then: 'recurs',
  },
  { name: 'a habit', when: ({ left, right }) => isHabitBefore(left) || habitAfter.test(right), then: 'recurs' },
  { name: 'a payment falls due', when: ({ left, right }) => due.test(left + right.slice(0, 40)), then: 'recurs' },
  { name: 'a year begins', when: ({ left }) => yearBegins.test(left), then: 'recurs' },
  {
    name: 'festivals are held',
    when: ({ left }) => endingBehind(left, festival, isHeld) !== undefined,
    then: 'recurs',
  },
  { name: 'after another that recurs', when: ({ left }) => afterAnother.test(left), then: 'recurs' },
  {
    name: 'dues at feasts',
    when: ({ left }) => /\sat\s{1,9}$/.test(left) && goodsAt.test(left) && owed.test(left),
    then: 'recurs',
  },
  { name: 'a relative clause in the present', when: ({ left }) => comesIn.test(left), then: 'recurs' },
  { name: 'here, in the present', when: ({ left, right }) => isHabitHere(left, right), then: 'recurs' },
  { name: 'a month called by the name of another', when: (date) => isNameOfMonth(date), then: 'recurs' },
  { name: 'ever, on one day or another', when: (date) => isOneOfDays(date), then: 'recurs' },
  { name: 'a notice', when: (date) => isOfNotice(date), then: 'recurs' },
  { name: 'the present tense', when: ({ left, right }) => isHabitual(left, right), then: 'recurs' },
];

const each = phrase(
  `\\b(?:each|every|any|most|alternate) (?:(?:\\d{1,2}(?:st|nd|rd|th)?|other|second|third|succeeding|successive|following|new|early|late|mid) ){0,2}(?:of )?$`,
);

const kindWords = oneOf(`heats heat rains nights evenings mornings crops pastures pasture weather temperatures
  holidays vacations floods winds monsoon monsoons storms frosts droughts solstice equinox quarters clothing clothes
  dress residence residences palace capital fairs fodder grazing wheat barley snows
  storms gales torrents fogs mists`);
const kinds = phrase(`^ ${kindWords}\\b`);
/** Stands for the date in its sentence. */
const SIGN = '\u2026';
/** "Home in the winter months"; "during the winter months his ships were coming" may be of one year. */
const months = phrase(`(?<!\\b(?:during|through|throughout|over) (?:the )?)${SIGN} months\\b`);

/** Without a part: "in early spring" is of one year more often than not. */
const bareSeason = /^\p{Ll}+(?!\p{L}|\s)/u;

/** "In spite of the storms of " winter; "the depth of winter" may be that of the story. */
const weatherOf = phrase(
  `\\b${oneOf(`storms storm snows snow cold colds rigours rigors severity frosts frost ice heats heat rains rain gales winds floods
    torrents tempests inclemency nights days crops fruits flowers`)} of $`,
);

const season = oneOf('spring summer autumn fall winter');
const pairBefore = phrase(`(?<!\\bthe )(?<!\\p{L})${season}(?: as well as|,? and|,? or|,? nor| to) (?:in |of |by )?$`);
const pairAfter = phrase(`^(?: as well as|,? and|,? or|,? nor) (?:in |of |by )?${season}(?![\\p{L}]| of | \\d)`);
const ownPair = phrase(`^${season}(?:,? and|,? or|,? nor) (?:in )?${season}$`);

/** "In summer and in winter", "winter or summer"; but "in the spring and summer". */
function isPair(left: string, words: string, right: string): boolean {
  if (pairBefore.test(left)) return true;
  return !/\bthe\s{1,9}$/i.test(left) && (ownPair.test(words) || pairAfter.test(right));
}

const habits = oneOf([
  ...['usually', 'always', 'generally', 'normally', 'annually', 'yearly', 'regularly', 'customarily', 'commonly'],
  ...['habitually', 'invariably', 'typically', 'ordinarily', 'traditionally', 'often', 'as a rule', 'used to'],
  ...['each year', 'every year', 'year after year', 'once a year', 'twice a year', 'in most years', 'by custom'],
]);
/** The words from a habit to the date in one clause. */
const habit = new RegExp(`\\b${habits}\\b`.replaceAll(' ', '\\s{1,9}'), 'giu');
const restOfHabit = phrase(`^(?:(?!, (?:and|but)\\b)[^:\\d]){0,70}$`);
const isHabitBefore = (left: string): boolean => endingBehind(left, habit, restOfHabit) !== undefined;
const habitAfter = phrase(`^(?:(?!, (?:and|but)\\b)[^:\\d]){0,24}\\b${habits}\\b`);

const due = phrase(`\\b(?:fell|fall|falls|falling|was|were|is|are|became|come|came|being) (?:due|payable)\\b`);

const kindsOfYear =
  oneOf(`civil church legal financial fiscal academic liturgical school official roman jewish christian
  muslim islamic athenian egyptian english julian consular ecclesiastical lunar solar calendar agricultural farming
  campaigning farmers' farmer's`);
const yearlyNames = `January February March April May June July August September October November December Easter
  Christmas Michaelmas Whitsun Lent`;
const begin = oneOf('began begins begin ended ends end started starts opened opens ran runs');
const yearBegins = phrase(
  `\\b${kindsOfYear} (?:year|season) (?:(?:\\p{L}{2,12}ly|then|always|now|still) )?${begin} (?:[\\p{L}-]+ ){0,3}$`,
);

const festivals = oneOf(`fairs markets festivals feasts holidays rents taxes dues tolls tithes assizes sessions terms
  games musters elections audits wages fasts`);
const held = oneOf('held kept celebrated observed paid collected levied gathered taken fixed');
const festival = new RegExp(`\\b${festivals}\\s{1,9}(?:were|are|being)\\s{1,9}`, 'giu');
const isHeld = phrase(`^(?:\\p{L}{1,20}ly )?${held} (?:[\\p{L}-]{1,24} ){0,4}$`);

/** "Every August there was a feast, and at " Christmas. */
const afterAnother = phrase(
  `\\b(?:every|each) (?:early |late )?(?:${season}|${oneOf(yearlyNames)})\\b[^;:\\d]{0,80} and (?:at|on|in) (?:the )?$`,
);

/** "Two hens at " Michaelmas, of a tenant who owes them. */
const goodsAt = phrase(
  `\\b${oneOf(`hens hen eggs geese goose capons pence shillings penny loaves bushels bushel ale honey
  wax pepper cumin lambs pigs candles cheeses fish`)} at $`,
);
const owed = phrase(
  `\\b${oneOf('owe owes owed owing render renders rendered rendering tenant tenants rent dues yielding service')}\\b`,
);

const anyMonth = oneOf('January February March April May June July August September October November December');
const called = phrase(`\\b${oneOf('call calls called calling')}\\b`);
const monthBefore = phrase(`\\b${anyMonth} $`);
const monthBehind = phrase(`^ ${anyMonth}\\b(?! \\d)`);

/** "They might call June December, and December June." */
const isNameOfMonth = ({ left, words, right }: Yearless): boolean =>
  !/\d/.test(words) && (monthBefore.test(left) || monthBehind.test(right)) && called.test(left);

const everOn = phrase(`\\b[Ee]ver\\b(?! (?:since|after|afterwards)\\b)[^;:]{0,90}\\bon (?:the )?$`);
const everOr = phrase(`\\b[Ee]ver\\b(?! (?:since|after|afterwards)\\b)[^;:]{0,110} or (?:on )?(?:the )?$`);
const orAnother = phrase(`^,? or (?:on )?(?:the )?[\\p{L}\\d-]{1,14}(?: of)? ${anyMonth}\\b`);

/** "Had he ever, when preaching on the 30th of January or the 29th of May, …". */
const isOneOfDays = ({ left, right }: Yearless): boolean =>
  everOr.test(left) || (everOn.test(left) && orAnother.test(right));

const notices =
  oneOf(`Service Services Mass Masses Matins Evensong Communion Open Closed Shut Hours Admission Tours Buses
  Trains Ferries Meetings Bells`);
const opensNotice = new RegExp(`^\\s{0,4}(?:Opening\\s)?${notices}\\b`, 'u');
const hours = oneOf('one two three four five six seven eight nine ten eleven twelve noon midnight dawn dusk');
const atHour = phrase(`^,? (?:at )?(?:\\d{1,2}(?:[.:]\\d\\d)?(?: ?[ap]\\.?m\\b)?(?!\\d)|${hours}\\b)`);

/** "On Ascension Day at 7", "Closed on Christmas Day": no verb of the past. */
function isOfNotice({ left, words, right }: Yearless): boolean {
  if (/\d/.test(words) || isToldInPast(left + right)) return false;
  return opensNotice.test(left) || (/\bat\b/.test(right.slice(0, 6)) && atHour.test(right));
}
