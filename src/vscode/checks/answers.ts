import * as vscode from 'vscode';
import {
  addIgnoreEdit,
  type Ignore,
  ignoreEdit,
  ignoreFileName,
  kindOfCheck,
  plainWords,
  removeIgnoreEdit,
} from '../../language/features/checks';
import type { TextEdit } from '../../language';
import type { GlossaryFiles } from '../glossary/files';
import { commandAction, editFix, quickFixesOnly } from '../ui/codeActions';
import { warn } from '../ui/notify';
import { annotatedLanguages, isReadOnly } from '../workspace/languages';
import { logFailure } from '../workspace/log';
import { toSpan } from '../workspace/positions';
import { codeOf } from './diagnostics';
import { changeIgnoreFile, ignoreFileIn, type IgnoreFiles, placeInFolder } from './ignoreFiles';

/** Made anew in each window, so that no other extension can have Annalist write a list. */
const ourKey = crypto.randomUUID();

/** What one of our actions adds to the list of a folder. */
interface Request {
  readonly folder: vscode.Uri;
  readonly ignore: Ignore;
}

/** Texts, glossaries and bibliographies. */
const checkedFiles: vscode.DocumentSelector = [
  ...(annotatedLanguages as readonly vscode.DocumentFilter[]),
  { pattern: '**/*.{bib,json}' },
];

/**
 * The answers to a problem, whatever its subject: *Ignore here*, which writes a comment into the text; *Ignore
 * everywhere*, which writes a list that can be committed; and the setting of its kind. What mends it is offered by its
 * subject.
 */
export function registerAnswers(ignores: IgnoreFiles, glossaries: Pick<GlossaryFiles, 'has'>): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider(
      checkedFiles,
      {
        provideCodeActions: (document, _range, { diagnostics }) => {
          const isGlossary = glossaries.has(document.uri);
          return diagnostics.flatMap((diagnostic) => answersTo(document, diagnostic, isGlossary));
        },
      },
      quickFixesOnly,
    ),
    vscode.commands.registerCommand('_annalist.ignore', async (key: unknown, request: Request) => {
      if (key === ourKey) await addToList(ignores, request);
    }),
  );
}

function answersTo(
  document: vscode.TextDocument,
  diagnostic: vscode.Diagnostic,
  isGlossary: boolean,
): vscode.CodeAction[] {
  const check = codeOf(diagnostic);
  const kind = kindOfCheck(check);
  if (kind === undefined) return [];
  const words = plainWords(document.getText(diagnostic.range));
  const answers: vscode.CodeAction[] = [];
  const offer = (title: string, ...command: readonly [string, ...unknown[]]): void => {
    const action = commandAction(vscode.CodeActionKind.QuickFix, title, ...command);
    action.diagnostics = [diagnostic];
    answers.push(action);
  };
  // A comment in an entry of a glossary would be part of its fields; plain text and bibliographies have no comments.
  const hasComments = document.languageId === 'markdown' && !isGlossary;
  if (hasComments && !isReadOnly(document.uri)) {
    const edit = ignoreEdit(document.getText(), { code: check, ...toSpan(document, diagnostic.range) });
    answers.push(editFix(vscode.l10n.t('Ignore “{0}” here', brief(words)), document, [edit], { diagnostic }));
  }
  const place = placeInFolder(document.uri);
  if (place && !isReadOnly(place.folder)) {
    const { folder, file } = place;
    // The problem of a whole file stands at no words.
    const everywhere: Ignore = words === '' ? { check } : { check, words };
    const inFile = vscode.l10n.t('Ignore “{0}” in this file', brief(words));
    const ignore = vscode.l10n.t('Ignore “{0}” everywhere in this workspace', brief(words));
    if (!hasComments) offer(inFile, '_annalist.ignore', ourKey, { folder, ignore: { ...everywhere, file } });
    if (words !== '') offer(ignore, '_annalist.ignore', ourKey, { folder, ignore: everywhere });
  }
  const settings = vscode.l10n.t('Change how such problems are shown...');
  offer(settings, 'workbench.action.openSettings', `annalist.checks.${kind}`);
  return answers;
}

/** Characters of the words of a problem in the title of an action. */
const longest = 40;

const brief = (words: string): string => (words.length <= longest ? words : `${words.slice(0, longest).trimEnd()}…`);

/** Adds to the list of a folder. The notification offers to take it back: the undo of the text does not reach the list. */
async function addToList(ignores: IgnoreFiles, { folder, ignore }: Request): Promise<void> {
  const isAdded = await changeIgnoreFile(folder, (text) => edited(text, addIgnoreEdit(text, ignore)));
  if (!isAdded) return warn(vscode.l10n.t('Cannot add to “{0}”: it is not a list in JSON.', ignoreFileName));
  await ignores.load();
  logFailure(offerUndo(ignores, { folder, ignore }));
}

async function offerUndo(ignores: IgnoreFiles, { folder, ignore }: Request): Promise<void> {
  const undo = vscode.l10n.t('Undo');
  const open = vscode.l10n.t('Open');
  const message = vscode.l10n.t('Ignored from now on. This is noted in “{0}”.', ignoreFileName);
  const answer = await vscode.window.showInformationMessage(message, undo, open);
  if (answer === open) await vscode.window.showTextDocument(ignoreFileIn(folder));
  if (answer !== undo) return;
  await changeIgnoreFile(folder, (text) => edited(text, removeIgnoreEdit(text, ignore)));
  await ignores.load();
}

const edited = (text: string, edit: TextEdit | undefined): string | undefined =>
  edit && text.slice(0, edit.start) + edit.text + text.slice(edit.end);
