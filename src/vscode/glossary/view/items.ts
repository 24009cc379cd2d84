import * as vscode from 'vscode';
import type { EntityKind } from '../../../language/types';
import type { EntryNode, GlossaryNode, KindNode, UnknownNameNode } from '../../../language/features/glossary';
import { joinParts } from '../../ui/joinParts';
import { kindName } from '../../ui/kindLabels';

/** What a row shows besides its node. */
export interface RowState {
  /** Whether a section begins open. */
  readonly isOpen: boolean;
  /** Whether a search or *Used Here Only* is on. */
  readonly isFiltered: boolean;
  /** Whether mentions are counted. */
  readonly hasEssay: boolean;
  /** Whether the writer may edit the entry. */
  readonly isOwn: boolean;
}

/** A node as the tree draws it, with one line for screen readers that says all of it. */
export function treeItemOf(node: GlossaryNode, state: RowState): vscode.TreeItem {
  switch (node.type) {
    case 'kind':
      return kindItem(node, state);
    case 'unknownNames':
      return unknownNamesItem(node.names.length, state);
    case 'entry':
      return entryItem(node, state);
    case 'unknownName':
      return unknownNameItem(node);
  }
}

function kindItem(node: KindNode, state: RowState): vscode.TreeItem {
  const { kind, used, total } = node;
  const count = used === undefined ? String(total) : vscode.l10n.t('{0} of {1} used here', used, total);
  return sectionItem(`kind:${kind}`, kindsName(node), { icon: icons[kind], count }, state);
}

function unknownNamesItem(count: number, state: RowState): vscode.TreeItem {
  const label = vscode.l10n.t('Names not in the glossary');
  const section = sectionItem('unknownNames', label, { icon: 'question', count: String(count) }, state);
  section.contextValue = 'unknownNames';
  return section;
}

function sectionItem(
  id: string,
  label: string,
  { icon, count }: { readonly icon: string; readonly count: string },
  { isOpen, isFiltered }: RowState,
): vscode.TreeItem {
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const section = new vscode.TreeItem(label, isOpen ? Expanded : Collapsed);
  // Another id while a filter is on, so that VS Code remembers which sections were open without it.
  section.id = isFiltered ? `${id}:filtered` : id;
  section.description = count;
  section.iconPath = new vscode.ThemeIcon(icon);
  section.contextValue = 'section';
  section.accessibilityInformation = { label: `${label}, ${count}` };
  return section;
}

/** The icon of an entry that the essay names has a colour, and its count stands first; others have neither. */
function entryItem(node: EntryNode, { hasEssay, isOwn }: RowState): vscode.TreeItem {
  const { id, label, kind, native, dates, mentions } = node;
  const isUsed = mentions > 0;
  const entry = new vscode.TreeItem(label);
  entry.id = `entry:${id}`;
  entry.description = joinParts([isUsed && `${mentions}×`, native && isolated(native), dates], ' · ');
  entry.iconPath = new vscode.ThemeIcon(icons[kind], isUsed ? new vscode.ThemeColor('annalist.usedEntry') : undefined);
  entry.contextValue = joinParts(['entry', isOwn && 'own', isUsed && 'used', dates !== undefined && 'dated'], '.');
  entry.command = { title: vscode.l10n.t('Open entry'), command: 'annalist.openEntry', arguments: [id] };
  entry.accessibilityInformation = {
    label: joinParts([label, hasEssay && mentionWords(mentions), kindName(kind), native, dates], ', '),
  };
  return entry;
}

/** Words that may run from right to left, and then leave the order of those around them alone (Unicode isolates). */
const isolated = (words: string): string => `\u2068${words}\u2069`;

function unknownNameItem({ name, count, kind }: UnknownNameNode): vscode.TreeItem {
  const unknown = new vscode.TreeItem(name);
  unknown.id = `name:${name}`;
  unknown.description = joinParts([`${count}×`, kind && kindName(kind)], ' · ');
  unknown.iconPath = new vscode.ThemeIcon(kind ? icons[kind] : 'question');
  unknown.contextValue = 'unknownName';
  unknown.tooltip = vscode.l10n.t('Go to the first of {0} passages', count);
  unknown.command = {
    title: vscode.l10n.t('Go to the first passage'),
    command: '_annalist.selectUnknownName',
    arguments: [name],
  };
  unknown.accessibilityInformation = {
    label: joinParts([name, mentionWords(count), vscode.l10n.t('not in the glossary'), kind && kindName(kind)], ', '),
  };
  return unknown;
}

function mentionWords(count: number): string {
  if (count === 0) return vscode.l10n.t('not mentioned here');
  return count === 1 ? vscode.l10n.t('1 mention here') : vscode.l10n.t('{0} mentions here', count);
}

const icons: Record<EntityKind, string> = {
  person: 'person',
  organisation: 'organization',
  place: 'location',
  event: 'calendar',
  period: 'history',
  work: 'book',
  office: 'briefcase',
  concept: 'lightbulb',
};

/** The title of the section of a kind: “People”. */
function kindsName({ kind }: KindNode): string {
  const names: Record<EntityKind, string> = {
    person: vscode.l10n.t('People'),
    organisation: vscode.l10n.t('Organisations'),
    place: vscode.l10n.t('Places'),
    event: vscode.l10n.t('Events'),
    period: vscode.l10n.t('Periods'),
    work: vscode.l10n.t('Works'),
    office: vscode.l10n.t('Offices'),
    concept: vscode.l10n.t('Concepts'),
  };
  return names[kind];
}
