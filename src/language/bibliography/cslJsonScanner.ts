import { firstAtLeast } from '../text/spans';
import { elementsOf, parseJson, plainValue, spanOfJson, valueAt } from '../text/json';
import type { Diagnostic, Span } from '../types';
import { recordOf } from './record';
import type { ScannedEntry, ScannedFile } from './scannedFile';

/**
 * The entries of a CSL-JSON file, a list of objects with `id` and `type`, with their places. A list of anything else is
 * not a bibliography: it has no entries and no problems. An entry that is not valid JSON is reported; the others count.
 */
export function scanCslJson(text: string): ScannedFile {
  const { root, errors } = parseJson(text);
  const entries: ScannedEntry[] = [];
  const diagnostics: Diagnostic[] = [];
  let isBibliography = false;
  for (const node of elementsOf(root) ?? []) {
    if (node.type !== 'object') continue;
    const span = spanOfJson(node);
    const idNode = valueAt(node, 'id');
    const idSpan = idNode && spanOfJson(idNode);
    const record = recordOf(plainValue(node));
    isBibliography ||= record !== undefined;
    if (hasError(text, span, errors)) {
      const { start, end } = idSpan ?? { start: span.start, end: span.start + 1 };
      diagnostics.push({ start, end, severity: 'warning', code: 'bibliography-unreadable', args: [] });
    } else if (record && idSpan) {
      const isQuoted = idNode.type === 'string';
      const keySpan = isQuoted ? { start: idSpan.start + 1, end: idSpan.end - 1 } : idSpan;
      entries.push({ key: record.id, keySpan, span, record });
    }
  }
  return { entries, diagnostics: isBibliography ? diagnostics : [] };
}

/** An error at the start is a missing comma before the object; one at the end, a missing bracket that closes it. */
function hasError(text: string, { start, end }: Span, errors: readonly number[]): boolean {
  const error = errors[firstAtLeast(errors, start + 1)] ?? Infinity;
  return error < end || (error === end && text[end - 1] !== '}');
}
