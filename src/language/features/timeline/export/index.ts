import type { TimelineEvent } from '../../../types';
import { timelineCsv } from './csv';
import { timelineHtml } from './html';
import { timelineIcal } from './ical';
import { timelineJson } from './json';
import { timelineMarkdown } from './markdown';
import { timelineMarkwhen } from './markwhen';
import { timelineSvg } from './svg';
import { timelineJs } from './timelineJs';

export { timelineMarkdown } from './markdown';

/** The export formats of a timeline. */
export const timelineFormats = ['json', 'csv', 'html', 'svg', 'timelinejs', 'markwhen', 'ical', 'markdown'] as const;
/** One of the export formats. */
export type TimelineFormat = (typeof timelineFormats)[number];

/** Options of an export. `stamp`: the time of export in UTC, "20240131T120000Z", used only by calendars. */
export interface ExportOptions {
  readonly title: string;
  readonly stamp: string;
}

/** The events as the text of one file, in the given order. */
export function exportTimeline(
  events: readonly TimelineEvent[],
  format: TimelineFormat,
  { title, stamp }: ExportOptions,
): string {
  switch (format) {
    case 'json':
      return timelineJson(events);
    case 'csv':
      return timelineCsv(events);
    case 'html':
      return timelineHtml(events, title);
    case 'svg':
      return timelineSvg(events, title);
    case 'timelinejs':
      return timelineJs(events, title);
    case 'markwhen':
      return timelineMarkwhen(events, title);
    case 'ical':
      return timelineIcal(events, stamp);
    case 'markdown':
      return timelineMarkdown(events);
  }
}
