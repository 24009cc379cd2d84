import type { PassageInDocument } from '../../../document/annotatedDocument';
import { givenNames } from '../../../names/contextWords';
import { abbreviatedTitles } from '../../../text/sentences';
import { firstWhere } from '../../../text/spans';
import type { Span } from '../../../types';
import { titles } from '../properNames/lists';
import { type NameWithoutKind, isItalicAt } from './italics';
import * as words from './words';

// What the text says beside the places where a name stands.

/** A sign of a kind, with the word that gives it. */
export interface Sign {
  readonly word: string;
  count: number;
}

/** What is counted about a name; a sign that never occurs is absent. */
export interface NameEvidence {
  /** The words of the name. */
  readonly words: readonly string[];
  readonly count: number;
  readonly hasShortForm: boolean;
  readonly isItalicTerm: boolean;
  /** "Marshal Zhukov", "the historian Plutarch", "his son Otto" */
  title?: Sign;
  /** "Plutarch, the historian", "Plutarch was a historian" */
  role?: Sign;
  /** "Plutarch wrote", "Plutarch, who" */
  verb?: Sign;
  /** "Plutarch's son" */
  kin?: Sign;
  /** "the city of Lübeck", "the king of Poland", "Lübeck, a port" */
  placeNoun?: Sign;
  /** "the Duke of Alba", a title; "the duke of Alba" rules a place */
  peerage?: Sign;
  /** "in Lübeck" */
  preposition?: Sign;
  /** "the party Hizb" */
  bodyNoun?: Sign;
  /** "the poem Beowulf", or italics */
  workNoun?: Sign;
  /** "Ming dynasty", "Yunnan province" */
  house?: Sign;
  italics: number;
  definite: number;
  /** "in the Carpathians" */
  definitePlaces: number;
  /** "the Goths were" */
  plural: number;
}

/** Words beside a name, up to the first sign of punctuation. */
interface Beside {
  /** The nearest first. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** The words behind a comma that follows at once. */
  readonly behindComma: readonly string[];
  readonly isPossessive: boolean;
}

/** How far the words beside a name are read, in characters. */
const reach = 60;

/** Reads the places of a name; of a name that stands at very many, the first ones. */
export function evidenceOf(
  name: NameWithoutKind,
  passages: readonly PassageInDocument[],
  textOf: (span: Span) => string,
): NameEvidence {
  const evidence: NameEvidence = {
    words: name.name.split(' '),
    count: name.count,
    hasShortForm: name.variants.some((variant) => !variant.includes(' ')),
    isItalicTerm: name.isItalic === true,
    italics: 0,
    definite: 0,
    definitePlaces: 0,
    plural: 0,
  };
  for (const span of name.mentions.slice(0, mostPlaces)) {
    const passage = passages[firstWhere(passages.length, (i) => (passages[i]?.end ?? 0) >= span.end)];
    if (!passage) continue;
    readPlace(evidence, besideOf(passage, span));
    if (isItalicAt(span, textOf)) evidence.italics++;
  }
  return evidence;
}

const mostPlaces = 40;

function besideOf({ text, start: base }: PassageInDocument, { start, end }: Span): Beside {
  const left = text.slice(Math.max(0, start - base - reach), start - base);
  const right = text.slice(end - base, end - base + reach);
  const possessive = /^['’]s?(?!\p{L})/u.exec(right)?.[0] ?? '';
  const after = right.slice(possessive.length);
  const comma = /^\s*,\s+/.exec(after)?.[0] ?? '';
  return {
    before: wordsAtEnd(left),
    after: comma === '' ? wordsAtStart(after) : [],
    behindComma: comma === '' ? [] : wordsAtStart(after.slice(comma.length)),
    isPossessive: possessive !== '',
  };
}

/** The words at the end of a text, the last one first, back to a sign of punctuation. */
function wordsAtEnd(text: string): string[] {
  const words = text.split(/\s+/).reverse();
  if (words[0] !== '') return [];
  const end = words.findIndex((word, i) => i > 0 && !isWord(word) && !abbreviatedTitles.has(word.replace(/\.$/, '')));
  // The first word may be cut.
  const last = text.length < reach ? words.length : -1;
  return words.slice(1, end < 0 ? last : end).filter((word) => word !== '');
}

/** The words at the start of a text, up to a sign of punctuation. */
function wordsAtStart(text: string): string[] {
  const words = text.trimStart().split(/\s+/);
  const end = words.findIndex((word) => !isWord(word));
  const last = /^[\p{L}\p{M}]+/u.exec(words[end] ?? '')?.[0];
  return end < 0 ? words.slice(0, -1) : [...words.slice(0, end), ...(last === undefined ? [] : [last])];
}

const isWord = (text: string): boolean => /^[\p{L}\p{M}][\p{L}\p{M}'’-]*$/u.test(text);

function readPlace(evidence: NameEvidence, beside: Beside): void {
  const [first = '', second = '', third = ''] = beside.before.map((word) => word.toLowerCase().replace(/\.$/, ''));
  if (first === 'the') evidence.definite++;
  if (first === 'the' && words.placePrepositions.has(second)) evidence.definitePlaces++;
  // "his name was Otto", "I was Otto"
  const isOwnName = second === 'i' || (second === 'name' && /^(?:my|his|her|whose)$/.test(third));
  if (/^(?:was|is|am)$/.test(first) && isOwnName) add(evidence, 'title', second);
  if (isPersonWord(first, beside.before[0]) || (words.kinNouns.has(first) && second !== ''))
    add(evidence, 'title', first);
  else if (words.placeNouns.has(first)) add(evidence, 'placeNoun', first);
  else if (words.bodyNouns.has(first)) add(evidence, 'bodyNoun', first);
  else if (words.workNouns.has(first)) add(evidence, 'workNoun', first);
  if (first === 'of' && words.peers.has(second) && /^\p{Lu}/u.test(beside.before[1] ?? ''))
    add(evidence, 'peerage', second);
  else if (
    first === 'of' &&
    !givenNames.has(evidence.words[0] ?? '') &&
    (words.placeNouns.has(second) || words.rulersOf.has(second))
  )
    add(evidence, 'placeNoun', second);
  if (first === 'of' && words.lifeNounsBefore.has(second)) add(evidence, 'kin', second);
  if (first === 'by' && words.authorship.has(second)) add(evidence, 'verb', second);
  const isPlaced = words.placePrepositions.has(first) && !beside.isPossessive;
  if (isPlaced && third !== 'interest') add(evidence, 'preposition', first);
  // "Reginald of Sidon escaped" and "Balian, Lord of Sidon, who" tell of Reginald and Balian.
  const isOrigin = first === 'of' && /^\p{Lu}/u.test(beside.before[1] ?? '');
  if (!isPlaced && !isOrigin) readBehind(evidence, beside);
}

/** A title or a calling before a name; titles in small letters count as well. */
const isPersonWord = (lower: string, written: string | undefined): boolean =>
  words.personNouns.has(lower) || (titles.has(lower) && /^\p{Lu}/u.test(written ?? '') && !lower.includes('prime'));

function readBehind(evidence: NameEvidence, { after, behindComma, isPossessive, before }: Beside): void {
  const [next = '', behind = ''] = withoutAdverb(after).map((word) => word.toLowerCase());
  const clause = [...after, ...behindComma].slice(0, 5);
  const isOfSeveral = before[0] === 'the' && clause[0] === 'who' && clause.includes('their');
  if (/^(?:are|were|have|themselves)$/.test(next) || isOfSeveral) evidence.plural++;
  if (words.landNouns.has(next)) add(evidence, 'placeNoun', next);
  else if (/^(?:dynasty|family|clan|shogunate|caliphate|sultanate)$/.test(next)) add(evidence, 'house', next);
  if (isPossessive) {
    if (words.kinNouns.has(next) || words.lifeNouns.has(next)) add(evidence, 'kin', next);
    return;
  }
  if (before[0] === 'and' || before[0] === 'or') return;
  if (next === 'who' || behindComma[0]?.toLowerCase() === 'who') add(evidence, 'verb', 'who');
  else if (words.personVerbs.has(next)) add(evidence, 'verb', next);
  else if (/^(?:himself|herself)$/.test(behind)) add(evidence, 'verb', `${next} ${behind}`);
  else if (next === 'was' && /^(?:born|killed|murdered|executed|crowned|married)$/.test(behind)) {
    add(evidence, 'verb', `was ${behind}`);
  }
  readNoun(evidence, behindComma.length === 0 ? copula(after) : isPlaced(before) ? [] : behindComma);
}

/** The words behind a name without an adverb before the verb: "also wrote". */
const withoutAdverb = (after: readonly string[]): readonly string[] =>
  /^(?:also|then|later|soon|never|often|now|once|still|thus|again|first)$/i.test(after[0] ?? '')
    ? after.slice(1)
    : after;

/**
 * Whether words behind the comma may be about what stands before the name: "the king of Omsk, a soldier". But "the
 * expulsion of Okuma, a politician" is about the name.
 */
const isPlaced = ([first = '', second = '']: readonly string[]): boolean =>
  /^(?:in|at|from|to|into|near)$/i.test(first) || (/^of$/i.test(first) && !/(?:sion|tion|ment|al|ath)$/.test(second));

/** The words behind "was a", "is the". */
const copula = (after: readonly string[]): readonly string[] =>
  /^(?:was|is|were|are|became|remained)$/.test(after[0] ?? '') ? after.slice(1) : [];

/** "the Greek historian", "king of Poland", "a port": the first noun that tells a kind. */
function readNoun(evidence: NameEvidence, phrase: readonly string[]): void {
  const [first = ''] = phrase;
  const hasArticle = /^(?:the|a|an|his|her|their|its|one|then|now|later|another|also)$/i.test(first);
  if (!hasArticle && !words.personNouns.has(first)) return;
  for (const word of phrase.slice(hasArticle ? 1 : 0, 5)) {
    const lower = word.toLowerCase();
    if (/^(?:of|and|in|who|which|that|was|is|had|did|at|on|for|to|with|'s)$/.test(lower) && lower !== 'of') return;
    if (/['’]s?$/.test(lower)) return;
    if (words.personNouns.has(lower)) return add(evidence, 'role', lower);
    if (words.placeNouns.has(lower)) return add(evidence, 'placeNoun', lower);
    if (words.bodyNouns.has(lower)) return add(evidence, 'bodyNoun', lower);
    if (words.workNouns.has(lower)) return add(evidence, 'workNoun', lower);
  }
}

type SignName =
  'title' | 'role' | 'peerage' | 'verb' | 'kin' | 'placeNoun' | 'preposition' | 'bodyNoun' | 'workNoun' | 'house';

function add(evidence: NameEvidence, name: SignName, word: string): void {
  const sign = evidence[name];
  if (sign) sign.count++;
  else evidence[name] = { word, count: 1 };
}
