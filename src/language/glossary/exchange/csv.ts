import { writeCsvRows } from '../../text/csvWriter';
import { fieldNames } from '../fields';
import type { Entity } from '../../types';
import { fieldTextsOf } from './fieldTexts';

/** The headings of an export: a table with all of them is read as it stands. */
export const exportHeadings = ['Label', ...fieldNames, 'Definition'] as const;

/** Writes one entry a row. */
export function writeCsv(entities: readonly Entity[]): string {
  const rows = entities.map((entity) => {
    const fields = fieldTextsOf(entity);
    return [entity.label, ...fieldNames.map((name) => fields[name] ?? ''), entity.definition];
  });
  return writeCsvRows([exportHeadings, ...rows]);
}
