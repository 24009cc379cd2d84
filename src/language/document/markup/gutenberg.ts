import { oneOf } from '../../text/patterns';

// Books of Project Gutenberg in plain text: the lines that describe the file, not the book.

/** Whether a text begins with the line after which only the licence follows. */
export const beginsLicence = (text: string): boolean =>
  text.startsWith('***') && /^\*\*\* ?END OF (?:THE |THIS )?PROJECT GUTENBERG/i.test(text);

const labels = ['release date', 'posting date', 'original release date', 'first posted', 'last updated', 'credits'];
const updated = ['most recently updated', 'posted', 'produced by', 'e-text prepared by', 'character set encoding'];

/** Lines of the header, which stand also where it has no mark at its end: "Release Date: March 3, 2004". */
export const headerLine = new RegExp(`^\\[?${oneOf([...labels, ...updated])}[ \\t]*:.*$`, 'gim');

/** Italics: `_March_ 1848`. */
export const italics = /(?<![\p{L}\p{N}_])_(?=[\p{L}\p{N}])([^_]{1,300}?)(?<=[\p{L}\p{N}.,;:!?])_(?![\p{L}\p{N}_])/gu;
