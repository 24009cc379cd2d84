import type { AnnotatedDocument } from '../../document/annotatedDocument';
import { JOINER, type Entity, type Span, type TextEdit } from '../../types';
import { nameFormOf, writeLike } from './nameForms';

/**
 * The edit that replaces a mention with a new name, if the mention uses exactly the old one. Line wraps and markup
 * between its words stay, and so does a possessive ending. Undefined if the mention uses another name, or markup stands
 * inside a word.
 */
export function rewriteMention(
  document: AnnotatedDocument,
  mention: Span,
  entity: Entity,
  name: string,
  newName: string,
): (TextEdit & { readonly isDoubtful: boolean }) | undefined {
  const { start, end } = mention;
  const text = document.text({ start, end });
  const mask = maskOf(document, mention);
  if (mask === undefined || mask.includes(JOINER)) return undefined;
  const form = nameFormOf(entity, mask);
  if (form?.name !== name) return undefined;
  const written = writeLike(mask.replace(/\s+/g, ' '), form, newName);
  const replaced = keepGaps(text, mask, written);
  if (replaced === undefined) return undefined;
  const ending = mendPossessive(document, mention, written);
  const hasMarkup = mask.replace(/\s+/g, '') !== text.replace(/\s+/g, '');
  return {
    start,
    end: end + ending.length,
    text: replaced + ending.text,
    isDoubtful: form.form !== 'exact' || hasMarkup,
  };
}

/** The mention's characters in the mask of its passage. */
export function maskOf(document: AnnotatedDocument, { start, end }: Span): string | undefined {
  const passage = document.passages({ start, end }).find((each) => each.start <= start && end <= each.end);
  return passage?.text.slice(start - passage.start, end - passage.start);
}

/**
 * Fits the new words between the gaps of the old ones; the last place takes all words that remain. A gap with markup
 * stays even if no word follows it. Undefined if a word of the text differs from the mask (`St\. Giles`).
 */
function keepGaps(text: string, mask: string, written: string): string | undefined {
  const places = [...mask.matchAll(/\S+/g)];
  if (places.some(({ 0: word, index }) => text.slice(index, index + word.length) !== word)) return undefined;
  const words = written.split(' ');
  let out = '';
  let behind = 0;
  for (const [i, { 0: word, index }] of places.entries()) {
    const gap = text.slice(behind, index);
    const here = words.slice(i, i === places.length - 1 ? undefined : i + 1).join(' ');
    if (here !== '') out += gap + here;
    else if (gap.trim() !== '') out += /[\r\n]/.test(gap) ? gap : gap.replace(/\s+/g, '');
    behind = index + word.length;
  }
  return out;
}

const nothing = { length: 0, text: '' };

/**
 * Adapts a bare possessive apostrophe: "Labourers'" needs "'s" if the new name does not end in s. An apostrophe that
 * may close a quotation is not changed.
 */
function mendPossessive(
  document: AnnotatedDocument,
  { start, end }: Span,
  written: string,
): { length: number; text: string } {
  const near = { start: Math.max(0, start - 200), end: Math.min(document.length, end + 3) };
  const text = document.text(near);
  const behind = /^(['’])[ \t\r\n]?\p{L}?/u.exec(text.slice(end - near.start));
  const mark = behind?.[1];
  if (mark === undefined || !/^.\s\p{L}/su.test(behind?.[0] ?? '')) return nothing;
  if (!/s$/i.test(document.text({ start: end - 1, end })) || /s$/i.test(written)) return nothing;
  if (/(?:^|[\s([—–])['‘][^'’‘]*$/.test(text.slice(0, start - near.start))) return nothing;
  return { length: 1, text: `${mark}${written === written.toUpperCase() && /[A-Z]$/.test(written) ? 'S' : 's'}` };
}
