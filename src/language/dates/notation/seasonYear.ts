import type { DateFinder } from '../engine/types';
import { dash, optionalGap, pattern, triggerWords } from './pattern';
import type { PreparedVocabulary } from './preparedVocabulary';

export interface SeasonYearOptions {
  /** Whether the season is a person's name: "Karl Winter in 1925". */
  readonly isName?: (match: RegExpExecArray, text: string) => boolean;
  /** The words between season and year, as a regular expression source. */
  readonly toYear?: string;
  /** Whether a season without a year is a time; `start` and `end` are those of the match. */
  readonly isTime?: (season: string, text: string, start: number, end: number) => boolean;
}

/**
 * - "spring of 1959", "summer 1959", "autumn, 1789"
 * - "winter of 1956–57", "winter of 1808–9", "winter 1812/13": the winter that begins in the first year
 * - "winter of 32–1 BC": the winter that begins in 32 BC
 * - "in the autumn", "by winter": without a year
 */
export function seasonYear(words: PreparedVocabulary, options: SeasonYearOptions = {}): DateFinder {
  const { toYear = `,? ${words.optionalOf}`, isTime = () => true, isName = () => false } = options;
  const second = `(?:${optionalGap}${dash}${optionalGap}|/)\\d{1,4}(?!\\d)`;
  const early = `(?<first>\\d{1,4})${second}${words.toEra}(?<firstEra>${words.era})`;
  return {
    triggers: { words: triggerWords(words.vocabulary.seasons.keys()) },
    pattern: pattern(`(?<season>${words.season})(?:(?:${toYear})(?:${early}|${words.year}(?:${second})?))?`),
    read(match, text) {
      const groups = match.groups ?? {};
      const season = words.seasonOf(groups.season);
      const { first, firstEra } = groups;
      const year = words.yearFields(first === undefined ? groups : { year: first, era: firstEra });
      const end = match.index + match[0].length;
      if (season === undefined || isName(match, text)) return undefined;
      if (year.year === undefined && !isTime(groups.season ?? '', text, match.index, end)) return undefined;
      return { kind: 'point', unit: 'season', ...year, season };
    },
  };
}
