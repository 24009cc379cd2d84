// What the words of an English clause show about it. Not for Chinese.

import { auxiliaries, irregularPasts } from '../../../../names/englishWords';
import { oneOf, wordList, wordSet } from '../../../../text/patterns';

/** Past tenses that are verbs in a sentence of history, but too rare or doubtful to tell a name from a verb. */
const morePasts = `
  arose bade beat befell beheld bore bred clung crept cried died dug fed foresaw forgot forsook heard hid knelt overcame
  overtook shook shone slipped spun sang sped stuck swam swung thrust tied wept withheld wound wrung undid wed beset
  foretold rebuilt retook rewrote outlived befitted`;

const verbs = wordSet(`${auxiliaries} ${irregularPasts} ${morePasts}`);

/** Forms that are followed by a participle: "was abandoned", "had been built". */
const auxiliarySet = wordSet(auxiliaries);
export const isAuxiliary = (word: string): boolean => auxiliarySet.has(word.toLowerCase());

/** Past tenses that are no participles of a passive: after "was arrested and", "died" has a subject, not "was". */
const activePasts = wordSet(`
  became began came died fell fled went rose ran grew wrote took gave saw chose spoke broke drove threw knew drew forbade
  escaped returned arrived lived retired marched moved served continued resigned remained succeeded proceeded sailed
  travelled traveled emerged appeared disappeared declined collapsed ended started refused agreed attempted tried managed
  decided helped joined ceased failed worked studied married settled stayed followed entered reached participated arose
  turned passed declared moved crossed withdrew swore tore wore wove shook shrank sank sprang sang swam stole strove rode withstood`);
export const isActivePast = (word: string): boolean => activePasts.has(word.toLowerCase());

/** Words that end in -ed but are not past tenses. */
const notVerbs = wordSet('red bed hundred sacred naked united allied so-called indeed need speed seed');

/** Whether a word is a finite verb or past participle. "May" is a month: "May 1942". */
export const isVerb = (word: string): boolean => {
  const small = word.toLowerCase();
  return (
    (verbs.has(small) && word !== 'May') ||
    (/^(?:re-)?\p{Ll}{2,}ed$/u.test(word) && !notVerbs.has(small) && !small.endsWith('eed'))
  );
};

/** Whether a first word is a verb; its capital may be that of the sentence: "Founded in 1911". */
export const isFirstVerb = (word: string): boolean => word !== 'May' && isVerb(word.toLowerCase());

// The tests below examine only the beginning of a text, so that their cost does not depend on its length.

/** Begins with a word that makes the clause depend on the one before: "which had failed", "while they sat". */
export const isLeaning = (text: string): boolean => leaning.test(beginning(text));

/** Begins with a conjunction whose clause may come before the main clause: "After the war ended, …". */
export const isLeadingClause = (text: string): boolean => leadingClause.test(beginning(text));

/** Begins with a preposition or conjunction of time that needs a clause after it: "In 1858". */
export const isFronted = (text: string): boolean => fronted.test(beginning(text));

/** Begins with a participle: ", ending the war", ", divided into three", ", already known as a poet". */
export const isParticipial = (text: string): boolean => participial.test(beginning(text));

const participial = new RegExp(
  String.raw`^(?:(?:so|already|once|then|long|still|soon|never|now|\p{Ll}+ly) )?` +
    String.raw`(?:\p{L}+ing|\p{Ll}+ed|(?:known|born|drawn|driven|given|seen|taken|written|torn|worn) (?:as|to|by|in|for|at|from))\s`,
  'u',
);

/** "distinguished by his successes": a participle behind a comma, and not a verb of the sentence. */
export const isAsideParticiple = (text: string): boolean =>
  !isActivePast(/^\p{L}+/u.exec(text)?.[0] ?? '') && asideParticiple.test(text);

const participles = 'known born drawn driven given seen taken written torn worn led built made held';
const asideParticiple = new RegExp(
  `^(?:\\p{Ll}+ed|${oneOf(participles)}) ${oneOf('by as in with from to at for on of')}\\b`,
  'u',
);

const articles = wordSet(
  'the a an his her its their this that these those of in some many most several other own newly',
);

/** Whether a participle belongs to the noun behind it: "a centralized state", "of occupied France". */
export const isAttributive = (before: string, word: string): boolean =>
  /^\p{Ll}+ed$/u.test(word) && articles.has(before.toLowerCase());

/** Begins with a participle and not with its verb: "Taking advantage of", not "Fighting broke out". */
export function opensWithParticiple(text: string): boolean {
  const next = /^(?!(?:King|During|Nothing|Spring|Morning|Evening)\b)\p{L}{2,}ing (?<next>\p{L}+)/iu.exec(
    beginning(text),
  );
  return next !== null && !isVerb(next.groups?.['next'] ?? '');
}

/** Begins with a participle in small letters that has no subject: "making rapid progress", "transforming a chiefdom". */
export const isSubjectless = (text: string): boolean => subjectless.test(beginning(text));

const subjectless = new RegExp(
  String.raw`^(?!(?:during|king|nothing|something|everything|anything|evening|morning|spring|string|wing)\b)` +
    String.raw`\p{Ll}{2,}ing (?:${oneOf(
      'the a an his her its their this that these those some all many most more no in on at by to from for of with into ' +
        'as up down out over through upon against between him it them himself itself themselves',
    )}\b|\p{Ll}+ly\b|\p{Lu}|\d)`,
  'u',
);

/** Begins with a joined subject: "Spain and had". */
export const isHalfSubject = (text: string): boolean => /^\S+ (?:and|or) (?:was|were|had)\b/.test(beginning(text));

/** Whether the last words need others after them: "by", "of the", "that". */
export const needsMore = (text: string): boolean => waits.test(text.slice(-20));

const waits = new RegExp(
  String.raw`\b${oneOf(
    'by of in for without from after before on at with to than the a an and or but as that not was were is are be been ' +
      'had has have into upon through between against under over about so more most such his her its their no where ' +
      'which who whom whose when ever only thereby thus what including',
  )}$|\b${oneOf('days weeks months years hours')}$|\bby [a-z]+ly$`,
  'i',
);

const beginning = (text: string): string => text.slice(0, 80);

/**
 * "that", unless a word follows that it may belong to ("that year"). With the flags `i` and `u`, `\p{Lu}` matches every
 * letter that has a capital.
 */
const that = String.raw`that(?! \p{Lu})`;
const pronouns = oneOf('which whom whose');
const prepositions = oneOf('to of in by for from on at with under after');
const leaningWords = oneOf([
  ...wordList('who where when while as because since although though until after before if unless whereas upon'),
  ...wordList('including with without despite even especially particularly followed led based having'),
  ...['being', 'following', 'still', 'in order', 'such as', 'instead of'],
]);

const leaning = new RegExp(`^(?:${that}|(?:${prepositions} )?${pronouns}|${leaningWords})(?![\\p{L}\\p{N}])`, 'iu');

const relativeWords = oneOf(
  'which who whom whose where when while because although though until if as after before upon',
);

/** The beginning of a dependent clause. */
export const relative = new RegExp(String.raw`\b(?:${that}|${relativeWords})\b`, 'giu');

const leadingWords = oneOf(
  'after before when while as although though since because if even despite with until upon having following',
);

const leadingClause = new RegExp(String.raw`^${leadingWords}\b`, 'i');

const frontedWords = oneOf(
  'in on at by for with from under during after before until since when while as although despite to upon over ' +
    'throughout toward towards',
);

const fronted = new RegExp(String.raw`^${frontedWords}\b`, 'i');
