import { dateBounds } from '../../../dates';
import type { ReadDate } from '../../../glossary/reading/dates/fieldDates';
import { readLife } from '../../../glossary/reading/dates/lives';
import type { EntityKind } from '../../../types';
import type { UnknownName } from '../../names/unknownNames';
import { datesBehind } from './datesBehind';
import { type DatedText, type NamePlace, placeOf, type StatedDates } from './namePlace';

// The dates that an essay states of a name, where it says them in so many words: a life in brackets behind the name, the
// years of a reign, "born in 1759", "the Battle of Lepanto (1571)". Two statements that differ are none.

const mostPlaces = 40;

/** The dates of a name. */
export function statedDates(name: UnknownName, text: DatedText): StatedDates {
  const found = { date: new Set<string>(), born: new Set<string>(), died: new Set<string>() };
  for (const span of name.mentions.slice(0, mostPlaces)) {
    const place = placeOf(span, name, text);
    if (!place) continue;
    for (const stated of [inBrackets(place, text.readDate), datesBehind(place)]) {
      for (const field of ['date', 'born', 'died'] as const) {
        const edtf = stated[field];
        if (edtf !== undefined) found[field].add(edtf);
      }
    }
  }
  const [date, born, died] = [theOnly(found.date), theOnly(found.born), theOnly(found.died)];
  const isLife = isPossibleLife(born, died);
  return {
    ...(date !== undefined && { date }),
    ...(isLife && born !== undefined && { born }),
    ...(isLife && died !== undefined && { died }),
  };
}

/** The statement, if all agree; a day counts before its year. */
function theOnly(values: ReadonlySet<string>): string | undefined {
  const [first, ...others] = [...values].sort((a, b) => b.length - a.length);
  return others.every((other) => first?.startsWith(other)) ? first : undefined;
}

/** Years. A shorter time behind a name is a reign or an office. */
const shortestLife = 15;
const longestLife = 105;

function isPossibleLife(born: string | undefined, died: string | undefined): boolean {
  if (born === undefined || died === undefined) return true;
  const years = yearOf(died) - yearOf(born);
  return years >= shortestLife && years <= longestLife;
}

const yearOf = (edtf: string): number => Number(dateBounds(edtf).earliest?.slice(0, -6));

const bracket = /^\s{0,2}\(([^()]{1,70})\)/;

/** "(1083–1153)", "(r. 527–565)", "(d. 742)", "(1571)"; of several parts, each is read. */
function inBrackets(place: NamePlace, readDate: ReadDate): StatedDates {
  const inside = bracket.exec(place.behind)?.[1]?.replace(/\s+/g, ' ');
  if (inside === undefined || !/\d/.test(inside)) return {};
  let stated: StatedDates = {};
  const parts = inside.split(/;|,(?=\s*(?:r|b|d|reigned|ruled|born|died)\b)/);
  // Two reigns: "ruled 1444–1446; 1451–1481".
  if (parts.some((part, i) => i > 0 && /^\s*\d/.test(part) && reign.test(parts[i - 1]?.trim() ?? ''))) return {};
  for (const part of parts) {
    stated = { ...datesOfPart(part.trim(), place, readDate), ...stated };
  }
  return stated;
}

const reign = /^(?:r\.|reg\.|reigned|ruled|in office)\s*/i;
const lifeMark = /^(?:b\.|d\.|born|died|\*|†)/i;
const mayHaveDates = new Set<EntityKind | undefined>(['event', 'period', 'work']);

function datesOfPart(
  part: string,
  { kind, isRuler: isOfRuler, isFullName, isLongName }: NamePlace,
  readDate: ReadDate,
): StatedDates {
  if (reign.test(part)) return dated(readDate(part.replace(reign, '')));
  const isBody = kind === 'organisation' && isLongName;
  if (isBody || mayHaveDates.has(kind)) return lifeMark.test(part) ? {} : dated(readDate(part));
  if (kind !== undefined && kind !== 'person') return {};
  const isMarked = lifeMark.test(part);
  const life = readLife(part, readDate);
  // The years behind a ruler's name may be a reign's, those behind another name a dynasty's.
  const isAboutBirth = /[~?]/.test(life?.born?.edtf ?? '');
  if (!isMarked && (isOfRuler ? !isAboutBirth : kind === undefined && !isFullName)) return {};
  return { ...(life?.born && { born: life.born.edtf }), ...(life?.died && { died: life.died.edtf }) };
}

const dated = (date: string | undefined): StatedDates => (date === undefined ? {} : { date });
