import { isFileName } from '../../glossary/notes';
import { parseGlossary } from '../../glossary/parser';
import { kindOfFolder } from '../../glossary/reading/frontMatter';
import type { EntityKind } from '../../types';
import type { NewEntry } from './fromEssay';

// A new note: a file that is one entry, as a note of Obsidian is.

/**
 * The note, among some, in whose folder one of a kind belongs: a folder named after the kind, else the one that most notes
 * of no such folder are in. Undefined where there is none.
 */
export function noteLike(notes: readonly string[], kind: EntityKind | undefined): string | undefined {
  const ofKind = kind && notes.find((uri) => kindOfFolder(uri) === kind);
  if (ofKind !== undefined) return ofKind;
  const others = notes.filter((uri) => kindOfFolder(uri) === undefined);
  const counts = new Map<string, number>();
  for (const uri of others) counts.set(folderOf(uri), (counts.get(folderOf(uri)) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return others.find((uri) => counts.get(folderOf(uri)) === most);
}

const folderOf = (uri: string): string => uri.slice(0, uri.lastIndexOf('/'));

/** What the file of a note is called, without its ending: the name of the entry, as far as a file can have it. */
export function noteFileName(name: string): string {
  if (isFileName(name)) return name;
  const plain = name.replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-').trim();
  return (plain.startsWith('.') ? `-${plain}` : plain).slice(0, 100).trimEnd();
}

/**
 * The text of a new note, whose address is `uri`: its properties in front matter, with the name among them where the file
 * is not called by it. Undefined where it would not be read as that entry.
 */
export function newNote(uri: string, entry: NewEntry): string | undefined {
  const { name, kind, also, dates } = entry;
  const fields = [
    `kind: ${kind ?? 'concept'}`,
    also.length > 0 && `aliases: [${also.map(yamlText).join(', ')}]`,
    dates.date !== undefined && `date: ${yamlText(dates.date)}`,
    dates.born !== undefined && `born: ${yamlText(dates.born)}`,
    dates.died !== undefined && `died: ${yamlText(dates.died)}`,
  ].filter((line) => typeof line === 'string');
  const textWith = (lines: readonly string[]): string => ['---', ...lines, '---', ''].join('\n');
  return [textWith(fields), textWith([`title: ${yamlText(name)}`, ...fields])].find((text) => {
    const { entities, isNote } = parseGlossary(uri, text);
    const names = entities[0]?.otherNames.map((each) => each.text) ?? [];
    return isNote && entities[0]?.label === name && also.every((each) => names.includes(each));
  });
}

/** A text as YAML has it; in quotation marks where it may be something else without them. */
const yamlText = (text: string): string =>
  /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} '’.~/?-]*[\p{L}\p{M}\p{N}.~?])?$/u.test(text)
    ? text
    : text.includes('"')
      ? `'${text}'`
      : `"${text}"`;
