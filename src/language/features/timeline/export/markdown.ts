import type { TimelineEvent } from '../../../types';
import { dateWords } from './precision';

/** A chronology in Markdown, as a table or a list, in the given order. Markup in titles is escaped. */
export function timelineMarkdown(events: readonly TimelineEvent[], form: 'table' | 'list' = 'table'): string {
  const rows = events.map((event) => [escaped(dateWords(event)), escaped(event.title)] as const);
  if (form === 'list') return rows.map(([date, title]) => `- **${date}**: ${title}\n`).join('');
  return ['| Date | Event |', '| :--- | :---- |', ...rows.map(([date, title]) => `| ${date} | ${title} |`), ''].join(
    '\n',
  );
}

const escaped = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/&(?=[#\p{L}])/gu, '&amp;')
    .replace(/:\/\//g, ':\\/\\/')
    .replace(/\bwww\./gi, 'www\\.');
