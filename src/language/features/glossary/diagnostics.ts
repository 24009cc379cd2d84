import { edtfProblem } from '../../dates';
import type { Catalog } from '../../glossary/catalog';
import { fieldRow } from '../../glossary/fields';
import { listedNames } from '../../glossary/fieldValues';
import type { Glossary } from '../../glossary/parser';
import type { MessageCode } from '../../messages';
import { normalizeName } from '../../text/normalize';
import type { Diagnostic, Span } from '../../types';

/**
 * The problems of a glossary file, on the exact words. Links to sources are checked where files can be read
 * (src/vscode).
 */
export function glossaryDiagnostics(catalog: Catalog, uri: string): Diagnostic[] {
  const glossary = catalog.glossaries.find((each) => each.uri === uri);
  if (!glossary) return [];
  return [
    ...glossary.diagnostics,
    ...invalidDates(glossary),
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

function invalidDates({ fields }: Glossary): Diagnostic[] {
  return fields
    .filter(({ name }) => fieldRow(name).holds === 'date')
    .flatMap(({ text, start, end }) => {
      const problem = edtfProblem(text);
      return problem ? [{ start, end, severity: 'warning', ...problem }] : [];
    });
}

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
    .flatMap(listedNames)
    .filter(({ text }) => !catalog.byName(text))
    .map((reference) => warning(reference, 'unknown-entry', reference.text));
}
