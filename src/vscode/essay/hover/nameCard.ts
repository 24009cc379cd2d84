import * as vscode from 'vscode';
import type { AnnotatedDocument, Entity } from '../../../language';
import {
  type AmbiguousHover,
  type DescribeDate,
  type EntityHover,
  mentionBeside,
  otherNamesOf,
} from '../../../language/features/essay';
import { sourceTargets } from '../../../language/features/glossary';
import { citationLines } from '../../bibliography/hoverCard';
import { alsoLine, definitionOf, entryCard, entryLink } from '../../glossary/entryCard';
import { placeOfSource } from '../../sources/links/place';
import { joinNames } from '../../ui/joinParts';
import { kindName } from '../../ui/kindLabels';
import { describeDatesLike } from '../../ui/messages';
import { commandLink, escape, link, trustedMarkdown } from '../../ui/trustedMarkdown';
import type { CardParts } from './cardParts';

/** The entry of a name: who it was, the definition, and where to go from here. */
export function nameCards(
  hover: EntityHover,
  annotated: AnnotatedDocument,
  document: vscode.TextDocument,
  parts: CardParts,
  longestDefinition?: number,
): vscode.MarkdownString[] {
  return [
    entryCard(hover.entity, describeDatesLike(annotated), ageWords(hover, annotated)),
    definitionOf(hover.entity, longestDefinition),
    links(hover, document),
    remarks(hover, parts),
  ].filter(({ value }) => value !== '');
}

/**
 * The same as one tooltip, with nothing that depends on a place in a text. It is not trusted: the definition may not run
 * commands, so that the links of the other lines are plain words too.
 */
export function nameTooltip(
  entity: Entity,
  describe: DescribeDate,
  parts: Pick<CardParts, 'sources' | 'bibliographies'>,
): vscode.MarkdownString {
  const definition = definitionOf(entity);
  const others = remarks({ entity, otherNames: otherNamesOf(entity), alternatives: [] }, parts);
  const lines = [entryCard(entity, describe), definition, others].map(({ value }) => value);
  const tooltip = new vscode.MarkdownString(lines.filter((value) => value !== '').join('\n\n'));
  if (definition.baseUri) tooltip.baseUri = definition.baseUri;
  return tooltip;
}

/** A name of several entries: it shows all of them and chooses none. */
export function ambiguousCard({ text, candidates }: AmbiguousHover): vscode.MarkdownString {
  const entries = candidates.map((each) => `${entryLink(each)} — *${kindName(each.kind)}*`);
  return trustedMarkdown([vscode.l10n.t('“{0}” may mean:', escape(text)), ...entries]);
}

/** "55 years old on 1 October 1949", where the sentence has a date. */
function ageWords({ age }: EntityHover, annotated: AnnotatedDocument): string | undefined {
  if (!age) return undefined;
  const { from, to, date } = age;
  const years = from === to ? String(from) : `${from}–${to}`;
  const moment = describeDatesLike(annotated)(date.edtf ?? '', date.modifier);
  return vscode.l10n.t('aged {0} ({1})', years, escape(moment));
}

/** Where to go from here. It follows the definition, so that a hover shows it without scrolling. */
function links({ entity, span, mentions }: EntityHover, document: vscode.TextDocument): vscode.MarkdownString {
  const uri = document.uri.toString();
  const next = mentions.length > 1 ? mentionBeside(mentions, span, 'next') : undefined;
  const title = vscode.l10n.t('Next of {0} mentions', mentions.length);
  return trustedMarkdown([
    [
      next ? commandLink(title, '_annalist.showText', uri, next.start, next.end) : vscode.l10n.t('Only mention here'),
      commandLink(vscode.l10n.t('On the timeline'), 'annalist.showTimeline', uri, span.start, entity.id),
      commandLink(vscode.l10n.t('Open entry'), 'annalist.openEntry', entity.id),
    ].join(' · '),
  ]);
}

/** "wikidata.org" for a web address without words of its own. */
const siteOf = (address: string): string =>
  address
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .split(/[/?#]/, 1)
    .join('');

/** Its other names, the entries that may be meant instead, and its sources. */
function remarks(
  { entity, otherNames, alternatives }: Pick<EntityHover, 'entity' | 'otherNames' | 'alternatives'>,
  { sources, bibliographies }: Pick<CardParts, 'sources' | 'bibliographies'>,
): vscode.MarkdownString {
  const targets = sourceTargets(entity).flatMap((target) => {
    if (target.isWeb) return [link(target.title === target.path ? siteOf(target.path) : target.title, target.path)];
    const uri = sources.resolve(entity.uri, target);
    const place = placeOfSource(entity, target);
    return uri ? [commandLink(target.title, 'annalist.goToSource', uri.toString(), target.fragment, place)] : [];
  });
  const works = bibliographies.worksOf(vscode.Uri.parse(entity.uri));
  return trustedMarkdown([
    alternatives.length > 0 && vscode.l10n.t('It may also be {0}', joinNames(alternatives.map(entryLink))),
    alsoLine(otherNames),
    targets.length > 0 && vscode.l10n.t('Sources: {0}', targets.join(' · ')),
    ...entity.citations.flatMap((citation) => citationLines(works, citation)),
  ]);
}
