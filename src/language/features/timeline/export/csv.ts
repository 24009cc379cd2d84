import { writeCsvRows } from '../../../text/csvWriter';
import type { TimelineEvent } from '../../../types';
import { eventRecord } from './record';

const columns = ['title', 'text', 'edtf', 'earliest', 'latest', 'inferred', 'lane', 'entities', 'file', 'start', 'end'];

/** A row an event, with a header; several entities are separated by spaces. */
export function timelineCsv(events: readonly TimelineEvent[]): string {
  const rows = events.map((event) => {
    const record: Readonly<Record<string, unknown>> = { ...eventRecord(event) };
    return columns.map((column) => cellText(record[column]));
  });
  return writeCsvRows([columns, ...rows]);
}

function cellText(value: unknown): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return value.join(' ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
