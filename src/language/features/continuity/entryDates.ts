// What a text states against the glossary.
import { formatCorrection } from '../../document/markup/correctionComment';
import { dayRange } from '../../dates';
import type { DateField, Diagnostic, RelatedPlace } from '../../types';
import type { Fact } from './facts';
import { contradict, yearsOf } from './days';
import type { NameInSentence } from './sentence';

/** The findings of facts whose entry has another date. */
export function againstEntry(facts: readonly Fact[]): Diagnostic[] {
  return facts.flatMap((fact) => {
    const { mention, property, edtf, date } = fact;
    if (!mention) return [];
    if (property === 'life') return lifeDiffers(fact, mention);
    const field = mention.entity[property];
    if (!field || !(contradict(edtf, field.edtf) || endsDiffer(fact, field))) return [];
    if (property === 'date') return date.inferred ? inferred(fact, field) : [finding(fact, 'event-differs', field)];
    return isNamesake(edtf, field) ? [] : [finding(fact, 'life-differs', field)];
  });
}

/** More years than this away, a date is that of a namesake: the other Philip II. */
const NAMESAKE = 60;
const isNamesake = (edtf: string, field: DateField): boolean => {
  const [stated, known] = [yearsOf(edtf), yearsOf(field.edtf)];
  return !stated || !known || Math.abs(stated.from - known.from) > NAMESAKE;
};

/**
 * "Mehmed II (1432–1482)": one end agrees with the glossary, and the other does not. Where both differ, a namesake may be
 * meant; where both lie within the life, they may be the years of a reign.
 */
function lifeDiffers({ date: { parts }, ...fact }: Fact, { entity: { born, died } }: NameInSentence): Diagnostic[] {
  const [from, to] = parts ?? [];
  if (!from || !to || !born || !died) return [];
  const [isBirth, isDeath] = [!contradict(from.edtf, born.edtf), !contradict(to.edtf, died.edtf)];
  if (isBirth === isDeath) return [];
  const youngest = yearsOf(born.edtf);
  const first = yearsOf(from.edtf);
  if (!isBirth && youngest && first && first.from >= youngest.to + YOUNGEST_RULER) return [];
  const [part, field] = isBirth ? [to, died] : [from, born];
  return [finding({ ...fact, edtf: part.edtf }, 'life-differs', field)];
}
/** In years. Younger rulers are so rare that a slip of the pen is likelier. */
const YOUNGEST_RULER = 5;

/** "The Thirty Years’ War (1619–1648)": both are ranges, with another beginning or end. */
function endsDiffer({ property, date: { parts } }: Fact, field: DateField): boolean {
  const ends = field.edtf.split('/');
  if (property !== 'date' || !parts || ends.length < 2) return false;
  return parts.some((part, i) => contradict(part.edtf, ends[i]!));
}

function finding(
  { span, name, edtf, mention }: Omit<Fact, 'date'>,
  code: 'life-differs' | 'event-differs',
  field: DateField,
): Diagnostic {
  return {
    ...span,
    severity: 'warning',
    code,
    args: [name, { edtf: field.edtf }, { edtf }],
    related: [entry(mention!, field)],
  };
}

const entry = ({ entity }: NonNullable<Fact['mention']>, { start, end }: DateField): RelatedPlace => ({
  ...{ start, end, uri: entity.uri },
  message: { code: 'related-entry', args: [entity.label] },
});

/** An inferred date that the glossary contradicts. If its month and day fit the entry, the entry's year is offered. */
function inferred({ span, name, date, mention }: Fact, field: DateField): Diagnostic[] {
  const { says, edtf = '' } = date;
  const reading = says?.kind === 'point' && says.year === undefined ? inYearOf(field, edtf) : undefined;
  if (reading === undefined) return [];
  const fix = { start: span.end, end: span.end, text: formatCorrection('date', reading) };
  const args = [name, { edtf: field.edtf }, { edtf: reading }];
  return [{ ...span, severity: 'information', code: 'inferred-differs', args, related: [entry(mention!, field)], fix }];
}

/** The month and day of a date in a year of the field, if they fall within it. */
function inYearOf(field: DateField, edtf: string): string | undefined {
  const years = yearsOf(field.edtf);
  const inYear = /^-?\d{4}(-\d\d(?:-\d\d)?)$/.exec(edtf)?.[1];
  if (!years || inYear === undefined || years.from < 0 || years.to - years.from > 1) return undefined;
  for (let year = years.from; year <= years.to; year++) {
    const reading = `${String(year).padStart(4, '0')}${inYear}`;
    if (dayRange(reading) && !contradict(reading, field.edtf)) return reading;
  }
  return undefined;
}
