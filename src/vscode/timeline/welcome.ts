import * as vscode from 'vscode';
import type { TimelineWelcome } from '../../protocol/timeline';
import { withoutYearCount } from '../ui/counts';
import { isReadOnly } from '../workspace/languages';
import type { TimelineEvents } from './events';

/** What a page of the timeline says while there are no events, whatever the filter. */
export function welcomeOf({ key, withoutYear }: Pick<TimelineEvents, 'key' | 'withoutYear'>): TimelineWelcome {
  const { t } = vscode.l10n;
  const sample = { command: 'openSampleEssay', label: t('Open Sample Essay') } as const;
  if (key === undefined) {
    return {
      text: t('Open an essay in Markdown or plain text to see its dates here.'),
      buttons: [
        { command: 'openEssay', label: t('Open Essay...') },
        sample,
        { command: 'getStarted', label: t('Get Started') },
      ],
    };
  }
  if (withoutYear === 0) {
    return {
      text: t('No dates yet. Write one, such as “1 October 1949” or “late 1957”, and it appears here.'),
      buttons: [sample],
    };
  }
  const text = `${withoutYearCount(withoutYear)}. ${t('Nothing in the text tells their year.')}`;
  const setYear = { command: 'setYearOfText', label: t('Set Year of This Text...') } as const;
  return { text, buttons: canSetYear(key) ? [setYear] : [] };
}

/** The command is about the text in front, and writes front matter, which only Markdown has. */
function canSetYear(key: string): boolean {
  const document = vscode.window.activeTextEditor?.document;
  return document?.uri.toString() === key && document.languageId === 'markdown' && !isReadOnly(document.uri);
}
