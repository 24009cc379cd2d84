import { dateBounds } from '../../dates';
import type { DateField, DateRelation, Entity, Lane, TimelineEvent } from '../../types';

/**
 * The events of an entry: a life from birth to death, or the date of anything else. Periods have their own lane.
 * `language`: in which the essay writes its dates.
 */
export function entryEvents(entity: Entity, language: string): TimelineEvent[] {
  const { born, died, date, kind } = entity;
  const lane = kind === 'period' ? 'periods' : 'glossary';
  const events: (TimelineEvent | undefined)[] = [date && entryEvent(entity, lane, date, date.edtf)];
  if (born && died) events.push(entryEvent(entity, 'lives', born, `${born.edtf}/${died.edtf}`));
  else if (born) events.push(entryEvent(entity, 'lives', born, born.edtf, 'since'));
  else if (died) events.push(entryEvent(entity, 'lives', died, died.edtf, 'until'));
  return events.flatMap((event) => (event ? [{ ...event, ...(language !== 'en-GB' && { language }) }] : []));
}

function entryEvent(
  entity: Entity,
  lane: Lane,
  field: DateField,
  edtf: string,
  relation?: DateRelation,
): TimelineEvent | undefined {
  const { earliest, latest } = dateBounds(edtf);
  if (earliest === undefined || latest === undefined) return undefined;
  const { start, end, edtf: text } = field;
  const place = { lane, entities: [entity.id], uri: entity.uri, start, end };
  return { title: entity.label, text, edtf, earliest, latest, ...(relation && { relation }), ...place };
}
