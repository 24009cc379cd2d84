import { FenceScanner } from '../../../text/markup';
import { lineText, linesOf } from '../../../text/lines';
import type { Diagnostic, Span } from '../../../types';
import type { ReadDate } from '../dates/fieldDates';
import type { GlossaryText } from '../glossaryText';
import { problem } from '../problem';
import { labelMeaning } from '../words';
import { isLikelyValue } from './likelyValue';

/** A line with a label, whatever stands around it; its value is the rest. */
const labelAtStart = /^(?<lead>[^\p{L}\r\n]{0,12})(?<label>\p{L}[\p{L}\p{M} ]{0,24}?)(?=[*_`\s]{0,4}[:：=→|–—-])/u;
const signBehind = /^[*_`\s]{0,4}(?:[:：=→|]|(?<=\s)[–—-](?=\s))[*_`\s]{0,4}(?=\S)/;

/** A line of a definition that looks like a field, with the places of its parts. */
export interface UnreadField {
  readonly label: Span;
  readonly value: Span;
}

/** The parts of a line that looks like a field; undefined for other lines. */
export function unreadFieldOf(words: string, start: number, readDate: ReadDate): UnreadField | undefined {
  const { lead = '', label = '' } = { ...labelAtStart.exec(words)?.groups };
  const meaning = label === '' ? undefined : labelMeaning(label);
  const isRow = lead.includes('|') && meaning !== 'Kind';
  // The last bar of a row goes too; a table of other things may begin with "Kind".
  const rest = words.slice(lead.length + label.length).replace(isRow ? /[\s|]{1,9}$/ : /\s{1,99}$/, '');
  const sign = meaning === undefined ? undefined : signBehind.exec(rest)?.[0];
  if (meaning === undefined || sign === undefined || !isLikelyValue(meaning, rest.slice(sign.length), readDate))
    return undefined;
  const at = start + lead.length;
  const from = at + label.length;
  return { label: { start: at, end: from }, value: { start: from + sign.length, end: from + rest.length } };
}

/** A label within a line, in bold with a colon, in a cell of HTML, or in JSON. */
const labelWithin =
  /(?:\*\*|__|<t[hd]>|")(?<label>\p{L}[\p{L} ]{1,24})(?=:(?:\*\*|__)|(?:\*\*|__):|:?<\/t[hd]>|"\s?:)/gu;

/** The parts of such a label in a line, and what goes away with it: "**Born:** 1098." */
export function fieldWithin(
  words: string,
  start: number,
  label: Span,
): (UnreadField & { readonly whole: Span }) | undefined {
  const from = label.end - start;
  const sign = /^:?(?:\*\*|__):?[ \t]{0,9}/.exec(words.slice(from))?.[0];
  if (sign === undefined || !/(?:\*\*|__)$/.test(words.slice(0, label.start - start))) return undefined;
  const value = /^[^*_|;]{1,80}?(?=[.;|]?(?:\s*$|\s+(?:\*\*|__)\p{L}|\.\s+\p{Lu})|\s*[;|])/u.exec(
    words.slice(from + sign.length),
  )?.[0];
  if (value === undefined || value.trim() === '') return undefined;
  const end = from + sign.length + value.length;
  const mark = /^\s*[.;|]?\s*/.exec(words.slice(end))?.[0].length ?? 0;
  return {
    label,
    value: { start: start + from + sign.length, end: start + end },
    whole: { start: label.start - 2, end: start + end + mark },
  };
}

/** What stands before such a label: most lines have nothing of it. */
const mayHaveLabel = /["*_<]/;

function labelsWithin(words: string, start: number): Span[] {
  if (!mayHaveLabel.test(words)) return [];
  return [...words.matchAll(labelWithin)].flatMap(({ 0: found, index, groups }): Span[] => {
    const label = groups?.['label'] ?? '';
    const end = start + index + found.length;
    return labelMeaning(label) === undefined ? [] : [{ start: end - label.length, end }];
  });
}

/** The lines of a definition that look like fields: they are told, so that nothing is lost in silence. */
export function unreadFields(
  { text, prose }: GlossaryText,
  definition: readonly Span[],
  readDate: ReadDate,
): Diagnostic[] {
  const fences = new FenceScanner();
  return definition.flatMap((part) =>
    [...linesOf(prose, part.start, part.end)].flatMap((line): Diagnostic[] => {
      const isCode = fences.isCode(lineText(prose, line));
      const field = isCode ? undefined : unreadFieldOf(lineText(prose, line), line.start, readDate);
      const labels = field ? [field.label] : labelsWithin(text.slice(line.start, line.end), line.start);
      return labels.map((label) => problem('information', label, 'unread-field', text.slice(label.start, label.end)));
    }),
  );
}
