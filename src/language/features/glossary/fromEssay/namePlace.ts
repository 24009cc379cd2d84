import type { PassageInDocument } from '../../../document/annotatedDocument';
import type { ReadDate } from '../../../glossary/reading/dates/fieldDates';
import { firstFrom, firstWhere } from '../../../text/spans';
import type { DateAnnotation, EntityKind, Span } from '../../../types';
import type { UnknownName } from '../../names/unknownNames';
import { isRuler } from './rulers';

// A place of a name in an essay, with the text and the dates beside it.

/** Dates in EDTF. */
export interface StatedDates {
  readonly date?: string;
  readonly born?: string;
  readonly died?: string;
}

/** What the dates are read from. */
export interface DatedText {
  readonly passages: readonly PassageInDocument[];
  /** In reading order. */
  readonly dates: readonly DateAnnotation[];
  readonly readDate: ReadDate;
}

/** One place of a name, and the text around it. */
export interface NamePlace {
  readonly name: string;
  readonly kind: EntityKind | undefined;
  readonly isRuler: boolean;
  readonly isLongName: boolean;
  /** Two or three capitalised words without "the" before them, of a kind that is not known. */
  readonly isFullName: boolean;
  /** The text before and behind it, in its passage. */
  readonly before: string;
  readonly behind: string;
  /** The date that ends right before the name, and the first that begins behind it; offsets are from the name's end. */
  readonly dateBefore?: DateAnnotation;
  readonly dateBehind?: DateAnnotation & { readonly distance: number };
}

/** How far around a name its dates are looked for, in characters. */
const reach = 90;

export function placeOf({ start, end }: Span, { proposed, name }: UnknownName, text: DatedText): NamePlace | undefined {
  const { passages, dates } = text;
  const passage = passages[firstWhere(passages.length, (i) => (passages[i]?.end ?? 0) >= end)];
  if (!passage) return undefined;
  const base = passage.start;
  const next = firstFrom(dates, start);
  const [dateBefore, dateBehind] = [dates[next - 1], dates[next]];
  const before = passage.text.slice(Math.max(0, start - base - reach), start - base);
  const distance = dateBehind ? dateBehind.start - end : Infinity;
  return {
    name,
    kind: proposed?.kind,
    isRuler: isRuler(name, before),
    isLongName: name.includes(' '),
    isFullName: proposed === undefined && /^\p{Lu}\S*(?: \p{Lu}\S*){1,2}$/u.test(name) && !/\b[Tt]he\s*$/.test(before),
    before,
    behind: passage.text.slice(end - base, end - base + reach),
    ...(dateBefore?.end === start - 1 && { dateBefore }),
    ...(dateBehind && distance >= 0 && distance < reach && { dateBehind: { ...dateBehind, distance } }),
  };
}
