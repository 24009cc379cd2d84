import type { Span } from '../../types';

// A chronology stands between two comments, so that it is not read as text of the essay and can be renewed:
// <!-- annalist:chronology table -->
// …
// <!-- /annalist:chronology -->

export const CHRONOLOGY_END = '<!-- /annalist:chronology -->';

/** The first line of a chronology; `options` are words without "--". */
export const chronologyStart = (options: readonly string[]): string =>
  `<!-- annalist:chronology ${options.join(' ')} -->`;

/** A chronology with its comments, and the options of the first. */
export interface MarkedChronology extends Span {
  readonly options: readonly string[];
}

/** The chronologies of a text; one without an end goes up to the next blank line. */
export function chronologiesIn(text: string): MarkedChronology[] {
  const found: MarkedChronology[] = [];
  for (let from = 0; ;) {
    const start = text.indexOf(START, from);
    if (start < 0) return found;
    const close = text.indexOf('-->', start);
    if (close < 0) return found;
    const end = endOf(text, close);
    const options = text
      .slice(start + START.length, close)
      .split(/\s/)
      .filter(Boolean);
    found.push({ start, end, options });
    from = end;
  }
}

/** The end of the chronology whose first comment ends at `close`; the end mark of a later chronology is not its own. */
function endOf(text: string, close: number): number {
  const endMark = text.indexOf(CHRONOLOGY_END, close);
  const next = text.indexOf(START, close);
  if (endMark >= 0 && (next < 0 || endMark < next)) return endMark + CHRONOLOGY_END.length;
  const blank = /\r?\n[ \t]{0,9}\r?\n/.exec(text.slice(close))?.index;
  return blank === undefined ? text.length : close + blank;
}

const START = '<!-- annalist:chronology ';
