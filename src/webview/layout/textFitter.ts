// Measures and shortens labels. Pure, given a function that measures.

export interface TextFitter {
  /** Width in pixels as the sum of the characters' widths; at most a hair less than what is drawn. */
  readonly width: (text: string) => number;
  /** The text, or as much of it as fits into `room` pixels with an ellipsis; empty if nothing readable fits. */
  fit(text: string, room: number): string;
  /** The text in as many lines as there are rooms, in pixels; the last line is shortened. */
  wrap(text: string, rooms: readonly number[]): readonly string[];
}

const ELLIPSIS = '…';
const CACHE_LIMIT = 4000;

/** Characters below this code are Latin, Greek, Cyrillic, Hebrew or Arabic. */
const FREQUENT = 0x700;

/** A word is kept whole if that wastes no more than this share of the room. */
const WORD_COST = 0.25;

/** `measure` returns the width of a string in pixels; it is called once for each character. */
export function createTextFitter(measure: (text: string) => number): TextFitter {
  const characters = new Map<string, number>();
  const fitted = new Map<string, string>();

  const characterWidth = (character: string): number => {
    let width = characters.get(character);
    if (width === undefined) characters.set(character, (width = measure(character)));
    return width;
  };

  const width = widthsOf(characterWidth);

  const shorten = (text: string, room: number): string => {
    let left = room - characterWidth(ELLIPSIS);
    let end = 0;
    for (const { segment, index } of graphemes.segment(text)) {
      left -= width(segment);
      if (left < 0) break;
      end = index + segment.length;
    }
    if (end < 2) return '';
    const kept = text.slice(0, end);
    const space = text.startsWith(' ', end) ? end : kept.lastIndexOf(' ');
    const words = space > 0 && width(kept.slice(space)) <= room * WORD_COST ? kept.slice(0, space) : kept;
    return words.replace(/[\s,;:.–—-]{1,20}$/u, '') + ELLIPSIS;
  };

  const fit = (text: string, room: number): string => {
    const key = `${Math.floor(room)} ${text}`;
    let result = fitted.get(key);
    if (result === undefined) {
      if (fitted.size > CACHE_LIMIT) fitted.clear();
      fitted.set(key, (result = width(text) <= room ? text : shorten(text, room)));
    }
    return result;
  };

  return {
    width,
    fit,
    wrap: (text, rooms) => wrapped(text, rooms, { width, fit }),
  };
}

/** Adds up the widths of characters. A map of all would cost more than everything else about a title. */
function widthsOf(characterWidth: (character: string) => number): (text: string) => number {
  const frequent = new Float64Array(FREQUENT).fill(Number.NaN);
  return (text) => {
    let sum = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const known = code < FREQUENT ? frequent[code]! : Number.NaN;
      if (!Number.isNaN(known)) {
        sum += known;
        continue;
      }
      const character = String.fromCodePoint(text.codePointAt(at)!);
      const measured = characterWidth(character);
      if (code < FREQUENT) frequent[code] = measured;
      sum += measured;
      at += character.length - 1;
    }
    return sum;
  };
}

function wrapped(
  text: string,
  rooms: readonly number[],
  { width, fit }: Pick<TextFitter, 'width' | 'fit'>,
): readonly string[] {
  const lines: string[] = [];
  let rest = text;
  rooms.forEach((room, at) => {
    const isLast = at === rooms.length - 1 || width(rest) <= room;
    const end = isLast ? rest.length : lineLength(rest, room, width);
    // A line that cannot hold a word stays empty.
    lines.push(isLast ? fit(rest, room) : rest.slice(0, end).trimEnd());
    rest = rest.slice(end);
  });
  return lines;
}

/** The number of UTF-16 units of the whole words that fit into a line. */
function lineLength(text: string, room: number, width: (text: string) => number): number {
  let left = room;
  let end = 0;
  for (const [word] of text.matchAll(WORD)) {
    left -= width(word.trimEnd());
    if (left < 0) break;
    end += word.length;
    left -= width(word.slice(word.trimEnd().length));
  }
  return end;
}

/**
 * A word with the space after it. Lines may break after any Chinese or Japanese character, but not between it and a
 * bracket, a quotation mark or a stop that belongs to it.
 */
const WORD =
  /[\p{Ps}\p{Pi}]{0,3}[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}][\p{Pe}\p{Pf}\p{Po}]{0,3}\s*|[^\s\p{sc=Han}]+\s*|\s+/gu;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
