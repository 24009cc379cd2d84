import * as vscode from 'vscode';
import { type DescribeDate, englishOf } from '../../language/features/essay';
import { describerFor } from '../../language/features/timeline';
import type { AnnotatedDocument, Message } from '../../language';
import { type MessageArgument, templateOf } from '../../language/messages';

/** A message of the language service in the language of the editor. The only place that translates them. */
export const localize = (message: Message): string =>
  vscode.l10n.t(templateOf(message), ...message.args.map(localizeArgument));

function localizeArgument(value: MessageArgument): string | number {
  if (typeof value !== 'object') return value;
  if ('edtf' in value) return describeDate(value.edtf);
  if ('code' in value) return localize(value);
  return languageShown().startsWith('zh') ? value.han : value.latin;
}

/** A date in the words of the editor's language. */
export const describeDate: DescribeDate = (...date) => describerFor(languageShown())(...date);

/** Puts dates into words as an essay itself writes them: "1 October 1949" or "October 1, 1949". */
export const describeDatesLike = (essay: AnnotatedDocument): DescribeDate =>
  describerFor(languageShown() === 'en' ? englishOf(essay) : languageShown());

/** The language that Annalist speaks: English where it has no translation. */
export const languageShown = (): string => (vscode.l10n.bundle ? vscode.env.language : 'en');
