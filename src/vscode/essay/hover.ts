import * as vscode from 'vscode';
import type { AmbiguousHover, DateHover, EntityHover } from '../../language/features/essay';
import { hoverAt, type Hover as HoverContent } from '../../language';
import { sourceTargets } from '../../language/features/glossary';
import type { BibliographyFiles } from '../bibliography/files';
import { citationLines } from '../bibliography/hoverCard';
import { definitionOf, entryCard, entryLink } from '../glossary/entryCard';
import type { SourceFiles } from '../sources/files';
import { placeOfSource } from '../sources/links/place';
import { kindName } from '../ui/kindLabels';
import { describeDate, localize } from '../ui/messages';
import { code, commandLink, escape, link, trustedMarkdown } from '../ui/trustedMarkdown';
import { annotatedLanguages } from '../workspace/languages';
import { toRange } from '../workspace/positions';
import type { AnnotationStore } from './annotationStore';

/** Hovers on names and dates. */
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
    : [entryCard(hover), definitionOf(hover.entity), entityLinks(hover, document, sources, bibliographies)];
}

/** A name of several entries: it shows all of them and chooses none. */
function ambiguousCard({ text, candidates }: AmbiguousHover): vscode.MarkdownString {
  const entries = candidates.map((each) => `${entryLink(each)} — *${kindName(each.kind)}*`);
  return trustedMarkdown([vscode.l10n.t('“{0}” may mean:', escape(text)), ...entries]);
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

function dateCard({ date, distance, entities }: DateHover, document: vscode.TextDocument): vscode.MarkdownString {
  const bounds =
    date.earliest === date.latest
      ? code(date.earliest ?? '')
      : vscode.l10n.t('from {0} to {1}', code(date.earliest ?? ''), code(date.latest ?? ''));
  const others = entities.map(entryLink);
  return trustedMarkdown([
    date.edtf === undefined
      ? vscode.l10n.t('The value of this date is unknown')
      : `**${escape(describeDate(date.edtf, date.modifier, date.relation))}** — ${code(date.edtf)}`,
    date.earliest !== undefined && bounds,
    inferredFrom(date, distance, document),
    date.note && escape(localize(date.note)),
    others.length > 0 && vscode.l10n.t('In this sentence: {0}', others.join(', ')),
    dateLinks(date, document).join(' · '),
  ]);
}

/** Links to set a value that is not stated, and to the date's place on the timeline. */
function dateLinks(date: DateHover['date'], document: vscode.TextDocument): string[] {
  const at = [document.uri.toString(), date.start] as const;
  const isStated = date.edtf !== undefined && !date.inferred;
  return [
    // Only Markdown has comments that hold a date.
    ...(isStated || document.languageId !== 'markdown'
      ? []
      : [commandLink(vscode.l10n.t('Set date...'), 'annalist.setDate', ...at)]),
    commandLink(vscode.l10n.t('Timeline'), 'annalist.showTimeline', ...at),
  ];
}

/** The words that an inferred value comes from, as a link to them, and why it does. */
function inferredFrom(
  { basis }: DateHover['date'],
  distance: DateHover['distance'],
  document: vscode.TextDocument,
): string | undefined {
  if (!basis || !distance) return undefined;
  const { line, character } = document.positionAt(basis.start);
  const words = link(basis.text, document.uri.with({ fragment: `L${line + 1},${character + 1}` }).toString());
  return `${fromWords(words, distance)} — ${escape(localize(basis.reason))}`;
}

function fromWords(words: string, { unit, count }: NonNullable<DateHover['distance']>): string {
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
