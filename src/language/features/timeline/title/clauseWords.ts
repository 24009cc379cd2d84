/** What can be told of an English clause by its words alone. None of this says anything of a Chinese one. */

const verbs = new Set(
  (
    'is are was were be been being am has had have did does do can could may might must shall should will would ' +
    'became began brought broke built burst came caught chose cost cut dealt drew drove fell felt fled flew forbade ' +
    'fought found froze gave got grew held hit hung kept knew laid lay led left lent let lost made meant met outran ' +
    'overran overthrew paid proved put ran read rode rose said sank sat saw sent set shot showed shrank shut slew slid ' +
    'slept sold sought spent split spoke spread sprang stole stood stopped struck swept swore taught thought threw told ' +
    'took tore underwent understood undertook upheld went withdrew withstood woke won wore wrote'
  ).split(' '),
);

/** Ends in -ed without being a verb of the past. */
const notVerbs = new Set([
  'red',
  'bed',
  'hundred',
  'sacred',
  'naked',
  'united',
  'allied',
  'so-called',
  'indeed',
  'need',
  'speed',
  'seed',
]);

const isVerb = (word: string): boolean => {
  const small = word.toLowerCase();
  return (
    (verbs.has(small) && word !== 'May') ||
    (/^\p{Ll}{2,}ed$/u.test(word) && !notVerbs.has(small) && !small.endsWith('eed'))
  );
};

/** Of a word whose capital may be that of a sentence; "May 1942" begins with a month, whoever may. */
const isFirstVerb = (word = ''): boolean => word !== 'May' && isVerb(word.toLowerCase());

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? [];

/** Leans on what stands before it: "which had failed", "while the plenum sat". */
const leaning =
  /^(?:that(?! (?:same|very|spring|summer|autumn|fall|winter|year|month|week|day|night|morning|evening|afternoon|decade|century|time|\p{Lu}))|(?:(?:to|of|in|by|for|from|on|at|with|under|after) )?(?:which|whom|whose)|who|where|when|while|as|because|since|although|though|until|after|before|if|unless|whereas|upon|including|such|with|without|despite|instead|in order|even|especially|particularly|followed|led|based|having|being|following|still)(?![\p{L}\p{N}])/iu;

const relative =
  /\b(?:that(?! (?:same|very|spring|summer|autumn|fall|winter|year|month|week|day|night|morning|evening|afternoon|decade|century|time|\p{Lu}))|which|who|whom|whose|where|when|while|because|although|though|until|if|as|after|before|upon)\b/iu;

/** Whether the words have a finite verb of their own, outside of any clause that leans on them. */
export function hasMainVerb(text: string): boolean {
  const at = text.search(relative);
  return wordsOf(at < 0 ? text : text.slice(0, at)).some(isVerb);
}

/** Whether the words can stand alone: a subject, then a verb. Fronted words are allowed if a comma ends them. */
export function isClause(text: string): boolean {
  const words = wordsOf(text);
  if (words.length < 4 || isFirstVerb(words[0]) || /^\S+ (?:and|or) (?:was|were|had)\b/.test(text)) return false;
  if (!leaning.test(text)) return hasMainVerb(text) || frontedClause(text);
  return leadingClause.test(text) && (frontedClause(text) || wordsOf(text).filter(isVerb).length > 1);
}

const leadingClause =
  /^(?:after|before|when|while|as|although|though|since|because|if|even|despite|with|until|upon|having|following)\b/i;

/** Fronted words, a comma, and then a clause: "After two skirmishes, the first battle was fought". */
function frontedClause(text: string): boolean {
  for (let comma = text.indexOf(', '), n = 0; comma > 0 && n < 4; comma = text.indexOf(', ', comma + 2), n++) {
    const rest = text.slice(comma + 2);
    if (!leaning.test(rest) && !startsWithVerb(rest) && hasMainVerb(rest)) return true;
  }
  return false;
}

export const startsWithVerb = (text: string): boolean => isFirstVerb(wordsOf(text)[0]);

export const isLeaning = (text: string): boolean => leaning.test(text);

/** A participle at the head of a part: ", ending the war", ", divided into three". */
export const isParticipial = (text: string): boolean => /^(?:so )?(?:\p{L}+ing|\p{Ll}+ed)\s/u.test(text);

/** Begins with a preposition or a conjunction of time: the words wait for their clause. */
export const isFronted = (text: string): boolean =>
  /^(?:in|on|at|by|for|with|from|under|during|after|before|until|since|when|while|as|although|despite|to|upon|over|throughout|towards?)\b/i.test(
    text,
  );

export const wordCount = (text: string): number => wordsOf(text).length;
