// What the words of an English clause tell about it. None of this applies to Chinese.

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

/** A finite verb or a past participle. "May" is a month: "May 1942". */
export const isVerb = (word: string): boolean => {
  const small = word.toLowerCase();
  return (
    (verbs.has(small) && word !== 'May') ||
    (/^\p{Ll}{2,}ed$/u.test(word) && !notVerbs.has(small) && !small.endsWith('eed'))
  );
};

/** A verb at the beginning, where its capital may be that of a sentence: "Founded in 1911". */
export const isFirstVerb = (word: string): boolean => word !== 'May' && isVerb(word.toLowerCase());

// The tests below look at the beginning of a text only, so that a part of any length costs the same.

/** Begins with a word that makes a clause depend on what stands before it: "which had failed", "while they sat". */
export const isLeaning = (text: string): boolean => leaning.test(beginning(text));

/** Begins with a conjunction whose clause may come before the main one: "After the war ended, …". */
export const isLeadingClause = (text: string): boolean => leadingClause.test(beginning(text));

/** Begins with a preposition or a conjunction of time, and waits for its clause: "In 1858". */
export const isFronted = (text: string): boolean => fronted.test(beginning(text));

/** Begins with a participle: ", ending the war", ", divided into three". */
export const isParticipial = (text: string): boolean => /^(?:so )?(?:\p{L}+ing|\p{Ll}+ed)\s/u.test(beginning(text));

/** Begins with two subjects in one: "Spain and had". */
export const isHalfSubject = (text: string): boolean => /^\S+ (?:and|or) (?:was|were|had)\b/.test(beginning(text));

const beginning = (text: string): string => text.slice(0, 80);

const leaning =
  /^(?:that(?! (?:same|very|spring|summer|autumn|fall|winter|year|month|week|day|night|morning|evening|afternoon|decade|century|time|\p{Lu}))|(?:(?:to|of|in|by|for|from|on|at|with|under|after) )?(?:which|whom|whose)|who|where|when|while|as|because|since|although|though|until|after|before|if|unless|whereas|upon|including|such|with|without|despite|instead|in order|even|especially|particularly|followed|led|based|having|being|following|still)(?![\p{L}\p{N}])/iu;

/** Where a clause begins that depends on another. */
export const relative =
  /\b(?:that(?! (?:same|very|spring|summer|autumn|fall|winter|year|month|week|day|night|morning|evening|afternoon|decade|century|time|\p{Lu}))|which|who|whom|whose|where|when|while|because|although|though|until|if|as|after|before|upon)\b/giu;

const leadingClause =
  /^(?:after|before|when|while|as|although|though|since|because|if|even|despite|with|until|upon|having|following)\b/i;

const fronted =
  /^(?:in|on|at|by|for|with|from|under|during|after|before|until|since|when|while|as|although|despite|to|upon|over|throughout|towards?)\b/i;
