import type { Span } from '../../../types';
import type { ReadDate } from './fieldDates';

// The two dates of a life in one place: "1083–1153", "b. 1083, d. after 1148", "* 1083", "63 BC – AD 14".

/** One end of a life, in the text that holds both. */
export interface LifeEnd extends Span {
  readonly edtf: string;
}

/** At least one of the two. */
export interface Life {
  readonly born?: LifeEnd;
  readonly died?: LifeEnd;
}

const birthMark = String.raw`(?:\*|b\.|born\b|geb\.)`;
const deathMark = String.raw`(?:†|d\.|died\b|gest\.)`;
const marked = new RegExp(`^(?:${birthMark}\\s*(.*?))?[\\s,;·•|–—-]*(?:${deathMark}\\s*(.*))?$`, 'diu');
const dashed = /^(.*?)\s*(?:[–—]|\s-\s|(?<=\d|\?)-(?=\d|\?|c)|\bto\b|\s\/\s)\s*(.*)$/diu;

/** A reign, or a time of activity, in which a person lived. */
const otherTime = /^(?:r|fl|reigned|ruled|flourished|active)\b/i;

/** The life that a text tells, if it tells one; a single date without a mark is none. */
export function readLife(text: string, readDate: ReadDate): Life | undefined {
  if (otherTime.test(text)) return undefined;
  const whole = readDate(text)?.split('/');
  for (const shape of [marked, dashed]) {
    const places = shape.exec(text)?.indices;
    if (!places) continue;
    const [, from, to] = places;
    const isRange = shape === dashed && whole?.length === 2;
    const born = endOf(text, from, isRange ? whole[0] : undefined, readDate);
    const died = endOf(text, to, isRange ? whole[1] : undefined, readDate);
    if (born === 'unread' || died === 'unread' || (!born && !died)) continue;
    return { ...(born && { born }), ...(died && { died }) };
  }
  return undefined;
}

function endOf(
  text: string,
  place: readonly [number, number] | undefined,
  known: string | undefined,
  readDate: ReadDate,
): LifeEnd | 'unread' | undefined {
  if (!place) return undefined;
  const [start, end] = place;
  const words = text.slice(start, end).trim();
  if (/^(?:|\?|present|unknown|\.\.\.|…)$/i.test(words)) return undefined;
  const edtf =
    known !== undefined && known !== '' && known !== '..' ? known : (readDate(words) ?? dateAmong(words, readDate));
  return edtf === undefined ? 'unread' : { edtf, start, end: start + words.length };
}

/** Words without a number, which do not end a sentence: "Bingen", "St. Albans". */
const place = /^\p{Lu}(?:[^\d.!?]|(?<=\b\p{L}{1,3})\.)*$/u;

/** The date beside a place: "1098, Bermersheim", "17 September 1179 in Bingen". */
function dateAmong(words: string, readDate: ReadDate): string | undefined {
  const parts = words.split(/,\s|\s(?:in|at)\s/);
  const places = parts.filter((part) => place.test(part.trim()) && readDate(part) === undefined);
  const dates = parts.map((part) => readDate(part.trim())).filter((edtf) => edtf !== undefined);
  if (dates.length === 1 && places.length === parts.length - 1) return dates[0];
  // "March 20, 1939, Keene": the date has a comma of its own.
  const [first = '', second = '', ...rest] = words.split(/,\s/);
  return rest.length > 0 && rest.every((part) => place.test(part.trim())) ? readDate(`${first}, ${second}`) : undefined;
}
