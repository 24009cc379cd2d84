import type { MessageCode } from '../messages';
import type { Diagnostic, Span } from '../types';
import type { ScannedEntry, ScannedFile } from './scannedFile';

interface Definition {
  readonly name: string;
  readonly text: string;
}

const entryStart = /@[ \t]{0,20}([a-z]{1,40})\s{0,20}([{(])/gi;
/** Signs that count inside an entry; the last alternative may be the head of another one. */
const sign = /\\.|[{}()]|[\r\n][ \t]*@/g;
/** The head of an entry, from its `@`. */
const entryHead = /@[ \t]*[a-z]+[ \t]*[{(][ \t]*[^\s,{}()"=]+[ \t]*,/iy;

/**
 * The entries of a BibTeX file with their places, whatever stands in their fields. An entry that is not closed ends
 * where the next one begins. Never throws.
 */
export function scanBibtex(text: string): ScannedFile {
  const strings: Definition[] = [];
  const raw: { key: string; keySpan: Span; span: Span; isClosed: boolean }[] = [];
  const diagnostics: Diagnostic[] = [];
  entryStart.lastIndex = 0;
  for (let match; (match = entryStart.exec(text));) {
    const type = (match[1] ?? '').toLowerCase();
    const bodyStart = match.index + match[0].length;
    const { end, isClosed } = bodyOf(text, bodyStart, match[2] === '(');
    const span = { start: match.index, end };
    entryStart.lastIndex = end;
    if (type === 'comment' || type === 'preamble') continue;
    if (type === 'string') {
      const name = /^\s{0,200}([^\s={}]{1,200})\s{0,200}=/.exec(text.slice(bodyStart, bodyStart + 700))?.[1];
      if (isClosed && name !== undefined) strings.push({ name: name.toLowerCase(), text: text.slice(span.start, end) });
      continue;
    }
    const [lead = '', key = ''] = /^\s{0,200}([^\s,{}()"=]{0,300})/.exec(text.slice(bodyStart, bodyStart + 600)) ?? [];
    const keySpan = { start: bodyStart + lead.length - key.length, end: bodyStart + lead.length };
    if (key === '') {
      diagnostics.push(problem(lineAt(text, match.index), 'bibliography-no-key'));
      continue;
    }
    if (!isClosed) diagnostics.push(problem(keySpan, 'bibliography-not-closed', key));
    raw.push({ key, keySpan, span, isClosed });
  }
  const textOf = ({ span }: { span: Span }): string => text.slice(span.start, span.end);
  const byKey = new Map(raw.filter(({ isClosed }) => isClosed).map((each) => [each.key, each]));
  const entries = raw.map((each): ScannedEntry => {
    const { key, keySpan, span, isClosed } = each;
    if (!isClosed) return { key, keySpan, span };
    const own = textOf(each);
    const parent = byKey.get(/\bcrossref\s{0,20}=\s{0,20}["{]\s{0,20}([^\s"{},]{1,300})/i.exec(own)?.[1] ?? '');
    const parentText = parent && parent !== each ? textOf(parent) : '';
    return { key, keySpan, span, source: { before: stringsIn(own + parentText, strings), own, after: parentText } };
  });
  return { entries, diagnostics };
}

/** From behind the opening sign of an entry to its end, its closing sign included. */
function bodyOf(text: string, start: number, isRound: boolean): { end: number; isClosed: boolean } {
  let depth = 0;
  sign.lastIndex = start;
  for (let match; (match = sign.exec(text));) {
    const found = match[0];
    const end = match.index + found.length;
    if (found === '{') depth++;
    else if (found === '}' && depth > 0) depth--;
    else if ((found === '}' && !isRound) || (found === ')' && isRound && depth === 0)) return { end, isClosed: true };
    else if (found.endsWith('@')) {
      entryHead.lastIndex = end - 1;
      if (entryHead.test(text)) return { end: match.index + 1, isClosed: false };
    }
  }
  return { end: text.length, isClosed: false };
}

/** The `@string` definitions that a text may use, in the order of the file, and those that these use. */
function stringsIn(text: string, strings: readonly Definition[]): string {
  if (strings.length === 0) return '';
  const words = (part: string): string[] => part.toLowerCase().match(/[a-z_][\w:+-]*/g) ?? [];
  const used = new Set(words(text));
  const needed: string[] = [];
  for (const { name, text: definition } of [...strings].reverse()) {
    if (!used.has(name)) continue;
    words(definition).forEach((word) => used.add(word));
    needed.unshift(`${definition}\n`);
  }
  return needed.join('');
}

function lineAt(text: string, start: number): Span {
  const length = /^[^\r\n]*/.exec(text.slice(start, start + 500))?.[0].length ?? 0;
  return { start, end: start + length };
}

const problem = ({ start, end }: Span, code: MessageCode, ...args: readonly string[]): Diagnostic => ({
  start,
  end,
  severity: 'warning',
  code,
  args,
});
