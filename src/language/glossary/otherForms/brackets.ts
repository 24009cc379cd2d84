/** Where the brackets that open at an offset are closed, whatever stands in brackets between; undefined where they are not. */
export function balancedEnd(text: string, from: number, open: string, close: string): number | undefined {
  let depth = 0;
  for (let at = from; at < text.length;) {
    if (text.startsWith(open, at)) [depth, at] = [depth + 1, at + open.length];
    else if (text.startsWith(close, at)) {
      [depth, at] = [depth - 1, at + close.length];
      if (depth === 0) return at;
    } else at++;
  }
  return undefined;
}
