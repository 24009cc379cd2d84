// Parts of a page as MkDocs has them: `!!! note "Title"`, `??? note` (one that unfolds) and `=== "Title"` (a tab). The
// lines below are indented by four columns. The first line is read as that of a list item, to which such lines belong.

const opening = /(?:(?:!!!|\?\?\?\+?)(?:[ \t]{1,9}[a-z][\w-]{0,40}){1,9}|===[!+]?(?=[ \t]{1,9}"))/iy;
const title = /[ \t]{0,9}(")?((?<=")[^"\r\n]{0,300})?\1[ \t]{0,99}(?=[\r\n]|$)/y;

/** The item begins with a rule where it has no title. */
export const ITEM_WITH_RULE = '-   ***';
export const ITEM = '-   ';

/** The first line of a part: `title` has the offsets of the words between the quotation marks. */
export interface Admonition {
  readonly title: { readonly start: number; readonly end: number } | undefined;
  readonly end: number;
}

/** The part whose first line has its mark at an offset. */
export function admonitionAt(text: string, at: number): Admonition | undefined {
  opening.lastIndex = at;
  if (!opening.test(text)) return undefined;
  title.lastIndex = opening.lastIndex;
  const match = title.exec(text);
  const end = title.lastIndex;
  if (!match || end < at + ITEM_WITH_RULE.length) return undefined;
  const [whole, , words = ''] = match;
  const start = match.index + whole.indexOf('"') + 1;
  return { title: words.trim() === '' ? undefined : { start, end: start + words.length }, end };
}
