import type { Diagnostic, Span } from '../types';
import type { ScannedEntry, ScannedFile } from './bibliographyFile';
import { recordOf } from './record';

const token = /"(?:[^"\\\r\n]|\\.)*"?|[[\]{}:,]|[^\s"[\]{}:,]+/g;

/**
 * The entries of a CSL-JSON file, a list of objects with `id` and `type`, with their places. A list of anything else
 * is no bibliography and has no entries; in one that is, what cannot be read is told, and the rest counts.
 */
export function scanCslJson(text: string): ScannedFile {
  const entries: ScannedEntry[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { span, idSpan } of objectsIn(text)) {
    const read = readJson(text.slice(span.start, span.end));
    const record = recordOf(read);
    if (record && idSpan) {
      const isQuoted = text[idSpan.start] === '"';
      const keySpan = isQuoted ? { start: idSpan.start + 1, end: idSpan.end - 1 } : idSpan;
      entries.push({ key: record.id, keySpan, span, record });
    } else if (read === undefined) {
      const { start, end } = idSpan ?? { start: span.start, end: span.start + 1 };
      diagnostics.push({ start, end, severity: 'warning', code: 'bibliography-unreadable', args: [] });
    }
  }
  return { entries, diagnostics: entries.length > 0 ? diagnostics : [] };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The objects of the outermost list, with the value of each one's own `id`. */
function objectsIn(text: string): { span: Span; idSpan: Span | undefined }[] {
  const found: { span: Span; idSpan: Span | undefined }[] = [];
  let depth = 0;
  let start = 0;
  let idSpan: Span | undefined;
  let before = ['', ''];
  for (const { 0: written, index } of text.replace(/^\uFEFF/, ' ').matchAll(token)) {
    const end = index + written.length;
    if (depth === 0 && written !== '[') return found;
    if (written === '[' || written === '{') {
      if (depth === 1 && written === '{') [start, idSpan] = [index, undefined];
      depth++;
    } else if (written === ']' || written === '}') {
      depth--;
      if (depth === 1 && written === '}') found.push({ span: { start, end }, idSpan });
    } else if (depth === 2 && before[0] === '"id"' && before[1] === ':') {
      idSpan ??= { start: index, end };
    }
    before = [before[1] ?? '', written];
  }
  if (depth > 1) found.push({ span: { start, end: text.length }, idSpan });
  return found;
}
