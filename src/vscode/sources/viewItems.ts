import * as vscode from 'vscode';
import { type CitedPassage, type CitedSource, splitTarget } from '../../language/features/sources';
import type { CitedWork, KeyPlace } from '../../language/features/bibliography';
import { joinNames, joinParts } from '../ui/joinParts';
import { placeName } from './backlinks';

/** The content of the view of sources. */
export type SourceNode =
  | { readonly type: 'source'; readonly source: CitedSource }
  | { readonly type: 'passage'; readonly source: CitedSource; readonly passage: CitedPassage }
  | { readonly type: 'work'; readonly work: CitedWork }
  | { readonly type: 'citation'; readonly work: CitedWork; readonly place: KeyPlace };

/** A node as the tree draws it, with one line for screen readers that says all of it. */
export function sourceItemOf(node: SourceNode): vscode.TreeItem {
  switch (node.type) {
    case 'source':
      return sourceItem(node.source);
    case 'passage':
      return passageItem(node);
    case 'work':
      return workItem(node.work);
    case 'citation':
      return citationItem(node.place);
  }
}

function sourceItem({ source, status, passages }: CitedSource): vscode.TreeItem {
  const path = status === 'web' ? source : vscode.workspace.asRelativePath(vscode.Uri.parse(source));
  const at = status === 'web' ? -1 : path.lastIndexOf('/');
  const item = new vscode.TreeItem(
    status === 'web' ? source.replace(/^https?:\/\//i, '') : path.slice(at + 1),
    vscode.TreeItemCollapsibleState.Expanded,
  );
  const problem = status === 'unread' ? vscode.l10n.t('cannot be read') : '';
  const folder = at > 0 ? path.slice(0, at) : '';
  item.id = `source:${source}`;
  item.description = joinParts([problem, folder, String(passages.length)], ' · ');
  item.tooltip = path;
  item.iconPath = icon(status === 'web' ? 'globe' : status === 'unread' ? 'warning' : 'file');
  item.contextValue = 'source';
  item.accessibilityInformation = { label: joinParts([path, problem, String(passages.length)], ', ') };
  return item;
}

function passageItem({ source, passage }: Extract<SourceNode, { type: 'passage' }>): vscode.TreeItem {
  const { status, words, line, places } = passage;
  const state = stateOf(passage);
  const label = words === '' ? vscode.l10n.t('The whole text') : words;
  const where = line === undefined ? '' : vscode.l10n.t('line {0}', line + 1);
  const item = new vscode.TreeItem(label);
  const [place] = places;
  item.id = `passage:${source.source}:${place?.uri ?? ''}:${place?.start ?? 0}`;
  item.description = joinParts([state, where, places.length > 1 && `${places.length}×`], ' · ');
  item.iconPath = icon(icons[status]);
  item.contextValue = 'passage';
  const citers = places.map(({ uri, line: at, entry }) => entry?.label ?? placeName(uri, at));
  item.tooltip = `${label}\n\n${vscode.l10n.t('Cited by:')}\n${citers.join('\n')}`;
  item.command = commandOf(source, passage);
  item.accessibilityInformation = {
    label: joinParts([state, label, where, `${vscode.l10n.t('Cited by:')} ${joinNames(citers)}`], ', '),
  };
  return item;
}

function workItem({ key, isKnown, reference, places }: CitedWork): vscode.TreeItem {
  const item = new vscode.TreeItem(`@${key}`, vscode.TreeItemCollapsibleState.Collapsed);
  const description = isKnown ? reference : vscode.l10n.t('not in a bibliography');
  item.id = `work:${key}`;
  item.description = joinParts([description, String(places.length)], ' · ');
  item.tooltip = joinParts([`@${key}`, description], '\n\n');
  item.iconPath = icon(isKnown ? 'library' : 'warning');
  item.contextValue = 'work';
  item.accessibilityInformation = { label: joinParts([`@${key}`, description, String(places.length)], ', ') };
  return item;
}

/** A click goes to the citation. */
function citationItem({
  uri,
  line,
  character,
  start,
  end,
  key,
  locator = '',
  context,
  entry,
}: KeyPlace): vscode.TreeItem {
  const where = placeName(uri, line);
  const item = new vscode.TreeItem(entry?.label ?? where);
  const file = vscode.Uri.parse(uri);
  const selection = new vscode.Range(line, character, line, character + end - start);
  item.id = `citation:${key}:${uri}:${start}`;
  item.description = joinParts([locator, entry && where], ' · ');
  item.tooltip = joinParts([where, context && `${context} …`, locator], '\n\n');
  item.iconPath = icon('quote');
  item.contextValue = 'citation';
  item.command = {
    title: vscode.l10n.t('Go to the citation'),
    command: 'vscode.open',
    arguments: [file, { selection }],
  };
  item.accessibilityInformation = { label: joinParts([entry?.label, where, locator], ', ') };
  return item;
}

const icons: Record<CitedPassage['status'], string> = {
  orphan: 'warning',
  ambiguous: 'question',
  whole: 'book',
  web: 'link',
  found: 'quote',
  edited: 'edit',
};

/** The problem of a passage; empty if there is none. */
function stateOf({ status }: CitedPassage): string {
  if (status === 'orphan') return vscode.l10n.t('not found');
  if (status === 'ambiguous') return vscode.l10n.t('several places');
  return status === 'edited' ? vscode.l10n.t('edited since') : '';
}

/** A click opens the passage; if it is not found, what cites it. */
function commandOf({ source, status }: CitedSource, passage: CitedPassage): vscode.Command {
  const destination = passage.places[0]?.destination ?? '';
  const title = vscode.l10n.t('Open the passage');
  if (status === 'web') return { title, command: 'vscode.open', arguments: [destination] };
  if (passage.status === 'orphan') {
    return {
      title: vscode.l10n.t('Show who cites it'),
      command: 'annalist.showCitingPlaces',
      arguments: [{ passage }],
    };
  }
  return { title, command: 'annalist.goToSource', arguments: [source, splitTarget(destination).fragment] };
}

/** Warnings and questions in the colour of warnings. */
function icon(id: string): vscode.ThemeIcon {
  const color = id === 'warning' || id === 'question' ? new vscode.ThemeColor('list.warningForeground') : undefined;
  return new vscode.ThemeIcon(id, color);
}
