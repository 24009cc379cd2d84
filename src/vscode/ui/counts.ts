import * as vscode from 'vscode';
import type { EssayCounts } from '../../language/features/essay';

// How much was found in a text, in words: “1 name”, “29 dates”.

export const nameCount = (count: number): string =>
  count === 1 ? vscode.l10n.t('1 name') : vscode.l10n.t('{0} names', count);

export const dateCount = (count: number): string =>
  count === 1 ? vscode.l10n.t('1 date') : vscode.l10n.t('{0} dates', count);

export const problemCount = (count: number): string =>
  count === 1 ? vscode.l10n.t('1 problem') : vscode.l10n.t('{0} problems', count);

export const withoutYearCount = (count: number): string =>
  count === 1 ? vscode.l10n.t('1 date without a year') : vscode.l10n.t('{0} dates without a year', count);

/** For one line: dates without a year are told where there are no others. */
export function countsInWords({ names, dates, withoutYear }: EssayCounts, problems: number): string {
  const ofDates = dates === 0 && withoutYear > 0 ? withoutYearCount(withoutYear) : dateCount(dates);
  return [nameCount(names), ofDates, ...(problems > 0 ? [problemCount(problems)] : [])].join(' · ');
}
