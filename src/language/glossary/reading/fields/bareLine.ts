import type { Span } from '../../../types';
import type { ReadDate } from '../dates/fieldDates';
import type { WrittenField } from './fieldLine';
import { readLife } from '../dates/lives';
import { kindMeant, labelMeaning, type LabelMeaning } from '../words';

/** A line in italics, bold or brackets, or a tag; longer ones are sentences. */
const bareLines: readonly RegExp[] = [
  /^[ \t]*(?<mark>[*_]{1,3})(?<inner>[^\s*_][^*_]{2,60})\k<mark>[ \t]*$/du,
  /^[ \t]*[([](?<inner>[^()[\]]{2,60})[)\]][ \t]*$/du,
  /^[ \t]*#(?<inner>\p{L}[^\s#]{1,40})[ \t]*$/du,
];

const mayBeBare = /^[ \t]*(?:[-*+•→▸‣][ \t]+[bd†*]|[*∗_([†✝]|#\p{L}|\p{N}|(?:c|ca|fl|b|born|r|also|a\.?k\.?a)\b)/iu;
const oneKind = /^[ \t]*(?<inner>\p{L}{2,20})[ \t]*$/du;
const oneDate = /^[ \t]*(?<inner>(?:(?:c|ca|fl|b|born|r)\b|\p{N})[^!;:]{1,50}\p{N}[^!;:]{0,12})$/diu;
const bornWords = String.raw`(?:born|b\.)\s[^:;*_()[\]]{4,60}`;
const diedWords = String.raw`\b(?:died|d\.)\s[^:;*_()[\]]{4,60}?`;
const bornAndDied = new RegExp(
  String.raw`^\s{0,9}(?:[-*+•]\s)?[*_([]{0,3}(?<inner>${bornWords}${diedWords})[.*_)\]]{0,4}$`,
  'diu',
);
const starAndDagger = /^\s{0,9}(?<inner>\*\s?[^†*]{3,60}†\s?[^†*]{3,60})$/du;
const marked = /^[ \t]*(?:[-+•→▸‣][ \t]+)?(?<mark>[*∗†✝])[ \t]?(?<inner>[^*†]{0,20}\d[^*†]{0,60})$/du;
const bornOrDied =
  /^[ \t]*[-*+•→▸‣][ \t]+(?<mark>born|b\.|died|d\.)[ \t](?<inner>[^\s–—=-][^:;*_()[\]]{1,60}?)[.;,]?[ \t]*$/diu;
const otherName =
  /^[ \t]*[([*_]{0,2}(?:also (?:known as|called)|a\.?k\.?a\.?)[ \t](?<inner>\p{Lu}[^.()[\]*_]{1,80})[)\]*_]{0,2}$/diu;

interface BareShape {
  readonly name: string;
  readonly pattern: RegExp;
  readonly meaning: (inner: string, readDate: ReadDate, words: string) => LabelMeaning | undefined;
}

const lifeOrDate = (inner: string, readDate: ReadDate): LabelMeaning | undefined =>
  readLife(inner, readDate) ? 'Life' : readDate(inner) === undefined ? undefined : 'Date';

const shapes: readonly BareShape[] = [
  { name: 'other name', pattern: otherName, meaning: () => 'Also' },
  {
    name: 'sign of birth or death',
    pattern: marked,
    meaning: (inner, readDate, words) =>
      readLife(`b. ${inner}`, readDate) ? (/[†✝]/.test(words) ? 'Died' : 'Born') : undefined,
  },
  {
    name: 'word of birth or death',
    pattern: bornOrDied,
    meaning: (inner, readDate, words) =>
      readLife(`b. ${inner}`, readDate) ? (/^\W*d/i.test(words) ? 'Died' : 'Born') : undefined,
  },
  ...[bornAndDied, starAndDagger].map((pattern): BareShape => ({
    name: 'birth and death',
    pattern,
    meaning: (inner, readDate) => (readLife(inner, readDate) ? 'Life' : undefined),
  })),
  { name: 'kind', pattern: oneKind, meaning: (inner) => (kindMeant(inner) === undefined ? undefined : 'Kind') },
  { name: 'dates', pattern: oneDate, meaning: lifeOrDate },
  ...bareLines.map((pattern): BareShape => ({
    name: 'in italics or brackets',
    pattern,
    meaning: (inner, readDate, words) =>
      !/[([]/.test(words) && kindMeant(inner) !== undefined ? 'Kind' : readLife(inner, readDate) ? 'Life' : undefined,
  })),
];

/** A line under a heading that is a kind, a name or a date without a label: "*1341–1381*", "#person", "fl. 1370". */
export function bareFieldsOf(words: string, start: number, readDate: ReadDate): WrittenField[] {
  if (words.includes('::')) return bracketedFieldsOf(words, start);
  if (words.length > 120 || (!mayBeBare.test(words) && !oneKind.test(words))) return [];
  // "*Person, 1341–1381*" is a kind and a life.
  const [before = '', kind = '', dates = ''] = kindAndDates.exec(words)?.slice(1) ?? [];
  const parts =
    kind === ''
      ? [words]
      : [' '.repeat(before.length) + kind, ' '.repeat(before.length + kind.length + 1) + dates.slice(1).trimEnd()];
  const fields = parts.map((part) => bareFieldOf(part.trimEnd(), start, readDate));
  return fields.every((field) => field !== undefined) ? fields : [];
}

/** A date, or those of a life, and a sentence on one line. */
export interface DatedSentence {
  readonly field: WrittenField;
  readonly sentence: Span;
}

const emphasisedLine = /^[ \t]{0,3}(?<mark>[*_]{1,3})(?=[^\s*_])(?<inner>[^*_]{8,600})\k<mark>[ \t]*$/du;
const mayBeDated = /^[^\p{L}]{0,3}(?:\d|[(*†]|(?:c|ca|b|d|r|born|fl)\b)/u;
/** What ends the dates; without emphasis only a full stop does. */
const endOfDates = /(?:\)?[.,;:]|\)|\s[–—])\s{1,3}(?=\p{L})/gu;
const plainEnd = /\.\s{1,3}(?=\p{Lu})/gu;

/** "*1341–1381. A leader of the peasants.*", "fl. 1370. A leader." */
export function datedSentence(words: string, start: number, readDate: ReadDate): DatedSentence | undefined {
  const emphasised = emphasisedLine.exec(words)?.indices?.groups?.['inner'];
  const [from, to] = emphasised ?? [0, words.trimEnd().length];
  const inner = words.slice(from, to);
  if (!mayBeDated.test(inner)) return undefined;
  const ends = [...inner.slice(0, longestDates).matchAll(emphasised ? endOfDates : plainEnd)].reverse();
  for (const { 0: sign, index } of ends) {
    const open = inner.startsWith('(') ? 1 : 0;
    const dates = inner.slice(open, index);
    const meaning = /\d{3}/.test(dates) ? lifeOrDate(dates, readDate) : undefined;
    if (meaning === undefined) continue;
    const value = { start: start + from + open, end: start + from + index };
    const field = { label: meaning === 'Life' ? 'Lived' : meaning, labelSpan: value, meaning, value };
    return { field, sentence: { start: start + from + index + sign.length, end: start + to } };
  }
  return undefined;
}

/** In UTF-16 units. */
const longestDates = 100;

/** "[born:: 1341]", as Obsidian's Dataview has fields within a line. */
const bracketedField = /[[(](?<label>\p{L}[\p{L} ]{0,30})::[ \t]?(?<value>[^()[\]]{1,80})[\])]/dgu;

/** The fields of a line that has nothing else; none where a label is not known. */
function bracketedFieldsOf(words: string, start: number): WrittenField[] {
  if (words.length > 500 || words.replace(bracketedField, '').trim() !== '') return [];
  const fields = [...words.matchAll(bracketedField)].map(({ indices, groups }): WrittenField => {
    const [label = [0, 0], value = [0, 0]] = [indices?.groups?.['label'], indices?.groups?.['value']];
    return {
      label: groups?.['label'] ?? '',
      labelSpan: { start: start + label[0], end: start + label[1] },
      meaning: labelMeaning(groups?.['label'] ?? ''),
      value: { start: start + value[0], end: start + value[1] },
    };
  });
  return fields.every(({ meaning }) => meaning !== undefined) ? fields : [];
}

const kindAndDates = /^([ \t]*[*_([]{0,2})(\p{L}{3,20})([,;·|] ?[^*_()[\]]{0,6}\d[^*_()[\]]{2,40})[*_)\]]{0,2}[ \t]*$/u;

function bareFieldOf(words: string, start: number, readDate: ReadDate): WrittenField | undefined {
  for (const { pattern, meaning: meaningOf } of shapes) {
    const place = pattern.exec(words)?.indices?.groups?.['inner'];
    const inner = place && words.slice(...place).trim();
    const meaning = inner === undefined ? undefined : meaningOf(inner, readDate, words);
    if (!place || inner === undefined || meaning === undefined) continue;
    const value = { start: start + place[0], end: start + place[0] + inner.length };
    return { label: meaning === 'Life' ? 'Lived' : meaning, labelSpan: value, meaning, value };
  }
  return undefined;
}
