import * as vscode from 'vscode';
import type { TimelineStrings } from '../../protocol/timeline';

/** The folders that the webview may load from. */
export function timelineRoots(extensionUri: vscode.Uri): vscode.Uri[] {
  return [vscode.Uri.joinPath(extensionUri, 'dist'), vscode.Uri.joinPath(extensionUri, 'media')];
}

/** The page that the webview starts with. It may load our own script and style only. */
export function timelineHtml(webview: vscode.Webview, extensionUri: vscode.Uri): string {
  const script = webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'dist', 'timeline.js'));
  const style = webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'media', 'timeline.css'));
  const nonce = createNonce();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!doctype html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${vscode.l10n.t('Timeline')}</title>
<link rel="stylesheet" href="${style.toString()}">
</head>
<body>
<main id="timeline"></main>
<script nonce="${nonce}" src="${script.toString()}"></script>
</body>
</html>`;
}

function createNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Every word of the page, in the language of VS Code. */
export function timelineStrings(): TimelineStrings {
  const { t } = vscode.l10n;
  return {
    timeline: t('Timeline'),
    zoomIn: t('Zoom In'),
    zoomOut: t('Zoom Out'),
    fit: t('Show All Dates'),
    reading: t('Reading Order'),
    find: t('Find and Filter'),
    periods: t('Periods'),
    essay: t('Essay'),
    glossary: t('Glossary'),
    lives: t('Lives'),
    lanes: t('Lanes'),
    search: t('Find events'),
    entity: t('Names'),
    heading: t('Headings'),
    dates: t('Dates'),
    all: t('All'),
    written: t('Written dates'),
    inferredDates: t('Inferred dates'),
    found: t('{0} of {1} events'),
    clear: t('Clear'),
    listed: t('Listed: {0}'),
    noneFound: t('No events match the filter.'),
    inferred: t('inferred from the context'),
    about: t('about'),
    inText: t('In the text: {0}'),
    mentions: t('Mentioned {0} times'),
    count: t('{0} of {1}'),
    cluster: t('{0} events'),
    shown: t('Showing {0}'),
    legend: t('Legend and Keys'),
    markDay: t('A day'),
    markSpan: t('A longer time'),
    markVague: t('About then, or uncertain'),
    markInferred: t('Inferred from the context'),
    markOpen: t('Since, until: an end is open'),
    markLimit: t('Before, after: only a limit is known'),
    markUnit: t('Part of a whole: late 1957'),
    markBack: t('Reading order: a jump back in time'),
    keyRows: t('Next and previous event'),
    keyTime: t('Later and earlier, in all lanes'),
    keyOpen: t('Go to the words, or open a group of events'),
    keySelect: t('Select the words and stay here'),
    keyZoom: t('Zoom'),
    keyFit: t('All dates; again: all of time'),
    keyList: t('List only the events in view'),
    keyFind: t('Find and filter'),
    keyTurn: t('Turn: time downwards or to the right'),
    keyLegend: t('This legend'),
    keyLeave: t('Back to the text'),
  };
}
