import * as vscode from 'vscode';
import {
  addIgnoreEdit,
  type Ignore,
  ignoreEdit,
  ignoreFileName,
  kindOfCheck,
  onOneLine,
} from '../../language/features/checks';
import type { GlossaryFiles } from '../glossary/files';
import { commandAction, editFix, quickFixesOnly } from '../ui/codeActions';
import { warn } from '../ui/notify';
import { OwnCommand } from '../ui/ownCommands';
import type { QuietEdits } from '../ui/quietEdits';
import { annotatedLanguages, isReadOnly } from '../workspace/languages';
import { toSpan } from '../workspace/positions';
import { codeOf } from './diagnostics';
import { ignoreFileOf, type IgnoreFiles, placeInFolder } from './ignoreFiles';

/** What one of our actions adds to the list of a folder, and what the status bar then says. */
interface ListedAnswer {
  readonly folder: vscode.Uri;
  readonly ignore: Ignore;
  readonly done: string;
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
export function registerAnswers(
  ignores: IgnoreFiles,
  glossaries: Pick<GlossaryFiles, 'has'>,
  edits: QuietEdits,
): vscode.Disposable {
  const addToList = new OwnCommand('_annalist.ignore', async ({ folder, ignore, done }: ListedAnswer) => {
    const file = await ignoreFileOf(folder);
    const edit = file && addIgnoreEdit(file.text, ignore);
    if (!edit) return warn(vscode.l10n.t('Cannot add to “{0}”: it is not a list in JSON.', ignoreFileName));
    if (await edits.make(file, edit, done)) await ignores.load();
  });
  return vscode.Disposable.from(
    addToList,
    vscode.languages.registerCodeActionsProvider(
      checkedFiles,
      {
        provideCodeActions: (document, _range, { diagnostics }) => {
          // A comment in an entry of a glossary would be part of its fields; plain text and bibliographies have no comments.
          const hasComments = document.languageId === 'markdown' && !glossaries.has(document.uri);
          return diagnostics.flatMap((each) => answersTo(document, each, { hasComments, addToList }));
        },
      },
      quickFixesOnly,
    ),
  );
}

function answersTo(
  document: vscode.TextDocument,
  diagnostic: vscode.Diagnostic,
  { hasComments, addToList }: { readonly hasComments: boolean; readonly addToList: OwnCommand<ListedAnswer> },
): vscode.CodeAction[] {
  const check = codeOf(diagnostic);
  const kind = kindOfCheck(check);
  if (kind === undefined) return [];
  const title = vscode.l10n.t('Change how such problems are shown...');
  const setting = `annalist.checks.${kind}`;
  const change = commandAction(vscode.CodeActionKind.QuickFix, title, 'workbench.action.openSettings', setting);
  change.diagnostics = [diagnostic];
  // A comment that is of no use is removed, not answered by another.
  if (kind === 'ignores') return [change];
  const words = onOneLine(document.getText(diagnostic.range));
  const answers: vscode.CodeAction[] = [];
  if (hasComments && !isReadOnly(document.uri)) {
    const edit = ignoreEdit(document.getText(), { code: check, ...toSpan(document, diagnostic.range) });
    answers.push(editFix(vscode.l10n.t('Ignore “{0}” here', brief(words)), document, [edit], { diagnostic }));
  }
  for (const answer of listedAnswers(document.uri, check, words, !hasComments)) {
    answers.push(addToList.fix(answer.title, answer, diagnostic));
  }
  return [...answers, change];
}

/** The answers that the list of the folder takes. A problem of a whole file stands at no words. */
function listedAnswers(
  uri: vscode.Uri,
  check: string,
  words: string,
  isForFileToo: boolean,
): (ListedAnswer & { readonly title: string })[] {
  const place = placeInFolder(uri);
  if (!place || isReadOnly(place.folder)) return [];
  const { folder, file } = place;
  const everywhere: Ignore = words === '' ? { check } : { check, words };
  const name = brief(words === '' ? file : words);
  const inFile = {
    title: vscode.l10n.t('Ignore “{0}” in this file', name),
    done: vscode.l10n.t('“{0}” is ignored in this file', name),
    folder,
    ignore: { ...everywhere, file },
  };
  const inAll = {
    title: vscode.l10n.t('Ignore “{0}” everywhere in this workspace', name),
    done: vscode.l10n.t('“{0}” is ignored everywhere in this workspace', name),
    folder,
    ignore: everywhere,
  };
  return [...(isForFileToo ? [inFile] : []), ...(words === '' ? [] : [inAll])];
}

/** Characters of the words of a problem in the title of an action. */
const longest = 40;

const brief = (words: string): string => (words.length <= longest ? words : `${words.slice(0, longest).trimEnd()}…`);
