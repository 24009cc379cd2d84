import { normalizeName } from '../../text/normalize';
import { oneOf } from '../../text/patterns';
import type { ReadEntry } from './entry';

// Entries that only refer to others: "Poll tax: see Jizya".

const see = oneOf([
  'see',
  'see also',
  'see under',
  'siehe',
  'voir',
  'véase',
  'vedi',
  'zie',
  'q.v.',
  '见',
  '見',
  '参见',
  '參見',
]);
const reference = new RegExp(String.raw`^[*_]{0,3}${see}[*_]{0,3}:?\s{1,3}(?<names>[^!?\r\n]{1,120}?)\.?$`, 'iu');
const between = /\s?(?:[,;]|\band\b|\bund\b|\bet\b)\s{0,3}/;

/** Entries whose definition names other entries of the file and says nothing else have them in the field `See`. */
export function withReferences(entries: readonly ReadEntry[]): readonly ReadEntry[] {
  if (!entries.some(({ definition }) => reference.test(definition))) return entries;
  const labels = new Set(entries.map(({ label }) => normalizeName(label)));
  return entries.map((entry) => {
    const names = reference.exec(entry.definition)?.groups?.['names']?.split(between) ?? [];
    const plain = names.map((name) => name.replace(/^[[*_"“]{1,4}|[\]*_"”]{1,4}$/g, ''));
    const isKnown = plain.length > 0 && plain.every((name) => labels.has(normalizeName(name)));
    const isSingle = !entry.lines.some((line) => 'name' in line && line.name === 'See');
    if (!isKnown || !isSingle) return entry;
    const { end } = entry.labelSpan;
    return {
      ...entry,
      lines: [...entry.lines, { name: 'See', text: plain.join(', '), start: end, end }],
      definition: '',
    };
  });
}
