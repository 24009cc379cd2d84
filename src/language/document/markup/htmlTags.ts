import { wordSet } from '../../text/patterns';
import { NextMarks } from './nextMarks';

// HTML as far as prose needs it: where a tag begins and ends, and what its element means for the text around it.

/** A tag, a comment, or another mark between "<" and ">". */
export interface HtmlMark {
  /** In lower case; "!" for a comment, a declaration or a processing instruction. */
  readonly name: string;
  readonly isClosing: boolean;
  readonly start: number;
  readonly end: number;
}

/** Longer tags are text, in UTF-16 units. */
const longestTag = 2000;
const tagName = /<(\/?)([a-z][\w:-]{0,40})(?=[\s/>])/iy;
const attributes = /[^<>"']{1,200}|"[^"]{0,1500}"|'[^']{0,1500}'/y;

/** The marks of an HTML text in order. Linear in time, also where quotation marks or comments are not closed. */
export function* htmlMarks(text: string): Generator<HtmlMark> {
  const marks = new NextMarks(text);
  for (let at = text.indexOf('<'); at >= 0;) {
    const mark = htmlMarkAt(text, at, marks);
    if (mark) yield mark;
    at = text.indexOf('<', mark?.end ?? at + 1);
  }
}

/** The mark that begins at an offset. */
export function htmlMarkAt(text: string, at: number, marks = new NextMarks(text)): HtmlMark | undefined {
  const other = others.find(([open]) => text.startsWith(open, at));
  if (other) {
    const [open, close] = other;
    const end = Math.min(text.length, marks.next(close, at + open.length) + close.length);
    return { name: '!', isClosing: false, start: at, end };
  }
  tagName.lastIndex = at;
  const [whole = '', slash, name = ''] = tagName.exec(text) ?? [];
  if (name === '') return undefined;
  let end = at + whole.length;
  while (end < text.length && end < at + longestTag) {
    attributes.lastIndex = end;
    if (!attributes.test(text)) break;
    end = attributes.lastIndex;
  }
  if (text[end] !== '>') return undefined;
  return { name: name.toLowerCase(), isClosing: slash === '/', start: at, end: end + 1 };
}

const others: readonly (readonly [open: string, close: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
];

const words = 'a abbr b bdi bdo big cite dfn del em font i ins label mark nobr q ruby rb s small span strike strong';
/** Elements in the middle of a sentence: their tags part nothing. */
const inline = wordSet(`${words} sub sup time tt u wbr`);

const embedded = 'audio canvas embed iframe map math noscript object picture script style svg template video';
/** Elements whose text is no prose: programs, code, formulas, forms; the reading aids above Chinese characters. */
const hidden = wordSet(`${embedded} code head input kbd option rp rt samp select textarea title var`);

/** Elements without a closing tag. */
const empty = wordSet('area base br col embed hr img input link meta param source track wbr');

export const isInline = (name: string): boolean => inline.has(name);

/** Whether the text of an element is no prose; an element without a closing tag has no text. */
export const isHidden = (name: string): boolean => hidden.has(name) && !empty.has(name);

/** The part of a number or name above the line: "th" of "19<sup>th</sup>". Anything else there is a note mark. */
export const isSuffix = (text: string): boolean => /^\p{L}{1,4}$/u.test(text);

/** The kind of passage that an element begins; undefined if it says nothing about that. */
export function passageKindOf(name: string): { kind: 'heading' | 'cell'; depth?: number } | undefined {
  if (name === 'td' || name === 'th') return { kind: 'cell' };
  return /^h[1-6]$/.test(name) ? { kind: 'heading', depth: Number(name[1]) } : undefined;
}
