import * as vscode from 'vscode';
import { passageProblem, readDestination, withFragment } from '../../../language/features/sources';
import { localize } from '../../ui/messages';
import { warn } from '../../ui/notify';
import { isReadOnly } from '../../workspace/languages';
import { logFailure } from '../../workspace/log';
import { toRange, toSpan } from '../../workspace/positions';
import type { PassageLookup, PassagePlace, SourceFiles } from '../files';
import { findLink, type LinkPlace } from './place';
import { refusal } from './problem';

type UnclearPassage = Extract<PassageLookup, { readonly status: 'ambiguous' | 'orphan' }>;

/** A passage of a file, as it stands now. */
export type PassageLocation = Pick<vscode.Location, 'uri' | 'range'>;

/** Follows a link of a text: a web address in the browser, with its fragment; a file with the words selected. */
export async function followLink(sources: SourceFiles, link: LinkPlace): Promise<void> {
  const destination = readDestination(link.destination);
  switch (destination.kind) {
    case 'web':
      // As a string: a Uri would lose which commas and hyphens of the fragment are encoded.
      await vscode.commands.executeCommand('vscode.open', link.destination);
      return;
    case 'refused':
      return warn(localize(refusal(destination.reason)));
    case 'file': {
      const file = sources.resolvePath(link.uri, destination.path);
      if (file) return openPassage(sources, file, destination.fragment, link);
      return warn(vscode.l10n.t('“{0}” is outside the workspace.', destination.path));
    }
    default:
  }
}

/**
 * Opens a file and selects the words that a fragment names. If it may mean several places, the writer chooses. If the
 * words were edited, or chosen among several, and the link is known, the writer is asked whether to update it.
 */
export async function openPassage(
  sources: SourceFiles,
  uri: vscode.Uri,
  fragment: string | undefined,
  link?: LinkPlace,
): Promise<void> {
  const lookup = await sources.find(uri, fragment);
  const name = vscode.workspace.asRelativePath(uri);
  switch (lookup.status) {
    case 'found':
      await vscode.window.showTextDocument(uri, { selection: lookup.range });
      if (lookup.isEdited && link) {
        const message = vscode.l10n.t('“{0}” was edited after the link was made. These are the current words.', name);
        offerUpdate(sources, link, { uri, range: lookup.range }, message);
      }
      return;
    case 'ambiguous': {
      const place = await choosePlace(uri, lookup);
      if (!place) return;
      await vscode.window.showTextDocument(uri, { selection: place.range });
      const message = vscode.l10n.t('Update the link to point to these words of “{0}”?', name);
      if (link) offerUpdate(sources, link, { uri, range: place.range }, message);
      return;
    }
    case 'orphan':
      warn(vscode.l10n.t('The quoted words are no longer in “{0}”.', name));
      // Else an open editor keeps its selection, as if that were the passage.
      await vscode.window.showTextDocument(uri, { selection: new vscode.Range(0, 0, 0, 0) });
      return;
    case 'refused':
      return warn(vscode.l10n.t('“{0}” is outside the workspace.', name));
    default:
      warn(vscode.l10n.t('“{0}” cannot be read.', name));
  }
}

/** Asks which place is meant, showing each with its context. The title says why it is not known. */
async function choosePlace(uri: vscode.Uri, lookup: UnclearPassage): Promise<PassagePlace | undefined> {
  const choices = lookup.candidates.map((place) => ({
    label: vscode.l10n.t('Line {0}', place.range.start.line + 1),
    description: place.context.words,
    detail: `${place.context.before}${place.context.words}${place.context.after}`,
    place,
  }));
  const path = vscode.workspace.asRelativePath(uri);
  const title = localize(passageProblem(path.split('/').at(-1) ?? path, lookup, lookup.nearest));
  const placeHolder = vscode.l10n.t('Select the passage that is meant');
  return (await vscode.window.showQuickPick(choices, { title, placeHolder, matchOnDetail: true }))?.place;
}

/** Offers to update a link in a notification, and does not wait for the answer. */
function offerUpdate(sources: SourceFiles, link: LinkPlace, passage: PassageLocation, message: string): void {
  if (!isWritable(sources, vscode.Uri.parse(link.uri))) return;
  const update = vscode.l10n.t('Update Link');
  const ask = async (): Promise<void> => {
    if ((await vscode.window.showInformationMessage(message, update)) !== update) return;
    const edit = await updateOf(sources, link, passage);
    if (edit) await vscode.workspace.applyEdit(edit);
    else warn(vscode.l10n.t('The link cannot be updated.'));
  };
  logFailure(ask());
}

/** Whether the writer may edit a text. Texts outside the workspace are read-only. */
export const isWritable = (sources: SourceFiles, uri: vscode.Uri): boolean =>
  sources.isInWorkspace(uri) && !isReadOnly(uri);

/** Lets the writer choose among the places that a link may mean, and updates it so that it means that one alone. */
export async function choosePassage(sources: SourceFiles, link: LinkPlace): Promise<void> {
  const found = await lookUp(sources, link);
  if (found?.lookup.status !== 'ambiguous') return;
  const place = await choosePlace(found.uri, found.lookup);
  const edit = place && (await updateOf(sources, link, { uri: found.uri, range: place.range }));
  if (edit) await vscode.workspace.applyEdit(edit);
}

/** The passage that a link to a file finds; undefined for any other link. */
export async function lookUp(
  sources: SourceFiles,
  { uri, destination }: LinkPlace,
): Promise<{ readonly uri: vscode.Uri; readonly lookup: PassageLookup } | undefined> {
  const read = readDestination(destination);
  if (read.kind !== 'file' || read.fragment === undefined) return undefined;
  const file = sources.resolvePath(uri, read.path);
  return file && { uri: file, lookup: await sources.find(file, read.fragment) };
}

/** The edit after which a link names a passage as it stands now: it replaces the fragment. */
export async function updateOf(
  sources: SourceFiles,
  place: LinkPlace,
  { uri, range }: PassageLocation,
): Promise<vscode.WorkspaceEdit | undefined> {
  const source = await vscode.workspace.openTextDocument(uri);
  const fragment = sources.describe(uri, source.getText(), toSpan(source, range));
  const found = await findLink(place);
  if (fragment === undefined || !found) return undefined;
  const target = toRange(found.document, found.link.target);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(found.document.uri, target, withFragment(found.document.getText(target), fragment));
  return edit;
}
