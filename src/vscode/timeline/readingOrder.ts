import type { TextSection } from '../../language/features/timeline';
import type { TimelineEvent } from '../../language';
import type { TimelinePlace, TimelineSection } from '../../protocol/timeline';
import type { IdentifiedEvents, TimelineNames } from './marks';

/** One of the essays, in reading order. */
export interface EssayInOrder {
  readonly uri: string;
  readonly events: readonly TimelineEvent[];
  readonly sections: readonly TextSection[];
  readonly length: number;
}

/** Characters of a heading that are sent. */
const longest = 300;

/** Where the events stand in the essays, as if these were one text. */
export function readingOrderOf(
  texts: readonly EssayInOrder[],
  events: IdentifiedEvents,
  names: Pick<TimelineNames, 'fileName'>,
): { readonly length: number; readonly places: TimelinePlace[]; readonly sections: TimelineSection[] } {
  const starts = new Map<string, number>();
  const sections: TimelineSection[] = [];
  let length = 0;
  for (const text of texts) {
    starts.set(text.uri, length);
    const file = names.fileName(text.uri);
    if (file !== undefined) sections.push({ title: file, offset: length, depth: 0 });
    for (const { title, offset, depth } of text.sections)
      sections.push({ title: title.slice(0, longest), offset: length + offset, depth });
    length += text.length;
  }
  const places: TimelinePlace[] = [];
  for (const [id, event] of events) {
    const start = starts.get(event.uri);
    if (event.lane !== 'essay' || start === undefined) continue;
    const own = (event.mentions ?? [event]).filter(({ uri = event.uri }) => uri === event.uri);
    places.push({ id, offsets: own.map((mention) => start + mention.start) });
  }
  return { length, places, sections };
}
