import { FenceScanner } from '../../text/markup';
import { splitLines } from '../../text/lines';

// Headings and lists of other markup languages, written as those of Markdown.

/** Signs under a heading of reStructuredText, besides "=" and "-", which are those of Markdown. */
const underline = /^(?<sign>[~^"'`+*#.:_])\k<sign>{2,200}$/;

/** reStructuredText with other underlines, or Org with its own marks. */
export function asMarkdownHeadings(text: string): string | undefined {
  const lines = splitLines(text);
  const isOrg = lines.some((line) => /^(?:#\+\w+:|:PROPERTIES:|\*\* )/i.test(line));
  return isOrg ? fromOrg(lines) : fromRst(lines);
}

function fromRst(lines: readonly string[]): string | undefined {
  const signs: string[] = [];
  const written: string[] = [];
  for (const [i, line] of lines.entries()) {
    const above = written.at(-1)?.trim() ?? '';
    const sign = underline.exec(line.trimEnd())?.groups?.['sign'];
    const isUnder = sign !== undefined && /^\p{L}/u.test(above) && line.trimEnd().length >= above.length;
    const isOver = sign !== undefined && lines[i + 2]?.trimEnd() === line.trimEnd();
    if (isOver) continue;
    if (isUnder) {
      if (!signs.includes(sign)) signs.push(sign);
      written[written.length - 1] = `${'#'.repeat(Math.min(6, signs.indexOf(sign) + 2))} ${above}`;
    } else written.push(line);
  }
  return signs.length > 0 ? written.join('\n') : undefined;
}

function fromOrg(lines: readonly string[]): string {
  const isTitled = lines.some((line) => /^#\+title:/i.test(line));
  return lines
    .filter((line) => !/^[ \t]*:(?:PROPERTIES|END):[ \t]*$/i.test(line))
    .map((line) => {
      const title = /^#\+title:[ \t]{0,9}(?<words>\S.*)$/i.exec(line)?.groups?.['words'];
      if (title !== undefined) return `# ${title}`;
      const [, marks = '', words = ''] = /^(\*{1,6})[ \t]{1,9}(\S.*)$/.exec(line) ?? [];
      // Without a title, the headings of the highest level are entries.
      if (marks !== '') return `${'#'.repeat(Math.min(6, marks.length + (isTitled ? 0 : 1)))} ${words}`;
      return line.replace(/^[ \t]*:(?<label>[A-Z_]{1,30}):[ \t]+(?=\S)/, '- $<label>: ');
    })
    .join('\n');
}

const footnote = /^\[\^(?<name>\p{L}[^\]\s]{1,60})\]:[ \t]+(?<words>\S.*)$/u;

/** "[^jizya]: A tax", in a file that has nothing else but titles. */
export function notesAsTerms(text: string): string | undefined {
  const lines = splitLines(text);
  const isOnly = lines.every((line) => /^(?:\s*$|#|\s+\S)/.test(line) || footnote.test(line));
  if (!isOnly) return undefined;
  return parted(
    lines.map((line) =>
      line.replace(footnote, (_, name: string, words: string) => `\n## ${name.replace(/[-_]/g, ' ')}\n\n${words}\n`),
    ),
  );
}

/** The lines, with one blank line at most between two of them. */
const parted = (lines: readonly string[]): string => lines.join('\n').replace(/\n{3,}/g, '\n\n');

const numbered = /^(?:\d{1,4}[.)][ \t]+)?(?<name>\p{L}[^.!?:]{0,80}?)[ \t]*$/u;

/** Parts that each begin with a short line, with lines across the page between them: "1. Jihad (جهاد)". */
export function partsAsHeadings(text: string): string | undefined {
  const parts = text.split(/^[ \t]*(?:-{3,80}|\*{3,80}|_{3,80})[ \t]*$/m);
  if (parts.length < 3) return undefined;
  const named = parts.map((part) => {
    const lines = splitLines(part);
    const at = lines.findIndex((line) => /^\d{1,4}[.)][ \t]/.test(line));
    const name = numbered.exec(lines[at] ?? '')?.groups?.['name'];
    return name === undefined ? undefined : [...lines.slice(0, at), `## ${name}`, ...lines.slice(at + 1)].join('\n');
  });
  return named.every((part) => part !== undefined) ? named.map((part) => part.trim()).join('\n\n') : undefined;
}

const lineName = /^(?:[-*+•][ \t]+)?(?<name>\p{Lu}[\p{L}\p{M} '’.ʿʾ-]{1,60}|\p{sc=Han}{2,10})$/u;

/** Lines that are names and nothing else, below titles. */
export function namesAsHeadings(text: string): string | undefined {
  const fences = new FenceScanner();
  const lines = splitLines(text);
  const written = lines.map((line) => {
    const words = line.trim();
    if (fences.isCode(line)) return undefined;
    if (words === '' || /^#{1,6}\s/.test(words)) return line;
    const name = words.split(/\s+/).length > mostWords || /[.!?]$/.test(words) ? undefined : lineName.exec(words);
    return name ? `\n## ${name.groups?.['name'] ?? ''}\n` : undefined;
  });
  return written.every((line) => line !== undefined) ? parted(withKinds(written)) : undefined;
}

const mostWords = 6;

/** Titles over names are of level 1, so that the names are not below one of them. */
const withKinds = (lines: readonly string[]): string[] => lines.map((line) => line.replace(/^#{2,6}(?=\s)/, '#'));
