import type { Passage, Prose } from '../../types';
import type { DateMention } from '../engine/types';
import { complete } from './completion/complete';
import type { Completed } from './situation';
import { askedOnce, type Cues, type SentenceContext } from './cues';
import {
  afterNote,
  endSentence,
  LONGEST_TITLE,
  nextBlock,
  openList,
  openSection,
  type DiscourseContext,
  type HeadingWords,
} from './discourseContext';
import { eraOfBlock, withYearBehind } from './era';
import { SentenceWalk } from './sentenceWalk';
import type { Situation } from './situation';
import { DatesOfTable } from './columns';
import { stepOf, updateContext } from './updateContext';

/** The words on which the values of dates depend, of all languages of a reader. */
export interface ReadingWords extends HeadingWords {
  readonly cues: Cues;
  /** Whether a passage tells something, as no entry of a list of sources does. */
  readonly isNarrative?: (passage: string) => boolean;
  /** The dates of a passage that are not of sources, if it is part of a note. */
  readonly inNote?: (mentions: readonly DateMention[], text: string, passage: Passage) => readonly DateMention[];
}

/**
 * Reads the dates of a block in their order, hands each to `onDate` with the context behind it, and returns the context in which the next block is
 * read. What comes out depends on nothing else than what goes in, so that reading on from an edited block gives what
 * reading the whole text again would give.
 */
export function readBlock(
  mentions: readonly DateMention[],
  prose: Prose,
  before: DiscourseContext,
  words: ReadingWords,
  onDate: (situation: Situation, completed: Completed, behind: DiscourseContext) => void,
): DiscourseContext {
  const { mask: text, passages } = prose;
  const heading = passages.find(({ kind }) => kind === 'heading');
  const isNote = !heading && (before.blocksOfNote !== undefined || isFootnote(prose));
  const title = heading && text.slice(heading.start, heading.end);
  const begun = heading ? openSection(before, heading.depth ?? 1, title ?? '', words) : withList(before, prose, words);
  const found = isNote && !isFootnote(prose) ? datesOfNote(mentions, prose, words) : mentions;
  const told = begun.sourcesDepth === undefined || heading ? found : inNarrative(found, prose, words);
  const nextAfter = (context: DiscourseContext): DiscourseContext =>
    isNote ? afterNote(before, blocksOfNote(prose, before)) : nextBlock(context, heading !== undefined);
  if (begun.worksDepth !== undefined || told.length === 0) return nextAfter(begun);
  const cues = askedOnce(words.cues);
  const walk = new SentenceWalk(prose, cues);
  const table = passages.some(({ kind }) => kind === 'cell') ? new DatesOfTable(told, passages, text) : undefined;
  /** The item, or paragraph, begins with its year. */
  let isInItem = false;
  let context: DiscourseContext = { ...begun, blockEra: eraOfBlock(told, text) };
  for (const found of told) {
    const mention = withYearBehind(found, context);
    const sentence = walk.next(mention);
    isInItem = sentence.isFirst ? sentence.isRunIn && !isDay(mention) : isInItem;
    if (mention.isHabit && !isInItem && (context.section?.year === undefined || context.entry?.blocksBack === 0))
      continue;
    if (sentence.inNewSentence) context = endSentence(context);
    const { cell } = sentence;
    if (cell ?? context.forCell) context = { ...context, forCell: cell && table?.forCell(cell) };
    context = withDayOfYear(withBirth(context, mention), sentence);
    const situation: Situation = { mention, context, sentence, cues, text };
    const completed = complete(situation);
    if (!completed) continue;
    const named = cell && stepOf(situation, completed)?.named;
    if (cell && named) table?.add(cell, named);
    context = updateContext(situation, completed);
    onDate(situation, completed, context);
  }
  return nextAfter(context);
}

const isFootnote = ({ passages }: Prose): boolean =>
  passages.length > 0 && passages.every(({ kind }) => kind === 'footnote');

/** "[Footnote 3: …" may have several paragraphs; where its bracket is never closed, it ends all the same. */
const BLOCKS_OF_NOTE = 6;

/** How many more blocks may belong to the note of this block; undefined where it ends in it. */
function blocksOfNote({ mask, passages }: Prose, { blocksOfNote: left }: DiscourseContext): number | undefined {
  const note = mask.slice(passages[0]?.start, passages.at(-1)?.end);
  const open = note.split('[').length - note.split(']').length + (left === undefined ? 0 : 1);
  return open <= 0 || left === 1 ? undefined : (left ?? BLOCKS_OF_NOTE + 1) - 1;
}

/** The dates of a further paragraph of a note, without those of sources. */
function datesOfNote(
  mentions: readonly DateMention[],
  { mask, passages: [passage] }: Prose,
  { inNote }: ReadingWords,
): readonly DateMention[] {
  return inNote && passage ? inNote(mentions, mask, { ...passage, kind: 'footnote' }) : mentions;
}

/** An entry of a diary may tell what happens every year; the item of a year does not. */
const isDay = ({ expression }: DateMention): boolean => expression.kind === 'point' && expression.unit === 'day';

/** "Born in 1483, on 10 November": the day of a birth stands right behind its year. */
function withBirth(context: DiscourseContext, { start }: DateMention): DiscourseContext {
  const { lastInSentence: last } = context;
  if (!last?.isBirth || start - last.end > RIGHT_BEHIND || last.month !== undefined) return context;
  return { ...context, lastInSentence: { ...last, isBirth: undefined } };
}

/** "He died in 1994, on 12 May": the story is at the year of its sentence, however far ahead that is. */
function withDayOfYear(context: DiscourseContext, { clause }: SentenceContext): DiscourseContext {
  if (!context.beforeFlashForward || context.lastInSentence?.month !== undefined) return context;
  return context.lastInSentence && inApposition.test(clause) ? { ...context, beforeFlashForward: undefined } : context;
}

const inApposition = /,\s\p{L}{2,3}(?:\sthe)?\s$/u;

/** In characters: ", on the ". */
const RIGHT_BEHIND = 9;

function withList(before: DiscourseContext, { mask, passages }: Prose, words: ReadingWords): DiscourseContext {
  const [line] = passages;
  if (!line || passages.length > 1 || line.end - line.start > LONGEST_TITLE) return before;
  return openList(before, mask.slice(line.start, line.end), words);
}

/** The dates of the passages that tell something; the others are entries of a list of sources. */
function inNarrative(
  mentions: readonly DateMention[],
  { mask, passages }: Prose,
  { isNarrative = () => false }: ReadingWords,
): readonly DateMention[] {
  const narrative = passages.filter(({ start, end }) => isNarrative(mask.slice(start, end)));
  return mentions.filter((mention) => narrative.some(({ start, end }) => mention.start >= start && mention.end <= end));
}
