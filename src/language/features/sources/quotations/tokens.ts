import { linkTailAt } from '../../../text/markup';
import { moveBy } from '../../../text/spans';
import type { Span } from '../../../types';
import { BARRIER } from '../../../types';

/** A unit of comparison of a quotation and its source. The span is of the text that the token was read from. */
export interface Token extends Span {
  /** `gap`: an ellipsis or an insertion of the writer, for which any words of the source may stand. */
  readonly kind: 'word' | 'sign' | 'gap';
  /** Compared letter by letter: NFKC, straight apostrophes, halfwidth signs; of a gap ''. */
  readonly form: string;
  /** The form in lower case. */
  readonly lower: string;
  /** Of a source: a quotation may leave this out without marking it. */
  readonly isOptional: boolean;
  /** Of a word with an insertion in it, `walk[ed]`, `[T]he`: the letters on either side of the brackets. */
  readonly around?: readonly [before: string, after: string];
}

/** Scripts that are written without spaces: each letter is a token. */
const unspaced = '[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmr}\\p{sc=Mymr}]';
const letter = `(?!${unspaced})[\\p{L}\\p{N}]`;
const more = `(?!${unspaced})[\\p{L}\\p{M}\\p{N}\\u00ad\\u2060\\u200d]`;
const word = `\\d+(?:[.,]\\d+)+|${unspaced}\\p{M}*|${letter}(?:${more})*(?:['’ʼ]${letter}(?:${more})*)*`;
const ellipsis = '…+|\\.(?:\\s?\\.){2,}';
const signs = '，,。.；;：:！!？?、,（(）)';

const parts = new RegExp(
  `(?<bracket>\\[[^[\\]]*\\]|${BARRIER}+)|(?<ellipsis>${ellipsis})|(?<word>${word})|[${signs}]`,
  'gu',
);
const partsOfSource = new RegExp(`(?<ellipsis>${ellipsis})|(?<word>${word})|[${signs}]`, 'gu');

/** The tokens of a quotation, read from its mask: square brackets and ellipses are gaps. */
export function quotationTokens(mask: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: text, index, groups = {} } of mask.matchAll(parts)) {
    const isGap = groups.bracket !== undefined || groups.ellipsis !== undefined;
    const token = isGap ? gap(index, text) : tokenOf(index, text, groups.word !== undefined, false);
    const last = tokens.at(-1);
    const joined = last && joinedWithInsertion(last, token);
    if (joined) tokens[tokens.length - 1] = joined;
    else tokens.push(token);
  }
  return tokens;
}

/** The tokens of a part of a source. Link targets and tags are skipped; words in brackets are optional. */
export function sourceTokens(text: string, { start, end }: Span): Token[] {
  const slice = text.slice(start, end);
  const asides = asidesOf(slice).map((aside) => moveBy(aside, start));
  let next = 0;
  const tokens: Token[] = [];
  for (const { 0: words, index, groups = {} } of slice.matchAll(partsOfSource)) {
    while (next < asides.length && asides[next]!.end <= start + index) next++;
    const within = asides[next];
    const isAside = within !== undefined && within.start <= start + index;
    if (isAside && within.isMarkup) continue;
    tokens.push(tokenOf(start + index, words, groups.word !== undefined, isAside || groups.ellipsis !== undefined));
  }
  return tokens;
}

/** `[12]`, `[^note]`, `[sic]`; as markup `](target)`, `<br>`, `<!-- date: 1958 -->`. */
function asidesOf(text: string): (Span & { readonly isMarkup: boolean })[] {
  return [...text.matchAll(/\[[^[\]]*\](?!\()|\](?=\()|<[^<>]*>/g)].flatMap(({ 0: found, index }) => {
    const end = found === ']' ? linkTailAt(text, index)?.end : index + found.length;
    return end === undefined ? [] : [{ start: index, end, isMarkup: !found.startsWith('[') }];
  });
}

function tokenOf(start: number, text: string, isWord: boolean, isOptional: boolean): Token {
  const form = text
    .replace(/[\u00ad\u2060\u200d]/g, '')
    .replace(/[’ʼ]/g, "'")
    .normalize('NFKC');
  const plain = form === '。' || form === '、' ? (form === '。' ? '.' : ',') : form;
  const kind = isWord ? 'word' : 'sign';
  return { start, end: start + text.length, kind, form: plain, lower: plain.toLowerCase(), isOptional };
}

const gap = (start: number, text: string): Token => ({
  start,
  end: start + text.length,
  kind: 'gap',
  form: text.startsWith('[') ? text : '',
  lower: '',
  isOptional: false,
});

/** `walk` and `[ed]`, `[T]` and `he`: one word, of which only the letters outside the brackets are known. */
function joinedWithInsertion(last: Token, token: Token): Token | undefined {
  if (last.end !== token.start) return undefined;
  const isBracket = ({ kind, form }: Token): boolean => kind === 'gap' && form.startsWith('[') && /\p{L}/u.test(form);
  const [before, after] = last.around ?? (last.kind === 'word' ? [last.form, ''] : ['', '']);
  const isWhole = isBracket(token) && last.kind === 'word' && !last.around;
  if (!isWhole && !(token.kind === 'word' && (isBracket(last) || (last.around && after === '')))) return undefined;
  const around = isWhole ? ([before, ''] as const) : ([before, token.form] as const);
  return { ...last, end: token.end, kind: 'word', form: around.join(''), lower: around.join('').toLowerCase(), around };
}

/**
 * Whether a word of a quotation is the same as a word of the source. `isFree`: its first letter may have either case.
 */
export function isSame(quoted: Token, original: Token, isFree: boolean): boolean {
  if (quoted.kind !== original.kind) return false;
  if (quoted.around) {
    const [before, after] = quoted.around.map((part) => part.toLowerCase()) as [string, string];
    const { lower } = original;
    return lower.length >= before.length + after.length && lower.startsWith(before) && lower.endsWith(after);
  }
  if (quoted.lower !== original.lower) return false;
  if (quoted.form === original.form || isCapitals(quoted.form) || isCapitals(original.form)) return true;
  return isFree && quoted.form.slice(1) === original.form.slice(1);
}

/** Whether a word is set in capitals, which is a matter of typography. */
const isCapitals = (form: string): boolean => form.length > 1 && form === form.toUpperCase();
