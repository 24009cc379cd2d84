import type { Entity } from '../types';

// Notes: files that are one entry each, such as those of Obsidian.

/** Whether an entry is a note that is called by its file: no words in the file are its name. */
export const isCalledByFile = ({ labelSpan }: Pick<Entity, 'labelSpan'>): boolean => labelSpan.start === labelSpan.end;

/** Whether every file system takes a name for a file. The bound is in UTF-16 units. */
export const isFileName = (name: string): boolean => name.length <= 120 && !/^[.\s]|\s$|[\\/:*?"<>|\p{Cc}]/u.test(name);

/** The address of a note beside another one, with a name of its own and the same ending. */
export function noteBeside(uri: string, name: string): string {
  const start = Math.max(uri.lastIndexOf('/'), uri.lastIndexOf('\\')) + 1;
  const dot = uri.lastIndexOf('.');
  return uri.slice(0, start) + encodeURIComponent(name) + (dot > start ? uri.slice(dot) : '');
}
