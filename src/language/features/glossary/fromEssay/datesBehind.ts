import { isEdtf } from '../../../dates';
import type { DateAnnotation } from '../../../types';
import { rulerWords } from './rulers';
import type { NamePlace, StatedDates } from './namePlace';

// Dates that the sentence of a name states: "born in 1759", "Emperor from 527 to 565", "the siege of Omsk in 1453".

const place = String.raw`(?:(?:in|at|near) \p{Lu}[\p{L}’'-]{1,20}(?: \p{Lu}[\p{L}’'-]{1,20})?,? )?`;
const when = String.raw`(?:in|on|about|around|c\.) ?(?:the )?`;
const birth = new RegExp(String.raw`^,? (?:who )?(?:was )?born ${place}${when}$`, 'u');
const death = new RegExp(
  String.raw`^,? (?:who )?(?:died|perished|drowned|was (?:killed|executed|murdered|beheaded|hanged|burned)) ${place}${when}$`,
  'u',
);
const eventTime = /^,? (?:(?:was )?(?:fought|signed|concluded|held|published) )?(?:in|on|of) (?:the )?$/;
/** Events that last: "after the Opium War in 1842" tells one of their years. */
const lasting = /\b(?:war|wars|crusades?|revolution|rebellion|revolt|uprising|campaign|partition|persecution)\b/i;
const reign = /^,? (?:who )?(?:was )?(?:the )?(?:(\p{L}+)(?: of \p{Lu}\p{L}{1,20})? |ruled |reigned )from $/u;

/** Words before a name of which the verb behind it says nothing: "the wife of Otto died in 950". */
const dependent = /\b(?:of|to|by|for|with|from|against|than|under|like|and|or)\s+(?:\p{Lu}[\p{L}.]{0,20}\s+){0,2}$/u;

/** What is said in the words right behind a name, up to the next date. */
export function datesBehind({ name, kind, before, behind, dateBefore, dateBehind }: NamePlace): StatedDates {
  if (kind === 'event' || kind === 'work') {
    // "the 1763 Treaty of Paris"
    const beforeIt = dateBefore && statedBy(dateBefore);
    if (beforeIt !== undefined) return { date: beforeIt };
  }
  const edtf = dateBehind && statedBy(dateBehind);
  if (!dateBehind || edtf === undefined) return {};
  const words = behind.slice(0, dateBehind.distance).replace(/\s+/g, ' ');
  if (kind === 'event' || kind === 'work') {
    const isPart = lasting.test(name) && !edtf.includes('/') && !words.endsWith('of ');
    return eventTime.test(words) && !isPart ? { date: edtf } : {};
  }
  if (kind !== undefined && kind !== 'person') return {};
  if (reign.test(words)) return isReign(words, edtf) ? { date: edtf } : {};
  if (dependent.test(before)) return {};
  if (birth.test(words)) return { born: edtf };
  return death.test(words) ? { died: edtf } : {};
}

/** A date that the text states in full, not one completed from its context. */
function statedBy({ edtf, inferred, modifier, relation, text }: DateAnnotation): string | undefined {
  const isWhole = edtf !== undefined && !inferred && !modifier && !relation && /\d{3}/.test(text);
  return isWhole && !edtf.includes('X') && isEdtf(edtf) ? edtf : undefined;
}

function isReign(words: string, edtf: string): boolean {
  const office = reign.exec(words)?.[1];
  return edtf.includes('/') && (office === undefined || rulerWords.has(office.toLowerCase()));
}
