import type { AnnotatedDocument } from '../../document/annotatedDocument';
import type { EntityAnnotation, Span } from '../../types';
import { overlapsAny } from '../../text/spans';
import { kindsOfNames, type ProposedKind } from './kinds';
import { foldShortNames } from './properNames/fold';
import { commonWords, isName, isNation } from './properNames/judge';
import { functionWords, titles } from './properNames/lists';
import { withParts } from './properNames/partsOfRun';
import { isNameInCapitals, runsOf } from './properNames/runs';
import { formOf, keyOfText, Tallies, type Tally } from './properNames/tally';
import { termsInItalics } from './properNames/terms';
import { trimRun } from './properNames/trim';
import type { Word } from './properNames/passageWords';

/** A name without a glossary entry. The span is its first occurrence, without titles and possessive endings. */
export interface UnknownName extends Span {
  readonly name: string;
  /** How often it occurs in the document, without headings and notes. */
  readonly count: number;
  /** Other names of the same person or thing, which count with it: "Zhukov" of "Georgy Zhukov". */
  readonly variants: readonly string[];
  /** Every place where it occurs, in reading order. */
  readonly mentions: readonly Span[];
  /** What the text tells about its kind; absent where it does not tell. */
  readonly proposed?: ProposedKind;
}

export interface UnknownNamesOptions {
  /** How often a name occurs at least; 2 if it is not given. */
  readonly atLeast?: number;
}

/**
 * The names of people, places and organisations, and the terms in italics, that occur in a document and have no
 * glossary entry: the most frequent first, then in reading order. Only for English, because it relies on capitals.
 */
export function unknownNames(document: AnnotatedDocument, { atLeast = 2 }: UnknownNamesOptions = {}): UnknownName[] {
  const { tallies, isCommon, entities } = talliesOf(document);
  const partsOfKnown = partsOf(entities);
  const names = foldShortNames(tallies, isCommon)
    .filter((tally) => tally.spans.length >= atLeast && isName(tally, isCommon) && !partsOfKnown.has(tally.key))
    .map(toUnknownName);
  const known = new Set(names.flatMap(({ name, variants }) => [name, ...variants].map(keyOfText)));
  const terms = termsInItalics(document, atLeast).filter(
    (term) => !known.has(keyOfText(term.name)) && !overlapsAny(entities, term),
  );
  return kindsOfNames(document, [...names, ...terms]).sort((a, b) => b.count - a.count || a.start - b.start);
}

export function talliesOf(document: AnnotatedDocument): {
  tallies: Tally[];
  isCommon: (word: Word) => boolean;
  entities: readonly EntityAnnotation[];
} {
  const { runs, cases } = runsOf(document);
  const annotations = document.annotations();
  const entities = annotations.filter((annotation) => annotation.kind === 'entity');
  const dates = annotations.filter(({ kind }) => kind === 'date');
  const isCommon = commonWords(cases);
  const isDate = (word: Word): boolean => overlapsAny(dates, word);
  const tallies = new Tallies();
  const names = runs
    .filter((run) => !run.isInCapitals || isNameInCapitals(run, cases))
    .map((run) => ({ run, trimmed: trimRun(run.words, isCommon, isDate) }));
  for (const { run, trimmed } of withParts(names)) {
    if (trimmed.words.length === 0 || isCovered(trimmed.words, entities)) continue;
    const isWhole = trimmed.words.length === run.words.length;
    const before = isWhole ? run.before : (run.words[run.words.length - trimmed.words.length - 1]?.lower ?? '');
    tallies.add({ ...trimmed, before, after: run.after, afterNext: run.afterNext });
  }
  return { tallies: tallies.all(), isCommon, entities };
}

function toUnknownName(tally: Tally): UnknownName {
  const mentions = [...tally.spans].sort((a, b) => a.start - b.start);
  const { start, end } = mentions[0] ?? { start: 0, end: 0 };
  const name = formOf(tally);
  const own = new Set([keyOfText(name)]);
  const variants = tally.variants.map(formOf).filter((form) => !own.has(keyOfText(form)) && own.add(keyOfText(form)));
  return { name, count: mentions.length, variants, mentions, start, end };
}

/** Whether annotations cover all words of a name, except those that name nothing. */
function isCovered(words: readonly Word[], entities: readonly EntityAnnotation[]): boolean {
  const free = words.filter((word) => word.isCapital && !overlapsAny(entities, word));
  const says = ({ lower }: Word): boolean => !titles.has(lower) && !isNation(lower) && !functionWords.has(lower);
  return free.length === 0 || (free.length < words.length && !free.some(says));
}

/** The single words of the names of all entities in the document: "Peng", if two of them have that name. */
function partsOf(entities: readonly EntityAnnotation[]): ReadonlySet<string> {
  const names = new Set(entities.map(({ names }) => names));
  return new Set([...names].flatMap((each) => each.flatMap((name) => name.split(' ').map(keyOfText))));
}
