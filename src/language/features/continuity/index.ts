// The second reader: contradictions within a text, and between a text, its glossary and the calendar. Every rule is silent
// where it is not sure.
import type { AnnotatedDocument } from '../../document/annotatedDocument';
import { BlockReader } from '../../document/blockReader';
import { moveBy } from '../../text/spans';
import type { Diagnostic } from '../../types';
import { againstEntry } from './entryDates';
import { type Fact, factsIn } from './facts';
import { wrongAge, wrongAnniversary, wrongInterval, wrongLength, wrongOrder } from './rules/arithmetic';
import { ambiguousDay, futureDate, noSuchDay, skippedDay, wrongWeekday } from './rules/calendar';
import { actOutsideLife, livesApart } from './rules/lives';
import { reversedRange, risingRangeBeforeChrist } from './rules/ranges';
import { type Sentence, sentencesIn } from './sentence';
import { statedTwice } from './statedTwice';

/** A rule finds what is wrong in one sentence; offsets are the block's. */
type Rule = (sentence: Sentence) => readonly Diagnostic[];

const rules: readonly Rule[] = [
  ...[wrongWeekday, noSuchDay, skippedDay, ambiguousDay],
  ...[reversedRange, risingRangeBeforeChrist],
  ...[actOutsideLife, livesApart],
  ...[wrongLength, wrongAge, wrongAnniversary, wrongInterval, wrongOrder],
];

interface BlockFindings {
  readonly findings: readonly Diagnostic[];
  readonly facts: readonly Fact[];
  /** Findings if the date has not come yet. */
  readonly dated: readonly Sentence[];
}

const reader = new BlockReader((block): BlockFindings => {
  const sentences = sentencesIn(block);
  const facts = sentences.flatMap(factsIn);
  const findings = [
    ...sentences.flatMap((sentence) => rules.flatMap((rule) => rule(sentence))),
    ...againstEntry(facts),
  ];
  return {
    findings,
    facts,
    dated: sentences.filter(({ dates }) => dates.some(({ latest }) => latest && latest > '2000')),
  };
});

/**
 * The contradictions of a document, in text order. `today` is `YYYY-MM-DD`. Only blocks that were edited since the last
 * call are read again.
 */
export function continuityFindings(document: AnnotatedDocument, today: string): Diagnostic[] {
  const blocks = document.perBlock(reader);
  const isFuture = futureDate(today);
  const own = blocks.flatMap(({ start, value }) =>
    [...value.findings, ...value.dated.flatMap(isFuture)].map((finding) => inDocument(finding, start)),
  );
  const twice = statedTwice(blocks.map(({ start, value }) => ({ start, value: value.facts })));
  return [...own, ...twice].sort((a, b) => a.start - b.start);
}

/** Related places without a file are of the same block. */
function inDocument(finding: Diagnostic, base: number): Diagnostic {
  const { related, fix } = finding;
  return {
    ...moveBy(finding, base),
    ...(related && { related: related.map((place) => (place.uri === undefined ? moveBy(place, base) : place)) }),
    ...(fix && { fix: moveBy(fix, base) }),
  };
}
