import { dateBounds, type Span, type TimelineEvent } from '../../language';
import { dateWordsIn, dayNumber } from '../../language/features/timeline';
import type { EventMention } from '../../language/types';
import type { TimelineMark, TimelineMention } from '../../protocol/timeline';
import { languageShown } from '../ui/messages';
import { shortDate } from './shortDate';

/** The characters of a title, name or heading that are sent: as many as a tooltip can show. */
const longest = 300;

/** The events of an essay with the ids under which the webview knows them. */
export type IdentifiedEvents = ReadonlyMap<string, TimelineEvent>;

/** Names of files and entities. `fileName` answers undefined for an essay that is shown alone. */
export interface TimelineNames {
  entityLabel(id: string): string | undefined;
  fileName(uri: string): string | undefined;
}

/**
 * Gives each event an id that stays the same while its date does, even if the text elsewhere or its own sentence
 * changes. Equal dates are distinguished by their order.
 */
export function identify(events: readonly TimelineEvent[], names?: Pick<TimelineNames, 'fileName'>): IdentifiedEvents {
  const counts = new Map<string, number>();
  const identified = new Map<string, TimelineEvent>();
  for (const event of events) {
    const isOfEssay = event.lane === 'essay';
    const owner = isOfEssay ? `${names?.fileName(event.uri) ?? ''} ${event.text}` : (event.entities[0] ?? '');
    const key = `${event.lane} ${event.edtf} ${event.modifier ?? ''} ${owner}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    identified.set(`${key} ${count}`, event);
  }
  return identified;
}

/** The part of an event that the webview draws. */
export function markOf(id: string, event: TimelineEvent, names: TimelineNames): TimelineMark {
  const { edtf, modifier, relation, inferred, role, lane, heading, mentions } = event;
  const whole = modifier && dateBounds(edtf);
  const file = lane === 'essay' ? names.fileName(event.uri) : undefined;
  const date = cut(dateOf(event));
  const label = shortDate(date);
  return {
    id,
    title: cut(event.title),
    words: cut(wordsOf(event)),
    date,
    ...(label !== date && { label }),
    edtf,
    earliestDay: dayNumber(event.earliest),
    latestDay: dayNumber(event.latest),
    ...(whole?.earliest !== undefined &&
      whole.latest !== undefined && {
        unit: { earliestDay: dayNumber(whole.earliest), latestDay: dayNumber(whole.latest) },
      }),
    ...(modifier && { modifier }),
    ...(relation && { relation }),
    ...(/[~%]/.test(edtf) && { approximate: true }),
    ...(/[?%]/.test(edtf) && { uncertain: true }),
    ...(inferred && { inferred }),
    ...(role && { role }),
    lane,
    entities: event.entities.map((entity) => cut(names.entityLabel(entity) ?? entity)),
    ...(heading !== undefined && { heading: cut(heading) }),
    ...(file !== undefined && { file }),
    ...(mentions && { mentions: mentions.map(mentionOf) }),
  };
}

const mentionOf = ({ text, heading }: EventMention): TimelineMention => ({
  words: cut(text.replace(/\s+/g, ' ')),
  ...(heading !== undefined && { heading: cut(heading) }),
});

const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);

/** The date of an essay in the essay's own words; that of a glossary in plain words; of a life, its years. */
export const wordsOf = (event: TimelineEvent): string =>
  event.lane === 'essay' ? event.text.replace(/\s+/g, ' ') : dateOf(event);

/** The date in full: in the language of the editor or, if that is English, as the essay writes dates. */
export const dateOf = (event: TimelineEvent): string => dateWordsIn(languageOfDates(event), event);

/** The language of dates in views (BCP 47): VS Code's, except that English is as the essay writes it. */
export const languageOfDates = (event: TimelineEvent | undefined): string =>
  languageShown() === 'en' ? (event?.language ?? 'en-GB') : languageShown();

/** The changes of an edit: removed ids, and marks that are new or different. */
export interface MarkChange {
  readonly removed: readonly string[];
  readonly events: readonly TimelineMark[];
}

/** The change from one list of marks to another; undefined if they are the same. */
export function changeBetween(
  before: ReadonlyMap<string, TimelineMark>,
  after: ReadonlyMap<string, TimelineMark>,
): MarkChange | undefined {
  const removed = [...before.keys()].filter((id) => !after.has(id));
  const events = [...after.values()].filter((mark) => JSON.stringify(mark) !== JSON.stringify(before.get(mark.id)));
  return removed.length + events.length > 0 ? { removed, events } : undefined;
}

/**
 * The events of the words at an offset of their file: those whose date it touches; else those of its sentence; else
 * those of the nearest date before it in its paragraph, or after it if there is none before.
 */
export function idsAt(events: IdentifiedEvents, uri: string, offset: number, paragraph: Span): readonly string[] {
  const here: (Pick<EventMention, 'start' | 'end' | 'sentence'> & { readonly id: string })[] = [];
  for (const [id, event] of events) {
    for (const mention of event.mentions ?? [event]) {
      if ((mention.uri ?? event.uri) !== uri) continue;
      if (mention.start < paragraph.start || mention.end > paragraph.end) continue;
      const { start, end, sentence } = mention;
      here.push({ id, start, end, ...(sentence && { sentence }) });
    }
  }
  const holds = ({ start, end }: Span): boolean => start <= offset && offset <= end;
  const touched = here.filter(holds);
  const inSentence = here.filter(({ sentence }) => sentence !== undefined && holds(sentence));
  for (const found of [touched, inSentence]) if (found.length > 0) return [...new Set(found.map(({ id }) => id))];
  const before = here.filter(({ end }) => end < offset);
  const nearest =
    before.length > 0 ? Math.max(...before.map(({ start }) => start)) : Math.min(...here.map(({ start }) => start));
  return here.filter(({ start }) => start === nearest).map(({ id }) => id);
}
