import { isEdtf } from '../../dates';
import type { Catalog } from '../../glossary/catalog';
import { fieldRow } from '../../glossary/fields';
import { listedReferences } from '../../glossary/listedNames';
import type { Glossary } from '../../glossary/parser';
import type { MessageCode } from '../../messages';
import { normalizeName } from '../../text/normalize';
import type { Diagnostic, Span } from '../../types';
import { doubtfulNames } from './doubtfulNames';

/**
 * The problems of a glossary file, on the exact words. Links to sources are checked where files can be read
 * (src/vscode).
 */
export function glossaryDiagnostics(catalog: Catalog, uri: string): Diagnostic[] {
  const glossary = catalog.glossaries.find((each) => each.uri === uri);
  if (!glossary) return [];
  return [
    ...glossary.diagnostics,
    ...datesAsRead(glossary),
    ...doubtfulNames(glossary),
    ...sharedNames(glossary),
    ...unknownReferences(glossary, catalog),
  ].sort((a, b) => a.start - b.start);
}

const warning = ({ start, end }: Span, code: MessageCode, ...args: readonly string[]): Diagnostic => ({
  start,
  end,
  severity: 'warning',
  code,
  args,
});

/** Dates that are not read, and how those are read that are not EDTF. */
function datesAsRead({ fields }: Glossary): Diagnostic[] {
  return fields
    .filter(({ name, isPart }) => fieldRow(name).holds === 'date' && isPart === undefined)
    .flatMap(({ text, meaning, start, end }): Diagnostic[] => {
      const span = { start, end };
      if (meaning === undefined) return isEdtf(text) ? [] : [warning(span, 'invalid-edtf', text)];
      // "-63" may be 63 or 64 BC.
      if (/^-\d{1,3}\b/.test(text)) return [warning(span, 'meant-edtf', text, meaning)];
      const isJulian = oldStyle.test(text) && /^-?\d{4}-\d\d-\d\d$/.test(meaning);
      const how = isJulian
        ? ({ severity: 'information', code: 'julian-date' } as const)
        : ({ severity: 'hint', code: 'read-date' } as const);
      return [{ ...span, ...how, args: [text, { edtf: meaning }, meaning] }];
    });
}

/** A day of the Julian calendar. */
const oldStyle = /\bO\.?\s?S\b|Old Style|Julian/i;

/** Names that two entries share: neither is linked. */
function sharedNames({ entities }: Glossary): Diagnostic[] {
  const owners = new Map<string, string>();
  const problems: Diagnostic[] = [];
  for (const entity of entities) {
    for (const { text, span } of [
      { text: entity.label, span: entity.labelSpan },
      ...entity.otherNames.map((name) => ({ text: name.text, span: name })),
    ]) {
      const name = normalizeName(text);
      const owner = owners.get(name);
      if (owner === undefined) owners.set(name, entity.id);
      else if (owner !== entity.id) {
        const other = entities.find(({ id }) => id === owner)?.label ?? owner;
        problems.push(warning(span, 'duplicate-name', text, other));
      }
    }
  }
  return problems;
}

function unknownReferences({ fields }: Glossary, catalog: Catalog): Diagnostic[] {
  return fields
    .filter(({ name }) => fieldRow(name).holds === 'entries')
    .flatMap(listedReferences)
    .filter(({ text }) => !catalog.byName(text))
    .map((reference) => warning(reference, 'unknown-entry', reference.text));
}
