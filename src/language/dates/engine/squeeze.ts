import { firstAtLeast } from '../../text/spans';
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

/** Undefined if there is nothing to remove. */
export function squeeze(mask: string, passages: readonly Passage[]): Squeezed | undefined {
  if (mask.search(roomOfMarkup) < 0) return undefined;
  let text = '';
  /** The offset in the mask of each character of the text, and its length. */
  const at: number[] = [];
  let copied = 0;
  const heads = new Set(passages.map((passage) => roomBehindBoldYear(mask, passage)));
  const copy = (end: number): void => {
    text += mask.slice(copied, end);
    for (; copied < end; copied++) at.push(copied);
  };
  for (const { 0: room, 1: nothing, index } of mask.matchAll(roomOfMarkup)) {
    copy(index);
    if (heads.has(index)) continue;
    copied = index + room.length;
    if (nothing !== undefined) continue;
    text += /[\r\n]/.test(room) ? '\n' : ' ';
    at.push(index);
  }
  copy(mask.length);
  at.push(mask.length);
  const inText = ({ start, end }: Span): Span => ({ start: firstAtLeast(at, start), end: firstAtLeast(at, end) });
  return {
    text,
    passages: passages.map((passage) => ({ ...passage, ...inText(passage) })),
    inMask: (mention) => moved(mention, at),
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

function moved(mention: DateMention, at: readonly number[]): DateMention {
  const move = <T extends Span>(span: T): T => ({ ...span, start: at[span.start]!, end: at[span.end - 1]! + 1 });
  const { yearBehind, expression } = mention;
  return {
    ...move(mention),
    expression: movedExpression(expression, move),
    ...(yearBehind && { yearBehind: { ...yearBehind, end: at[yearBehind.end - 1]! + 1 } }),
  };
}

function movedExpression(expression: DateExpression, move: <T extends Span>(span: T) => T): DateExpression {
  if (expression.kind === 'range') return { ...expression, from: move(expression.from), to: move(expression.to) };
  if (expression.kind === 'value' && expression.parts) return { ...expression, parts: expression.parts.map(move) };
  return expression;
}
