import { dateBounds, dayNumber, describeDate, type Span, type TimelineEvent } from '../language';
import type { TimelineMark } from '../protocol/timeline';

/** Longest title that is sent: what a tooltip can show. */
const LONGEST_TITLE = 300;

/** The events of an essay with the ids under which the webview knows them. */
export type IdentifiedEvents = ReadonlyMap<string, TimelineEvent>;

/**
 * Gives each event an id that it keeps while its date stays what it is: neither typing elsewhere nor another word in
 * its own sentence changes it. Equal dates are told apart by their order.
 */
export function identify(events: readonly TimelineEvent[]): IdentifiedEvents {
  const counts = new Map<string, number>();
  const identified = new Map<string, TimelineEvent>();
  for (const event of events) {
    const owner = event.lane === 'essay' ? event.text : (event.entities[0] ?? '');
    const key = `${event.lane} ${event.edtf} ${event.modifier ?? ''} ${owner}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    identified.set(`${key} ${count}`, event);
  }
  return identified;
}

/** What the webview draws of an event. `labelOf` names an entity. */
export function markOf(
  id: string,
  event: TimelineEvent,
  labelOf: (entity: string) => string | undefined,
): TimelineMark {
  const { edtf, modifier, relation, inferred, lane } = event;
  const whole = modifier && dateBounds(edtf);
  return {
    id,
    title: event.title.length > LONGEST_TITLE ? `${event.title.slice(0, LONGEST_TITLE)}…` : event.title,
    words: wordsOf(event),
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
    // The page has no lane of its own for periods.
    lane: lane === 'periods' ? 'glossary' : lane,
    entities: event.entities.map((entity) => labelOf(entity) ?? entity),
  };
}

/** An essay's date in the essay's words; the EDTF of a glossary in plain ones, of a life the years alone. */
function wordsOf({ lane, text, edtf, earliest, latest, modifier, relation }: TimelineEvent): string {
  if (lane === 'essay') return text;
  if (lane !== 'lives') return describeDate(edtf, modifier, relation);
  const [born, died] = [earliest, latest].map((day) => describeDate(day.slice(0, -'-MM-DD'.length)));
  return relation ? describeDate(edtf, modifier, relation) : `${born}–${died}`;
}

export interface MarkChange {
  readonly removed: readonly string[];
  readonly events: readonly TimelineMark[];
}

/** What turns one list of marks into another; undefined where nothing does. */
export function changeBetween(
  before: ReadonlyMap<string, TimelineMark>,
  after: ReadonlyMap<string, TimelineMark>,
): MarkChange | undefined {
  const removed = [...before.keys()].filter((id) => !after.has(id));
  const events = [...after.values()].filter((mark) => JSON.stringify(mark) !== JSON.stringify(before.get(mark.id)));
  return removed.length + events.length > 0 ? { removed, events } : undefined;
}

/**
 * The events of the words at an offset of their file: those whose date it touches; else those of the nearest date
 * before it in its paragraph, or after it where none is before.
 */
export function idsAt(events: IdentifiedEvents, uri: string, offset: number, paragraph: Span): readonly string[] {
  const here: { readonly id: string; readonly start: number; readonly end: number }[] = [];
  for (const [id, event] of events) {
    if (event.uri !== uri) continue;
    for (const { start, end } of event.mentions ?? [event]) {
      if (start >= paragraph.start && end <= paragraph.end) here.push({ id, start, end });
    }
  }
  const touched = here.filter(({ start, end }) => start <= offset && offset <= end);
  if (touched.length > 0) return touched.map(({ id }) => id);
  const before = here.filter(({ end }) => end < offset);
  const nearest =
    before.length > 0 ? Math.max(...before.map(({ start }) => start)) : Math.min(...here.map(({ start }) => start));
  return here.filter(({ start }) => start === nearest).map(({ id }) => id);
}
