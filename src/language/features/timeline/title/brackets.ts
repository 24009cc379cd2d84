import type { Span } from '../../../types';

const closers: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '“': '”',
  '‘': '’',
  '«': '»',
  '（': '）',
  '「': '」',
  '『': '』',
  '《': '》',
  '【': '】',
};

const closing = new Set(Object.values(closers));

/** The pairs of brackets and quotation marks in a text, signs included, and the signs that have no partner. */
export interface Brackets {
  readonly pairs: readonly Span[];
  readonly unmatched: readonly number[];
}

/** Finds the pairs in linear time. An apostrophe is no quotation mark, and a straight mark opens and closes in turn. */
export function bracketsOf(text: string): Brackets {
  const open: number[] = [];
  const pairs: Span[] = [];
  const unmatched: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const sign = text.charAt(i);
    const last = open.at(-1);
    const top = last === undefined ? '' : text.charAt(last);
    if (sign === '"' && !open.some((at) => text.charAt(at) === '"')) open.push(i);
    else if (closers[sign] !== undefined) open.push(i);
    else if (sign === '’' && (top !== '‘' || /\p{L}/u.test(text.charAt(i + 1)))) continue;
    else if (sign === '"' || closing.has(sign)) {
      const at = open.findLastIndex((each) => (closers[text.charAt(each)] ?? '"') === sign);
      if (at < 0) unmatched.push(i);
      else {
        pairs.push({ start: open[at] ?? 0, end: i + 1 });
        unmatched.push(...open.splice(at).slice(1));
      }
    }
  }
  return { pairs, unmatched: [...unmatched, ...open].sort((a, b) => a - b) };
}

/** The text without signs that have no partner in it. */
export function withoutStrays(text: string): string {
  const { unmatched } = bracketsOf(text);
  const strays = new Set(unmatched);
  return strays.size === 0
    ? text
    : [...Array(text.length).keys()].map((i) => (strays.has(i) ? '' : text.charAt(i))).join('');
}
