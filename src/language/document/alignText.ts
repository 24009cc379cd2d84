import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { JOINER } from '../types';

// A text node's value is shorter than its source if the source has escapes, character references, or the markers and
// indents of the containers around its lines. The mask needs the value at the length of the source.

/** The character that Markdown uses for a reference to no character or to a forbidden one. */
const REPLACEMENT = '\uFFFD';
const LAST_CHARACTER = 0x10ffff;

/** The value of a text node, padded to the length of its source. */
export function alignText(source: string, value: string): string {
  if (source.length === value.length) return value;
  let out = '';
  let at = 0;
  while (out.length < source.length) {
    const reference = source[out.length] === '&' ? characterReference(source, out.length) : undefined;
    const meant = reference && [reference.value, REPLACEMENT].find((character) => value.startsWith(character, at));
    if (reference && meant !== undefined) {
      at += meant.length;
      out += meant;
      out += joint(out, value.slice(at, at + 2)).repeat(reference.length - meant.length);
    } else if (at < value.length && source[out.length] === value[at]) {
      out += value.charAt(at++);
    } else {
      out += joint(out, value.slice(at, at + 2));
    }
  }
  return out;
}

/** A text of HTML with the characters that its references stand for, at the same length. */
export function decodeReferences(html: string): string {
  if (!html.includes('&')) return html;
  return html.replace(anyReference, (written, _hex, _decimal, _name, offset: number) => {
    const read = characterReference(written, 0);
    if (!read || read.value.length > written.length) return written;
    const next = html.slice(offset + written.length, offset + written.length + 2);
    return read.value + joint(read.value, next).repeat(written.length - read.value.length);
  });
}

const wordEnd = /[\p{L}\p{N}][’']?$/u;
const wordStart = /^[’']?[\p{L}\p{N}]/u;

/** The text that replaces markup between two texts: an invisible character inside a word, otherwise a space. */
export function joint(before: string, after: string): string {
  return wordEnd.test(before.slice(-2)) && wordStart.test(after.slice(0, 2)) ? JOINER : ' ';
}

/** The character reference at an offset; `length` is that of its source. */
function characterReference(source: string, offset: number): { value: string; length: number } | undefined {
  reference.lastIndex = offset;
  const match = reference.exec(source);
  if (!match) return undefined;
  const [whole, hex, decimal, name] = match;
  const value = name === undefined ? codePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16)) : named(name);
  return value === undefined ? undefined : { value, length: whole.length };
}

const reference = /&(?:#[xX]([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]*));/y;
const anyReference = new RegExp(reference.source, 'g');
const named = (name: string): string | undefined => decodeNamedCharacterReference(name) || undefined;
const codePoint = (code: number): string => (code > LAST_CHARACTER ? REPLACEMENT : String.fromCodePoint(code));
