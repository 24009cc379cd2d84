import { oneOf } from '../../../text/patterns';
import type { EntityName, Span } from '../../../types';
import { inlineText } from './inlineText';

// The shapes of a name in a list, such as `[[Anna]]`, «Anna», "Anna (Latin)" or "Latin: Anna". Each row takes away what
// does not belong to the name, until no row applies.

/** A part of a text that is read as a name, with whether it counts only in its very letters. */
interface Shape {
  readonly name: string;
  /** Its group `name` is what remains. */
  readonly pattern: RegExp;
  readonly isQuoted?: true;
  /** Applies to names that are listed, not to references, which are the whole name of another entry. */
  readonly isRemark?: true;
}

const languages = oneOf(
  'Arabic Armenian Aramaic Bulgarian Chinese Coptic Czech Danish Dutch English French German Georgian Greek Hebrew ' +
    'Hungarian Irish Italian Japanese Korean Latin Mongol Mongolian Norse Norwegian Persian Polish Portuguese Romanian ' +
    'Russian Sanskrit Serbian Spanish Swedish Syriac Turkish Turkic Ukrainian Welsh',
);
const languageBefore = new RegExp(
  String.raw`^(?:(?:Old|Middle|Modern|Medieval|Ottoman|Byzantine)\s)?${languages}:\s+(?<name>\S.*)$`,
  'du',
);

export const nameShapes: readonly Shape[] = [
  { name: 'wikilink', pattern: /^\[\[(?:[^[\]|]*\|)?(?<name>[^[\]|]+)\]\]$/du },
  { name: 'link', pattern: /^\[(?<name>[^[\]]+)\]\([^()]*\)$/du },
  { name: 'emphasis', pattern: /^(?<mark>\*{1,3}|_{1,3}|`)(?<name>[^*_`]+)\k<mark>$/du },
  { name: 'quotation marks', pattern: /^[‘«‹](?<name>[^‘’«»‹›]+)[’»›]$/du, isQuoted: true },
  { name: 'straight quotation marks', pattern: /^'(?<name>[^']+)'$/du, isQuoted: true },
  { name: 'language before', pattern: languageBefore },
  { name: 'code of a language before', pattern: /^\p{Ll}{2,3}:\s+(?<name>\S.*)$/du },
  { name: 'number', pattern: /^\(?\d{1,2}[.)]\s+(?<name>\S.*)$/du },
  { name: 'all in brackets', pattern: /^[(（](?<name>[^()（）]+)[)）]$/du },
  { name: 'remark in square brackets', pattern: /^(?<name>[^[\]]*[^\s[\]])\s*\[[^[\]]*\]$/du, isRemark: true },
  { name: 'remark behind', pattern: /^(?<name>.*[^\s(])\s*[(（][^()（）]*[)）]$/du, isRemark: true },
  { name: 'remark before', pattern: /^[(（][^()（）]*[)）]\s*(?<name>\S.*)$/du, isRemark: true },
];

/** Whether a row may apply: most names are plain. */
const mayHaveShape = /[*_`[\](（‘«‹:\\&<]|^'|^\d/u;

/** The name in the words of a part of a list; `start` is where they begin. A reference keeps what is in brackets. */
export function shapedName(words: string, start: number, isReference: boolean): EntityName {
  if (!mayHaveShape.test(words)) return { text: words, exactCase: false, start, end: start + words.length };
  let span: Span = { start: 0, end: words.length };
  let exactCase = false;
  for (
    let found = shapeOf(words, isReference);
    found;
    found = shapeOf(words.slice(span.start, span.end), isReference)
  ) {
    span = { start: span.start + found.place[0], end: span.start + found.place[1] };
    exactCase ||= found.isQuoted;
  }
  return {
    text: inlineText(words.slice(span.start, span.end)),
    exactCase,
    start: start + span.start,
    end: start + span.end,
  };
}

interface FoundShape {
  readonly place: readonly [start: number, end: number];
  readonly isQuoted: boolean;
}

function shapeOf(part: string, isReference: boolean): FoundShape | undefined {
  for (const { pattern, isQuoted = false, isRemark = false } of nameShapes) {
    const place = isReference && isRemark ? undefined : pattern.exec(part)?.indices?.groups?.['name'];
    if (place) return { place, isQuoted };
  }
  return undefined;
}
