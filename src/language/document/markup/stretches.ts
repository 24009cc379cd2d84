// Stretches of a Markdown text that are no prose and may have blank lines, in the dialects that have them. Each begins
// at the first column of a line; without an end it goes on to the end of the text, like a fence.

export interface Stretch {
  readonly rule: string;
  /** Matches the opening mark at the start of a line. */
  readonly opens: RegExp;
  /** The closing mark; what stands behind it in its line is prose again. */
  readonly closes: RegExp;
  /** A part of the closing mark, which is searched first. */
  readonly end: string;
}

export const stretches: readonly Stretch[] = [
  { rule: 'comment of Obsidian', opens: /^%%(?=[ \t]*[\r\n]|[ \t]*$)/, closes: /%%/g, end: '%%' },
  { rule: 'display math', opens: /^\$\$(?=[ \t]*[\r\n]|[ \t]*$)/, closes: /\$\$/g, end: '$$' },
  {
    rule: 'comment of Liquid',
    opens: /^\{%-?\s{0,9}comment\b/,
    closes: /\{%-?\s{0,9}endcomment\s{0,9}-?%\}/g,
    end: 'endcomment',
  },
  {
    rule: 'code of Liquid',
    opens: /^\{%-?\s{0,9}highlight\b/,
    closes: /\{%-?\s{0,9}endhighlight\s{0,9}-?%\}/g,
    end: 'endhighlight',
  },
  { rule: 'comment of kramdown', opens: /^\{::comment\}/, closes: /\{:\/(?:comment)?\}/g, end: '{:/' },
  { rule: 'picture', opens: /^<svg(?=[\s>]|$)/i, closes: /<\/svg\s{0,9}>/gi, end: '</svg' },
  { rule: 'formula', opens: /^<math(?=[\s>]|$)/i, closes: /<\/math\s{0,9}>/gi, end: '</math' },
];

/** The stretch that a line opens. The offset behind its opening mark is `from`. */
export function stretchOpenedBy(line: string): { stretch: Stretch; from: number } | undefined {
  if (!/^[%${<]/.test(line)) return undefined;
  for (const stretch of stretches) {
    const mark = stretch.opens.exec(line)?.[0];
    if (mark !== undefined) return { stretch, from: mark.length };
  }
  return undefined;
}

/** The end of a stretch, from an offset behind its opening mark; undefined if it is not closed. */
export function endOfStretch({ closes }: Stretch, text: string, from: number): number | undefined {
  closes.lastIndex = from;
  const match = closes.exec(text);
  return match ? match.index + match[0].length : undefined;
}
