import type { TimelineEvent } from '../../../types';
import { yearGroups } from '../yearGroups';
import { dateWords } from './precision';
import { inEnglish, type Localize } from './words';

/** A table, a list, or a list with one entry for each year. */
export const chronologyForms = ['table', 'list', 'years'] as const;
export type ChronologyForm = (typeof chronologyForms)[number];

/** A chronology in Markdown, in the given order. Markup in titles is escaped. */
export function timelineMarkdown(
  events: readonly TimelineEvent[],
  form: ChronologyForm = 'table',
  localize: Localize = inEnglish,
): string {
  const rows = events.map((event) => [escaped(dateWords(event)), escaped(event.title)] as const);
  if (form === 'list') return rows.map(([date, title]) => `- **${date}**: ${title}\n`).join('');
  if (form === 'years') return byYear(events, rows);
  const [date, title] = (['heading-date', 'heading-event'] as const).map((code) => localize({ code, args: [] }));
  return [
    `| ${date ?? ''} | ${title ?? ''} |`,
    '| :--- | :---- |',
    ...rows.map(([date, title]) => `| ${date} | ${title} |`),
    '',
  ].join('\n');
}

function byYear(events: readonly TimelineEvent[], rows: readonly (readonly [date: string, title: string])[]): string {
  const yearOf = yearGroups(events);
  let written = '';
  let last = '';
  events.forEach((event, i) => {
    const year = yearOf(event);
    if (year !== last) written += `- **${year}**\n`;
    last = year;
    written += `  - ${rows[i]?.[0] ?? ''}: ${rows[i]?.[1] ?? ''}\n`;
  });
  return written;
}

const escaped = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/&(?=[#\p{L}])/gu, '&amp;')
    .replace(/:\/\//g, ':\\/\\/')
    .replace(/\bwww\./gi, 'www\\.');
