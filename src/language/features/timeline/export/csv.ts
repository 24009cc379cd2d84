import { writeCsvRows } from '../../../text/csvWriter';
import type { TimelineEvent } from '../../../types';

interface Column {
  readonly header: string;
  readonly value: (event: TimelineEvent) => string | number | undefined;
}

/** The columns, from left to right: another one is another row here. */
const columns: readonly Column[] = [
  { header: 'title', value: ({ title }) => title },
  { header: 'text', value: ({ text }) => text },
  { header: 'edtf', value: ({ edtf }) => edtf },
  { header: 'earliest', value: ({ earliest }) => earliest },
  { header: 'latest', value: ({ latest }) => latest },
  { header: 'inferred', value: ({ inferred }) => inferred && 'true' },
  { header: 'lane', value: ({ lane }) => lane },
  { header: 'entities', value: ({ entities }) => entities.join(' ') },
  { header: 'file', value: ({ uri }) => uri },
  { header: 'start', value: ({ start }) => start },
  { header: 'end', value: ({ end }) => end },
];

/** A row for each event, with a header. Several entities have spaces between them. */
export const timelineCsv = (events: readonly TimelineEvent[]): string =>
  writeCsvRows([
    columns.map(({ header }) => header),
    ...events.map((event) => columns.map(({ value }) => String(value(event) ?? ''))),
  ]);
