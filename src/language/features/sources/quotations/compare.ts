import { moveBy } from '../../../text/spans';
import type { Span, TextEdit } from '../../../types';
import { alignQuotation, type Run, type Step } from './alignQuotation';
import { correctionOf, marksOf } from './correct';
import { quotationTokens, sourceTokens, type Token } from './tokens';
import { readable } from './readable';

/** A quotation that does not say what its passage says. */
export interface Misquotation extends Span {
  /** The words of the quotation around the differences, on one line; the span is theirs. */
  readonly quoted: string;
  /** The words of the passage in their place. */
  readonly original: string;
  /** Edits of the citing text that give the quotation the words of the passage. */
  readonly correction: readonly TextEdit[];
  /** If words were left out and nothing else is wrong: edits that mark this with […]. */
  readonly marks?: readonly TextEdit[];
}

/** The words of a quotation: `mask` is exactly as long as the span, `citing` the text that it stands in. */
export interface QuotedWords extends Span {
  readonly mask: string;
  readonly citing: string;
}

/**
 * Compares a quotation with the source around its passage. Undefined if they agree, or if the quotation may not be of
 * this passage. Changes that writers may make do not count: gaps marked by […] or …, insertions in square brackets, the
 * case of the first letter, the kind of quotation marks, dashes and hyphens, signs at the end.
 */
export function compareQuotation(words: QuotedWords, source: string, passage: Span): Misquotation | undefined {
  const quoted = withoutOuterSigns(quotationTokens(words.mask)).map((token) => moveBy(token, words.start));
  const total = weight(quoted);
  if (total < leastWeight) return undefined;
  const gaps = quoted.filter(({ kind }) => kind === 'gap').length;
  const margin = Math.min(maxMargin, Math.ceil(words.mask.length * 1.2) + 200 + gaps * gapWidth);
  const original = sourceTokens(source, {
    start: Math.max(0, passage.start - margin),
    end: Math.min(source.length, passage.end + margin),
  });
  const steps = alignQuotation(quoted, original, passage.start);
  if (!steps || !isOf(passage, steps, total)) return undefined;
  const differences = differencesIn(steps);
  const [first, last] = [differences[0], differences.at(-1)];
  if (!first || !last) return undefined;
  const text = { quotation: words.citing, source };
  const marks = differences.every((each) => isOmission(steps, each)) ? marksOf(steps, differences) : undefined;
  return {
    ...wordings(steps, first.from, last.to, text),
    correction: correctionOf(steps, differences, text),
    ...(marks && { marks }),
  };
}

/** Letters that a quotation must share with its passage; a character of Chinese counts as three. */
const leastWeight = 12;
/** The share of its letters that must stand in the passage. */
const leastShare = 0.65;
/** Letters that each unmarked omission counts against that. */
const silence = 4;
/** Nobody leaves out more words than these by mistake. */
const maxOmission = 80;
/** How far before and after the passage a quotation may reach, in UTF-16 units. */
const maxMargin = 20_000;
/** How much of the source a marked gap may stand for, in UTF-16 units. */
const gapWidth = 1500;

const weight = (tokens: readonly Token[]): number =>
  tokens.reduce((sum, { kind, form }) => sum + (kind !== 'word' ? 0 : /\p{sc=Han}/u.test(form) ? 3 : form.length), 0);

/** Without the signs at either end and beside gaps, which the writer chooses. */
function withoutOuterSigns(tokens: readonly Token[]): Token[] {
  const isOuter = (at: number, step: 1 | -1): boolean => {
    for (let i = at + step; ; i += step) {
      const other = tokens[i];
      if (!other || other.kind === 'gap') return true;
      if (other.kind === 'word') return false;
    }
  };
  return tokens.filter(({ kind }, i) => kind !== 'sign' || !(isOuter(i, 1) || isOuter(i, -1)));
}

/** Whether the quotation is surely of the passage: most of its letters stand there, in few pieces. */
function isOf(passage: Span, steps: readonly Step[], total: number): boolean {
  const same = steps.flatMap((step) => (step.kind === 'same' ? [step] : []));
  const touches = same.some(({ original }) => original.start < passage.end && passage.start < original.end);
  const shared = weight(same.map(({ quoted }) => quoted));
  const omissions = runs(steps, (step) => step.kind === 'leftOut' && step.original.kind === 'word');
  const isPatchwork = omissions.some(({ from, to }) => to - from > maxOmission);
  return (
    touches && !isPatchwork && shared >= leastWeight && shared >= leastShare * (total + silence * omissions.length)
  );
}

/** The longest runs of steps that are all such. */
function runs(steps: readonly Step[], isSuch: (step: Step) => boolean): Run[] {
  const found: Run[] = [];
  steps.forEach((step, i) => {
    if (!isSuch(step)) return;
    const last = found.at(-1);
    if (last?.to === i) found[found.length - 1] = { from: last.from, to: i + 1 };
    else found.push({ from: i, to: i + 1 });
  });
  return found;
}

function differencesIn(steps: readonly Step[]): Run[] {
  return runs(steps, ({ kind }) => kind !== 'same' && kind !== 'gap').filter(({ from, to }) => {
    const run = steps.slice(from, to);
    if (run.every((step) => step.kind === 'leftOut' && step.original.isOptional)) return false;
    const isBesideGap = steps[from - 1]?.kind === 'gap' || steps[to]?.kind === 'gap';
    if (isBesideGap && run.every((step) => step.kind === 'leftOut' && step.original.kind === 'sign')) return false;
    return lettersOf(run, 'quoted') !== lettersOf(run, 'original');
  });
}

/** The letters alone: "to-day" is "today", "trans-\nformation" is "transformation". */
const lettersOf = (steps: readonly Step[], side: 'quoted' | 'original'): string =>
  steps.map((step) => (side in step ? (step as Record<typeof side, Token>)[side].form : '')).join('');

const isOmission = (steps: readonly Step[], { from, to }: Run): boolean =>
  steps.slice(from, to).every(({ kind }) => kind === 'leftOut') &&
  steps.slice(from, to).some((step) => step.kind === 'leftOut' && step.original.kind === 'word');

/** Both wordings, with a word on either side that is the same in both. */
function wordings(
  steps: readonly Step[],
  from: number,
  to: number,
  text: { readonly quotation: string; readonly source: string },
): Span & { quoted: string; original: string } {
  const isWord = (step: Step): boolean => step.kind === 'same' && step.quoted.kind === 'word';
  let [first, last] = [from - 1, to];
  while (first > 0 && !isWord(steps[first]!)) first--;
  while (last < steps.length - 1 && !isWord(steps[last]!)) last++;
  const near = steps.slice(Math.max(0, first), last + 1);
  const quoted = near.flatMap((step) => ('quoted' in step ? [step.quoted] : []));
  const original = near.flatMap((step) => ('original' in step ? [step.original] : []));
  const spanOf = (tokens: readonly Token[]): Span => ({ start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 });
  const own = spanOf(quoted);
  return { ...own, quoted: readable(text.quotation, own), original: readable(text.source, spanOf(original)) };
}
