// One event, or the beginning or end of one life, with two dates in a text.
import type { InBlock } from '../../document/blockReader';
import { moveBy } from '../../text/spans';
import type { Diagnostic } from '../../types';
import type { Fact } from './facts';
import { contradict, yearsOf } from './days';

/** Two events of one name this many years apart are two events: treaties, councils and battles have namesakes. */
const NAMESAKES = 10;

/** The facts that contradict an earlier one of the same text. Those that have a field in the glossary are compared with it. */
export function statedTwice(blocks: readonly InBlock<readonly Fact[]>[]): Diagnostic[] {
  const facts = blocks.flatMap(({ start, value }) =>
    value.map((fact) => ({ ...fact, span: moveBy(fact.span, start) })),
  );
  const first = new Map<string, Fact>();
  return facts.flatMap((fact): Diagnostic[] => {
    const { property, subject, edtf, date, mention } = fact;
    if (property === 'life' || date.inferred || mention?.entity[property]) return [];
    const key = `${property} ${subject}`;
    const earlier = first.get(key);
    if (!earlier) first.set(key, fact);
    if (!earlier || !contradict(edtf, earlier.edtf) || !isOneEvent(fact, earlier)) return [];
    const args = [{ code: subjects[property], args: [fact.name] }, { edtf: earlier.edtf }];
    const related = [{ ...earlier.span, message: { code: 'related-date' as const, args: [] } }];
    return [{ ...fact.span, severity: 'warning', code: 'stated-twice', args, related }];
  });
}

const subjects = { date: 'the-event', born: 'the-birth', died: 'the-death' } as const;

function isOneEvent(fact: Fact, other: Fact): boolean {
  if (fact.property !== 'date') return true;
  const [a, b] = [yearsOf(fact.edtf), yearsOf(other.edtf)];
  return a !== undefined && b !== undefined && Math.abs(a.from - b.from) < NAMESAKES;
}
