import { basename, extname } from 'node:path';
import { exportTimeline, inTimeOrder, type TimelineEvent, timelineEvents, timelineFormats } from '../language';
import type { Command } from './command';

export const timeline: Command = {
  name: 'timeline',
  summary: 'Print the dated events of a text, in order of time.',
  formats: timelineFormats,
  example: 'timeline --format html -o timeline.html essay.md',
  async *run({ service, documents, format }) {
    const events: TimelineEvent[] = [];
    const titles: string[] = [];
    for await (const document of documents) {
      titles.push(basename(document.uri, extname(document.uri)));
      for (const event of timelineEvents(document, service.catalog)) if (event.role !== 'mention') events.push(event);
    }
    const title = titles.length === 1 ? (titles[0] ?? '') : 'Timeline';
    const stamp = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
    const known = timelineFormats.find((each) => each === format) ?? 'json';
    yield exportTimeline(inTimeOrder(events), known, { title, stamp });
  },
};
