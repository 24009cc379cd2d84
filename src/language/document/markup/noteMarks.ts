// The marks of notes in text without markup, as digitised books and copied web pages have them: "so it was.[12] Then".

/** Right behind a word or its punctuation; not "3 May [1709]", a date that an editor supplies, nor "x[1][2]" of code. */
const noteMark = /(?<=[\p{Ll}.,;:!?"'”’)_])\[\d{1,4}\](?=[\s.,;:)—-]|$)/gu;

/** The text with blanks instead of the marks of notes. */
export const withoutNoteMarks = (text: string): string =>
  text.includes('[') ? text.replace(noteMark, (mark) => ' '.repeat(mark.length)) : text;
