import type { AnnotatedDocument } from '../../document/annotatedDocument';
import type { EntityAnnotation, Span } from '../../types';
import { foldShortNames } from './properNames/fold';
import { isName, isNation } from './properNames/judge';
import { functionWords, titles } from './properNames/lists';
import { runsOf } from './properNames/runs';
import { overlapsAny } from '../../text/spans';
import { formOf, keyOfText, Tallies, type Tally } from './properNames/tally';
import { trimRun } from './properNames/trim';
import type { Word } from './properNames/passageWords';

/** A name without a glossary entry. The span is its first occurrence, without titles and possessive endings. */
export interface UnknownName extends Span {
  readonly name: string;
  /** How often it occurs in the document, without headings and notes; 2 or more. */
  readonly count: number;
}

/**
 * The names of people, places and organisations that occur at least twice in a document and have no glossary entry: the
 * most frequent first, then in reading order. Only for English, because it relies on capitals.
 */
export function unknownNames(document: AnnotatedDocument): UnknownName[] {
  const { runs, lowerCase } = runsOf(document);
  const annotations = document.annotations();
  const entities = annotations.filter((annotation) => annotation.kind === 'entity');
  const dates = annotations.filter(({ kind }) => kind === 'date');
  const common = ({ lower }: Word): number => lowerCase.get(lower) ?? 0;
  const isDate = (word: Word): boolean => overlapsAny(dates, word);
  const tallies = new Tallies();
  for (const run of runs) {
    const trimmed = trimRun(run.words, (word) => common(word) > 0, isDate);
    if (trimmed.words.length === 0 || isCovered(trimmed.words, entities)) continue;
    const isWhole = trimmed.words.length === run.words.length;
    const before = isWhole ? run.before : (run.words[run.words.length - trimmed.words.length - 1]?.lower ?? '');
    tallies.add({ ...trimmed, before, after: run.after });
  }
  const partsOfKnown = partsOf(entities);
  return foldShortNames(tallies.all(), common)
    .filter((tally) => tally.spans.length > 1 && isName(tally, common) && !partsOfKnown.has(tally.key))
    .map(toUnknownName)
    .sort((a, b) => b.count - a.count || a.start - b.start);
}

function toUnknownName(tally: Tally): UnknownName {
  const first = tally.spans.reduce((a, b) => (b.start < a.start ? b : a));
  return { name: formOf(tally), count: tally.spans.length, ...first };
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
