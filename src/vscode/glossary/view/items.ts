import * as vscode from 'vscode';
import type { EntityKind } from '../../../language/types';
import type { EntryNode, GlossaryNode, KindNode, UnknownNameNode } from '../../../language/features/glossary';
import { joinParts } from '../../ui/joinParts';
import { kindName } from '../../ui/kindLabels';

/**
 * A node as the tree draws it, with one line for screen readers that says all of it. `isFiltered`: the sections are
 * short and shown open.
 */
export function treeItemOf(node: GlossaryNode, isFiltered: boolean): vscode.TreeItem {
  switch (node.type) {
    case 'kind':
      return sectionItem(`kind:${node.kind}`, kindsName(node), icons[node.kind], node.entries.length, isFiltered);
    case 'unknownNames': {
      const label = vscode.l10n.t('Names not in the glossary');
      return sectionItem('unknownNames', label, 'question', node.names.length, isFiltered);
    }
    case 'entry':
      return entryItem(node);
    case 'unknownName':
      return unknownNameItem(node);
  }
}

function sectionItem(id: string, label: string, icon: string, count: number, isOpen: boolean): vscode.TreeItem {
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const section = new vscode.TreeItem(label, isOpen ? Expanded : Collapsed);
  // Another id while a filter is on, so that VS Code remembers which sections were open without it.
  section.id = isOpen ? `${id}:filtered` : id;
  section.description = String(count);
  section.iconPath = new vscode.ThemeIcon(icon);
  section.contextValue = id === 'unknownNames' ? id : 'section';
  section.accessibilityInformation = { label: `${label}, ${count}` };
  return section;
}

function entryItem(node: EntryNode): vscode.TreeItem {
  const { id, label, kind, native, dates, mentions } = node;
  const entry = new vscode.TreeItem(label);
  entry.id = `entry:${id}`;
  entry.description = joinParts([native, dates, mentions > 0 && `${mentions}×`], ' · ');
  entry.iconPath = new vscode.ThemeIcon(icons[kind]);
  entry.contextValue = 'entry';
  entry.command = { title: vscode.l10n.t('Open entry'), command: 'annalist.openEntry', arguments: [id] };
  entry.accessibilityInformation = {
    label: joinParts([label, kindName(node.kind), native, dates, mentionWords(mentions)], ', '),
  };
  return entry;
}

function unknownNameItem({ name, count }: UnknownNameNode): vscode.TreeItem {
  const unknown = new vscode.TreeItem(name);
  unknown.id = `name:${name}`;
  unknown.description = `${count}×`;
  unknown.contextValue = 'unknownName';
  unknown.tooltip = vscode.l10n.t('Go to the first of {0} passages', count);
  unknown.command = {
    title: vscode.l10n.t('Go to the first passage'),
    command: '_annalist.selectUnknownName',
    arguments: [name],
  };
  unknown.accessibilityInformation = {
    label: joinParts([name, vscode.l10n.t('not in the glossary'), mentionWords(count)], ', '),
  };
  return unknown;
}

function mentionWords(count: number): string {
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
