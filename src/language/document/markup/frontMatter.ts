import type { LanguageId } from '../../types';

// What stands before the text of a document and describes it: YAML between "---", TOML between "+++" (Hugo), a title
// block of Pandoc ("% Title", "% Author", "% Date"), and the header of a book of Project Gutenberg in plain text.

interface Kind {
  /** The whole front matter, from the start of the text. */
  readonly whole: RegExp;
  /** The first line of a text that may have it. */
  readonly opening: RegExp;
}

const yaml: Kind = {
  whole: /^\uFEFF?---[ \t]*(?:\r\n?|\n)(?:[^]*?(?:\r\n?|\n))??---[ \t]*(?:\r\n?|\n|$)/,
  opening: /^\uFEFF?---[ \t]*[\r\n]/,
};

const toml: Kind = {
  whole: /^\uFEFF?\+\+\+[ \t]*(?:\r\n?|\n)(?:[^]*?(?:\r\n?|\n))??\+\+\+[ \t]*(?:\r\n?|\n|$)/,
  opening: /^\uFEFF?\+\+\+[ \t]*[\r\n]/,
};

/** At most three lines, each of which may go on in indented lines. The title or the author may be empty. */
const pandoc: Kind = {
  whole: /^\uFEFF?(?:%(?:[ \t][^\r\n]*)?(?:\r\n?|\n|$)(?:[ \t]+[^\s%][^\r\n]*(?:\r\n?|\n|$))*){1,3}/,
  opening: /^\uFEFF?%(?:[ \t\r\n]|$)/,
};

const gutenberg: Kind = {
  whole: /^\uFEFF?(?:The )?Project Gutenberg[^]*?[\r\n]\*\*\* ?START OF TH[^\r\n]*\*\*\*[^\r\n]*(?:\r\n?|\n|$)/i,
  opening: /^\uFEFF?(?:The )?Project Gutenberg/i,
};

const kindsOf: Readonly<Record<LanguageId, readonly Kind[]>> = {
  markdown: [yaml, toml, pandoc],
  plaintext: [gutenberg],
};

/** The front matter of a text, or ''. */
export function frontMatterOf(text: string, languageId: LanguageId): string {
  for (const { whole } of kindsOf[languageId]) {
    const match = whole.exec(text);
    if (match) return match[0];
  }
  return '';
}

/** Whether the first line of a text may open front matter. */
export const mayOpenFrontMatter = (text: string, languageId: LanguageId): boolean =>
  kindsOf[languageId].some(({ opening }) => opening.test(text));
