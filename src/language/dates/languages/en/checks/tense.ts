import { oneOf, wordList } from '../../../../text/patterns';

// Whether a sentence tells what happens every year: "the Nile rises in June", "the reeds are cut in May". A
// sentence about a person in the present tense is a narrative ("Lenin returns in April"), and so is one with a past.

/** Verbs of nature, farming, travel and custom, of which the third person ends in -s. */
const plain = wordList(`begin start end freeze thaw flood bloom flower ripen blow arrive come sail return migrate gather
  harvest sow reap plant grow celebrate occur last run break swell melt graze move pay meet hold open close visit fall
  rise set bear breed feed fish hunt keep leave travel trade work plough plow rain snow shine take make sleep collect
  descend ascend lie spawn hatch nest ship cross sink drop turn pass remain live fill overflow fail
  queue flock winter find lay hang dig`);
const thirdPerson = oneOf([
  ...plain.map((verb) => (/(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : `${verb}s`)),
  ...['goes', 'dries', 'has', 'does', 'crosses', 'passes'],
]);
const base = oneOf([...plain, 'go', 'dry', 'have', 'do']);
const gap = '\\s{1,9}';
const adverb = `(?:\\p{Ll}{2,12}ly${gap})?`;

/** "The Nile rises", "the river slowly freezes": not the name of a person alone. */
const thingActs = new RegExp(
  `(?:\\b[Tt]he${gap}(?:\\p{L}{2,16}${gap}){0,2}\\p{L}{2,16}|(?<!\\p{L})(?:[Ii]t|[Oo]ne)|\\b[Aa]n?${gap}\\p{Ll}{2,16})${gap}${adverb}${thirdPerson}\\b`,
  'u',
);
/** "Farmers grow", "they sail". */
const manyAct = new RegExp(
  `(?<!\\p{L})(?:[Tt]hey|[Ww]e|[Yy]ou|[Mm]en|[Ww]omen|[Pp]eople|(?:(?<![Tt]he\\s)\\p{Lu}|\\p{Ll})\\p{Ll}{2,16}s)${gap}${adverb}${base}\\b`,
  'u',
);
/** "The nuts are gathered", "snow is seen", "the passes are closed". */
const isDone = new RegExp(
  `(?:\\p{Ll}{2,16}|\\b[Tt]hey|\\b[Ii]t)${gap}(?:are|is)${gap}(?:${adverb}\\p{Ll}{2,14}(?:ed|en|wn|de|ut|t|d)\\b|\\p{Ll}{3,12}\\b)`,
  'u',
);
/** "They cut hay here": the verb has one form for the present and the past. */
const cutsHere = new RegExp(
  `\\b(?:cut|shed|spread|set|put|let)${gap}(?:(?:their|our|the)${gap})?\\p{Ll}{2,16}${gap}here\\b`,
  'u',
);
/** "Visitors, 1,000 a day in July, queue". */
const plurals = /^\s{0,4}(?:The\s)?\p{Lu}?\p{Ll}{2,16}s\b[^.]{0,60}$/u;
const verbFollows = new RegExp(`^,?${gap}${adverb}${base}\\b`, 'u');
/** "Bathers, who come in July and leave in August". */
export const comesIn = new RegExp(`\\b(?:who|which)${gap}${adverb}(?:${base})${gap}(?:\\p{L}{2,16}${gap}){0,6}$`, 'u');
const past = new RegExp(
  `\\b${oneOf(`was were had did could would became came went took began fell rose gave made held met left kept ran saw
    got sent brought led fought won lost built wrote said told knew grew drew broke bore set put until`)}\\b`,
  'u',
);
const participle = /\b\p{Ll}{2,14}ed\b/gu;
const passive = new RegExp(`\\b(?:is|are|be|been|being|has|have)${gap}${adverb}$`, 'u');
const hasPastParticiple = (text: string): boolean =>
  [...text.matchAll(participle)].some(({ index }) => !passive.test(text.slice(Math.max(0, index - NEAR), index)));
/** "Have", an adverb and two gaps, in characters. */
const NEAR = 36;

/** Whether any verb of a text is in the past. */
export const isToldInPast = (text: string): boolean => past.test(text) || hasPastParticiple(text);

/** Whether the sentence around a date is in the present tense and tells of no single event. */
export function isHabitual(left: string, right: string): boolean {
  const sentence = `${left}\u2026${right}`;
  if (/\d/.test(sentence.replace(/\d,\d{3}/g, '')) || past.test(sentence) || hasPastParticiple(sentence)) return false;
  return (
    [thingActs, manyAct, isDone, cutsHere].some((acts) => acts.test(left)) ||
    (plurals.test(left) && verbFollows.test(right)) ||
    opensWithDate(left, right)
  );
}

/** "The grass fails here in August": of every year, whatever is told beside it. */
export const isHabitHere = (left: string, right: string): boolean => behindHere.test(left) && isHabitual(left, right);
const behindHere = new RegExp(
  `\\bhere${gap}(?:in|by|from|until|till|about|after|before)${gap}(?:(?:early|late|the)${gap})?$`,
);

/** "In June the Nile rises": the verb stands behind the date. */
const opensWithDate = (left: string, right: string): boolean =>
  /^\s{0,4}["“‘'(]?\p{L}{0,10}(?:\s{1,9}(?:the|early|late)){0,2}\s{0,9}$/u.test(left) &&
  [thingActs, manyAct, isDone].some((acts) => (acts.exec(right.slice(0, 60))?.index ?? Infinity) <= MAX_LEAD);

/** The most characters between the date and the subject: "in June the", "in June, then, the". */
const MAX_LEAD = 6;

const deeds = oneOf(
  [
    ...wordList('attack enter seize win lose advance retreat defeat invade die sign declare land march capture flee'),
  ].flatMap((verb) => [verb, `${verb}s`, `${verb}es`]),
);
const acts = new RegExp(`\\p{L}${gap}${adverb}(?:${deeds}|(?:is|are)${gap}\\p{Ll}{2,12}(?:ed|en))\\b`, 'u');

/** Whether a narrative is told in the present tense: "In 1812 Napoleon crosses the Niemen." */
export const isToldInPresent = (left: string, right: string): boolean =>
  isHabitual(left, right) || (!past.test(left + right) && !hasPastParticiple(left + right) && acts.test(left + right));
