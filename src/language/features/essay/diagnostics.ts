import { edtfProblem } from '../../dates';
import type { AnnotatedDocument } from '../../document/annotatedDocument';
import type { Catalog } from '../../glossary/catalog';
import type { Diagnostic } from '../../types';
import { misspellings } from '../names/misspellings';

/** The problems of an essay: corrections with an invalid date or an unknown entry, and misspelt names. */
export function essayDiagnostics(document: AnnotatedDocument, catalog: Catalog): Diagnostic[] {
  return [...invalidDates(document), ...unknownEntries(document, catalog), ...misspeltNames(document, catalog)];
}

function invalidDates(document: AnnotatedDocument): Diagnostic[] {
  return document
    .corrections()
    .filter(({ subject, value }) => subject === 'date' && value !== 'none')
    .flatMap(({ value, valueSpan, start, end }) => {
      const problem = edtfProblem(value, 'none');
      return problem ? [{ ...(value === '' ? { start, end } : valueSpan), severity: 'warning', ...problem }] : [];
    });
}

function unknownEntries(document: AnnotatedDocument, catalog: Catalog): Diagnostic[] {
  return document
    .corrections()
    .filter(({ subject, value }) => subject === 'entity' && value !== 'none' && !catalog.byId(value))
    .map(({ value, valueSpan, start, end }) => ({
      ...(value === '' ? { start, end } : valueSpan),
      severity: 'warning',
      code: 'unknown-entry',
      args: [value],
    }));
}

function misspeltNames(document: AnnotatedDocument, catalog: Catalog): Diagnostic[] {
  return misspellings(document, catalog).map(({ start, end, text, suggestion }) => ({
    start,
    end,
    severity: 'information',
    code: 'misspelt-name',
    args: [text.replace(/\s+/g, ' '), suggestion],
  }));
}
