import * as vscode from 'vscode';
import type { Entity } from '../../language';
import { type DescribeDate, openingOf } from '../../language/features/essay';
import { isWanted } from '../workspace/settings';
import { joinNames, joinParts } from '../ui/joinParts';
import { kindName } from '../ui/kindLabels';
import { describeDate } from '../ui/messages';
import { code, commandLink, escape, trustedMarkdown } from '../ui/trustedMarkdown';

// How a hover, a completion or a view shows an entry.

/** Name, kind and dates of an entry. `age`: how old a person was at the time that the text is about. */
export function entryCard(entity: Entity, describe: DescribeDate = describeDate, age?: string): vscode.MarkdownString {
  const native = entity.native && [entity.native.script, entity.native.romanisation].filter(Boolean).join(' · ');
  return trustedMarkdown([
    [`**${escape(entity.label)}**`, native && escape(native), `*${kindName(entity.kind)}*`].filter(Boolean).join(' — '),
    [escape(entryDates(entity, describe)), age].filter(Boolean).join(' · '),
    isWanted('showEdtf') &&
      [entity.date, entity.born, entity.died].flatMap((each) => (each ? [code(each.edtf)] : [])).join(' · '),
  ]);
}

/** The date of an entry, or a life, in words: "26 December 1893 – 9 September 1976"; empty if there is none. */
export const entryDates = ({ date, born, died }: Entity, describe?: DescribeDate): string =>
  datesInWords({ date: date?.edtf, born: born?.edtf, died: died?.edtf }, describe);

/** The same for the EDTF of its fields. */
export function datesInWords(
  { date, born, died }: { readonly [Field in 'date' | 'born' | 'died']?: string | undefined },
  describe: DescribeDate = describeDate,
): string {
  const isLife = born !== undefined && died !== undefined && !`${born}${died}`.includes('/');
  const life = isLife
    ? [describe(`${born}/${died}`)]
    : [
        born !== undefined && vscode.l10n.t('born {0}', describe(born)),
        died !== undefined && vscode.l10n.t('died {0}', describe(died)),
      ];
  return joinParts([date !== undefined && describe(date), ...life], ' · ');
}

/**
 * The definition as the glossary writes it, as Markdown that may run no command and load no picture: its first sentences,
 * up to `longest` characters.
 */
export function definitionOf(entity: Entity, longest = Infinity): vscode.MarkdownString {
  const definition = openingOf(entity.definition, longest);
  const markdown = new vscode.MarkdownString(
    definition.replace(/!\[/g, '[').replace(/<(?=[a-z/!?])(?!(?:https?|mailto):)/gi, '&lt;'),
  );
  markdown.baseUri = vscode.Uri.parse(entity.uri);
  return markdown;
}

/** "Also: Mao, the Helmsman"; undefined if there are no other names. */
export const alsoLine = (names: readonly string[]): string | undefined =>
  names.length > 0 ? vscode.l10n.t('Also: {0}', joinNames(names.map(escape))) : undefined;

/** A link that opens the entry in its glossary. */
export const entryLink = ({ label, id }: Pick<Entity, 'label' | 'id'>): string =>
  commandLink(label, 'annalist.openEntry', id);
