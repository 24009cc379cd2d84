import { BlockList } from '../../document/blocks';
import { htmlIn } from '../../document/markdown';
import type { Diagnostic, Span, TextEdit } from '../../types';
import { answersIn, hasIgnores, ignoreCommentsIn, type ProblemAt } from './ignoreComments';
import { type CheckKind, kindOfCheck } from './kinds';

// A comment that says to ignore a problem stays where it is after the problem has gone: the name was corrected, or has
// become one of the glossary. It may then hide the next problem at that place, so the writer is told.

/** A code in a comment, with the span of both. */
interface WrittenCode extends Span {
  readonly code: string;
  readonly comment: Span;
}

/**
 * The codes in the comments of a Markdown text that ignore none of its problems. Only those of kinds that were checked
 * count, and none that is not ours: another tool may read such comments too.
 */
export function unusedIgnores(
  text: string,
  problems: readonly ProblemAt[],
  isChecked: (kind: CheckKind) => boolean,
): Diagnostic[] {
  if (!hasIgnores(text)) return [];
  const answers = answersIn(text);
  const used = new Set(problems.flatMap(answers).map(({ code, comment }) => `${comment} ${code}`));
  return codesIn(text).flatMap(({ code, comment, start, end }) => {
    const kind = kindOfCheck(code);
    const isUnused = kind !== undefined && isChecked(kind) && !used.has(`${comment.start} ${code}`);
    return isUnused ? [{ start, end, severity: 'hint', code: 'unused-ignore', args: [code] } as const] : [];
  });
}

/** The edit that removes a code from its comment, or the comment if it has no other; undefined if there is none. */
export function removeIgnoreEdit(text: string, code: Span): TextEdit | undefined {
  const codes = codesIn(text);
  const found = codes.find(({ start, end }) => start === code.start && end === code.end);
  if (!found) return undefined;
  const others = codes.filter((each) => each !== found && each.comment.start === found.comment.start);
  if (others.length === 0) return { ...wholeLine(text, found.comment), text: '' };
  const before = /,\s{0,20}$/.exec(text.slice(found.comment.start, found.start))?.[0].length ?? 0;
  const behind =
    before > 0 ? 0 : (/^\s{0,20},\s{0,20}/.exec(text.slice(found.end, found.comment.end))?.[0].length ?? 0);
  return { start: found.start - before, end: found.end + behind, text: '' };
}

/** A comment with its line, if it stands there alone. */
function wholeLine(text: string, { start, end }: Span): Span {
  const before = /\r?\n[ \t>]{0,20}$/.exec(text.slice(Math.max(0, start - 22), start))?.[0].length ?? 0;
  const isAlone = before > 0 && /^[ \t]{0,20}(?:\r?\n|$)/.test(text.slice(end, end + 22));
  return isAlone ? { start: start - before, end } : { start, end };
}

/** The codes in all comments of a text, without those in code and in front matter. */
function codesIn(text: string): WrittenCode[] {
  const blocks = new BlockList('markdown', text);
  const codes: WrittenCode[] = [];
  for (let i = 0; i < blocks.count; i++) {
    const block = blocks.at(i);
    if (block.isFrontmatter || !hasIgnores(block.text)) continue;
    for (const html of htmlIn(block.text)) {
      for (const comment of ignoreCommentsIn(block.text.slice(html.start, html.end))) {
        const start = blocks.start(i) + html.start + comment.start;
        codes.push(...codesOf(text, { start, end: start + comment.end - comment.start }));
      }
    }
  }
  return codes;
}

function codesOf(text: string, comment: Span): WrittenCode[] {
  const first = text.indexOf(':', comment.start) + 1;
  const written = text.slice(first, comment.end - '-->'.length);
  return [...written.matchAll(/[^,\s]+/g)].map(({ 0: code, index }) => {
    const start = first + index;
    return { code, start, end: start + code.length, comment };
  });
}
