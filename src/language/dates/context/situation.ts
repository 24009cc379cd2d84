import type { DateMention } from '../engine/types';
import type { Cues } from './cues';
import type { DiscourseContext } from './discourseContext';
import type { SentenceContext } from './sentenceContext';

/** A date, and all that decides what it means and whether it moves the focus. */
export interface Situation {
  readonly mention: DateMention;
  /** What is known of the dates before it. */
  readonly context: DiscourseContext;
  readonly sentence: SentenceContext;
  readonly cues: Cues;
  /** The mask of its block. */
  readonly text: string;
}
