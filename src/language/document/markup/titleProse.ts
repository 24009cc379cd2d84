import { BARRIER, type Prose, type Span } from '../../types';

/** "title: The Siege of 1857" of YAML, "title = …" of TOML; not folded over several lines. */
const field = /^(title[ \t]{0,9}[:=][ \t]{0,9}["']?)([^"'>|\s][^\r\n]{0,300})$/m;
/** "% The Siege of 1857": the first line of a title block of Pandoc. */
const pandoc = /^(\uFEFF?%[ \t]{1,9})([^\r\n]{1,300})$/m;

/**
 * The title in front matter as prose with one heading of depth 1, as long as the front matter: the dates below it are read
 * as under such a heading, and its own dates are not annotated. Undefined where it has none.
 */
export function titleProse(frontMatter: string): Prose | undefined {
  const title = titleIn(frontMatter);
  if (!title) return undefined;
  const { start, end } = title;
  const mask =
    BARRIER.repeat(start) + frontMatter.slice(start, end) + BARRIER.repeat(Math.max(0, frontMatter.length - end));
  return { mask, passages: [{ kind: 'heading', depth: 1, start, end }] };
}

function titleIn(frontMatter: string): Span | undefined {
  const match = /^\uFEFF?%/.test(frontMatter) ? pandoc.exec(frontMatter) : field.exec(frontMatter);
  if (!match) return undefined;
  const [, before = '', words = ''] = match;
  const start = match.index + before.length;
  const bare = words.trimEnd();
  return { start, end: start + bare.length - (/["']$/.test(bare) ? 1 : 0) };
}
