import { groupBy } from '../../../text/collections';
import { lineText, linesOf } from '../../../text/lines';
import type { Span } from '../../../types';
import type { EntryPlace } from '../entry';
import { fieldLineOf, type WrittenField } from '../fields/fieldLine';
import type { GlossaryText } from '../glossaryText';
import { trimmed } from '../trimmed';
import { labelMeaning } from '../words';
import { isRule } from './found';

// Records of a label and a value on each line, with a blank line between two of them: "Name: Anna", "Born: 1083".

const line =
  /^[ \t]{0,3}(?:[-*+•][ \t]+)?[*_]{0,3}(?<label>\p{L}[\p{L} ]{0,30}?)[*_]{0,3}[ \t]*:[*_]{0,3}[ \t]+(?<value>\S.*)$/du;

interface RecordLine extends Span {
  readonly label: string;
  readonly value: Span;
}

/** Two records or more that begin with the same label, which is that of the name: "Name", "Object". */
export function recordBlocks({ prose }: GlossaryText, span: Span): EntryPlace[] | undefined {
  const blocks: RecordLine[][] = [[]];
  for (const each of linesOf(prose, span.start, span.end)) {
    const words = lineText(prose, each).trimEnd();
    if (words === '' || isRule(words)) {
      if (blocks.at(-1)?.length !== 0) blocks.push([]);
      continue;
    }
    const read = recordLineOf(words, each);
    if (!read) return undefined;
    blocks.at(-1)!.push(read);
  }
  const records = blocks.filter(({ length }) => length > 0);
  const first = records[0]?.[0]?.label.toLowerCase();
  const isSame = records.every(([head]) => head?.label.toLowerCase() === first);
  const isLong = groupBy(records, ({ length }) => length > 1).get(true)?.length === records.length;
  if (first === undefined || labelMeaning(first) !== undefined || records.length < 2 || !isSame || !isLong)
    return undefined;
  return records.map(([head, ...rest], i) => {
    const end = records[i + 1]?.[0]?.start ?? span.end;
    const last = rest.at(-1)?.end ?? end;
    return {
      span: { start: head!.start, end },
      heading: trimmed(prose, head!.value),
      body: { start: last, end: last },
      fields: rest.map((each) => fieldOf(prose, each)),
    };
  });
}

function recordLineOf(words: string, { start, end }: Span): RecordLine | undefined {
  const { label, value } = line.exec(words)?.indices?.groups ?? {};
  if (!label || !value) return undefined;
  return { start, end, label: words.slice(...label), value: { start: start + value[0], end: start + value[1] } };
}

function fieldOf(prose: string, { label, value, start, end }: RecordLine): WrittenField {
  const read = fieldLineOf(lineText(prose, { start, end }).trimEnd(), start);
  return read ? { ...read, value: trimmed(prose, read.value) } : { label, labelSpan: value, meaning: undefined, value };
}
