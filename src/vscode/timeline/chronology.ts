import * as vscode from 'vscode';
import { chronologyAt, type ChronologyForm, eventKey, writeChronology } from '../../language/features/timeline';
import type { TimelineEvent } from '../../language';
import type { AnnotationStore } from '../essay/annotationStore';
import { languageShown, localize } from '../ui/messages';
import { warn } from '../ui/notify';
import { annotatedLanguages } from '../workspace/languages';
import { dateOf } from './marks';

/**
 * The commands *Insert Chronology*, which asks for the form and the events unless a form is given, and *Refresh
 * Chronology*, which keeps both.
 */
export function registerChronology(store: AnnotationStore): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('annalist.insertChronology', (given?: unknown) => insert(store, given)),
    vscode.commands.registerCommand('annalist.refreshChronology', () => refresh(store)),
  );
}

async function insert(store: AnnotationStore, given: unknown): Promise<void> {
  const editor = essayEditor();
  if (!editor) return;
  const asked = given === 'table' || given === 'list' || given === 'years' ? given : undefined;
  const events = eventsOf(store, editor.document);
  if (!events) return warnOfNone();
  const form = asked ?? (await pickForm());
  const leftOut = form && (asked ? [] : await pickLeftOut(events));
  if (!form || !leftOut) return;
  const place = editor.selection.active;
  // Tables and lists begin on a line of their own.
  const before = editor.document.lineAt(place.line).text.slice(0, place.character).trim() === '' ? '' : '\n\n';
  await editor.edit((edit) => edit.insert(place, before + written(events, { form, leftOut })));
}

async function refresh(store: AnnotationStore): Promise<void> {
  const editor = essayEditor();
  if (!editor) return;
  const { document, selection } = editor;
  const chronology = chronologyAt(document.getText(), document.offsetAt(selection.active));
  if (!chronology) return warn(vscode.l10n.t('There is no chronology at the cursor.'));
  const events = eventsOf(store, document);
  if (!events) return warnOfNone();
  const range = new vscode.Range(document.positionAt(chronology.start), document.positionAt(chronology.end));
  await editor.edit((edit) => edit.replace(range, written(events, chronology).trimEnd()));
}

/** Its headings are in the editor's language if the essay is written in it, else English. */
function written(events: readonly TimelineEvent[], form: Parameters<typeof writeChronology>[1]): string {
  const language = events[0]?.language ?? 'en-GB';
  return writeChronology(events, form, language.slice(0, 2) === languageShown().slice(0, 2) ? localize : undefined);
}

function essayEditor(): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor && vscode.languages.match(annotatedLanguages, editor.document) > 0 ? editor : undefined;
}

/** The events of the essay itself, without mentions; undefined if there are none, or the text could not be read. */
function eventsOf(store: AnnotationStore, document: vscode.TextDocument): TimelineEvent[] | undefined {
  const events = store.events(document)?.filter(({ lane, role }) => lane === 'essay' && role !== 'mention');
  return events?.length ? events : undefined;
}

const warnOfNone = (): void => warn(vscode.l10n.t('Annalist found no events in this text.'));

async function pickForm(): Promise<ChronologyForm | undefined> {
  const choices: (vscode.QuickPickItem & { readonly form: ChronologyForm })[] = [
    { label: vscode.l10n.t('Table'), form: 'table' },
    { label: vscode.l10n.t('List'), form: 'list' },
    { label: vscode.l10n.t('List by year'), form: 'years' },
  ];
  const title = vscode.l10n.t('Insert Chronology');
  const placeHolder = vscode.l10n.t('How should the chronology look?');
  return (await vscode.window.showQuickPick(choices, { title, placeHolder }))?.form;
}

/** A tick list of the events; the keys of those without a tick. Undefined if the writer leaves it. */
async function pickLeftOut(events: readonly TimelineEvent[]): Promise<string[] | undefined> {
  const choices = events.map((event) => ({ label: dateOf(event), description: event.title, picked: true, event }));
  const picked = await vscode.window.showQuickPick(choices, {
    canPickMany: true,
    matchOnDescription: true,
    title: vscode.l10n.t('Insert Chronology'),
    placeHolder: vscode.l10n.t('Select the events of the chronology'),
  });
  if (!picked) return undefined;
  const kept = new Set(picked.map(({ event }) => eventKey(event)));
  return [...new Set(events.map(eventKey))].filter((key) => !kept.has(key));
}
