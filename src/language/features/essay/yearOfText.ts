import { frontMatterOf } from '../../document/markup/frontMatter';
import { yearIn } from '../../document/markup/titleProse';
import { lineBreakOf } from '../../text/lines';
import type { TextEdit } from '../../types';

/**
 * The edit that says in front matter which year a diary or letter is of: `date: 1453`. Undefined where another `date`
 * stands there already, such as the day of publication. `year`: four digits, before 2004.
 */
export function yearOfTextEdit(text: string, year: string): TextEdit | undefined {
  const head = frontMatterOf(text, 'markdown');
  const eol = lineBreakOf(text);
  if (head === '') return { start: 0, end: 0, text: `---${eol}date: ${year}${eol}---${eol}${eol}` };
  const old = yearIn(head);
  if (old) return { ...old, text: year };
  const opening = /^\uFEFF?(---|\+\+\+)[ \t]*\r?\n/.exec(head);
  if (!opening || /^date[ \t]*[:=]/m.test(head)) return undefined;
  const at = opening[0].length;
  return { start: at, end: at, text: opening[1] === '---' ? `date: ${year}${eol}` : `date = "${year}"${eol}` };
}

/** Whether a text can be of this year: one of four digits before 2004, the year of Markdown. */
export const isYearOfText = (year: string): boolean => yearIn(`date: ${year}`) !== undefined;
