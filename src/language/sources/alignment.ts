/** How the three parts of a pattern lie in a text. */
export interface Alignment {
  /** Where the middle part begins and ends in the text. */
  readonly start: number;
  readonly end: number;
  /** Characters inserted, deleted or replaced in each part. What was put in between two parts counts in none. */
  readonly errors: readonly [prefix: number, exact: number, suffix: number];
}

/**
 * Aligns a whole pattern with a whole text at the least cost (Levenshtein). `start` and `end` are where the middle part
 * begins and ends in the pattern. Time and memory are the product of both lengths: for a neighbourhood, not for a text.
 */
export function align(pattern: string, text: string, start: number, end: number): Alignment {
  const width = text.length + 1;
  const costs = new Uint16Array((pattern.length + 1) * width);
  for (let j = 0; j < width; j++) costs[j] = j;
  for (let i = 1; i <= pattern.length; i++) {
    const unit = pattern.charCodeAt(i - 1);
    const row = i * width;
    let left = i;
    let diagonal = costs[row - width] ?? 0;
    costs[row] = left;
    for (let j = 1; j < width; j++) {
      const up = costs[row - width + j] ?? 0;
      const same = unit === text.charCodeAt(j - 1) ? diagonal : diagonal + 1;
      left = Math.min(same, left + 1, up + 1);
      costs[row + j] = left;
      diagonal = up;
    }
  }

  // Back along the cheapest path. At each border of the middle part it crosses the columns from `first` to `last`.
  const cost = (i: number, j: number): number => costs[i * width + j] ?? 0;
  const borders = [end, start].map(() => ({ first: 0, last: 0 }));
  let i = pattern.length;
  let j = text.length;
  const cross = (border: { first: number; last: number } | undefined): void => {
    if (border) [border.first, border.last] = [j, Math.max(j, border.last)];
  };
  for (;;) {
    if (i === end) cross(borders[0]);
    if (i === start) cross(borders[1]);
    if (i === 0 && j === 0) break;
    const here = cost(i, j);
    if (i > 0 && j > 0 && here === cost(i - 1, j - 1) + (pattern[i - 1] === text[j - 1] ? 0 : 1)) {
      i--;
      j--;
    } else if (i > 0 && here === cost(i - 1, j) + 1) i--;
    else j--;
  }
  const [right = { first: 0, last: 0 }, left = { first: 0, last: 0 }] = borders;
  return {
    start: left.last,
    end: Math.max(left.last, right.first),
    errors: [
      cost(start, left.first),
      cost(end, right.first) - cost(start, left.last),
      cost(pattern.length, text.length) - cost(end, right.last),
    ],
  };
}
