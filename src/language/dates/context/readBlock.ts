import type { Prose } from '../../types';
import type { DateMention } from '../engine/types';
import { complete } from './complete';
import type { Completed } from './situation';
import type { Cues } from './cues';
import { endSentence, nextBlock, openSection, type DiscourseContext } from './discourseContext';
import { eraOfBlock, withYearBehind } from './era';
import { SentenceWalk } from './sentenceWalk';
import type { Situation } from './situation';
import { updateContext } from './updateContext';

/** The words on which the values of dates depend, of all languages of a reader. */
export interface ReadingWords {
  readonly cues: Cues;
  readonly worksHeadings: ReadonlySet<string>;
}

/** A date of the block, and what it means there. */
export interface ReadDate {
  readonly situation: Situation;
  readonly completed: Completed;
}

export interface ReadBlock {
  readonly dates: readonly ReadDate[];
  /** The context in which the next block is read. */
  readonly after: DiscourseContext;
}

/**
 * Reads the dates of a block in their order. What comes out depends on nothing else than what goes in, so that reading on
 * from an edited block gives what reading the whole text again would give.
 */
export function readBlock(
  mentions: readonly DateMention[],
  prose: Prose,
  before: DiscourseContext,
  { cues, worksHeadings }: ReadingWords,
): ReadBlock {
  const { mask: text, passages } = prose;
  const heading = passages.find(({ kind }) => kind === 'heading');
  const title = heading && text.slice(heading.start, heading.end);
  const begun = heading ? openSection(before, heading.depth ?? 1, title ?? '', worksHeadings) : before;
  if (begun.worksDepth !== undefined) return { dates: [], after: nextBlock(begun) };
  const dates: ReadDate[] = [];
  const walk = new SentenceWalk(prose, cues);
  let context: DiscourseContext = { ...begun, blockEra: eraOfBlock(mentions, text) };
  for (const found of mentions) {
    const mention = withYearBehind(found, context);
    const sentence = walk.next(mention);
    if (sentence.inNewSentence) context = endSentence(context);
    const situation: Situation = { mention, context, sentence, cues, text };
    const completed = complete(situation);
    if (!completed) continue;
    dates.push({ situation, completed });
    context = updateContext(situation, completed);
  }
  return { dates, after: nextBlock(context) };
}
