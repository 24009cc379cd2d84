import { isEdtf } from '../dates';
import type { AnnotatedDocument } from '../document/annotatedDocument';
import type { Diagnostic } from '../types';

/** What is wrong in an essay: corrections that correct nothing. */
export function essayDiagnostics(document: AnnotatedDocument): Diagnostic[] {
  return document
    .corrections()
    .filter(({ subject, value }) => subject === 'date' && value !== 'none' && !isEdtf(value))
    .map(({ value, valueSpan, start, end }) => ({
      ...(value === '' ? { start, end } : valueSpan),
      severity: 'warning',
      code: 'invalid-edtf',
      message: `“${value}” is not an EDTF date. Examples: 1958, 1958-05, 1958/1962, 1450~, -0043; or “none”.`,
    }));
}
