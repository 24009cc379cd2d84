import * as vscode from 'vscode';
import type { AnnotatedDocument } from '../../../language';
import type { DateHover, Distance } from '../../../language/features/essay';
import { entryLink } from '../../glossary/entryCard';
import { joinNames } from '../../ui/joinParts';
import { describeDatesLike, localize } from '../../ui/messages';
import { code, commandLink, copyLink, escape, trustedMarkdown } from '../../ui/trustedMarkdown';
import { isReadOnly } from '../../workspace/languages';
import { isWanted } from '../../workspace/settings';
import type { OfferedDates } from '../offeredDates';

/** How a date is understood, where an inferred value comes from, and what can be done about it. */
export function dateCard(
  { date, distance, entities }: DateHover,
  annotated: AnnotatedDocument,
  document: vscode.TextDocument,
  offered: OfferedDates,
): vscode.MarkdownString {
  const { edtf, modifier, relation } = date;
  const words = edtf === undefined ? '' : describeDatesLike(annotated)(edtf, modifier, relation);
  return trustedMarkdown([
    edtf === undefined
      ? vscode.l10n.t('The value of this date is unknown')
      : `**${escape(words)}** ${isWanted('showEdtf') ? code(edtf) : ''} ${copyLink(edtf)}`,
    inferredFrom(date, distance, document),
    date.note && escape(localize(date.note)),
    entities.length > 0 && vscode.l10n.t('In this sentence: {0}', joinNames(entities.map(entryLink))),
    [
      // Only Markdown has comments that hold a date.
      ...(document.languageId === 'markdown' && !isReadOnly(document.uri)
        ? correctionLinks(date, offered.offer(document, date))
        : []),
      commandLink(vscode.l10n.t('On the timeline'), 'annalist.showTimeline', document.uri.toString(), date.start),
    ].join(' · '),
  ]);
}

/** Links to set a value that is not stated, and to say that the words are no date. */
function correctionLinks({ edtf, inferred }: DateHover['date'], token: string): string[] {
  const isStated = edtf !== undefined && !inferred;
  return [
    ...(isStated ? [] : [commandLink(vscode.l10n.t('Set date...'), 'annalist.setDate', token)]),
    commandLink(vscode.l10n.t('Not a date'), 'annalist.notADate', token),
  ];
}

/** The words that an inferred value comes from, as a link to them, and why it does. */
function inferredFrom(
  { basis }: DateHover['date'],
  distance: Distance | undefined,
  document: vscode.TextDocument,
): string | undefined {
  if (!basis || !distance) return undefined;
  const words = commandLink(basis.text, '_annalist.showText', document.uri.toString(), basis.start, basis.end);
  return `${fromWords(words, distance)} — ${escape(localize(basis.reason))}`;
}

function fromWords(words: string, { unit, count }: Distance): string {
  if (count === 0) return vscode.l10n.t('Inferred from {0}, in the same sentence', words);
  if (unit === 'sentence') {
    return count === 1
      ? vscode.l10n.t('Inferred from {0}, one sentence before', words)
      : vscode.l10n.t('Inferred from {0}, {1} sentences before', words, count);
  }
  return count === 1
    ? vscode.l10n.t('Inferred from {0}, one paragraph before', words)
    : vscode.l10n.t('Inferred from {0}, {1} paragraphs before', words, count);
}
