import { isSame, type Token } from './tokens';

/** One step of the alignment of a quotation with its source. */
export type Step =
  | { readonly kind: 'same' | 'changed'; readonly quoted: Token; readonly original: Token }
  | { readonly kind: 'added'; readonly quoted: Token }
  | { readonly kind: 'leftOut'; readonly original: Token }
  | { readonly kind: 'gap' };

/** Indexes of steps, `from` the first and `to` behind the last. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

// Costs. A word at the very end is changed rather than added. Leaving out many words in a row costs little more than
// leaving out one, because that is how people quote.
const change = { word: 16, sign: 8, case: 4 };
const addition = { word: 16, sign: 8 };
const leavingOut = { word: { begin: 14, each: 1 }, sign: { begin: 8, each: 0 } };
const impossible = 0xffff;

/**
 * Which step leads to a cell: the low two bits for the cheapest one, the third where a run of words left out goes on.
 */
const DIAGONAL = 0;
const ADDED = 1;
const LEFT_OUT = 2;
const WITHIN_GAP = 3;
const GOES_ON = 4;

/** The most cells of a table: some twenty milliseconds. */
const maxCells = 3_000_000;

/**
 * The cheapest way to read a quotation in a part of its source that begins anywhere and ends behind `least` (Gotoh's
 * alignment with affine gaps, 1982). Undefined if both are too long. Time and memory are the product of both lengths.
 */
export function alignQuotation(
  quoted: readonly Token[],
  original: readonly Token[],
  least: number,
): Step[] | undefined {
  const width = original.length + 1;
  if ((quoted.length + 1) * width > maxCells) return undefined;
  const moves = new Uint8Array((quoted.length + 1) * width);
  let above = new Uint16Array(width);
  let row = new Uint16Array(width);
  const free = freeInitials(quoted);
  quoted.forEach((token, i) => {
    const at = (i + 1) * width;
    if (token.kind === 'gap') fillGapRow(row, above, moves, at);
    else fillRow({ token, isFree: free[i] === true, original, row, above, moves, at });
    [above, row] = [row, above];
  });
  const last = quoted.length * width;
  let end = original.length;
  for (let j = original.length - 1; j > 0 && (original[j - 1]?.end ?? 0) > least; j--) {
    const [cost, cheapest] = [above[j] ?? 0, above[end] ?? 0];
    if (cost < cheapest || (cost === cheapest && !isAddedAt(moves, last + j))) end = j;
  }
  return wayBack(quoted, original, moves, end);
}

const isAddedAt = (moves: Uint8Array, at: number): boolean => ((moves[at] ?? 0) & 3) === ADDED;

/** Where a quotation begins, or goes on after a gap, the writer chooses the case of the first letter. */
function freeInitials(quoted: readonly Token[]): boolean[] {
  let isFree = true;
  return quoted.map(({ kind }) => {
    const own = isFree;
    isFree = kind === 'gap' || (isFree && kind === 'sign');
    return own;
  });
}

interface Row {
  readonly token: Token;
  readonly isFree: boolean;
  readonly original: readonly Token[];
  readonly row: Uint16Array;
  readonly above: Uint16Array;
  readonly moves: Uint8Array;
  readonly at: number;
}

function fillRow({ token, isFree, original, row, above, moves, at }: Row): void {
  const added = addition[token.kind === 'word' ? 'word' : 'sign'];
  row[0] = (above[0] ?? 0) + added;
  moves[at] = ADDED;
  let leftOut = impossible;
  for (let j = 1; j < row.length; j++) {
    const source = original[j - 1]!;
    const { begin, each } = leavingOut[source.kind === 'word' ? 'word' : 'sign'];
    const cost = source.isOptional ? 0 : each;
    const begun = (row[j - 1] ?? 0) + (source.isOptional ? 0 : begin) + cost;
    const goesOn = leftOut + cost < begun;
    leftOut = goesOn ? leftOut + cost : begun;
    let best = (above[j - 1] ?? 0) + changeCost(token, source, isFree);
    let move = DIAGONAL;
    if ((above[j] ?? 0) + added < best) {
      best = (above[j] ?? 0) + added;
      move = ADDED;
    }
    if (leftOut < best) {
      best = leftOut;
      move = LEFT_OUT;
    }
    row[j] = best;
    moves[at + j] = goesOn ? move | GOES_ON : move;
  }
}

function fillGapRow(row: Uint16Array, above: Uint16Array, moves: Uint8Array, at: number): void {
  for (let j = 0; j < row.length; j++) {
    const isWithin = j > 0 && (row[j - 1] ?? 0) < (above[j] ?? 0);
    row[j] = (isWithin ? row[j - 1] : above[j]) ?? 0;
    moves[at + j] = isWithin ? WITHIN_GAP : ADDED;
  }
}

function changeCost(quoted: Token, original: Token, isFree: boolean): number {
  if (quoted.kind !== original.kind) return impossible >> 1;
  const isLike = quoted.lower === original.lower;
  if ((isLike || quoted.around) && isSame(quoted, original, isFree)) return 0;
  if (quoted.kind === 'sign') return change.sign;
  return isLike ? change.case : change.word;
}

function wayBack(quoted: readonly Token[], original: readonly Token[], moves: Uint8Array, end: number): Step[] {
  const width = original.length + 1;
  const free = freeInitials(quoted);
  const steps: Step[] = [];
  let [i, j] = [quoted.length, end];
  let isLeavingOut = false;
  while (i > 0) {
    const token = quoted[i - 1]!;
    const bits = moves[i * width + j] ?? ADDED;
    const move: number = isLeavingOut ? LEFT_OUT : bits & 3;
    isLeavingOut = move === LEFT_OUT && (bits & GOES_ON) > 0;
    const source = original[j - 1];
    if (move === DIAGONAL && source) {
      const kind = isSame(token, source, free[i - 1] === true) ? 'same' : 'changed';
      steps.push({ kind, quoted: token, original: source });
      i--;
      j--;
    } else if (move === LEFT_OUT && source) {
      steps.push({ kind: 'leftOut', original: source });
      j--;
    } else if (move === WITHIN_GAP) j--;
    else {
      steps.push(token.kind === 'gap' ? { kind: 'gap' } : { kind: 'added', quoted: token });
      i--;
    }
  }
  return steps.reverse();
}
