import type { TimelineEvent } from '../../../types';
import { eventRecord } from './record';

const columns = ['title', 'text', 'edtf', 'earliest', 'latest', 'inferred', 'lane', 'entities', 'file', 'start', 'end'];

/** RFC 4180, with a header; several entities are separated by spaces. */
export function timelineCsv(events: readonly TimelineEvent[]): string {
  const lines = events.map((event) => {
    const record: Readonly<Record<string, unknown>> = { ...eventRecord(event) };
    return columns.map((column) => cell(record[column])).join(',');
  });
  return [columns.join(','), ...lines].map((line) => `${line}\r\n`).join('');
}

function cell(value: unknown): string {
  const text = Array.isArray(value) ? value.join(' ') : typeof value === 'string' ? value : JSON.stringify(value ?? '');
  const plain = text === '""' ? '' : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replace(/"/g, '""')}"` : plain;
}
