import { dateBounds, type DateMention } from '../dates';
import type { Catalog } from '../glossary/catalog';
import type { Evidence, Years } from '../names/linking/evidence';
import { sentenceAt } from '../text/sentences';
import { firstWhere, spanBefore } from '../text/spans';
import type { Entity, Prose, Span } from '../types';

/** What a block tells about its names besides their words: the writer's corrections, and the years in the block. */
export function nameEvidence(
  { mask, passages, corrections = [] }: Prose,
  dates: readonly DateMention[],
  catalog: Catalog,
): Evidence {
  const own = corrections.filter(({ subject }) => subject === 'entity');
  let years: readonly number[] | undefined;
  const fits = (stated: readonly number[], entity: Entity): boolean | undefined => {
    const span = stated.length > 0 ? yearsOfEntity(entity) : undefined;
    return span && stated.some((year) => span.first <= year && year <= span.last);
  };
  return {
    correction(mention: Span) {
      const found = own.find((each) => spanBefore([mention], each.start, mask));
      if (!found) return undefined;
      return found.value === 'none' ? 'none' : catalog.byId(found.value);
    },
    fitsYears: (_mention, entity) => fits((years ??= dates.flatMap(yearsOf)), entity),
    fitsYearsOfSentence({ start }, entity) {
      const passage = passages.find((each) => each.start <= start && start < each.end);
      if (!passage || dates.length === 0) return undefined;
      const sentence = sentenceAt(mask, passage, start + 1);
      const own = dates.filter((date) => date.start >= sentence.start && date.end <= sentence.end);
      return fits(own.flatMap(yearsOf), entity);
    },
    isWholeCell({ start, end }) {
      const cell = passages[firstWhere(passages.length, (i) => (passages[i]?.end ?? 0) >= end)];
      if (cell?.kind !== 'cell' || cell.row === 0 || cell.end - cell.start > LONGEST_CELL) return false;
      return isBlank(mask.slice(cell.start, start)) && isBlank(mask.slice(end, cell.end));
    },
    yearsOf: yearsOfEntity,
  };
}

/** In UTF-16 units; a longer cell holds more than a name and its brackets. */
const LONGEST_CELL = 200;

/** Nothing, or words in brackets. */
const isBlank = (text: string): boolean => /^\s*(?:\([^()]{0,80}\)\s*)?$/.test(text);

/** The years that a phrase states without context. */
function yearsOf({ expression }: DateMention): number[] {
  const points = expression.kind === 'range' ? [expression.from.date, expression.to.date] : [expression];
  return points.flatMap((point) =>
    point.kind === 'point' && point.year !== undefined && !point.open ? [point.year] : [],
  );
}

/** From birth to death, or the entry's date. Computed once for each entry. */
function yearsOfEntity(entity: Entity): Years | undefined {
  if (!yearsKnown.has(entity)) yearsKnown.set(entity, yearsFrom(entity));
  return yearsKnown.get(entity);
}

const yearsKnown = new WeakMap<Entity, Years | undefined>();

function yearsFrom({ born, died, date }: Entity): Years | undefined {
  const from = born ?? date;
  const to = died ?? (born ? undefined : date);
  if (!from && !to) return undefined;
  return {
    first: from ? yearOf(dateBounds(from.edtf).earliest) : -Infinity,
    last: to ? yearOf(dateBounds(to.edtf).latest) : Infinity,
  };
}

const yearOf = (day: string | undefined): number => (day === undefined ? Number.NaN : Number(/^-?\d+/.exec(day)?.[0]));
