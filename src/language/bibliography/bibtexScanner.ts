import type { MessageCode } from '../messages';
import { addTo } from '../text/collections';
import { firstAtLeast } from '../text/spans';
import type { Diagnostic, Span } from '../types';
import type { ScannedEntry, ScannedFile } from './scannedFile';

const entryStart = /@[ \t]{0,20}([a-z]{1,40})\s{0,20}([{(])/gi;
/** What matters inside an entry; the last alternative may begin the next one. */
const sign = /\\.|[{}()]|[\r\n][ \t]*@/g;
/** The head of an entry, from its `@`. */
const entryHead = /@[ \t]*[a-z]+[ \t]*[{(][ \t]*[^\s,{}()"=]+[ \t]*,/iy;

/**
 * The entries of a BibTeX file with their places; fields are not read. An entry that is not closed ends where the next
 * one begins. Never throws.
 */
export function scanBibtex(text: string): ScannedFile {
  const definitions = new Definitions();
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
      if (isClosed && name !== undefined) definitions.add(name, text.slice(span.start, end));
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
    return { key, keySpan, span, source: { before: definitions.usedIn(own + parentText), own, after: parentText } };
  });
  return { entries, diagnostics };
}

/** The end of an entry, closing bracket included; `start` is after its opening bracket. */
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

/** More definitions than this are not looked up for one entry: they may refer to each other without end. */
const mostDefinitions = 1000;

/** The `@string` definitions of a file, found by name. */
class Definitions {
  readonly #texts: string[] = [];
  /** Where each name is defined: indexes of `#texts`, ascending. */
  readonly #byName = new Map<string, number[]>();

  add(name: string, text: string): void {
    addTo(this.#byName, name.toLowerCase(), this.#texts.length);
    this.#texts.push(text);
  }

  /** Those that a text may use, and those that these use, in the order of the file. The latest of a name counts. */
  usedIn(text: string): string {
    const needed = new Set<number>();
    const need = (used: string, before: number): void => {
      for (const word of used.toLowerCase().match(/[a-z_][\w:+-]*/g) ?? []) {
        const places = this.#byName.get(word) ?? [];
        const place = places[firstAtLeast(places, before) - 1];
        if (place !== undefined && needed.size < mostDefinitions) needed.add(place);
      }
    };
    if (this.#texts.length > 0) need(text, this.#texts.length);
    // The set grows while it is walked.
    for (const place of needed) need(valueOf(this.#texts[place] ?? ''), place);
    return [...needed]
      .sort((a, b) => a - b)
      .map((place) => `${this.#texts[place] ?? ''}\n`)
      .join('');
  }
}

/** The words of a definition after its name: `@string{a = b # "c"}` is `b # "c"}`. */
const valueOf = (definition: string): string => definition.slice(definition.indexOf('=') + 1);

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
