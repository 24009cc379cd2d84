// The marks of notes in text without markup, as digitised books and copied web pages have them: "so it was.[12] Then".

/** Right behind a word or its punctuation; not "3 May [1709]", a date that an editor supplies, nor "x[1][2]" of code. */
const noteMark = /(?<=[\p{Ll}.,;:!?"'”’)_])\[\d{1,4}\](?=[\s.,;:)—-]|$)/gu;

/** The text with blanks instead of the marks of notes. */
export const withoutNoteMarks = (text: string): string =>
  text.includes('[') ? text.replace(noteMark, (mark) => ' '.repeat(mark.length)) : text;

/** "…his safety.13 He", "on the 6th of August, 1531.10 The", "he said.'7 Then": a number that was above the line. */
const raised = /(?<=(?:\p{Ll}{2}[.,;!?]|\s1\d{3}\.)["'”’)]?)\d{1,3}(?=\s{1,4}["“‘]?\p{Lu}|\s{0,9}$)/gu;

/** The same for plain text, with blanks also instead of numbers right behind the end of a sentence. */
export const withoutRaisedNumbers = (text: string): string =>
  withoutNoteMarks(text).replace(raised, (number) => ' '.repeat(number.length));
