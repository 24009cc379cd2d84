import type { ReadDate } from '../dates/fieldDates';
import type { WrittenField } from './fieldLine';
import { readLife } from '../dates/lives';
import { kindMeant } from '../words';

/** A line in italics, bold or brackets, or a tag; longer ones are sentences. */
const bareLines: readonly RegExp[] = [
  /^[ \t]*(?<mark>[*_]{1,3})(?<inner>[^\s*_][^*_]{2,60})\k<mark>[ \t]*$/du,
  /^[ \t]*[([](?<inner>[^()[\]]{2,60})[)\]][ \t]*$/du,
  /^[ \t]*#(?<inner>\p{L}[^\s#]{1,40})[ \t]*$/du,
];

const mayBeBare = /^[ \t]*(?:[*_([]|#\p{L})/u;

/** A line under a heading that is a kind or the dates of a life, without a label: "*1341–1381*", "#person". */
export function bareFieldOf(words: string, start: number, readDate: ReadDate): WrittenField | undefined {
  if (!mayBeBare.test(words)) return undefined;
  const shape = bareLines.find((pattern) => pattern.test(words));
  const place = shape?.exec(words)?.indices?.groups?.['inner'];
  if (!place) return undefined;
  const inner = words.slice(...place).trim();
  const isKind = !/[([]/.test(words) && kindMeant(inner) !== undefined;
  if (!isKind && !readLife(inner, readDate)) return undefined;
  const value = { start: start + place[0], end: start + place[0] + inner.length };
  const meaning = isKind ? 'Kind' : 'Life';
  return { label: meaning === 'Life' ? 'Lived' : meaning, labelSpan: value, meaning, value };
}
