import type { EntityName, Span } from '../types';
import type { FieldValue } from './fieldValues';
import { shapedName } from './reading/headings/nameShapes';

/** A name of a list, and the whole part of the list that it stands in, with its quotation marks or brackets. */
export interface NameInList {
  readonly name: EntityName;
  readonly part: Span;
}

const pieces = /["“„]([^"“”„]*)["”“]|(?:&#?\w{1,8};|[^,，、;；"“”„\r\n])+/g;

/** The names of a field; one in quotation marks keeps its case, and its commas. */
export const listedNames = (field: FieldValue): EntityName[] => namesOf(field, false);

/** The names of other entries, or phrases: words in brackets are part of them, as in "Red Flag (journal)". */
export const listedReferences = (field: FieldValue): EntityName[] => namesOf(field, true);

/** The names of a field with the parts that they stand in. */
export function nameParts(field: FieldValue): NameInList[] {
  const parts: Span[] = [];
  return namesOf(field, false, parts).map((name, i) => ({ name, part: parts[i] ?? name }));
}

function namesOf(field: FieldValue, isReference: boolean, parts?: Span[]): EntityName[] {
  const text = withoutBullets(listText(field.text));
  const offset = field.start + (field.text.length === text.length ? 0 : 1);
  const names: EntityName[] = [];
  const add = (written: string, start: number, isQuoted: boolean): void => {
    const words = written.trim();
    if (!/[\p{L}\p{N}]/u.test(words)) return;
    const at = start + written.length - written.trimStart().length;
    const end = at + words.length;
    names.push(isQuoted ? { text: words, exactCase: true, start: at, end } : shapedName(words, at, isReference));
    parts?.push(isQuoted ? { start: start - 1, end: start + written.length + 1 } : { start: at, end });
  };
  for (const { 0: written, 1: quoted, index } of text.matchAll(pieces)) {
    if (quoted !== undefined) add(quoted, offset + index + 1, true);
    else if (written.search(between) < 0) add(written, offset + index, false);
    else for (const [words, start] of divided(written, offset + index)) add(words, start, false);
  }
  return names;
}

/** "x / y", "x | y", "x or y" and "X – Y" are two names, and so are two wikilinks. */
const between =
  /\s(?:[/|•·]|or)\s|\s[–—]\s(?=\p{Lu}|\p{Lo})|\s(?=\d{1,2}\)\s\p{Lu})|<br\s*\/?>|(?<=\]\])\s(?:and|&)\s(?=\[\[)/gu;

function divided(text: string, start: number): (readonly [words: string, start: number])[] {
  const parts: [string, number][] = [];
  let from = 0;
  for (const { 0: sign, index } of [...text.matchAll(between), { 0: '', index: text.length }]) {
    parts.push([text.slice(from, index), start + from]);
    from = index + sign.length;
  }
  return parts;
}

/** Names on lines of their own, each an item of a list; the text stays as long as it is. */
const withoutBullets = (text: string): string =>
  /[\r\n]/.test(text)
    ? text.replace(
        /([\r\n][ \t]*)([-*+•]|\d{1,2}[.)])(?=[ \t])/g,
        (_, before: string, mark: string) => before + ' '.repeat(mark.length),
      )
    : text;

/** `[x, y]`, as YAML writes a list. */
const listText = (text: string): string =>
  text.startsWith('[') && text.endsWith(']') && !/[[\]]/.test(text.slice(1, -1)) ? text.slice(1, -1) : text;
