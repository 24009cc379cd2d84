// Finds the alternatives of a regular expression in the text of a source file, each of which can be removed.

export interface Removal {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

interface Group {
  /** Where each alternative begins. */
  readonly starts: number[];
}

/**
 * The alternatives in `source[start, end)`, which holds a pattern. `escapes` is how many backslashes one escape has in
 * the text: one in a regular expression, two in a string. What a template puts in, `${…}`, stays whole.
 */
export function findAlternatives(source: string, start: number, end: number, escapes: 1 | 2): Removal[] {
  const found: Removal[] = [];
  const open: Group[] = [{ starts: [start] }];
  const close = (group: Group, at: number): void => {
    const { starts } = group;
    if (starts.length < 2) return;
    for (const [i, from] of starts.entries()) {
      const next = starts[i + 1];
      // The first is removed with the bar after it, each other one with the bar before it.
      const [cutFrom, cutTo] = i === 0 ? [from, next ?? at] : [from - 1, next === undefined ? at : next - 1];
      found.push({ start: cutFrom, end: cutTo, words: source.slice(from, next === undefined ? at : next - 1) });
    }
  };
  for (let i = start; i < end; i++) {
    const sign = source[i];
    if (sign === '\\') i += escapes;
    else if (sign === '$' && source[i + 1] === '{') i = endOfSubstitution(source, i, end);
    else if (sign === '[') i = endOfClass(source, i, end, escapes);
    else if (sign === '(') {
      const prefix = /^\(\?(?:[:=!]|<[=!]|<\w+>)/.exec(source.slice(i, i + 40))?.[0] ?? '(';
      i += prefix.length - 1;
      open.push({ starts: [i + 1] });
    } else if (sign === '|') open.at(-1)?.starts.push(i + 1);
    else if (sign === ')') {
      const group = open.pop();
      // The group was opened in another literal, so its extent is unknown.
      if (!group || open.length === 0) return found;
      close(group, i);
    }
  }
  const [whole] = open;
  if (whole && open.length === 1) close(whole, end);
  return found;
}

function endOfClass(source: string, start: number, end: number, escapes: number): number {
  for (let i = start + 1; i < end; i++) {
    if (source[i] === '\\') i += escapes;
    else if (source[i] === ']') return i;
  }
  return end;
}

function endOfSubstitution(source: string, start: number, end: number): number {
  let depth = 0;
  for (let i = start + 1; i < end; i++) {
    if (source[i] === '{') depth++;
    else if (source[i] === '}' && --depth === 0) return i;
  }
  return end;
}
