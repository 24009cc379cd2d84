// People who act before they were born or after they died, and people who meet although their lives do not touch.
import { isBefore, yearsOf } from '../days';
import {
  actsDone,
  actsInOffice,
  actsOnPerson,
  actsTogether,
  adverbs,
  otherClauses,
  partsOfTime,
  titlesBefore,
} from '../words';
import { oneOf } from '../../../text/patterns';
import { firstFrom } from '../../../text/spans';
import type { Diagnostic, Entity } from '../../../types';
import {
  type DateInSentence,
  isQuoted,
  nearby,
  type NameInSentence,
  type Sentence,
  wordsBehind,
  wordsBetween,
} from '../sentence';

/** More years than anybody has lived. */
const LONGEST_LIFE = 115;

/** "In 1980 Mao met Nixon": a person does what only the living do, outside of the life that the glossary gives. */
export function actOutsideLife(sentence: Sentence): Diagnostic[] {
  return sentence.names.flatMap((name) => {
    const act = actOf(sentence, name);
    const date = act === undefined ? undefined : dateOfAct(sentence, name, act);
    if (!date?.edtf || !isStated(date)) return [];
    return (
      [name, ...metBy(sentence, name)]
        // Two inferences, the year's and that of who is meant, are too little.
        .filter((each) => !date.inferred || isFullName(each))
        .flatMap((each) => outsideLife(each, date, date.edtf!))
    );
  });
}

/** "In June": all but the year is stated. What is counted from another date proves nothing. */
const isStated = ({ inferred, says }: DateInSentence): boolean => !inferred || says?.kind === 'point';

function outsideLife(name: NameInSentence, { start, end }: DateInSentence, edtf: string): Diagnostic[] {
  const { label, uri, born, died } = name.entity;
  const report = (code: 'act-before-birth' | 'act-after-death', field: typeof born): Diagnostic[] => [
    {
      ...{ start, end, severity: 'warning', code, args: [label, { edtf: field!.edtf }, { edtf }] },
      related: [{ start: field!.start, end: field!.end, uri, message: { code: 'related-entry', args: [label] } }],
    },
  ];
  const [birth, death, act] = [born && yearsOf(born.edtf), died && yearsOf(died.edtf), yearsOf(edtf)];
  const isFar = (from = 0, to = 0): boolean => !isDistinct(name) && to - from > NAMESAKE;
  if (born && isBefore(edtf, born.edtf)) return isFar(act?.to, birth?.from) ? [] : report('act-before-birth', born);
  if (died && isBefore(died.edtf, edtf)) return isFar(death?.to, act?.from) ? [] : report('act-after-death', died);
  if (birth && act && !died && act.from > birth.to + LONGEST_LIFE) return report('act-after-death', born);
  return [];
}

/** "Mehmed II met Suleiman": the life of one ended before the other's began. */
export function livesApart(sentence: Sentence): Diagnostic[] {
  return sentence.names.slice(1).flatMap((other, i): Diagnostic[] => {
    const name = sentence.names[i]!;
    if (name.type !== 'person' || other.type !== 'person' || name.alternatives || other.alternatives) return [];
    if (isQuoted(sentence, name.start) || !met.test(wordsBetween(sentence, name.end, other.start))) return [];
    if (/^[’']s?\b/.test(wordsBehind(sentence, other.end))) return [];
    const [earlier, later] = diedBefore(name.entity, other.entity) ? [name, other] : [other, name];
    if (!diedBefore(earlier.entity, later.entity)) return [];
    const { label: first, died } = earlier.entity;
    const { label: second, born } = later.entity;
    const args = [first, { edtf: died!.edtf }, second, { edtf: born!.edtf }];
    return [{ start: name.start, end: other.end, severity: 'warning', code: 'lives-apart', args }];
  });
}

/** The person whom a person met, if the next name is one. */
function metBy(sentence: Sentence, { end }: NameInSentence): NameInSentence[] {
  const other = sentence.names[firstFrom(sentence.names, end)];
  const isMet = other?.type === 'person' && !other.alternatives && met.test(wordsBetween(sentence, end, other.start));
  return isMet && !/^[’']/.test(wordsBehind(sentence, other.end)) ? [other] : [];
}

const diedBefore = ({ died }: Entity, { born }: Entity): boolean =>
  died !== undefined && born !== undefined && isBefore(died.edtf, born.edtf);

const met = new RegExp(`^ (?:${oneOf(adverbs)} ){0,2}${oneOf(actsTogether)} (?:(?:with|${oneOf(titlesBefore)}) )?$`);

/** In years. Further away from a life, a name that others have too is that of a namesake. */
const NAMESAKE = 30;

/** Whether nobody else is likely to have the name: not "Philip II", nor a name of one word. */
const isDistinct = (name: NameInSentence): boolean =>
  isFullName(name) && / /.test(name.text) && !/ [IVX]+$/.test(name.text);

const isFullName = ({ text, entity }: NameInSentence): boolean => text === entity.label;

const brackets = '(?: \\([^()]{1,60}\\))?';
const apposition = '(?:,? (?:then|now|still)(?: an?)? [^,]{1,60},|, (?:an?|the|his|her|their) [^,]{1,60},)?';
const had = `(?: (?:${oneOf(adverbs)}|had|himself|herself|who))`;
const act = new RegExp(
  `^${brackets}${apposition},?${had}{0,3} (?:${oneOf(actsDone)}|(?:was|were) (?:then )?${oneOf(actsOnPerson)}|${actsInOffice})\\b(?! by )`,
);

/** The words from a person's name to the end of the verb for what he or she did; undefined if there is no such verb. */
function actOf(sentence: Sentence, { end, start, type, alternatives, entity }: NameInSentence): string | undefined {
  if (type !== 'person' || alternatives || !(entity.born ?? entity.died) || isQuoted(sentence, start)) return undefined;
  return act.exec(wordsBehind(sentence, end))?.[0];
}

/** The date of what a person did: before the name, at the head of the sentence, or behind the verb in the same clause. */
function dateOfAct(sentence: Sentence, name: NameInSentence, verb: string): DateInSentence | undefined {
  const { start } = sentence;
  const dates = nearby(sentence.dates, name);
  const after = dates.find((date) => date.start >= name.end);
  if (after && isInClause(wordsBetween(sentence, name.end, after.start), verb))
    return isMoment(after) ? after : undefined;
  const before = dates.findLast((date) => date.end <= name.start);
  const isOpening = before && opening.test(wordsBetween(sentence, start, before.start));
  const isNext = before && nextToName.test(wordsBetween(sentence, before.end, name.start));
  return isOpening && isNext && isMoment(before) ? before : undefined;
}

const nextToName = new RegExp(`^,? (?:(?:the|an?|${oneOf(titlesBefore)}) )?(?:\\w+ ){0,2}$`);

/** "In", "On the morning of", "But by" at the head of a sentence. */
const opening =
  /^(?:(?:But|And|Then|Thus|Later|Early|Late),? )?(?:in|on|at|during|by|early in|late in|on the \w+ of)? ?(?:the )?$/i;

const isMoment = ({ relation, edtf }: DateInSentence): boolean => relation === undefined && edtf !== undefined;

/** Whether nothing between a name and a date begins another clause or makes the date that of a thing. */
function isInClause(words: string, verb: string): boolean {
  const rest = words.slice(verb.length);
  if (words.length <= verb.length || words.length > LONGEST_CLAUSE) return false;
  if (/[;:()“”"–—]/.test(rest) || otherClause.test(rest)) return false;
  return beforeDate.test(rest) && !/ of (?:the )?$/.test(rest.replace(partOfTime, ' in '));
}
/** In characters. */
const LONGEST_CLAUSE = 110;
const otherClause = new RegExp(`\\b${oneOf(otherClauses)}\\b`);
const beforeDate = / (?:in|on|at|by|during|until|of|from|,) ?(?:the )?$/;
const partOfTime = new RegExp(` ${oneOf(partsOfTime)} of (?:the )?$`);
