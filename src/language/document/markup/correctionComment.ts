import type { Correction } from '../../types';

const pattern = /^<!--\s{0,20}(date|entity):([^]{0,200})-->$/;

/** The correction in an HTML comment, if it is one; `offset` is that of the comment. */
export function correctionIn(comment: string, offset: number): Correction | undefined {
  const match = pattern.exec(comment);
  if (!match) return undefined;
  const written = (match[2] ?? '').trimStart();
  const value = written.trimEnd();
  const start = offset + comment.length - '-->'.length - written.length;
  return {
    subject: match[1] === 'date' ? 'date' : 'entity',
    value,
    valueSpan: { start, end: start + value.length },
    start: offset,
    end: offset + comment.length,
  };
}

/** The HTML comment for a correction. Throws a RangeError if the value would end the comment. */
export function formatCorrection(subject: Correction['subject'], value: string): string {
  if (value.includes('--') || value.includes('>')) throw new RangeError(`Not a value for a comment: ${value}`);
  return `<!-- ${subject}: ${value} -->`;
}
