import { firstAtLeast, firstWhere } from '../../text/spans';
import { BARRIER, JOINER, type Passage, type Span } from '../../types';
import type { DateExpression, DateMention } from './types';

// Markup takes room in a mask: "19<sup>th</sup>" is "19", five joiners, "th" and spaces. The finders read a text
// without that room, so that no pattern has to know of it, and their mentions are moved to the mask.

/** A mask without the room of markup. */
export interface Squeezed {
  readonly text: string;
  readonly passages: readonly Passage[];
  /** The mention with the offsets of the mask. */
  readonly inMask: (mention: DateMention) => DateMention;
}

/** Joiners, several spaces, and the space of markup before a punctuation mark: "*February*, 1892". */
const roomOfMarkup = new RegExp(`(${JOINER}+|[ \\t]+(?=[,;)]|\\.(?!\\d)))|[ \\t\\r\\n]{2,}`, 'g');

/** The text ends where the last passage does. */
export function squeeze(mask: string, passages: readonly Passage[]): Squeezed {
  const end = passages.at(-1)?.end ?? 0;
  const heads = new Set(passages.map((passage) => roomBehindBoldYear(mask, passage)));
  const rooms = new Rooms();
  let text = '';
  let copied = 0;
  roomOfMarkup.lastIndex = passages[0]?.start ?? 0;
  for (let room = roomOfMarkup.exec(mask); room && room.index < end; room = roomOfMarkup.exec(mask)) {
    const { 0: signs, 1: nothing, index } = room;
    if (heads.has(index)) continue;
    const left = nothing !== undefined ? '' : /[\r\n]/.test(signs) ? '\n' : ' ';
    text += mask.slice(copied, index) + left;
    copied = index + signs.length;
    rooms.add(text.length, copied - text.length);
  }
  if (copied === 0) return { text: mask.slice(0, end), passages, inMask: (mention) => mention };
  const inText = (offset: number): number => rooms.inText(offset);
  return {
    text: text + mask.slice(copied, end),
    passages: passages.map((passage) => ({ ...passage, start: inText(passage.start), end: inText(passage.end) })),
    inMask: (mention) => moved(mention, (offset) => rooms.inMask(offset)),
  };
}

/**
 * Where the room begins behind "**793** The", whose marks tell that the number is a year, at the beginning of a passage;
 * it stays. Undefined if there is none.
 */
function roomBehindBoldYear(mask: string, { start, end }: Passage): number | undefined {
  const [year] = boldYear.exec(mask.slice(start, Math.min(end, start + 24))) ?? [];
  return year === undefined ? undefined : start + year.length;
}

/** The marks that open a passage are no prose. */
const boldYear = new RegExp(`^${BARRIER}{2,8}\\d{3}(?= {3}\\p{Lu})`, 'u');

/** Where room was removed from a mask. */
class Rooms {
  /** Offsets in the text behind which it was removed, in order. */
  readonly #offsets: number[] = [];
  /** How much was removed before each of them. */
  readonly #removed: number[] = [];

  add(offset: number, removed: number): void {
    this.#offsets.push(offset);
    this.#removed.push(removed);
  }

  /** The offset in the mask of a character of the text. */
  inMask(offset: number): number {
    return offset + (this.#removed[firstAtLeast(this.#offsets, offset + 1) - 1] ?? 0);
  }

  /** The offset in the text of a character of the mask, or of the first behind it that was kept. */
  inText(offset: number): number {
    const i = firstWhere(this.#offsets.length, (i) => this.#offsets[i]! + this.#removed[i]! > offset) - 1;
    const before = offset - (this.#removed[i] ?? 0);
    return Math.min(before, this.#offsets[i + 1] ?? before);
  }
}

function moved(mention: DateMention, inMask: (offset: number) => number): DateMention {
  const endInMask = (end: number): number => inMask(end - 1) + 1;
  const move = <T extends Span>(span: T): T => ({ ...span, start: inMask(span.start), end: endInMask(span.end) });
  const { yearBehind, expression } = mention;
  return {
    ...move(mention),
    expression: movedExpression(expression, move),
    ...(yearBehind && { yearBehind: { ...yearBehind, end: endInMask(yearBehind.end) } }),
  };
}

function movedExpression(expression: DateExpression, move: <T extends Span>(span: T) => T): DateExpression {
  if (expression.kind === 'range') return { ...expression, from: move(expression.from), to: move(expression.to) };
  if (expression.kind === 'value' && expression.parts) return { ...expression, parts: expression.parts.map(move) };
  return expression;
}
