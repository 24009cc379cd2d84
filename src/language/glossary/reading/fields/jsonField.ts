import { labelMeaning } from '../words';
import type { WrittenField } from './fieldLine';

const value = String.raw`"[^"]*"|\[\s*(?:"[^"]*"[\s,]*)*\]|-?\d+|null|true|false`;
const member = new RegExp(String.raw`"(?<label>[^"]{1,40})"\s{0,9}:\s{0,9}(?<value>${value})`, 'dg');

/**
 * The fields of an object of JSON that holds nothing else than texts, numbers and lists of texts; undefined for other texts.
 * A list is one value without its brackets and quotation marks.
 */
export function jsonFields(text: string, start: number): WrittenField[] | undefined {
  if (text.length > longest || text.replace(member, '').replace(/[\s{},]/g, '') !== '') return undefined;
  const fields = [...text.matchAll(member)].flatMap(({ indices, groups }): WrittenField[] => {
    const { label, value: place } = indices?.groups ?? {};
    const written = groups?.['value'] ?? '';
    if (!label || !place || /^(?:null|true|false|\[\s*\])$/.test(written)) return [];
    const first = /^["[\s]{0,20}/.exec(written)?.[0].length ?? 0;
    const last = written.length - (/["\]\s,]{0,20}$/.exec(written)?.[0].length ?? 0);
    const name = text.slice(...label);
    return [
      {
        label: name,
        labelSpan: { start: start + label[0], end: start + label[1] },
        meaning: labelMeaning(name),
        value: { start: start + place[0] + first, end: start + place[0] + Math.max(first, last) },
      },
    ];
  });
  return fields.some(({ meaning }) => meaning !== undefined) ? fields : undefined;
}

/** Longer texts are no fields of one entry, in UTF-16 units. */
const longest = 5000;
