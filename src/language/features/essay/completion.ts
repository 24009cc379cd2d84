import type { AnnotatedDocument } from '../../document/annotatedDocument';
import type { Catalog } from '../../glossary/catalog';
import { capitalised } from '../../text/letters';
import { normalizeName } from '../../text/normalize';
import type { Entity, TextEdit } from '../../types';
import { CompletionIndex, isCapital, isIdeograph, type NameStart } from './completionIndex';
import { type Phrase, phrasesBefore } from './phrases';

/** A name that the writer may mean: the edit puts it in the place of the letters typed so far. */
export interface NameCompletion extends TextEdit {
  readonly entity: Entity;
  /** The typed letters, then the rest of the name: begins with what stands in the text, however that is spelt. */
  readonly filter: string;
}

/** The most that is offered at once: nobody reads further, and every further letter asks anew. */
const limit = 60;

/**
 * The names that the words before an offset begin, best first: the more of a name is typed, the better, its beginning
 * before a later word of it. Behind a name stand its native form and "Name (native)". None outside prose, for
 * lower-case words, in the middle of a word, and for names that stand there whole.
 */
export function completionsAt(document: AnnotatedDocument, catalog: Catalog, offset: number): NameCompletion[] {
  const index = CompletionIndex.of(catalog);
  const found = new Map<string, NameCompletion>();
  const withNative = new Set<string>();
  for (const phrase of phrasesBefore(document, offset)) {
    const key = normalizeName(phrase.text);
    const starts = index.startingWith(key).filter((start) => isMeant(start, phrase));
    for (const start of starts.sort(byLikelihood).slice(0, limit)) {
      const filter = phrase.text + start.name.slice(consumed(start, key.length));
      const offer = (text: string): void => {
        if (!found.has(text)) found.set(text, { start: phrase.start, end: offset, text, filter, entity: start.entity });
      };
      const name = asTyped(start, phrase);
      if (name === phrase.text) continue;
      offer(name);
      if (!withNative.has(start.entity.id)) nativeForms(start.entity, name).forEach(offer);
      withNative.add(start.entity.id);
    }
    // Whoever has typed "Mao Z" does not mean a name in Z.
    if (phrase.words > 1 && isCapital(phrase.text) && starts.some(({ isWhole }) => isWhole)) break;
  }
  return [...found.values()].slice(0, limit);
}

/** Whether a name may begin with, or in a script without spaces go on with, what was just typed. */
export const mayBeginName = (typed: string, before: string): boolean =>
  isIdeograph(typed) || (isCapital(typed) && !/[\p{L}\p{N}]$/u.test(before));

function isMeant({ name, at, isWhole }: NameStart, { words, followsCapital }: Phrase): boolean {
  // "Walter Tyl" is no beginning of "Wat Tyler".
  if (!isWhole) return !followsCapital;
  // A name in lower case begins like any other word: it is meant when its second word is begun.
  return isCapital(name.slice(at)) || words > 1;
}

const byLikelihood = (a: NameStart, b: NameStart): number =>
  Number(b.isWhole) - Number(a.isWhole) || a.name.length - b.name.length || (a.name < b.name ? -1 : 1);

/** The name, with a capital where the sentence begins with it. */
function asTyped({ name, at, isWhole }: NameStart, { text }: Phrase): string {
  const isRaised = isWhole && at === 0 && isCapital(text) && !isCapital(name);
  return isRaised ? capitalised(name) : name;
}

function nativeForms({ label, native }: Entity, name: string): string[] {
  if (!native) return [];
  const { script } = native;
  const latin = isIdeograph(name) ? label : name;
  return latin === script || isIdeograph(latin) ? [script] : [latin, `${latin} (${script})`, script];
}

/** The offset in a name behind the letters that make the first `length` characters of its key. */
function consumed({ name, at }: NameStart, length: number): number {
  let end = at + 1;
  while (end < name.length && normalizeName(name.slice(at, end)).length < length) end++;
  return end;
}
