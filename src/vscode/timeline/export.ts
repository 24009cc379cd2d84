import * as vscode from 'vscode';
import {
  exportTimeline,
  filterEvents,
  noFilter,
  type TimelineEvent,
  type TimelineFormat,
  timelineFormats,
  timelineMarkdown,
} from '../../language';
import { annotatedLanguages, type AnnotationStore } from '../essay/annotationStore';
import type { TimelineEvents } from './events';
import type { TimelineView } from './view';

const formats = [...timelineFormats, 'png'] as const;
type Format = TimelineFormat | 'png';
type Extent = 'everything' | 'view';

const names: Readonly<Record<Format, string>> = {
  json: 'JSON',
  csv: 'CSV',
  html: 'HTML',
  svg: 'SVG',
  timelinejs: 'TimelineJS',
  markwhen: 'Markwhen',
  ical: 'iCalendar',
  markdown: 'Markdown',
  png: 'PNG',
};

/** The languages of the untitled documents; HTML and pictures are saved as files. */
const languages: Partial<Record<Format, string>> = { json: 'json', timelinejs: 'json', markdown: 'markdown' };
const savedFormats: readonly Format[] = ['html', 'svg', 'png'];

/**
 * Export Timeline takes a format and, for HTML and pictures, the file's address and of pictures the extent,
 * `everything` or `view`; Insert Chronology takes `table` or `list`. What is not given is asked for.
 */
export function registerTimelineExport(
  store: AnnotationStore,
  timeline: TimelineEvents,
  view: TimelineView,
): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(
      'annalist.exportTimeline',
      async (given?: unknown, target?: unknown, part?: unknown) => {
        timeline.refresh();
        const { all, key } = timeline;
        if (key === undefined) return;
        const format = formats.find((each) => each === given) ?? (await pickFormat());
        if (!format) return;
        const extent = await extentOf(format, part);
        if (!extent) return;
        const content = await contentOf(format, extent, all, timeline, view);
        if (content === undefined) return;
        if (savedFormats.includes(format)) await save(vscode.Uri.parse(key), format, content, target);
        else {
          const language = languages[format] ?? 'plaintext';
          const text = new TextDecoder().decode(content);
          await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content: text, language }));
        }
      },
    ),
    vscode.commands.registerCommand('annalist.insertChronology', async (given?: unknown) => {
      const editor = vscode.window.activeTextEditor;
      if (!editor || vscode.languages.match(annotatedLanguages, editor.document) === 0) return;
      const form = given === 'table' || given === 'list' ? given : await pickForm();
      const events = form && store.events(editor.document);
      if (!events) return;
      const own = events.filter(({ lane }) => lane === 'essay');
      const place = editor.selection.active;
      // A table that begins in the middle of a line would be none.
      const before = editor.document.lineAt(place.line).text.slice(0, place.character).trim() === '' ? '' : '\n\n';
      await editor.edit((edit) => edit.insert(place, before + timelineMarkdown(own, form)));
    }),
  );
}

async function contentOf(
  format: Format,
  extent: Extent,
  all: readonly TimelineEvent[],
  timeline: TimelineEvents,
  view: TimelineView,
): Promise<Uint8Array | undefined> {
  // Only a page knows what is in view, and only it can draw.
  const picture = format === 'png' || extent === 'view' ? await view.page?.draw(extent === 'everything') : undefined;
  if (format === 'png' || extent === 'view') {
    if (!picture) {
      void vscode.window.showWarningMessage(vscode.l10n.t('Open the timeline first. The picture is drawn there.'));
      return undefined;
    }
    if (format === 'png') return Uint8Array.from(atob(picture.png), (byte) => byte.charCodeAt(0));
  }
  const shown = picture
    ? filterEvents([...(timeline.found?.values() ?? [])], { ...noFilter, span: picture.days }, () => undefined)
    : all;
  const title = timeline.name.replace(/\.\w+$/, '');
  const stamp = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
  return new TextEncoder().encode(exportTimeline(shown, format, { title, stamp }));
}

async function extentOf(format: Format, given: unknown): Promise<Extent | undefined> {
  if (format !== 'svg' && format !== 'png') return 'everything';
  if (given === 'everything' || given === 'view') return given;
  const choices = [
    { label: vscode.l10n.t('Everything'), extent: 'everything' as const },
    { label: vscode.l10n.t('The visible part'), extent: 'view' as const },
  ];
  return (await vscode.window.showQuickPick(choices))?.extent;
}

async function pickFormat(): Promise<Format | undefined> {
  const choices = formats.map((format) => ({ label: names[format], format }));
  return (await vscode.window.showQuickPick(choices, { placeHolder: vscode.l10n.t('Select a format') }))?.format;
}

async function pickForm(): Promise<'table' | 'list' | undefined> {
  const choices = [
    { label: vscode.l10n.t('Table'), form: 'table' as const },
    { label: vscode.l10n.t('List'), form: 'list' as const },
  ];
  return (await vscode.window.showQuickPick(choices))?.form;
}

async function save(essay: vscode.Uri, format: Format, content: Uint8Array, target: unknown): Promise<void> {
  const defaultUri = essay.with({ path: `${essay.path.replace(/\.\w+$/, '')}.${format}` });
  const uri =
    typeof target === 'string'
      ? vscode.Uri.parse(target)
      : await vscode.window.showSaveDialog({ defaultUri, filters: { [names[format]]: [format] } });
  if (uri) await vscode.workspace.fs.writeFile(uri, content);
}
