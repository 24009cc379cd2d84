import type { DateMention } from '../engine/types';
import { endsSentence } from '../../text/sentences';

// The cues that the discourse context needs from a language. A language pack supplies them; this folder imports no
// pack.

/** The place of a cell in its table, counted from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** How a date stands in its sentence. */
export interface SentenceContext {
  readonly isHeading: boolean;
  /** The depth of the heading, 1 to 6. */
  readonly depth: number;
  /** Stands in brackets, a footnote or a table: it does not move the focus. */
  readonly isAside: boolean;
  /** It is all that a bracket behind a word holds: "Jena (14 October 1806)". */
  readonly fillsBracket: boolean;
  /** The words before it are in quotation marks, or set off by markup: "*Candide* (1759)". */
  readonly followsTitle: boolean;
  /** The place of its cell, in a table. */
  readonly cell?: Cell | undefined;
  /** No earlier date with a year of its own stands in its paragraph. */
  readonly opensParagraph: boolean;
  /** No earlier date at all stands in its paragraph. */
  readonly isFirst: boolean;
  /** Its sentence is the first of its paragraph. */
  readonly inFirstSentence: boolean;
  /** With it begins an item or paragraph, as its heading: "- **1848**: …". */
  readonly isRunIn: boolean;
  /** The first date of its paragraph, with the end of markup or a dash behind it: "*Lisbon, 22 June 1709.* We came". */
  readonly isSetOff: boolean;
  /** With it begins its sentence, as a head: "13th. Rain.", "## 4 July". */
  readonly isHead: boolean;
  /** A sentence has ended since the date before. */
  readonly inNewSentence: boolean;
  /** The words of its sentence before it, at most the last `MAX_CLAUSE` characters. */
  readonly clause: string;
  /** Whether `clause` begins where the sentence does. */
  readonly isWholeClause: boolean;
  /** The text after it, at most `MAX_AFTER` characters. */
  readonly after: string;
}

/** Whether the words around a date say so. */
export type Cue = (sentence: SentenceContext, mention: DateMention) => boolean;

/**
 * A cue is a group of words around a date that tells how the date stands in the narrative. The examples are English;
 * in each the date is the one that the cue is about.
 */
export interface Cues {
  /** The marks that may end a sentence: ".!?". */
  readonly sentenceMarks: string;
  /** Whether the mark at the offset ends its sentence. */
  readonly endsSentence: (text: string, mark: number) => boolean;
  /** The date is the adverb that opens its sentence: "In 1917, …". */
  readonly opensSentence: Cue;
  /** A flashback: "the troops that had landed in May". */
  readonly looksBack: Cue;
  /** A comparison, or the age of a person or thing: "as in 1789", "born in 1808", "dates from 1905". */
  readonly glancesBack: Cue;
  /** A birth in passing: "his nephew, born in 1785, …". */
  readonly isBirth: Cue;
  /** What came at last: "did not come till the 29th". */
  readonly endsWait: Cue;
  /** A plan, a possibility, a wait: "would return in May", "planned for 1976". */
  readonly looksAhead: Cue;
  /** The next step of a sentence that tells one thing after another: "…; he fled on 26 February". */
  readonly goesOn: Cue;
  /** The date only says which thing is meant: "the siege that began in May", "the offensive of May". */
  readonly qualifies: Cue;
  /** The date only tells something about a person or a thing: "Liu, purged in 1966, …", "the tape of 1972". */
  readonly tellsOfThing: Cue;
  /** The date is the end of an interval: "writers extend it to May 1941". */
  readonly reaches: Cue;
  /** The year says what figures are of: "375 million tons for 1958". */
  readonly isLabel: Cue;
  /** It stands at the head of a letter: "Plymouth, 3 March 1709. Sir, …". */
  readonly isDateline: Cue;
  /** The date is an attribute of the noun behind it: "the 1918 offensive". */
  readonly isAttribute: Cue;
}

/** The same cues; those that several rules ask about one date look at its words once. For the dates of one block. */
export const askedOnce = (cues: Cues): Cues => ({
  ...cues,
  opensSentence: once(cues.opensSentence),
  looksBack: once(cues.looksBack),
  glancesBack: once(cues.glancesBack),
  looksAhead: once(cues.looksAhead),
});

function once(cue: Cue): Cue {
  let asked: SentenceContext | undefined;
  let answer = false;
  return (sentence, mention) => {
    if (sentence !== asked) {
      asked = sentence;
      answer = cue(sentence, mention);
    }
    return answer;
  };
}

const never: Cue = () => false;

/** The cues of a language of which nothing is known but that it writes sentences as Latin scripts do. */
export const noCues: Cues = {
  sentenceMarks: '.!?',
  endsSentence,
  opensSentence: never,
  looksBack: never,
  glancesBack: never,
  isBirth: never,
  endsWait: never,
  looksAhead: never,
  goesOn: never,
  qualifies: never,
  tellsOfThing: never,
  reaches: never,
  isLabel: never,
  isDateline: never,
  isAttribute: never,
};
