import { wordSet } from '../../../text/patterns';
import { wordsBefore } from '../../engine/lookaround';
import { noCues, type Cues, type SentenceContext } from '../../context/cues';
import type { DateMention } from '../../engine/types';

/** What the words of its sentence before a date tell of how the date stands in the narrative. */

const opening =
  /^\s*["“‘'([]?(?:(?:then|but|and|so|finally|meanwhile|however|later|again|also|thus|only|soon|not until|it was),?\s{1,9}){0,2}(?:(?:(?:early|late|midway)\s{1,9}(?:in|on)|on|in|by|during|from|at|throughout|around|about|between|over|for|as of|as early as|as late as|sometime in|some time in)\s{1,9})?(?:the\s{1,9})?(?:(?:night|morning|evening|afternoon|whole|course)\s{1,9}of\s{1,9})?(?:the\s{1,9})?$/iu;

/** Whether it is the adverb with which the sentence opens: "In 1917, …". */
const opensSentence = ({ clause, isWholeClause }: SentenceContext): boolean =>
  isWholeClause && clause.length < 64 && opening.test(clause);

/** How many words may stand between "had" and the date. */
const REACH_OF_HAD = 16;

/** Whether a pluperfect looks back: "the troops that had landed in May". */
function looksBack({ clause }: SentenceContext): boolean {
  if (!/had|having/i.test(clause) || !/\s$/.test(clause)) return false;
  for (const word of clause
    .trim()
    .split(/\s+/)
    .slice(-REACH_OF_HAD - 1)
    .reverse()) {
    if (/^["“‘'(]?(?:had|having)$/i.test(word)) return true;
    if (!/^[\p{L}’'-]{1,24},?$/u.test(word)) return false;
  }
  return false;
}

/** Whether it is the next step of a sentence that tells one after the other: "…; he fled on 26 February". */
function goesOn({ clause }: SentenceContext): boolean {
  if (!/\son(?:\sthe)?\s$/.test(clause)) return false;
  const near = clause.slice(-80);
  const step = Math.max(near.lastIndexOf(','), near.lastIndexOf(';'), near.lastIndexOf(' and '));
  return step >= 0 && !/\d/.test(near.slice(step));
}

const ofThing = /(?<!\b(?:night|morning|evening|afternoon|dawn|eve|day|hours|course))\s{1,9}of\s{1,9}(?:the\s{1,9})?$/u;
const restricting =
  /\s(?<![,;\u2013\u2014]\s{1,9})(?:that|which|who)\s{1,9}(?:\p{L}{2,9}ly\s{1,9})?\p{L}{3,16}(?:\s{1,9}\p{L}{2,16})?\s{1,9}(?:in|on)\s{1,9}$/u;

/** Whether it only qualifies a thing: "the siege that began in May", "the offensive of May". */
function qualifies({ clause }: SentenceContext): boolean {
  const word = leadingTo(clause);
  if (word === 'of') return ofThing.test(clause.slice(-48));
  return (word === 'in' || word === 'on') && restricting.test(clause.slice(-64));
}

const relative =
  /\b(?:who|which|that|whom|whose)\s{1,9}(?:\p{L}{2,12}\s{1,9}){0,3}(?:had|was|were)\s(?:[^.;()]|\.\d){0,80}\s{1,9}$/u;
const participle =
  /,\s{1,9}(?:\p{L}{2,12}ly\s{1,9})?\p{Ll}{3,14}(?:ed|en|ught|lt|orn|nt|de|pt)\s{1,9}(?:[\p{L}’'-]{1,16}\s{1,9}){0,4}(?:in|on)\s{1,9}(?:the\s{1,9})?$/u;

/** Whether it only tells of a person or a thing: "Ann, who had left in 1940, …", "Liu, purged in 1966, …", "the tape of 1972". */
function tellsOfThing({ clause }: SentenceContext): boolean {
  const word = leadingTo(clause);
  if (word === 'of' && ofThing.test(clause.slice(-48))) return true;
  const near = clause.slice(-140);
  if ((word === 'in' || word === 'on') && near.includes(',') && participle.test(near)) return true;
  return /(?:had|was|were)\s/.test(near) && relative.test(near);
}

/** The word that leads to the date, without its article. */
function leadingTo(clause: string): string {
  const [word, further] = wordsBefore(clause, clause.length);
  return word === 'the' ? further : word;
}

const outlook =
  /\b(?:(?<!\bnot\s)until|till|would|will|could|should|might|plan|plans|planned|intended|scheduled|expected|supposed|hoped)\b/i;

/** Whether a conditional or a plan looks ahead: "planned for 1976", "would return in May". */
const looksAhead = ({ clause }: SentenceContext): boolean => outlook.test(clause.slice(startOfStep(clause)));

/** Where in a sentence of several steps the last begins: "…; the law was lifted on". */
const startOfStep = (clause: string): number =>
  Math.max(0, clause.lastIndexOf(';'), clause.lastIndexOf(', but '), clause.lastIndexOf(', and '));

/** Whether something is drawn out to the date: "German writers extend it to May 1941". */
const reaches = ({ clause }: SentenceContext): boolean => /\sto\s$/.test(clause);

/** How far before it the figures may stand. */
const REACH_OF_FIGURES = 45;

/** Whether it only says what figures are of: "375 million tons for 1958". */
const isLabel = ({ clause }: SentenceContext, { expression }: DateMention): boolean =>
  expression.kind === 'point' &&
  expression.unit === 'year' &&
  /\sfor\s$/.test(clause) &&
  /\d/.test(clause.slice(-REACH_OF_FIGURES));

const determiners = wordSet('the a an its his her their');
const timePrepositions = wordSet('in on by during since until till from throughout over');
const nounFollows =
  /^\s{1,9}(?!(?:and|or|to|the|he|she|they|it|when|a|an|by|was|were|after|but|with|under|his|their|in|on|at|as|that|which|who|through|until|for|from|had|has|is|are)\b)\p{L}{3}/u;

/** Whether it only qualifies a noun: "the 1918 offensive". */
function isAttribute({ clause, after }: SentenceContext, { expression }: DateMention): boolean {
  if (expression.kind !== 'point') return false;
  const [word, further] = wordsBefore(clause, clause.length);
  return (
    determiners.has(word) && (expression.unit === 'year' || !timePrepositions.has(further)) && nounFollows.test(after)
  );
}

export const cues: Cues = {
  ...noCues,
  opensSentence,
  looksBack,
  looksAhead,
  goesOn,
  qualifies,
  tellsOfThing,
  reaches,
  isLabel,
  isAttribute,
};
