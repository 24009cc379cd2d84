import { oneOf, wordSet } from '../../../text/patterns';
import { noCues, type Cue, type Cues } from '../../context/cues';
import { phrase } from '../../notation/pattern';
import { wordsBefore } from '../../engine/lookaround';
import { glancesBack, isBirth, looksBack } from './backwardCues';
import { isToldInPast } from './checks/tense';
import { isDateline } from './dateline';
import { leadingTo } from './checks/leadingWord';

// English words around a date that show its role in the narrative. `clause` is its sentence up to the date.

/** White space between two words. */
const space = '\\s{1,9}';
const the = `(?:the${space})?`;
/** "recently" */
const adverb = `(?:\\p{L}{2,12}ly${space})?`;

// The opening of a sentence: "But early in the summer of 1917, …".

const openers = oneOf([
  ...['then', 'but', 'and', 'so', 'finally', 'meanwhile', 'however', 'later', 'again', 'also', 'thus', 'only', 'soon'],
  ...['not until', 'it was'],
]);
const prepositions = oneOf([
  ...['on', 'in', 'by', 'during', 'from', 'at', 'throughout', 'around', 'about', 'between', 'over', 'for'],
  ...['as of', 'as early as', 'as late as', 'sometime in', 'some time in'],
]);
const partsOfTime = oneOf('night morning evening afternoon whole course');
const opening = new RegExp(
  [
    `^\\s*["“‘'([]?(?:${openers},?${space}){0,2}`,
    `(?:(?:${oneOf('early late midway')}${space}${oneOf('in on')}|${prepositions})${space})?`,
    `${the}(?:${partsOfTime}${space}of${space})?${the}$`,
  ].join(''),
  'iu',
);

/** In characters; no opening is longer, for example "But then, as late as the afternoon of the ". */
const MAX_OPENING = 64;

const opensSentence: Cue = ({ clause, isWholeClause }) =>
  isWholeClause && clause.length < MAX_OPENING && opening.test(clause);

// What came at last.

/** "Did not come till the 29th", "not until the". */
const until = /\b(?:until|till)(?: the| about)? $/i;
const negation = /\b(?:not|never) |n[’']t /i;
const endsWait: Cue = ({ clause }) =>
  until.test(clause) && negation.test(clause.slice(-80).split(/[.;:]/).at(-1) ?? '');

// The next step within a sentence: "…; he fled on 26 February".

/** In characters; a step has at most a dozen words. */
const MAX_STEP = 80;

const goesOn: Cue = ({ clause }) => {
  if (!/\son(?:\sthe)?\s$/.test(clause)) return false;
  const near = clause.slice(-MAX_STEP);
  const step = Math.max(near.lastIndexOf(','), near.lastIndexOf(';'), near.lastIndexOf(' and '));
  return step >= 0 && !/\d/.test(near.slice(step));
};

// A date that identifies something: "the offensive of May", "the siege that began in May".

/** In characters: as many words as these patterns can match, so that no more text is searched. */
const FEW_WORDS = 64;

const timesOfDay =
  oneOf(`night morning evening afternoon dawn eve day hours course months weeks days part half quarter rest
  remainder`);
const ofThing = new RegExp(`(?<!\\b${timesOfDay})${space}of${space}${the}$`, 'u');
/** Without a comma or dash before it: "the siege, which began in May," continues the narrative. */
const restricting = new RegExp(
  [
    `\\s(?<![,;\\u2013\\u2014]${space})${oneOf('that which who')}${space}(?:\\p{L}{2,9}ly${space})?`,
    `\\p{L}{3,16}(?:${space}\\p{L}{2,16})?${space}${oneOf('in on')}${space}$`,
  ].join(''),
  'u',
);

const qualifies: Cue = ({ clause }) => {
  const word = leadingTo(clause);
  if (word === 'of') return ofThing.test(clause.slice(-FEW_WORDS));
  return (word === 'in' || word === 'on') && restricting.test(clause.slice(-FEW_WORDS));
};

// A date that only describes a person or thing: "Ann, who had left in 1940, …", "Liu, purged in 1966, …", "the tape of
// 1972".

/** In characters: about the length of a relative clause before its date. */
const MAX_RELATIVE_CLAUSE = 140;

const auxiliaries = oneOf('had was were');
/** Each "who", and the words up to its verb: "who had", "that the king was". */
const relative = new RegExp(`\\b${oneOf('who which that whom whose')}(?=\\s)`, 'gu');
const upToVerb = new RegExp(`^(?:${space}\\p{L}{2,12}){0,3}${space}${auxiliaries}\\s`, 'u');
/** The text between that verb and the date: it does not end a clause or sentence. */
const restOfClause = /^(?:[^.;()]|\.\d){1,89}$/u;

/** Whether a relative clause extends to the end of the text. */
const endsInRelativeClause = (near: string): boolean =>
  /\s$/.test(near) &&
  [...near.matchAll(relative)].some(({ index, 0: { length } }) => {
    const behind = near.slice(index + length);
    const opening = upToVerb.exec(behind)?.[0];
    return opening !== undefined && restOfClause.test(behind.slice(opening.length));
  });

const auxiliary = new RegExp(`${auxiliaries}\\s`);
/** "purged", "taken", "brought", "built", "born", "sent", "made", "kept". */
const participleEnding = oneOf('ed en ught lt orn nt de pt');
const participleBehindComma = new RegExp(
  [
    `,${space}${adverb}\\p{Ll}{3,14}${participleEnding}${space}`,
    `(?:[\\p{L}’'-]{1,16}${space}){0,4}${oneOf('in on')}${space}${the}$`,
  ].join(''),
  'u',
);

/** "The seven who, in 1688, signed", "at the outbreak of the rising in 1911". */
const besideThing = new RegExp(
  [
    `\\b(?:${oneOf('who which whom')},?|${oneOf('outbreak time suppression')}${space}of${space}the`,
    `(?:${space}\\p{L}{2,12}){1,3})${space}${oneOf('in on')}${space}(?:the${space})?$`,
  ].join(''),
  'u',
);

const tellsOfThing: Cue = ({ clause }) => {
  const word = leadingTo(clause);
  if (word === 'of' && ofThing.test(clause.slice(-FEW_WORDS))) return true;
  if ((word === 'in' || word === 'on') && besideThing.test(clause.slice(-FEW_WORDS))) return true;
  const near = clause.slice(-MAX_RELATIVE_CLAUSE);
  if ((word === 'in' || word === 'on') && near.includes(',') && participleBehindComma.test(near)) return true;
  return auxiliary.test(near) && endsInRelativeClause(near);
};

// A look ahead: "planned for 1976", "would return in May".

const plans = oneOf(
  `till would will shall could should might plan plans planned intended scheduled expected supposed hoped`,
);
const outlook = new RegExp(`\\b(?:(?<!\\bnot\\s)until|${plans})\\b`, 'i');

/** "Not until 1974 would they win again". */
const outlookBehind = /^ (?:would|could|should|might) /;

const looksAhead: Cue = ({ clause, after }) => {
  const step = clause.slice(startOfStep(clause));
  return (outlook.test(step) && !isWaitOver(step)) || outlookBehind.test(after);
};

/** "Lay there until two walkers found him on": what was awaited is told. */
const isWaitOver = (step: string): boolean => {
  const [before = '', behind] = step.split(/\b(?:until|till)\b/i);
  return (
    behind !== undefined &&
    (isToldInPast(behind) || oneDeed.test(behind)) &&
    !outlook.test(before) &&
    !outlook.test(behind)
  );
};

/** The start of the last step in a sentence: "…; the law was lifted on". */
const startOfStep = (clause: string): number =>
  Math.max(0, clause.lastIndexOf(';'), clause.lastIndexOf(', but '), clause.lastIndexOf(', and '));

const oneDeed = phrase(`\\b${oneOf('found shot struck spoke paid caught heard put cut shut')}\\b`);

const reaches: Cue = ({ clause }) => /\sto\s$/.test(clause);

// A year that dates a figure: "375 million tons for 1958".

/** Characters between the figure and the year. */
const REACH_OF_FIGURES = 45;

const isLabel: Cue = ({ clause }, { expression }) =>
  expression.kind === 'point' &&
  expression.unit === 'year' &&
  /\sfor\s$/.test(clause) &&
  /\d/.test(clause.slice(-REACH_OF_FIGURES));

// A date used as an attribute: "the 1918 offensive".

const determiners = wordSet('the a an its his her their');
const timePrepositions = wordSet('in on by during since until till from throughout over');
/**
 * If one of these words follows the date, the sentence continues and the date is not an attribute: "in the 1918 that".
 */
const noNouns = oneOf(`and or to the he she they it when a an by was were after but with under his their in on at as
  that which who through until for from had has is are`);
const nounFollows = new RegExp(`^${space}(?!${noNouns}\\b)\\p{L}{3}`, 'u');

const isAttribute: Cue = ({ clause, after }, { expression }) => {
  if (expression.kind !== 'point') return false;
  const [word, further] = wordsBefore(clause, clause.length);
  return (
    determiners.has(word) && (expression.unit === 'year' || !timePrepositions.has(further)) && nounFollows.test(after)
  );
};

export const cues: Cues = {
  ...noCues,
  opensSentence,
  looksBack,
  glancesBack,
  isBirth,
  endsWait,
  looksAhead,
  goesOn,
  qualifies,
  tellsOfThing,
  reaches,
  isLabel,
  isDateline,
  isAttribute,
};
