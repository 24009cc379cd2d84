import { dateBounds, dayNumber } from '../../dates';
import type { AnnotatedDocument } from '../../document/annotatedDocument';
import type { DateAnnotation, Entity, Span } from '../../types';
import { sentenceAround } from './mentions';

/** How old a person was at a date of the text, in full years. `from` and `to` differ where the days are not known. */
export interface Age {
  readonly from: number;
  readonly to: number;
  readonly date: DateAnnotation;
}

/** More years of doubt than this say nothing: the age in a decade, or of somebody born about 1450. */
const MOST_DOUBT = 2;

/** The age of a person at the time that a mention is about; undefined if that is not known, or outside the life. */
export function ageAtMention(
  document: AnnotatedDocument,
  { born, died }: Pick<Entity, 'born' | 'died'>,
  mention: Span,
): Age | undefined {
  const date = born && momentOf(document, mention);
  if (!born || !date?.earliest || !date.latest) return undefined;
  const birth = dateBounds(born.edtf);
  const death = died && dateBounds(died.edtf).latest;
  if (!birth.earliest || !birth.latest || (death && isLater(date.earliest, death))) return undefined;
  const last = death && isLater(date.latest, death) ? death : date.latest;
  const [from, to] = [fullYears(birth.latest, date.earliest), fullYears(birth.earliest, last)];
  return from < 0 || to - from > MOST_DOUBT ? undefined : { from, to, date };
}

const isLater = (day: string, other: string): boolean => dayNumber(day) > dayNumber(other);

/** Birthdays between two days, `YYYY-MM-DD` with astronomical years. */
function fullYears(birth: string, day: string): number {
  const [from, to] = [birth, day].map((each) => /^Y?(-?\d+)-(.+)$/.exec(each));
  if (!from || !to) return Number.NaN;
  return Number(to[1]) - Number(from[1]) - (to[2]! < from[2]! ? 1 : 0);
}

/** The date of a mention's sentence that is nearest to it. */
function momentOf(document: AnnotatedDocument, mention: Span): DateAnnotation | undefined {
  const dates = document
    .annotations(sentenceAround(document, mention))
    .filter((annotation) => annotation.kind === 'date')
    .filter(({ edtf, relation }) => edtf !== undefined && relation === undefined);
  const gap = ({ start, end }: Span): number => Math.max(start - mention.end, mention.start - end);
  return dates.sort((a, b) => gap(a) - gap(b))[0];
}
