import type { DateFinder } from '../../../engine/types';
import { gap, pattern } from '../../../notation/pattern';
import { month, monthOf, words } from '../vocabulary';

/** The months with the Ides on the 15th: those that had 31 days before Caesar. Macrobius, Saturnalia 1.13.7. */
const late: ReadonlySet<number> = new Set([3, 5, 7, 10]);

/** The named days of a Roman month; the Nones are the ninth day before the Ides, counting both. */
const days: Readonly<Record<string, (month: number) => number>> = {
  kalends: () => 1,
  calends: () => 1,
  nones: (month) => (late.has(month) ? 7 : 5),
  ides: (month) => (late.has(month) ? 15 : 13),
};

/** - the Ides of March 44 BC, the Kalends of May, the Nones of October */
export const romanDay: DateFinder = {
  triggers: { words: Object.keys(days) },
  pattern: pattern(`(?<name>kalends|calends|nones|ides) of (?<month>${month})(?:,?${gap}(?:of )?${words.year})?`),
  read(match) {
    const groups = match.groups ?? {};
    const month = monthOf(groups.month);
    const day = days[groups.name!.toLowerCase()]?.(month ?? 0);
    return month && day ? { kind: 'point', unit: 'day', ...words.yearFields(groups), month, day } : undefined;
  },
};
