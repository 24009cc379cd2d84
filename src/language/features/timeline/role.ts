// Whether something happened on a date. A row of a table of figures, a citation, the years of a life in brackets or the
// title of a book only mentions its date.
import { oneOf } from '../../text/patterns';
import type { Passage, Span } from '../../types';

/** A date in its sentence, which is given as in the mask and as in the source. */
export interface MentionedDate {
  readonly source: string;
  readonly mask: string;
  /** The sentence and the date in them. */
  readonly sentence: Span;
  readonly date: Span;
  readonly edtf: string;
  readonly kind: Passage['kind'];
}

interface Rule {
  readonly name: string;
  readonly when: (words: Words) => boolean;
}

/** The words around a date, at most `REACH` on each side. */
interface Words {
  readonly before: string;
  readonly date: string;
  readonly after: string;
  readonly edtf: string;
  readonly sentence: string;
  readonly source: MentionedDate;
}

const REACH = 200;

/** The name of the rule by which a date is only mentioned; undefined if something happened on it. */
export function mentionRule(mentioned: MentionedDate): string | undefined {
  const { mask, sentence, date, edtf } = mentioned;
  const words: Words = {
    before: mask.slice(Math.max(sentence.start, date.start - REACH), date.start),
    date: mask.slice(date.start, date.end),
    after: mask.slice(date.end, Math.min(sentence.end, date.end + REACH)),
    edtf,
    sentence: mask.slice(sentence.start, Math.min(sentence.end, sentence.start + 3 * REACH)),
    source: mentioned,
  };
  return rules.find(({ when }) => when(words))?.name;
}

const publisher = new RegExp(
  String.raw`\b(?:${oneOf('press inc publisher publishers publications publishing verlag books editions éditions')}|` +
    String.raw`retrieved|accessed|archived|isbn|doi|journal|quarterly|review|original data|ibid)\b|` +
    String.raw`\b(?:vol\.|no\.|pp?\.\s?\d|\dp\.|eds?\.|trans\.)`,
  'i',
);

/** The forms of a citation; a date in one of them is that of a work. */
const citationForms: readonly Rule[] = [
  {
    name: 'a web address behind the date: "12 May 2018, https://…"',
    when: ({ source: { source, date } }) => /^[\s"”’'.,;)]{0,5}\(?https?:/.test(source.slice(date.end, date.end + 20)),
  },
  {
    name: 'an author with initials: "Dale, S. F. (2006"',
    when: ({ before }) => /(?<!\p{L})\p{Lu}[\p{L}’'-]{1,30}, (?:\p{Lu}\. ?){1,3}\($/u.test(before),
  },
  {
    name: 'a work of a year: "his 1847 book"',
    when: ({ after, edtf }) => /^\d{4}$/.test(edtf) && workBehind.test(after),
  },
  {
    name: 'author, year and page: "Ferrell 2014, 89"',
    when: ({ before, date, after }) =>
      /^\d{4}[a-z]?$/.test(date) &&
      /(?:(?<!\p{L})\p{Lu}[\p{L}’'-]{1,30},?|[:,]) \(?$/u.test(before) &&
      /^[a-z]?[,:] (?:pp?\. ?)?\d{1,4}\b/.test(after),
  },
  {
    name: 'year and pages in brackets: "(1960):12–30"',
    when: ({ before, after }) => /[(,]$/.test(before) && /^[\])]*[,:] ?\d+(?:[–-]\d+|\.)\)?/.test(after),
  },
  {
    name: 'a place or an author in brackets: "(London: Bloomsbury, 2010)"',
    when: ({ before, after }) =>
      /\(\s?\p{Lu}[\p{L}’' &.-]{2,60}[:,]? (?:[\p{L}’' &.-]{2,40}, )?$/u.test(before) &&
      /^[a-z]?\s?[,:;)]/.test(after) &&
      !/\b(?:in|on|since|until|from|by|of|at|the)\s$/i.test(before),
  },
  {
    name: 'a publisher beside the date: "Harvard University Press, 1999"',
    when: ({ before, date, after }) => {
      const near = before.slice(-80) + date + after.slice(0, 40);
      return publisher.test(near) && !finiteVerb.test(near);
    },
  },
  {
    name: 'a line that names its source: "Source: Record, 1940"',
    when: ({ sentence }) => /^\s{0,3}(?:(?:Primary|Secondary|Original) )?[Ss]ources?(?: \p{L}+)?:\s/u.test(sentence),
  },
  {
    name: 'a note without a verb',
    when: ({ sentence, source }) =>
      (source.kind === 'footnote' || /^\s?\[\^?\d+\]/.test(sentence)) && !finiteVerb.test(sentence),
  },
];

const workBehind = /^ (?:book|work|article|study|novel|essay|paper|thesis|edition|film|biography|monograph|account)\b/;

const isCitation = (words: Words): boolean => citationForms.some(({ when }) => when(words));

const finiteVerb = new RegExp(
  String.raw`\b${oneOf(
    'is are was were be has have had did became began came went gave took made held died fell rose left said wrote won ' +
      'lost sent met led kept built fought found',
  )}\b|\b(?!(?:united|edited|revised|translated|published|updated|retrieved|accessed|archived|reprinted|allied)\b)\p{Ll}{3,18}ed\b`,
  'u',
);

/** "Murad IV (1623–1640)", "(reigned 1861–1876)", "(b. 1832)", "(c. 300–1100 AD)"; not "the Russian War (1768–74)". */
function isLifeInBrackets({ before, date, after }: Words): boolean {
  const opened =
    /\(\s?(?:[^()]{0,60}[,;] )?(?:(?:born|died|reigned|ruled|active|fl\.?|r\.?|b\.?|d\.?|c\.?|ca\.?|in office)\s{0,2})?$/i;
  if (!opened.test(before) || !/^\s?(?:[–—-]\s?)?(?:[,;][^()]{0,60})?\)/.test(after)) return false;
  const isSpan = /\p{L}|[–—-]|\bto\b/u.test(date) && /\d.{0,40}[–—-].{0,40}\d/.test(date);
  const says = /\(\s?(?:[^()]{0,60} )?(?:born|died|reigned|ruled|active|fl|r|b|d)\.?\s{0,2}$/i.test(before);
  const isOpen = /^\s?[–—-]\s?\)/.test(after) || /[–—-]\s?$/.test(before);
  return (isSpan || says || isOpen) && !eventName.test(before.slice(-60));
}

const eventWords = oneOf(
  'war wars battle siege revolt revolts rebellion rising uprising revolution treaty peace truce council congress ' +
    'conference crusade famine plague massacre conquest restoration campaign expedition crisis crises period empire ' +
    'dynasty republic kingdom wall project programme program construction occupation embargo blockade reforms edict act law',
);
const anyEvent = new RegExp(String.raw`\b${eventWords}\b`, 'i');
const eventName = new RegExp(String.raw`\b${eventWords}\b[^()]{0,20}\(`, 'i');

/** A year inside italics or quotation marks that begin with a capital and have no verb: "*Europe 1789–1848*". */
function isInTitle({ source: { source, sentence, date } }: Words): boolean {
  const whole = source.slice(sentence.start, Math.min(sentence.end, sentence.start + 3 * REACH));
  if (
    /^[\s>]*[*_“"]/.test(whole) &&
    /\([^()]*$/.test(source.slice(sentence.start, date.start)) &&
    !finiteVerb.test(whole)
  )
    return true;
  const before = source.slice(Math.max(sentence.start, date.start - 100), date.start);
  const after = source.slice(date.end, Math.min(sentence.end, date.end + 100));
  return titleMarks.some(([open, close]) => {
    const inside = before.slice(before.lastIndexOf(open) + 1);
    if (inside.length === before.length && !before.startsWith(open)) return false;
    const end = after.indexOf(close);
    if (end < 0 || inside.includes(close) || !/^\p{Lu}/u.test(inside)) return false;
    const words = inside + after.slice(0, end);
    return words.trim() !== '' && !finiteVerb.test(words) && /\p{L}{3}/u.test(words);
  });
}
const titleMarks: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['‘', '’'],
  ['"', '"'],
  ['*', '*'],
  ['_', '_'],
];

/** The words under a picture: "Figure 3", or what is left of a picture's link. */
function isCaption({ sentence, edtf, source: { source, sentence: span, date } }: Words): boolean {
  if (/^[\s[]*(?:Figure|Fig\.|Plate|Map|Table|Photograph|Image|Photo|Illustration)[\s:]/.test(sentence)) {
    return !finiteVerb.test(sentence);
  }
  if (
    /^\s*(?:,|\[Sidenote)/i.test(sentence) ||
    /^\s{0,3}\[[^\p{L}\]]{0,20}(?:\p{Lu}\p{Ll}{2,9} )?[^\p{L}\]]{0,20}\]\s{0,3}$/u.test(sentence)
  )
    return true;
  if (/\bFile:|\.(?:jpe?g|png|svg)\b|\|/i.test(sentence)) return true;
  // What is left of a picture's link ends with brackets that nothing opens.
  const words = source.slice(date.end, Math.min(span.end + 4, date.end + REACH));
  const end = words.indexOf(']]');
  const before = source.slice(Math.max(span.start, date.start - REACH), date.start);
  if (end >= 0 && !words.slice(0, end).includes('[[') && !before.includes('[[')) return true;
  return isCredit(sentence, source.slice(date.end, Math.min(span.end, date.end + REACH))) && /^\d{4}$/.test(edtf);
}

/** "Philippe Chéry, 1791": a name and a year; not "Edict of Nantes, 1598". */
function isCredit(sentence: string, after: string): boolean {
  if (/[\p{L}\d]/u.test(after) || sentence.length > 60) return false;
  return (
    /^[\s'"]*(?:by )?(?:\p{Lu}[\p{L}.’'-]+ ){1,4}?\p{Lu}[\p{L}.’'-]+,\s\d{4}/u.test(sentence) &&
    !anyEvent.test(sentence)
  );
}

/** "from 55,000 in 1800 to 160,000 in 1912": a number before each of two dates. */
function isFigure({ before, sentence }: Words): boolean {
  const numbers = sentence.match(/\d[\d.,]*%?/g)?.length ?? 0;
  if (numbers > 9 && numbers > (sentence.match(/\p{L}{2,}/gu)?.length ?? 0)) return true;
  const figures = sentence.match(figure)?.length ?? 0;
  return figures > 1 && endsInFigure.test(before);
}
const figure =
  /(?<!\d)\d[\d.,]{0,15}(?: ?%| per cent| percent| million| billion| tons?)?,? (?:in|by|for) (?:c\. ?|about )?\d{3,4}\b/g;
const endsInFigure =
  /(?<!\d)\d[\d.,]{0,15}(?: ?%| per cent| percent| million| billion| tons?)?,? (?:in|by|for) (?:c\. ?|about )?$/;

/** A century that tells the age of something: "19th-century England", "a scribbler of the thirteenth century". */
function isAttribute({ before, date, after, edtf }: Words): boolean {
  if (!/^-?\d{1,2}XX/.test(edtf)) return false;
  const isBeside = /^[ -]\p{L}/u.test(after) && /century$/i.test(date) && !afterCentury.test(after);
  if (isBeside && !/\b(?:in|by|during|from|to|until|since|throughout) the (?:\p{Ll}+ )?$/iu.test(before)) return true;
  return /\bof (?:the )?$/i.test(before) && !partBefore.test(before);
}
/** Words that go on with the sentence behind a century. */
const afterCentury = new RegExp(
  String.raw`^[ -]${oneOf(
    'and or but in on at by to of from with when while the a an that which who as after before until however there ' +
      'it he she they we was were is are had has have did saw brought ad bc ce bce onward onwards also only under',
  )}\b|^ \p{L}+(?:ed|ly)\b`,
  'u',
);
const partBefore = new RegExp(
  String.raw`\b${oneOf(
    'end beginning start middle half quarter third course close turn part years year decade decades opening first last ' +
      'latter midst dawn eve rest most',
  )}(?: \p{L}+)? of (?:the )?$`,
  'iu',
);

/** "a first for the party since 2001", "the worst defeat since Cannae in 216 BC": something else happened. */
const isComparison = ({ before }: Words): boolean =>
  / since (?:the \p{L}{1,20} of )?$/u.test(before.slice(-40)) && superlative.test(lastPart(before.slice(-100)));
const superlative = /\b(?:first|only|last|most|least|\p{Ll}{3,12}est)\b/u;
const lastPart = (words: string): string => words.slice(Math.max(words.lastIndexOf('.'), words.lastIndexOf(';')) + 1);

/** The rules, in order; the first that holds gives its name. */
const rules: readonly Rule[] = [
  { name: 'citation', when: isCitation },
  { name: 'life or reign in brackets', when: isLifeInBrackets },
  { name: 'title of a work', when: isInTitle },
  { name: 'caption', when: isCaption },
  { name: 'figures', when: isFigure },
  { name: 'age of something', when: isAttribute },
  { name: 'comparison', when: isComparison },
];
