import { BARRIER, type Passage, type Prose, type Span } from '../../types';

/** "title: The Siege of 1857" of YAML, "title = …" of TOML; not folded over several lines. */
const field = /^(title[ \t]{0,9}[:=][ \t]{0,9}["']?)([^"'>|\s][^\r\n]{0,300})$/m;
/** "date: 1453", "date: 1709-06-22". */
const dateField = /^(date[ \t]{0,9}[:=][ \t]{0,9}["']?)((\d{4})(?:-\d\d){0,2})(?=["']?[ \t]*$)/m;
/** "% The Siege of 1857": the first line of a title block of Pandoc. */
const pandoc = /^(\uFEFF?%[ \t]{1,9})([^\r\n]{1,300})$/m;

/** The year of Markdown: an earlier date is not that of a publication, but of a diary or letter. */
const MARKDOWN_YEAR = 2004;

/**
 * The title in front matter, and the date of a diary or letter, as prose with headings, as long as the front matter: the
 * dates below it are read as under such headings, and its own dates are not annotated. Undefined where it has neither.
 */
export function titleProse(frontMatter: string): Prose | undefined {
  const [title, date] = [titleIn(frontMatter), dateIn(frontMatter)];
  const passages: Passage[] = [];
  // No heading of the text ends what the date says.
  if (date) passages.push({ kind: 'heading', depth: 0, ...date });
  if (title) passages.push({ kind: 'heading', depth: 1, ...title });
  if (passages.length === 0) return undefined;
  passages.sort((a, b) => a.start - b.start);
  let mask = '';
  for (const { start, end } of passages) mask += BARRIER.repeat(start - mask.length) + frontMatter.slice(start, end);
  return { mask: mask + BARRIER.repeat(frontMatter.length - mask.length), passages };
}

function dateIn(frontMatter: string): Span | undefined {
  const [, before = '', words = '', year] = dateField.exec(frontMatter) ?? [];
  if (year === undefined || Number(year) >= MARKDOWN_YEAR) return undefined;
  const start = frontMatter.search(dateField) + before.length;
  return { start, end: start + words.length };
}

function titleIn(frontMatter: string): Span | undefined {
  const match = /^\uFEFF?%/.test(frontMatter) ? pandoc.exec(frontMatter) : field.exec(frontMatter);
  if (!match) return undefined;
  const [, before = '', words = ''] = match;
  const start = match.index + before.length;
  const bare = words.trimEnd();
  return { start, end: start + bare.length - (/["']$/.test(bare) ? 1 : 0) };
}
