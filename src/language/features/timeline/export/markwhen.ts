import type { TimelineEvent } from '../../../types';
import { isPlain, knownEnds, type KnownDate, titleWithDate } from './precision';
import { lanesOf, type Localize } from './words';

/**
 * Markwhen text with one section for each lane. Its dates are EDTF of level 0 in years 1 to 9999, and single years
 * before Christ. If a date says more ("c. 1450", "before 1949", a day in 44 BC), the title tells it.
 * Markwhen has no years before 99999 BC: such events become comments.
 */
export function timelineMarkwhen(events: readonly TimelineEvent[], title: string, localize: Localize): string {
  const sections = lanesOf(events, localize).flatMap(({ lane, name }) => {
    const own = events.filter((event) => event.lane === lane);
    return [`# ${inert(name)}`, '', ...own.map(line), ''];
  });
  // The header is YAML, in which every JSON string is a string too.
  return [`title: ${JSON.stringify(inert(title))}`, 'timezone: UTC', '', ...sections].join('\n');
}

function line(event: TimelineEvent): string {
  const { from, to } = knownEnds(event);
  const what = inert(titleWithDate(event, event.lane === 'lives' || (isPlain(event) && from.year > 0)));
  const isKnown = [from, to].every(({ year }) => year > -FIRST_BC && year <= LAST_AD);
  return isKnown ? `${range(from, to)}: ${what}` : `// ${what}`;
}

/** A year has at most five digits before Christ, and four after. */
const FIRST_BC = 99_999;
const LAST_AD = 9999;

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

/**
 * One line in which no tag, link, reference, check box, percentage or comment can begin, because an invisible word
 * joiner prevents it.
 */
const inert = (text: string): string =>
  text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/([#@!])(?=[\p{L}\p{N}_[])/gu, '$1\u2060')
    .replace(/\.(?=(?:start|end))/g, '.\u2060')
    .replace(/(?<=\d)%/g, '\u2060%')
    .replace(/^(\[|\/)/, '$1\u2060')
    .replace(/\]\(/g, ']\u2060(');
