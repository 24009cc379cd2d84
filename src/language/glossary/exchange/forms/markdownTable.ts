import { lineText, LineIndex, linesOf } from '../../../text/lines';
import { type PipeTable, pipeTableAt } from '../../reading/fields/pipeTable';
import type { ImportFile, SourceRow, SourceTable } from '../types';

/** Whether a file is a note without front matter that has a table. */
export const hasPipeTable = (text: string): boolean => firstTable(text) !== undefined;

/** Reads the first table of a Markdown text: a line of headings, and a record in each row. */
export function readMarkdownTable({ text }: ImportFile): SourceTable {
  const [header, ...rows] = firstTable(text)?.rows ?? [];
  const lines = new LineIndex(text);
  const wordsOf = ({ start, end }: { start: number; end: number }): string =>
    text
      .slice(start, end)
      .replace(/\\\|/g, '|')
      .replace(/<br\s?\/?>/g, '; ')
      .trim();
  const headings = (header?.cells ?? []).map((cell) => wordsOf(cell).replace(/^[*_`]{1,3}|[*_`]{1,3}$/g, ''));
  const read = rows.map((row): SourceRow => {
    const values = new Map<string, readonly string[]>();
    headings.forEach((heading, i) => {
      const cell = row.cells[i];
      const words = cell ? wordsOf(cell) : '';
      if (heading !== '' && words !== '' && !values.has(heading)) values.set(heading, [words]);
    });
    return { line: lines.positionAt(row.start).line + 1, values };
  });
  return {
    headings: [...new Set(headings.filter((heading) => heading !== ''))],
    rows: read,
    problems: [],
    isMarkdown: true,
  };
}

function firstTable(text: string): PipeTable | undefined {
  for (const line of linesOf(text)) {
    const table = lineText(text, line).includes('|') ? pipeTableAt(text, line, text.length) : undefined;
    if (table) return table;
  }
  return undefined;
}
