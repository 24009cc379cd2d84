import * as vscode from 'vscode';
import type { EssayCounts } from '../../language/features/essay';
import { countsInWords, dateCount, nameCount, problemCount, withoutYearCount } from '../ui/counts';
import { commandLink, escape } from '../ui/trustedMarkdown';
import type { CountedText, TextCounter } from './textCounter';

const showCountsCommand = '_annalist.showCounts';

/** A command to run, by its name. */
interface Way {
  readonly title: string;
  readonly command: string;
}

/** What the text has, how much of it, and where to see it. */
interface CountedRow {
  readonly icon: string;
  readonly words: string;
  readonly ways: readonly [Way, ...Way[]];
}

/**
 * The status bar item of the text in front: names, dates and problems. Its tooltip leads to the view of each; so does a
 * click, which asks where there are several.
 */
export function registerStatusBar(counter: TextCounter): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('annalist.counts', vscode.StatusBarAlignment.Right, 101);
  item.name = 'Annalist';
  item.command = showCountsCommand;
  const refresh = (): void => draw(item, counter.text);
  refresh();
  return vscode.Disposable.from(
    item,
    counter.onDidChange(refresh),
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some((uri) => uri.toString() === counter.text?.document.uri.toString())) refresh();
    }),
    vscode.commands.registerCommand(showCountsCommand, async () => {
      const { text } = counter;
      const way = text?.counts && (await chooseWay(rowsOf(text.document, text.counts)));
      if (way) await vscode.commands.executeCommand(way.command);
    }),
  );
}

function draw(item: vscode.StatusBarItem, text: CountedText | undefined): void {
  if (!text?.counts) return item.hide();
  const { document, counts } = text;
  item.text = countsInWords(counts, problemsIn(document));
  item.tooltip = tooltipOf(document, rowsOf(document, counts));
  item.accessibilityInformation = { label: `Annalist: ${item.text}` };
  item.show();
}

/** Problems that Annalist reports in a text, without hints, which the Problems view does not list either. */
const problemsIn = ({ uri }: vscode.TextDocument): number =>
  vscode.languages
    .getDiagnostics(uri)
    .filter(({ source, severity }) => source === 'Annalist' && severity !== vscode.DiagnosticSeverity.Hint).length;

/** What a text has; names and dates also where there are none, to tell that they were looked for. */
function rowsOf(document: vscode.TextDocument, { names, dates, withoutYear }: EssayCounts): CountedRow[] {
  const { t } = vscode.l10n;
  const problems = problemsIn(document);
  const timeline: Way = { title: t('Timeline'), command: 'annalist.timeline.focus' };
  const events: Way = { title: t('Events'), command: 'annalist.events.focus' };
  const setYear: Way = { title: t('Set Year of This Text...'), command: 'annalist.setYearOfText' };
  return [
    { icon: 'book', words: nameCount(names), ways: [{ title: t('Glossary'), command: 'annalist.glossary.focus' }] },
    { icon: 'calendar', words: dateCount(dates), ways: [timeline, events] },
    ...(withoutYear > 0 && document.languageId === 'markdown'
      ? [{ icon: 'question', words: withoutYearCount(withoutYear), ways: [setYear] as const }]
      : []),
    ...(problems > 0
      ? [
          {
            icon: 'warning',
            words: problemCount(problems),
            ways: [{ title: t('Problems'), command: 'workbench.actions.view.problems' }] as const,
          },
        ]
      : []),
  ];
}

/** A table: how much, and links to the views. */
function tooltipOf(document: vscode.TextDocument, rows: readonly CountedRow[]): vscode.MarkdownString {
  const lines = rows.map(({ icon, words, ways }) => {
    const links = ways.map(({ title, command }) => commandLink(title, command)).join(' · ');
    return `| $(${icon}) | ${words} | ${links} |`;
  });
  const name = escape(document.uri.path.split('/').at(-1) ?? '');
  const markdown = new vscode.MarkdownString([`| | **${name}** | |`, '|---|:--|:--|', ...lines].join('\n'), true);
  markdown.isTrusted = { enabledCommands: rows.flatMap(({ ways }) => ways.map(({ command }) => command)) };
  return markdown;
}

async function chooseWay(rows: readonly CountedRow[]): Promise<Way | undefined> {
  const choices = rows.flatMap(({ icon, words, ways }) =>
    ways.map((way) => ({ label: `$(${icon}) ${way.title}`, description: words, way })),
  );
  const title = vscode.l10n.t('What Annalist found in this text');
  return (await vscode.window.showQuickPick(choices, { title, matchOnDescription: true }))?.way;
}
