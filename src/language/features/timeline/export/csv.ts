import type { MessageCode } from '../../../messages';
import { writeCsvRows } from '../../../text/csvWriter';
import type { TimelineEvent } from '../../../types';
import { dateWords } from './precision';
import type { Localize } from './words';

interface Column {
  readonly header: MessageCode;
  readonly value: (event: TimelineEvent) => string | number | undefined;
}

/**
 * The columns, from left to right. To add a column, add a row here, and its heading to the messages. `date` is the date
 * in words; `text` is what the essay says, which may be less: "before 1949" has the text "1949".
 */
const columns: readonly Column[] = [
  { header: 'column-title', value: ({ title }) => title },
  { header: 'column-date', value: dateWords },
  { header: 'column-text', value: ({ text }) => text },
  { header: 'column-edtf', value: ({ edtf }) => edtf },
  { header: 'column-earliest', value: ({ earliest }) => earliest },
  { header: 'column-latest', value: ({ latest }) => latest },
  { header: 'column-modifier', value: ({ modifier }) => modifier },
  { header: 'column-relation', value: ({ relation }) => relation },
  { header: 'column-inferred', value: ({ inferred }) => inferred && 'true' },
  { header: 'column-lane', value: ({ lane }) => lane },
  { header: 'column-entities', value: ({ entities }) => entities.join(' ') },
  { header: 'column-file', value: ({ uri }) => uri },
  { header: 'column-start', value: ({ start }) => start },
  { header: 'column-end', value: ({ end }) => end },
];

/**
 * A header and one row for each event. Several entities are separated by spaces. Dates before Christ are guarded like
 * words: a spreadsheet would take -0043-03-15 for a subtraction.
 */
export const timelineCsv = (events: readonly TimelineEvent[], localize: Localize): string =>
  writeCsvRows([
    columns.map(({ header }) => localize({ code: header, args: [] })),
    ...events.map((event) => columns.map(({ value }) => String(value(event) ?? ''))),
  ]);
