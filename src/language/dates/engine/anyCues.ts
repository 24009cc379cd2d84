import { noCues, type Cue, type Cues } from '../context/cues';

/** The cues of several languages as one: a cue counts if any of them recognises it. */
export function anyCues(all: readonly Cues[]): Cues {
  const known = all.filter((cues) => cues !== noCues);
  if (known.length < 2) return known[0] ?? noCues;
  const any =
    (name: CueName): Cue =>
    (sentence, mention) =>
      known.some((cues) => cues[name](sentence, mention));
  return {
    sentenceMarks: known.map(({ sentenceMarks }) => sentenceMarks).join(''),
    endsSentence: (text, mark) =>
      known.some((cues) => cues.sentenceMarks.includes(text.charAt(mark)) && cues.endsSentence(text, mark)),
    opensSentence: any('opensSentence'),
    looksBack: any('looksBack'),
    glancesBack: any('glancesBack'),
    isBirth: any('isBirth'),
    endsWait: any('endsWait'),
    looksAhead: any('looksAhead'),
    goesOn: any('goesOn'),
    qualifies: any('qualifies'),
    tellsOfThing: any('tellsOfThing'),
    reaches: any('reaches'),
    isLabel: any('isLabel'),
    isDateline: any('isDateline'),
    isAttribute: any('isAttribute'),
  };
}

type CueName = Exclude<keyof Cues, 'sentenceMarks' | 'endsSentence'>;
