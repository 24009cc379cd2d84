/** How the three parts of a pattern lie in a text. */
export interface Alignment {
  /** Where the middle part begins and ends in the text. */
  readonly start: number;
  readonly end: number;
  /** Characters inserted, deleted or replaced in each part. Text inserted between two parts counts for neither. */
  readonly errors: readonly [prefix: number, exact: number, suffix: number];
}

/**
 * Aligns a whole pattern with a whole text at the least cost (Levenshtein), to tell which part of the pattern each error
 * belongs to; `nearMatches` only counts them. `start` and `end` are where the middle part begins and ends in the pattern.
 * Time and memory are the product of both lengths divided by 32: for a neighbourhood, not for a text.
 */
export function alignParts(pattern: string, text: string, start: number, end: number): Alignment {
  const { vertical, horizontal } = costsOf(pattern, text);
  const errors: [number, number, number] = [0, 0, 0];
  const isBorder = (row: number): boolean => row === start || row === end;
  const partOf = (row: number): 0 | 1 | 2 => (row < start ? 0 : row < end ? 1 : 2);

  // Back along the cheapest path. It may cross a border of the middle part in several columns.
  let [i, j] = [pattern.length, text.length];
  let [middleStart, middleEnd] = [-1, 0];
  for (;;) {
    if (i === end) middleEnd = j;
    if (i === start && middleStart < 0) middleStart = j;
    if (i === 0 && j === 0) break;
    const isSame = i > 0 && j > 0 && pattern[i - 1] === text[j - 1];
    const step = vertical(i, j);
    if (isSame || (i > 0 && j > 0 && step + horizontal(i - 1, j) === 1)) {
      i--;
      j--;
      if (!isSame) errors[partOf(i)]++;
    } else if (step === 1) {
      i--;
      errors[partOf(i)]++;
    } else {
      j--;
      if (!isBorder(i)) errors[partOf(i)]++;
    }
  }
  return { start: middleStart, end: Math.max(middleStart, middleEnd), errors };
}

/** By how much the cost of a cell (`i` characters of the pattern, `j` of the text) exceeds that of a cell beside it. */
interface Costs {
  /** Compared with one character less of the pattern: 1, 0 or -1. */
  readonly vertical: (i: number, j: number) => number;
  /** Compared with one character less of the text. */
  readonly horizontal: (i: number, j: number) => number;
}

/**
 * The table of costs, 32 rows in a word (Myers, 1999, as Hyyrö gives it in 2003): of each cell, whether it costs more or
 * less than the one above it and the one to its left. Column 0 and row 0 are not kept; there every step costs 1.
 */
function costsOf(pattern: string, text: string): Costs {
  const blocks = (pattern.length + 31) >>> 5;
  const [downMore, downLess, rightMore, rightLess] = [0, 1, 2, 3].map(() => new Int32Array(blocks * text.length)) as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  const rows = rowsOf(pattern, blocks);
  const nowhere = new Int32Array(blocks);
  for (let j = 0; j < text.length; j++) {
    const same = rows.get(text.charCodeAt(j)) ?? nowhere;
    let [carriedMore, carriedLess] = [1, 0];
    for (let block = 0, at = j * blocks; block < blocks; block++, at++) {
      const more = j > 0 ? (downMore[at - blocks] ?? 0) : -1;
      const less = j > 0 ? (downLess[at - blocks] ?? 0) : 0;
      const equal = same[block] ?? 0;
      const equalOrLess = equal | less;
      const equalOrCarried = equal | carriedLess;
      const diagonal = (((equalOrCarried & more) + more) ^ more) | equalOrCarried;
      const right = less | ~(diagonal | more);
      const left = more & diagonal;
      const rightOne = (right << 1) | carriedMore;
      const leftOne = (left << 1) | carriedLess;
      carriedMore = right >>> 31;
      carriedLess = left >>> 31;
      rightMore[at] = rightOne;
      rightLess[at] = leftOne;
      downMore[at] = leftOne | ~(equalOrLess | rightOne);
      downLess[at] = rightOne & equalOrLess;
    }
  }
  // Bit `i` of a column stands for the cell in row `i + 1`, or for the step to the right above it.
  const delta = (more: Int32Array, less: Int32Array, i: number, j: number): number => {
    const at = (j - 1) * blocks + (i >>> 5);
    return (((more[at] ?? 0) >>> (i & 31)) & 1) - (((less[at] ?? 0) >>> (i & 31)) & 1);
  };
  return {
    vertical: (i, j) => (i === 0 ? 0 : j === 0 ? 1 : delta(downMore, downLess, i - 1, j)),
    horizontal: (i, j) => delta(rightMore, rightLess, i, j),
  };
}

/** The rows of the pattern in which each unit stands, 32 in a word. */
function rowsOf(pattern: string, blocks: number): Map<number, Int32Array> {
  const rows = new Map<number, Int32Array>();
  for (let i = 0; i < pattern.length; i++) {
    const unit = pattern.charCodeAt(i);
    const words = rows.get(unit) ?? new Int32Array(blocks);
    words[i >>> 5] = (words[i >>> 5] ?? 0) | (1 << (i & 31));
    rows.set(unit, words);
  }
  return rows;
}
