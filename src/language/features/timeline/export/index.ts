import type { TimelineEvent } from '../../../types';
import { timelineCsv } from './csv';
import { timelineHtml } from './html';
import { timelineIcal } from './ical';
import { timelineJson } from './json';
import { timelineMarkdown } from './markdown';
import { timelineMarkwhen } from './markwhen';
import { timelineSvg } from './svg';
import { timelineJs } from './timelineJs';
import { inEnglish, type Localize } from './words';

export { timelineMarkdown } from './markdown';

/** The export formats of a timeline. */
export const timelineFormats = ['json', 'csv', 'html', 'svg', 'timelinejs', 'markwhen', 'ical', 'markdown'] as const;
/** One of the export formats. */
export type TimelineFormat = (typeof timelineFormats)[number];

/**
 * Options of an export. `stamp`: the time of export in UTC, "20240131T120000Z", used only by calendars. `localize` puts
 * headings and notes into `language` (BCP 47); by default they are English.
 */
export interface ExportOptions {
  readonly title: string;
  readonly stamp: string;
  readonly language?: string;
  readonly localize?: Localize;
}

/** The events as the text of one file, in the given order. */
export function exportTimeline(
  events: readonly TimelineEvent[],
  format: TimelineFormat,
  options: ExportOptions,
): string {
  const { title, stamp, language = 'en', localize = inEnglish } = options;
  switch (format) {
    case 'json':
      return timelineJson(events, localize);
    case 'csv':
      return timelineCsv(events, localize);
    case 'html':
      return timelineHtml(events, { title, language, localize });
    case 'svg':
      return timelineSvg(events, title);
    case 'timelinejs':
      return timelineJs(events, title, localize);
    case 'markwhen':
      return timelineMarkwhen(events, title, localize);
    case 'ical':
      return timelineIcal(events, { title, stamp, localize });
    case 'markdown':
      return timelineMarkdown(events, 'table', localize);
  }
}
