import * as assert from 'node:assert/strict';
import { createDateReader, emptyContext, languages } from '../../../src/language/dates/index';
import type { DiscourseContext, ResolvedDate } from '../../../src/language/dates/index';
import type { Passage, Prose } from '../../../src/language/types';

export const { findDates, resolveDates } = createDateReader(languages);

/** A block of plain text as prose; `#` makes it a heading of that depth, `[^1]:` a footnote. */
export function proseOf(block: string): Prose {
  const heading = /^#+ /.exec(block)?.[0].trimEnd().length;
  const mask = block.replace(/^(?:#+|\[\^\d+\]:) /, (marks) => ' '.repeat(marks.length));
  const kind: Passage['kind'] = heading !== undefined ? 'heading' : block.startsWith('[^') ? 'footnote' : 'paragraph';
  return { mask, passages: [{ start: 0, end: mask.length, kind, ...(heading !== undefined && { depth: heading }) }] };
}

/** The dates of a text whose blocks are separated by blank lines. */
export function datesOf(text: string): ResolvedDate[] {
  let state: DiscourseContext = emptyContext;
  return text.split(/\n\n/).flatMap((block) => {
    const prose = proseOf(block);
    const { dates, after } = resolveDates(findDates(prose), prose, state);
    state = after;
    return dates;
  });
}

/** Words, value, modifier and relation of each date, as one string: `late 1957 = 1957 end`. */
export function reading(text: string): string[] {
  const blocks = text.split(/\n\n/);
  let state: DiscourseContext = emptyContext;
  return blocks.flatMap((block) => {
    const prose = proseOf(block);
    const { dates, after } = resolveDates(findDates(prose), prose, state);
    state = after;
    return dates.map(({ start, end, edtf = '-', modifier, relation }) =>
      [prose.mask.slice(start, end), '=', edtf, modifier, relation].filter(Boolean).join(' '),
    );
  });
}

/** A test for each text with the dates read in it. */
export function readings(table: readonly (readonly [text: string, ...expected: string[]])[]): void {
  for (const [text, ...expected] of table) test(text, () => assert.deepEqual(reading(text), expected));
}
