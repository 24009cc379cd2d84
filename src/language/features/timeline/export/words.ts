// The words of exports besides those of the essay. They come from the table of messages, so that an export from VS Code
// has its headings in the language of the editor.
import { describeDate, describerFor } from '../../../dates';
import { formatMessage, type Message, type MessageCode } from '../../../messages';
import type { TimelineEvent } from '../../../types';

/** Puts a message into the reader's language. */
export type Localize = (message: Message) => string;

export const inEnglish: Localize = (message) => formatMessage(message, describeDate);

/** The lanes in the order in which exports list them, with the messages that name them. */
const laneCodes: readonly (readonly [TimelineEvent['lane'], MessageCode])[] = [
  ['essay', 'lane-essay'],
  ['periods', 'lane-periods'],
  ['glossary', 'lane-glossary'],
  ['lives', 'lane-lives'],
];

/** The lanes that have events, in order, each with its name. */
export function lanesOf(events: readonly TimelineEvent[], localize: Localize) {
  const used = new Set(events.map(({ lane }) => lane));
  return laneCodes.flatMap(([lane, code]) => (used.has(lane) ? [{ lane, name: localize({ code, args: [] }) }] : []));
}

/** Names an astronomical year as the essay writes dates: "1958", "44 BC", "公元前44年". */
export function yearNamer(events: readonly TimelineEvent[]): (year: number) => string {
  const describe = describerFor(events[0]?.language ?? 'en-GB');
  return (year) => {
    const digits = String(Math.abs(year)).padStart(4, '0');
    return describe(`${digits.length > 4 ? 'Y' : ''}${year < 0 ? '-' : ''}${digits}`);
  };
}
