import * as vscode from 'vscode';
import type { Entity } from '../../language';
import type { EntitySummary } from '../../language/features/essay';
import { kindName } from '../ui/kindLabels';
import { describeDate } from '../ui/messages';
import { code, commandLink, escape, trustedMarkdown } from '../ui/trustedMarkdown';

// How a hover, a completion or a view shows an entry.

/** Names, kind and dates of an entry. */
export function entryCard({ entity, otherNames, dates }: EntitySummary): vscode.MarkdownString {
  const native = entity.native && [entity.native.script, entity.native.romanisation].filter(Boolean).join(' · ');
  const words = dateFieldWords();
  return trustedMarkdown([
    [`**${escape(entity.label)}**`, native && escape(native), `*${kindName(entity.kind)}*`].filter(Boolean).join(' — '),
    dates.map((date) => `${words[date.field]} ${escape(describeDate(date.edtf))} ${code(date.edtf)}`.trim()).join(' · '),
    otherNames.length > 0 && vscode.l10n.t('Also: {0}', otherNames.map(escape).join(', ')),
  ]);
}

/** The words before the dates of an entry. */
export const dateFieldWords = (): Record<'date' | 'born' | 'died', string> => ({
  date: '',
  born: vscode.l10n.t('born'),
  died: vscode.l10n.t('died'),
});

/** The definition as the glossary writes it, as Markdown that may run no command and load no picture. */
export function definitionOf(entity: Entity): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString(entity.definition.replace(/!\[/g, '['));
  markdown.baseUri = vscode.Uri.parse(entity.uri);
  return markdown;
}

/** A link that opens the entry in its glossary. */
export const entryLink = ({ label, id }: Pick<Entity, 'label' | 'id'>): string =>
  commandLink(label, 'annalist.openEntry', id);
