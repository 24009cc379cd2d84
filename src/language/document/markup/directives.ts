import { closesFence } from '../../text/markup';
import { oneOf, wordSet } from '../../text/patterns';

// Directives of MyST and Jupyter Book: "```{note}" or ":::{note}". The lines of most are prose; those of the others
// are code. The names are those of docutils, Sphinx, sphinx-design, sphinx-proof, sphinx-exercise and mystmd.

const admonitions = 'admonition attention caution danger error hint important note seealso tip todo warning';
const asides = 'aside margin sidebar topic epigraph highlights pull-quote blockquote abstract keypoints quote verse';
const layout = 'card card-body card-carousel compound container details div dropdown grid grid-item grid-item-card';
const tabs = 'tab-set tab-item tabset tab-set-code rubric centered line-block versionadded versionchanged deprecated';
const works = 'figure subfigure table list-table glossary exercise exercise-start exercise-end solution';
const solutions = 'solution-start solution-end proof callout';
const prose = wordSet([admonitions, asides, layout, tabs, works, solutions].join(' '));

/** The argument of these is an address, a class or a label; that of the others is a title. */
const withoutTitle = wordSet('figure subfigure div container grid grid-item solution solution-start list-table');

/** "prf:theorem": theorems, proofs, definitions and their like; an algorithm is code. */
const isProse = (name: string): boolean =>
  prose.has(name) || (name.startsWith('prf:') && name !== 'prf:algorithm') || name.startsWith('callout-');

const opening = /[ \t]{0,99}(`{3,20}|~{3,20}|:{3,20})[ \t]{0,9}\{([a-z][\w:-]{0,40})\}[ \t]{0,9}([^\r\n]*)/y;
/** Options below the opening line: ":name: fig-1848", or YAML between "---". */
const optionLine = /[ \t]*(?::[\w-]{1,40}:[^\r\n]*|---[ \t]*)(?:\r\n?|\n|$)/y;
const fence = new RegExp(`[ \\t]*(${oneOf(['`', '~', ':'])}{3,})[ \\t]*(?=[\\r\\n]|$)`, 'y');

/** The opening lines of a directive whose lines are prose. */
export interface DirectiveOpening {
  /** "```" */
  readonly marks: string;
  /** The end of the markup in the first line: its title, if it has one, is prose. */
  readonly titleStart: number;
  /** The end of the first line without its line break. */
  readonly lineEnd: number;
  /** The end of the options. */
  readonly end: number;
}

/** The directive that the line at an offset opens, if its lines are prose. */
export function directiveAt(text: string, lineStart: number): DirectiveOpening | undefined {
  opening.lastIndex = lineStart;
  const match = opening.exec(text);
  if (!match) return undefined;
  const [whole, marks = '', name = '', title = ''] = match;
  if (!isProse(name.toLowerCase())) return undefined;
  const lineEnd = lineStart + whole.length;
  const titleStart = withoutTitle.has(name.toLowerCase()) ? lineEnd : lineEnd - title.length;
  return { marks, titleStart, lineEnd, end: endOfOptions(text, lineEnd) };
}

function endOfOptions(text: string, from: number): number {
  const lineBreak = /\r\n?|\n/y;
  lineBreak.lastIndex = from;
  if (!lineBreak.test(text)) return from;
  let end = lineBreak.lastIndex;
  for (optionLine.lastIndex = end; end < text.length && optionLine.test(text); optionLine.lastIndex = end) {
    const line = text.slice(end, optionLine.lastIndex);
    if (line.trim() === '---') return endOfYaml(text, optionLine.lastIndex) ?? end;
    end = optionLine.lastIndex;
  }
  return end;
}

function endOfYaml(text: string, from: number): number | undefined {
  const close = /^[ \t]*---[ \t]*(?:\r\n?|\n|$)/gm;
  close.lastIndex = from;
  return close.test(text) ? close.lastIndex : undefined;
}

/** The end of a line that closes a directive with these marks. */
export function directiveEndAt(text: string, lineStart: number, marks: string): number | undefined {
  fence.lastIndex = lineStart;
  const match = fence.exec(text);
  const written = match?.[1];
  if (!match || written === undefined) return undefined;
  const closes = marks.startsWith(':') ? written.startsWith(marks) : closesFence(written, marks);
  return closes ? lineStart + match[0].length : undefined;
}
