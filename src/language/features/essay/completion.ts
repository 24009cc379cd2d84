import type { AnnotatedDocument } from '../../document/annotatedDocument';
import type { Catalog } from '../../glossary/catalog';
import { capitalised } from '../../text/letters';
import { normalizeName } from '../../text/normalize';
import type { Entity, TextEdit } from '../../types';
import { CompletionIndex, isCapital, isIdeograph, type NameStart } from './completionIndex';
import { type Phrase, phrasesBefore } from './phrases';

/** A name that the writer may be typing; the edit replaces the letters typed so far. */
export interface NameCompletion extends TextEdit {
  readonly entity: Entity;
  /** The typed letters as they stand in the text, whatever their spelling, followed by the rest of the name. */
  readonly filter: string;
}

/** The most names offered at once: nobody reads further, and every further letter asks again. */
const limit = 60;

/**
 * The names that the words before an offset begin, best first: a name with more letters typed comes first, and the
 * beginning of a name comes before a later word of it. After each name come its native form and "Name (native)". None
 * outside prose, for lower-case words, in the middle of a word, or for names already complete.
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
    // A writer who has typed "Mao Z" does not mean a name that begins with Z.
    if (phrase.words > 1 && isCapital(phrase.text) && starts.some(({ isWhole }) => isWhole)) break;
  }
  return [...found.values()].slice(0, limit);
}

/** Whether what was just typed may begin a name or, in a script without spaces, continue one. */
export const mayBeginName = (typed: string, before: string): boolean =>
  isIdeograph(typed) || (isCapital(typed) && !/[\p{L}\p{N}]$/u.test(before));

function isMeant({ name, at, isWhole }: NameStart, { words, followsCapital }: Phrase): boolean {
  // "Walter Tyl" does not begin "Wat Tyler".
  if (!isWhole) return !followsCapital;
  // A lower-case name begins like any other word, so it is offered only once its second word is begun.
  return isCapital(name.slice(at)) || words > 1;
}

const byLikelihood = (a: NameStart, b: NameStart): number =>
  Number(b.isWhole) - Number(a.isWhole) || a.name.length - b.name.length || (a.name < b.name ? -1 : 1);

/** The name, with a capital if it opens the sentence. */
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

/** The offset in a name after the letters that form the first `length` characters of its key. */
function consumed({ name, at }: NameStart, length: number): number {
  let end = at + 1;
  while (end < name.length && normalizeName(name.slice(at, end)).length < length) end++;
  return end;
}
