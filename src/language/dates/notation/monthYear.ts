import type { DateFinder, PointExpression } from '../engine/types';
import { pattern } from './pattern';
import type { PreparedVocabulary } from './preparedVocabulary';

/** Decides whether a match of the pattern is a date; `year` is its year, complete or open. */
type Guard = (match: RegExpExecArray, text: string, year: Pick<PointExpression, 'year' | 'open'>) => boolean;

export interface MonthYearOptions {
  /** The words between month and year, as a regular expression source. */
  readonly toYear?: string;
  readonly isDate?: Guard;
}

/** "March 1958", "Mar. 1958", "March of 44 BC". */
export function monthYear(words: PreparedVocabulary, options: MonthYearOptions = {}): DateFinder {
  const { toYear = `,? ${words.optionalOf}`, isDate = () => true } = options;
  return {
    triggers: { words: words.monthTriggers },
    pattern: pattern(`(?<month>${words.month})(?:${toYear})${words.year}`),
    read(match, text) {
      const groups = match.groups ?? {};
      const month = words.monthOf(groups.month);
      const year = words.yearFields(groups);
      return month && isDate(match, text, year) ? { kind: 'point', unit: 'month', ...year, month } : undefined;
    },
  };
}
