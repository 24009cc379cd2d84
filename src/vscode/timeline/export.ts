import * as vscode from 'vscode';
import { exportTimeline, type TimelineFormat } from '../../language';
import { filterEvents, noFilter } from '../../language/features/timeline';
import { languageShown, localize } from '../ui/messages';
import { warn } from '../ui/notify';
import { logError } from '../workspace/log';
import type { TimelineEvents } from './events';
import type { TimelinePicture } from './page';
import type { TimelineView } from './view';

type Format = TimelineFormat | 'png';

/** In the order in which they are offered: to read, to print, to work with. */
const formats: readonly Format[] = [
  ...(['html', 'svg', 'png', 'markdown', 'csv'] as const),
  ...(['ical', 'timelinejs', 'markwhen', 'json'] as const),
];
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

/** These are saved as files; the others are opened as untitled documents. */
const savedFormats: readonly Format[] = ['html', 'svg', 'png'];

/** The languages of the untitled documents; the others are plain text. */
const languages: Partial<Record<Format, string>> = { json: 'json', timelinejs: 'json', markdown: 'markdown' };

/**
 * The command *Export Timeline*: in the format that is given or asked for, and for pictures of `everything` or of what
 * is in `view`. Where a file is saved only the writer says.
 */
export function registerTimelineExport(timeline: TimelineEvents, view: TimelineView): vscode.Disposable {
  return vscode.commands.registerCommand('annalist.exportTimeline', async (given?: unknown, part?: unknown) => {
    timeline.refresh();
    const { key } = timeline;
    if (key === undefined) return;
    const format = formats.find((each) => each === given) ?? (await pickFormat());
    const extent = format && (await extentOf(format, part));
    if (!format || !extent) return;
    const content = await contentOf(format, extent, timeline, view);
    if (content === undefined) return;
    if (savedFormats.includes(format)) await save(vscode.Uri.parse(key), format, content);
    else await open(content, languages[format] ?? 'plaintext');
  });
}

async function contentOf(
  format: Format,
  extent: Extent,
  timeline: TimelineEvents,
  view: TimelineView,
): Promise<Uint8Array | undefined> {
  // Only a page knows what is in view, and only a page can draw.
  if (format === 'png') {
    const picture = await drawn(view, extent);
    return picture && Uint8Array.from(atob(picture.png), (byte) => byte.charCodeAt(0));
  }
  const picture = extent === 'view' ? await drawn(view, extent) : undefined;
  if (extent === 'view' && !picture) return undefined;
  const shown = picture
    ? filterEvents([...(timeline.found?.values() ?? [])], { ...noFilter, span: picture.days }, () => undefined)
    : timeline.all;
  const title = timeline.name.replace(/\.\w+$/, '');
  const stamp = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
  return new TextEncoder().encode(exportTimeline(shown, format, { title, stamp, language: languageShown(), localize }));
}

/** The picture that the page draws; undefined if there is none, and the writer was told why. */
async function drawn(view: TimelineView, extent: Extent): Promise<TimelinePicture | undefined> {
  try {
    const picture = await view.page?.draw(extent === 'everything');
    return picture ?? warn(vscode.l10n.t('Open the timeline first. The picture is drawn there.'));
  } catch (error) {
    logError(error);
    return warn(vscode.l10n.t('The timeline was closed or did not answer, so no picture was drawn.'));
  }
}

async function extentOf(format: Format, given: unknown): Promise<Extent | undefined> {
  if (format !== 'svg' && format !== 'png') return 'everything';
  if (given === 'everything' || given === 'view') return given;
  const choices: (vscode.QuickPickItem & { readonly extent: Extent })[] = [
    { label: vscode.l10n.t('Everything'), extent: 'everything' },
    { label: vscode.l10n.t('The visible part'), extent: 'view' },
  ];
  return (await vscode.window.showQuickPick(choices, { title: vscode.l10n.t('What to export') }))?.extent;
}

function formatMeanings(): Readonly<Record<Format, string>> {
  const { t } = vscode.l10n;
  return {
    html: t('a page to read in a browser'),
    svg: t('a picture to print, sharp at any size'),
    png: t('a picture as it is shown'),
    markdown: t('a chronology as text'),
    csv: t('a table for a spreadsheet'),
    ical: t('events for a calendar'),
    timelinejs: t('slides for TimelineJS'),
    markwhen: t('text for Markwhen'),
    json: t('all that is known of each event'),
  };
}

async function pickFormat(): Promise<Format | undefined> {
  const meanings = formatMeanings();
  const choices = formats.map((format) => ({ label: names[format], description: meanings[format], format }));
  const title = vscode.l10n.t('Export Timeline');
  const placeHolder = vscode.l10n.t('Select a format');
  return (await vscode.window.showQuickPick(choices, { title, placeHolder, matchOnDescription: true }))?.format;
}

/** Asks where to save, and saves. */
async function save(essay: vscode.Uri, format: Format, content: Uint8Array): Promise<void> {
  const defaultUri = essay.with({ path: `${essay.path.replace(/\.\w+$/, '')}.${format}` });
  const uri = await vscode.window.showSaveDialog({ defaultUri, filters: { [names[format]]: [format] } });
  if (uri) await vscode.workspace.fs.writeFile(uri, content);
}

async function open(content: Uint8Array, language: string): Promise<void> {
  const text = new TextDecoder().decode(content);
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content: text, language }));
}
