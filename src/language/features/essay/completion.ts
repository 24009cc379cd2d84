import type { AnnotatedDocument } from '../../document/annotatedDocument';
import type { Catalog } from '../../glossary/catalog';
import { capitalised } from '../../text/letters';
import { normalizeName } from '../../text/normalize';
import type { Entity, TextEdit } from '../../types';
import { CompletionIndex, consumed, isCapital, type NameStart } from './completionIndex';
import { type BegunNames, isFinished } from './finishedWords';
import { type Phrase, phrasesBefore } from './phrases';

/** A name that the writer may be typing; the edit replaces the letters typed so far. */
export interface NameCompletion extends TextEdit {
  readonly entity: Entity;
  /** The typed letters as they stand in the text, whatever their spelling, followed by the rest of the name. */
  readonly filter: string;
}

/** The most names offered at once: nobody reads further, and every further letter asks again. */
const limit = 60;

/** How far around the offset the names of the essay are counted, in UTF-16 units: more than most essays have. */
const nearby = 50_000;

/**
 * The names that the words before an offset begin, one for each entry. Those with more words typed come first, then
 * those that the essay mentions most. None outside prose, for lower-case words, in the middle of a word, or for names
 * already complete. Unless the writer asked (`isAsked`), none where the words may be finished, since Enter, which takes the
 * first name offered, is meant to begin a new line there.
 */
export function completionsAt(
  document: AnnotatedDocument,
  catalog: Catalog,
  offset: number,
  { isAsked }: { readonly isAsked: boolean } = { isAsked: false },
): NameCompletion[] {
  const index = CompletionIndex.of(catalog);
  const found = new Map<string, NameCompletion>();
  const phrases = begunNames(index, phrasesBefore(document, offset));
  if (phrases.every(({ starts }) => starts.length === 0)) return [];
  if (!isAsked && isFinished(document, phrases)) return [];
  const mentions = mentionsNear(document, offset);
  for (const { phrase, key, starts } of phrases) {
    const meant = starts.filter((start) => isMeant(start, phrase, isAsked) && asTyped(start, phrase) !== phrase.text);
    for (const start of meant.sort(byLikelihood(mentions)).slice(0, limit)) {
      const filter = phrase.text + start.name.slice(consumed(start, key.length));
      const { entity } = start;
      const completion = { start: phrase.start, end: offset, text: asTyped(start, phrase), filter, entity };
      if (!found.has(entity.id)) found.set(entity.id, completion);
    }
  }
  return [...found.values()].slice(0, limit);
}

/** The names that each phrase begins. A writer who has typed "Mao Z" does not mean a name that begins with Z. */
function begunNames(index: CompletionIndex, phrases: readonly Phrase[]): readonly BegunNames[] {
  const begun = phrases.map((phrase) => {
    const key = normalizeName(phrase.text);
    return { phrase, key, starts: index.startingWith(key) };
  });
  const meant = begun.findIndex(
    ({ phrase, starts }) => phrase.words > 1 && isCapital(phrase.text) && starts.some(({ isWhole }) => isWhole),
  );
  return meant < 0 ? begun : begun.slice(0, meant + 1);
}

/** The mentions of each entry around an offset, by the entry's id. */
function mentionsNear(document: AnnotatedDocument, offset: number): ReadonlyMap<string, number> {
  const mentions = new Map<string, number>();
  const around = { start: Math.max(0, offset - nearby), end: Math.min(document.length, offset + nearby) };
  for (const each of document.annotations(around)) {
    if (each.kind === 'entity') mentions.set(each.id, (mentions.get(each.id) ?? 0) + 1);
  }
  return mentions;
}

function isMeant({ name, at, isWhole }: NameStart, { words, followsCapital }: Phrase, isAsked: boolean): boolean {
  // "Walter Tyl" does not begin "Wat Tyler", and "the Le" begins "the Leap" with its first word.
  if (!isWhole) return isAsked && !followsCapital && !/^(?:the|an?)\s+$/i.test(name.slice(0, at));
  // A lower-case name begins like any other word, so it is offered only once its second word is begun.
  return isCapital(name.slice(at)) || words > 1;
}

const byLikelihood =
  (mentions: ReadonlyMap<string, number>) =>
  (a: NameStart, b: NameStart): number =>
    (mentions.get(b.entity.id) ?? 0) - (mentions.get(a.entity.id) ?? 0) ||
    Number(b.isWhole) - Number(a.isWhole) ||
    Number(b.name === b.entity.label) - Number(a.name === a.entity.label) ||
    a.name.length - b.name.length ||
    (a.name < b.name ? -1 : 1);

/** The name, with a capital if it opens the sentence. */
function asTyped({ name, at, isWhole }: NameStart, { text }: Phrase): string {
  const isRaised = isWhole && at === 0 && isCapital(text) && !isCapital(name);
  return isRaised ? capitalised(name) : name;
}
