import * as vscode from 'vscode';
import {
  exportTimeline,
  type TimelineEvent,
  type TimelineFormat,
  timelineFormats,
  timelineMarkdown,
} from '../language';
import { annotatedLanguages, type AnnotationStore } from './annotationStore';

const names: Readonly<Record<TimelineFormat, string>> = {
  json: 'JSON',
  csv: 'CSV',
  html: 'HTML',
  svg: 'SVG',
  timelinejs: 'TimelineJS',
  markwhen: 'Markwhen',
  ical: 'iCalendar',
  markdown: 'Markdown',
};

/** The languages of the untitled documents; HTML and SVG are saved as files. */
const languages: Partial<Record<TimelineFormat, string>> = { json: 'json', timelinejs: 'json', markdown: 'markdown' };

/**
 * Export Timeline takes a format and, for HTML and SVG, the file's address; Insert Chronology takes `table` or `list`.
 * What is not given is asked for.
 */
export function registerTimelineExport(store: AnnotationStore): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('annalist.exportTimeline', async (given?: unknown, target?: unknown) => {
      const found = activeEvents(store);
      const format = timelineFormats.find((each) => each === given) ?? (found && (await pickFormat()));
      if (!found || !format) return;
      const title = (found.editor.document.uri.path.split('/').at(-1) ?? '').replace(/\.\w+$/, '');
      const stamp = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
      const content = exportTimeline(found.events, format, { title, stamp });
      if (format === 'html' || format === 'svg') await save(found.editor.document.uri, format, content, target);
      else {
        const language = languages[format] ?? 'plaintext';
        await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content, language }));
      }
    }),
    vscode.commands.registerCommand('annalist.insertChronology', async (given?: unknown) => {
      const found = activeEvents(store);
      const form = given === 'table' || given === 'list' ? given : found && (await pickForm());
      if (!found || !form) return;
      const { editor, events } = found;
      const own = events.filter(({ lane }) => lane === 'essay');
      await editor.edit((edit) => edit.insert(editor.selection.active, timelineMarkdown(own, form)));
    }),
  );
}

function activeEvents(store: AnnotationStore) {
  const editor = vscode.window.activeTextEditor;
  if (!editor || vscode.languages.match(annotatedLanguages, editor.document) === 0) return undefined;
  const events: readonly TimelineEvent[] | undefined = store.events(editor.document);
  return events && { editor, events };
}

async function pickFormat(): Promise<TimelineFormat | undefined> {
  const choices = timelineFormats.map((format) => ({ label: names[format], format }));
  return (await vscode.window.showQuickPick(choices, { placeHolder: vscode.l10n.t('Which format?') }))?.format;
}

async function pickForm(): Promise<'table' | 'list' | undefined> {
  const choices = [
    { label: vscode.l10n.t('Table'), form: 'table' as const },
    { label: vscode.l10n.t('List'), form: 'list' as const },
  ];
  return (await vscode.window.showQuickPick(choices))?.form;
}

async function save(essay: vscode.Uri, format: 'html' | 'svg', content: string, target: unknown): Promise<void> {
  const defaultUri = essay.with({ path: `${essay.path.replace(/\.\w+$/, '')}.${format}` });
  const uri =
    typeof target === 'string'
      ? vscode.Uri.parse(target)
      : await vscode.window.showSaveDialog({ defaultUri, filters: { [names[format]]: [format] } });
  if (uri) await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
}
