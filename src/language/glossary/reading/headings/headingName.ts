import type { Span } from '../../../types';
import type { FieldValue } from '../../fieldValues';
import type { ReadDate } from '../dates/fieldDates';
import { type HeadingPartMeaning, mayHaveShape, shapeOf } from './headingShapes';
import { inlineText } from './inlineText';

/** What a heading says besides the name. */
export interface HeadingPart extends FieldValue {
  readonly holds: HeadingPartMeaning;
}

/** The place of a name in a heading, without what stands around it. */
export interface HeadingName extends Span {
  readonly parts: readonly HeadingPart[];
  /** The name with the date or the kind behind it, where there is one: it tells entries of one name apart. */
  readonly whole?: Span;
  /** It stands in quotation marks and counts as it is written. */
  readonly isExact?: true;
}

/** The name in the words of a heading; `start` is where they begin. */
export function headingName(words: string, start: number, readDate: ReadDate): HeadingName {
  if (!mayHaveShape.test(words)) return { start, end: start + words.length, parts: [] };
  const parts: HeadingPart[] = [];
  let [from, to] = [0, words.length];
  let whole: Span | undefined;
  let isExact = false;
  for (let shape = shapeOf(words, readDate); shape;) {
    const { holds, name, part, isLast } = shape;
    isExact = isLast === true;
    if (holds === 'Life' || holds === 'Kind') whole = { start: start + from, end: start + to };
    if (holds && part) {
      const at = start + from + part[0];
      parts.push({ holds, text: words.slice(from + part[0], from + part[1]), start: at, end: at + part[1] - part[0] });
    }
    [from, to] = [from + name[0], from + name[1]];
    shape = isLast ? undefined : shapeOf(words.slice(from, to), readDate);
  }
  return { start: start + from, end: start + to, parts, ...(whole && { whole }), ...(isExact && { isExact }) };
}

/** A name as a heading writes it: in quotation marks where it would be read as another one, and they help. */
export function headingText(name: string): string {
  const quoted = `"${name}"`;
  const text = !isReadAs(name, name) && isReadAs(quoted, name) ? quoted : name;
  return text.endsWith('#') ? `${text} #` : text;
}

function isReadAs(heading: string, name: string): boolean {
  const { start, end, isExact } = headingName(heading, 0, (words) => words);
  const words = heading.slice(start, end);
  return (isExact ? words : inlineText(words)) === name;
}
