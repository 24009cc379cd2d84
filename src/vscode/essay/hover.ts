import * as vscode from 'vscode';
import {
  type AmbiguousHover,
  type DateHover,
  type Entity,
  type EntityHover,
  type EntitySummary,
  hoverAt,
  sourceTargets,
  type Hover as HoverContent,
} from '../../language';
import { type AnnotationStore, annotatedLanguages } from './annotationStore';
import type { BibliographyFiles } from '../bibliography/files';
import { citationLines } from '../bibliography/hoverCard';
import { toRange } from '../workspace/positions';
import { kindName } from '../ui/kindLabels';
import { placeOfSource } from '../sources/links/place';
import { code, commandLink, escape, link, trustedMarkdown } from '../ui/trustedMarkdown';
import type { SourceFiles } from '../sources/files';

export function registerHover(
  store: AnnotationStore,
  sources: SourceFiles,
  bibliographies: BibliographyFiles,
): vscode.Disposable {
  return vscode.languages.registerHoverProvider(annotatedLanguages, {
    provideHover(document, position) {
      const annotated = store.get(document);
      const hover = annotated && hoverAt(annotated, store.service.catalog, document.offsetAt(position));
      return (
        hover && new vscode.Hover(contentsOf(hover, document, sources, bibliographies), toRange(document, hover.span))
      );
    },
  });
}

function contentsOf(
  hover: HoverContent,
  document: vscode.TextDocument,
  sources: SourceFiles,
  bibliographies: BibliographyFiles,
): vscode.MarkdownString[] {
  if (hover.kind === 'ambiguous') return [ambiguousCard(hover)];
  return hover.kind === 'date'
    ? [dateCard(hover, document)]
    : [entityCard(hover), definitionOf(hover.entity), entityLinks(hover, document, sources, bibliographies)];
}

/** A name that several bear: all are shown, none is claimed. */
function ambiguousCard({ text, candidates }: AmbiguousHover): vscode.MarkdownString {
  const entries = candidates.map((each) => `${entryLink(each)} — *${kindName(each.kind)}*`);
  return trustedMarkdown([vscode.l10n.t('“{0}” may mean:', escape(text)), ...entries]);
}

const entryLink = ({ label, id }: Entity): string => commandLink(label, 'annalist.openEntry', id);

export function entityCard({ entity, otherNames, dates }: EntitySummary): vscode.MarkdownString {
  const native = entity.native && [entity.native.script, entity.native.romanisation].filter(Boolean).join(' · ');
  const words = dateFieldWords();
  return trustedMarkdown([
    [`**${escape(entity.label)}**`, native && escape(native), `*${kindName(entity.kind)}*`].filter(Boolean).join(' — '),
    dates.map((date) => `${words[date.field]} ${escape(date.words)} ${code(date.edtf)}`.trim()).join(' · '),
    otherNames.length > 0 && vscode.l10n.t('Also: {0}', otherNames.map(escape).join(', ')),
  ]);
}

/** What stands before the dates of an entry. */
export const dateFieldWords = (): Record<'date' | 'born' | 'died', string> => ({
  date: '',
  born: vscode.l10n.t('born'),
  died: vscode.l10n.t('died'),
});

/** The definition as the glossary writes it: shown as Markdown, trusted with nothing. */
export function definitionOf(entity: Entity): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString(entity.definition.replace(/!\[/g, '['));
  markdown.baseUri = vscode.Uri.parse(entity.uri);
  return markdown;
}

function entityLinks(
  { entity, alternatives, mentions }: EntityHover,
  document: vscode.TextDocument,
  sources: SourceFiles,
  bibliographies: BibliographyFiles,
): vscode.MarkdownString {
  const links = sourceTargets(entity).flatMap((target) => {
    if (target.isWeb) return [link(target.title, target.path)];
    const uri = sources.resolve(entity.uri, target);
    const place = placeOfSource(entity, target);
    return uri ? [commandLink(target.title, 'annalist.goToSource', uri.toString(), target.fragment, place)] : [];
  });
  const count = mentions === 1 ? vscode.l10n.t('1 mention here') : vscode.l10n.t('{0} mentions here', mentions);
  return trustedMarkdown([
    alternatives.length > 0 && vscode.l10n.t('It may also be {0}', alternatives.map(entryLink).join(', ')),
    links.length > 0 && vscode.l10n.t('Sources: {0}', links.join(' · ')),
    ...entity.citations.flatMap((citation) => citationLines(bibliographies, citation)),
    [
      count,
      commandLink(vscode.l10n.t('Open entry'), 'annalist.openEntry', entity.id),
      commandLink(vscode.l10n.t('Timeline'), 'annalist.showTimeline', document.uri.toString()),
    ].join(' · '),
  ]);
}

function dateCard(
  { date, words, distance, entities }: DateHover,
  document: vscode.TextDocument,
): vscode.MarkdownString {
  const bounds =
    date.earliest === date.latest
      ? code(date.earliest ?? '')
      : vscode.l10n.t('from {0} to {1}', code(date.earliest ?? ''), code(date.latest ?? ''));
  const with_ = entities.map(entryLink);
  return trustedMarkdown([
    words === undefined
      ? vscode.l10n.t('The value of this date is unknown')
      : `**${escape(words)}** — ${code(date.edtf ?? '')}`,
    date.earliest !== undefined && bounds,
    reachedFrom(date, distance, document),
    date.note && escape(date.note),
    with_.length > 0 && vscode.l10n.t('In this sentence: {0}', with_.join(', ')),
    commandLink(vscode.l10n.t('Timeline'), 'annalist.showTimeline', document.uri.toString(), date.start),
  ]);
}

/** Where an inferred value comes from, as a link to those words. */
function reachedFrom(
  { basis }: DateHover['date'],
  distance: DateHover['distance'],
  document: vscode.TextDocument,
): string | undefined {
  if (!basis || !distance) return undefined;
  const { line, character } = document.positionAt(basis.start);
  const words = link(basis.text, document.uri.with({ fragment: `L${line + 1},${character + 1}` }).toString());
  const { unit, count } = distance;
  if (count === 0) return vscode.l10n.t('From {0}, in the same sentence', words);
  if (unit === 'sentence') {
    return count === 1
      ? vscode.l10n.t('From {0}, one sentence earlier', words)
      : vscode.l10n.t('From {0}, {1} sentences earlier', words, count);
  }
  return count === 1
    ? vscode.l10n.t('From {0}, one paragraph earlier', words)
    : vscode.l10n.t('From {0}, {1} paragraphs earlier', words, count);
}
