import type { EntityKind } from '../../../types';
import { oneOf } from '../../../text/patterns';
import type { GlossaryField } from '../../fields';
import type { FieldValue } from '../../fieldValues';
import type { ReadDate } from './fieldDates';
import { type Life, readLife } from './lives';

/** A label before a date. */
export type DateLabel = 'Date' | 'Born' | 'Died' | 'Life';

/**
 * The fields that a written date is: both dates of a life for a person, else one. `isWholeLife`: the field is the only
 * date of birth or death, and may hold the other one too.
 */
export function datedFields(
  meaning: DateLabel,
  value: FieldValue,
  kind: EntityKind | undefined,
  readDate: ReadDate,
  isWholeLife = false,
): GlossaryField[] {
  const mayBeLife = meaning === 'Life' ? kind === undefined || kind === 'person' : isWholeLife;
  const life =
    mayBeLife && value.text.length <= 80 && !oneYear.test(value.text) ? readLife(value.text, readDate) : undefined;
  if (life && (meaning === 'Life' ? kind === 'person' : isLong(life))) return lifeFields(value, life);
  const edtf = readDate(value.text);
  const name = meaning === 'Life' ? 'Date' : meaning;
  const isPart = meaning === 'Life';
  return [
    { name, ...value, ...(isPart && { isPart }), ...(edtf !== undefined && edtf !== value.text && { meaning: edtf }) },
  ];
}

/** One date of a life at most. */
const oneYear = /^\d{1,4}$/;

function lifeFields({ text, start }: FieldValue, life: Life): GlossaryField[] {
  return (['Born', 'Died'] as const).flatMap((name) => {
    const end = life[name === 'Born' ? 'born' : 'died'];
    if (!end) return [];
    const words = text.slice(end.start, end.end);
    return [
      {
        name,
        text: words,
        start: start + end.start,
        end: start + end.end,
        isPart: true as const,
        ...(words !== end.edtf && { meaning: end.edtf }),
      },
    ];
  });
}

/** The years that a life may last, for an entry that does not say that it is a person. */
const lifeYears = { least: 15, most: 110 };

function yearsOf({ born, died }: Life): number | undefined {
  const [from, to] = [born, died].map((end) => /^-?\d{4}/.exec(end?.edtf ?? '')?.[0]);
  return from === undefined || to === undefined ? undefined : Number(to) - Number(from);
}

function isLong(life: Life): boolean {
  const years = yearsOf(life);
  return years !== undefined && years >= lifeYears.least && years <= lifeYears.most;
}

/** Words that stand in names of events, periods and institutions, not of people. */
const otherThings = oneOf(
  'war wars battle siege revolution rebellion revolt uprising dynasty empire kingdom republic period era age reich state ' +
    'treaty peace crisis famine plague movement campaign crusade crusades reformation restoration regency union league ' +
    'company society party council congress conference assembly convention commission committee army order reform ' +
    'reforms plan policy affair incident massacre persecution schism renaissance enlightenment shogunate caliphate ' +
    'sultanate interregnum occupation administration government ministry system years days terror leap',
);
const otherThing = new RegExp(`\\b${otherThings}\\b`, 'iu');
const personalName =
  /^(?!The\s)\p{Lu}[\p{L}\p{M}'’.-]*(?:\s(?:\p{Lu}[\p{L}\p{M}'’.-]*|(?:of|the|de|du|von|van|ibn|bin|al|da|di)\b\S*))*$/u;

/** Whether a heading with dates is that of a person, where nothing else tells: "Justinian I (482–565)". */
export function isPersonalName(label: string, dates: string, readDate: ReadDate): boolean {
  if (!personalName.test(label) || otherThing.test(label)) return false;
  const life = readLife(dates, readDate);
  if (!life) return false;
  return /^(?:\*|b\.|born|†|d\.|died)/i.test(dates) || isLong(life);
}
