import type { Message } from '../../messages';
import type { Diagnostic, Span } from '../../types';

/** A problem of a glossary file, at a span. */
export const problem = (
  severity: Diagnostic['severity'],
  { start, end }: Span,
  code: Message['code'],
  ...args: Message['args']
): Diagnostic => ({ start, end, severity, code, args });
