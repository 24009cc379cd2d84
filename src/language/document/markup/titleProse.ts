import { BARRIER, type Passage, type Prose, type Span } from '../../types';

/** "title: The Siege of 1857" of YAML, "title = …" of TOML; not folded over several lines. */
const field = /^(title[ \t]{0,9}[:=][ \t]{0,9}["']?)([^"'>|\s][^\r\n]{0,300})$/m;
/** "date: 1453": a year alone. A day is what the makers of web sites write for the day of publication. */
const yearField = /^(date[ \t]{0,9}[:=][ \t]{0,9}["']?)(\d{4})(?=["']?[ \t]*$)/m;
/** "% The Siege of 1857": the first line of a title block of Pandoc. */
const pandoc = /^(\uFEFF?%[ \t]{1,9})([^\r\n]{1,300})$/m;

/** The year of Markdown: an earlier one is not that of a publication, but of a diary or letter. */
const MARKDOWN_YEAR = 2004;

/**
 * The title in front matter, and the year of a diary or letter, as prose with headings, as long as the front matter: the
 * dates below it are read as under such headings, and its own dates are not annotated. Undefined where it has neither.
 */
export function titleProse(frontMatter: string): Prose | undefined {
  const [title, year] = [titleIn(frontMatter), yearIn(frontMatter)];
  const passages: Passage[] = [];
  // No heading of the text ends what the year says.
  if (year) passages.push({ kind: 'heading', depth: 0, ...year });
  if (title) passages.push({ kind: 'heading', depth: 1, ...title });
  if (passages.length === 0) return undefined;
  passages.sort((a, b) => a.start - b.start);
  let mask = '';
  for (const { start, end } of passages) mask += BARRIER.repeat(start - mask.length) + frontMatter.slice(start, end);
  return { mask: mask + BARRIER.repeat(frontMatter.length - mask.length), passages };
}

/** The span of the year of a diary or letter: `1453` in "date: 1453". */
export function yearIn(frontMatter: string): Span | undefined {
  const match = yearField.exec(frontMatter);
  if (!match || Number(match[2]) >= MARKDOWN_YEAR) return undefined;
  const start = match.index + (match[1]?.length ?? 0);
  return { start, end: start + 4 };
}

function titleIn(frontMatter: string): Span | undefined {
  const match = /^\uFEFF?%/.test(frontMatter) ? pandoc.exec(frontMatter) : field.exec(frontMatter);
  if (!match) return undefined;
  const [, before = '', words = ''] = match;
  const start = match.index + before.length;
  const bare = words.trimEnd();
  return { start, end: start + bare.length - (/["']$/.test(bare) ? 1 : 0) };
}
