import * as vscode from 'vscode';
import { annotationAt, correctionEdit, type DescribeDate, readDateWords } from '../../language/features/essay';
import type { DateAnnotation } from '../../language';
import { describeDatesLike } from '../ui/messages';
import { readOnlyText, warn } from '../ui/notify';
import { isReadOnly } from '../workspace/languages';
import { toRange } from '../workspace/positions';
import type { AnnotationStore } from './annotationStore';
import type { DatePlace, OfferedDates } from './offeredDates';

/**
 * The commands *Set Date...* and *Not a Date*: of the date that a hover offers with a token, else of that at the
 * cursor. They write a comment behind the date.
 */
export const registerSetDate = (store: AnnotationStore, offered: OfferedDates): vscode.Disposable =>
  vscode.Disposable.from(
    vscode.commands.registerCommand('annalist.setDate', (token?: unknown) =>
      correct(store, offered.place(token) ?? cursor(), (date, describe) => askForDate(store, date, describe)),
    ),
    vscode.commands.registerCommand('annalist.notADate', (token?: unknown) =>
      correct(store, offered.place(token) ?? cursor(), () => Promise.resolve('none')),
    ),
    vscode.commands.registerCommand('_annalist.copyText', async (text: unknown) => {
      if (typeof text === 'string') await vscode.env.clipboard.writeText(text);
    }),
  );

/** The date at a position. */
export function dateAt(
  store: AnnotationStore,
  document: vscode.TextDocument,
  position: vscode.Position,
): DateAnnotation | undefined {
  const annotated = store.get(document);
  const annotation = annotated && annotationAt(annotated, document.offsetAt(position));
  return annotation?.kind === 'date' ? annotation : undefined;
}

function cursor(): DatePlace | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor && { document: editor.document, position: editor.selection.active };
}

/** Writes a value into a comment after the date at a place. `ask` answers an EDTF date, `none`, or undefined. */
async function correct(
  store: AnnotationStore,
  place: DatePlace | undefined,
  ask: (date: DateAnnotation, describe: DescribeDate) => Promise<string | undefined>,
): Promise<void> {
  if (place && isReadOnly(place.document.uri)) return warn(readOnlyText());
  const essay = place && store.get(place.document);
  const date = place && dateAt(store, place.document, place.position);
  const value = essay && date && (await ask(date, describeDatesLike(essay)));
  if (!date || value === undefined) return;
  const { document } = place;
  const annotated = store.get(document);
  if (!annotated) return;
  const edit = correctionEdit(annotated, date, 'date', value);
  const change = new vscode.WorkspaceEdit();
  change.replace(document.uri, toRange(document, edit), edit.text);
  await vscode.workspace.applyEdit(change);
}

/** Asks for a date in any words that Annalist reads, and shows how it reads them. */
async function askForDate(
  { service }: AnnotationStore,
  { text, edtf }: DateAnnotation,
  describe: DescribeDate,
): Promise<string | undefined> {
  const read = (words: string): string | undefined => readDateWords(service.dates, words);
  const shown = edtf === undefined ? '' : describe(edtf);
  const words = await vscode.window.showInputBox({
    title: vscode.l10n.t('The date of “{0}”', text),
    prompt: vscode.l10n.t('For example: February 1956, autumn 1957, c. 1450, 44 BC, 1958–1962'),
    value: read(shown) === edtf ? shown : (edtf ?? ''),
    validateInput(input) {
      const value = read(input);
      if (value === undefined) return vscode.l10n.t('This is not understood as a date with a year.');
      const { Info } = vscode.InputBoxValidationSeverity;
      return { message: vscode.l10n.t('Understood as {0} ({1})', describe(value), value), severity: Info };
    },
  });
  return words === undefined ? undefined : read(words);
}
