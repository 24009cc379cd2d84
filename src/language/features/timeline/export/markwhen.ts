import type { TimelineEvent } from '../../../types';
import { dateWords, knownEnds, type KnownDate } from './precision';

const sections: readonly (readonly [TimelineEvent['lane'], string])[] = [
  ['essay', 'Essay'],
  ['periods', 'Periods'],
  ['glossary', 'Glossary'],
  ['lives', 'Lives'],
];

/**
 * Markwhen text with one section for each lane. Its dates are EDTF of level 0 in years 1 to 9999, and single years
 * before Christ. If a date says more ("c. 1450", "before 1949", a day in 44 BC), its words stand before the title.
 */
export function timelineMarkwhen(events: readonly TimelineEvent[], title = 'Timeline'): string {
  const parts = sections.flatMap(([lane, name]) => {
    const own = events.filter((event) => event.lane === lane);
    return own.length === 0 ? [] : [`section ${name}`, ...own.map(line), 'endSection', ''];
  });
  return [`title: ${inert(title)}`, '', ...parts].join('\n');
}

function line(event: TimelineEvent): string {
  const { from, to } = knownEnds(event);
  const isSaid =
    /^\d{4}(?:-\d\d){0,2}(?:\/\d{4}(?:-\d\d){0,2})?$/.test(event.edtf) && !event.modifier && !event.relation;
  const said = isSaid && !/-(?:2[1-9]|3\d|4\d)(?:\/|$)/.test(event.edtf) && from.year > 0;
  const words = said || event.lane === 'lives' ? '' : `${inert(dateWords(event))} – `;
  return `${range(from, to)}: ${words}${inert(event.title)}`;
}

function range(from: KnownDate, to: KnownDate): string {
  if (from.year <= 0) {
    const [first, last] = [era(from.year), era(to.year)];
    return first === last ? first : `${first} - ${last}`;
  }
  const [first, last] = [iso(from), iso(to)];
  return first === last ? first : `${first} / ${last}`;
}

const era = (year: number): string => (year <= 0 ? `${1 - year} BC` : `${year} AD`);

const iso = ({ year, month, day }: KnownDate): string =>
  [
    String(year).padStart(4, '0'),
    ...[month, day].flatMap((n) => (n === undefined ? [] : [String(n).padStart(2, '0')])),
  ].join('-');

/** One line in which no tag, link or reference can begin, because an invisible word joiner prevents it. */
const inert = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/([#@!])(?=[\p{L}\p{N}_[])/gu, '$1\u2060')
    .replace(/\]\(/g, ']\u2060(');
