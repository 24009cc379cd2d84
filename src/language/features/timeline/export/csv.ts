import { writeCsvRows } from '../../../text/csvWriter';
import type { TimelineEvent } from '../../../types';

interface Column {
  readonly header: string;
  /** The column contains our values, never text from the essay: a year before Christ, `-0043`, is not a formula. */
  readonly isData?: true;
  readonly value: (event: TimelineEvent) => string | number | undefined;
}

/** The columns, from left to right. To add a column, add a row here. */
const columns: readonly Column[] = [
  { header: 'title', value: ({ title }) => title },
  { header: 'text', value: ({ text }) => text },
  { header: 'edtf', isData: true, value: ({ edtf }) => edtf },
  { header: 'earliest', isData: true, value: ({ earliest }) => earliest },
  { header: 'latest', isData: true, value: ({ latest }) => latest },
  { header: 'inferred', isData: true, value: ({ inferred }) => inferred && 'true' },
  { header: 'lane', isData: true, value: ({ lane }) => lane },
  { header: 'entities', value: ({ entities }) => entities.join(' ') },
  { header: 'file', value: ({ uri }) => uri },
  { header: 'start', isData: true, value: ({ start }) => start },
  { header: 'end', isData: true, value: ({ end }) => end },
];

/** A header and one row for each event. Several entities are separated by spaces. */
export const timelineCsv = (events: readonly TimelineEvent[]): string =>
  writeCsvRows(
    [
      columns.map(({ header }) => header),
      ...events.map((event) => columns.map(({ value }) => String(value(event) ?? ''))),
    ],
    (column) => columns[column]?.isData === true,
  );
