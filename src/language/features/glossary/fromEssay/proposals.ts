import { type DateReader } from '../../../dates';
import type { AnnotatedDocument, PassageInDocument } from '../../../document/annotatedDocument';
import { fieldDates } from '../../../glossary/reading/dates/fieldDates';
import type { Message } from '../../../messages';
import { sentenceAt } from '../../../text/sentences';
import { firstWhere } from '../../../text/spans';
import type { EntityKind, Span } from '../../../types';
import { unknownNames } from '../../names/unknownNames';
import type { StatedDates } from './namePlace';
import { statedDates } from './statedDates';

/** A glossary entry that is proposed for a name of an essay. */
export interface ProposedEntry {
  /** The heading. */
  readonly name: string;
  /** Absent where the text does not tell. */
  readonly kind?: EntityKind;
  /** Why this kind. */
  readonly reason?: Message;
  /** How often the essay has the name, with its variants. */
  readonly count: number;
  /** Other names, for the field `Also`. */
  readonly also: readonly string[];
  /** What the essay says of its dates, in EDTF. */
  readonly dates: StatedDates;
  /** The first place of the name. */
  readonly first: Span;
  /** The sentence of that place, on one line. */
  readonly passage: string;
}

/** Entries for the names of an essay that have none, those named once included: the most frequent first. */
export function proposedEntries(document: AnnotatedDocument, dates: DateReader): ProposedEntry[] {
  const passages = document.passages();
  const readDate = fieldDates(dates);
  const annotations = document.annotations().filter((annotation) => annotation.kind === 'date');
  return unknownNames(document, { atLeast: 1 }).map((name) => {
    const stated = statedDates(name, { passages, dates: annotations, readDate });
    const isLife = stated.born !== undefined || stated.died !== undefined;
    const kind = name.proposed?.kind ?? (isLife ? 'person' : undefined);
    const reason = name.proposed?.reason ?? (isLife ? ({ code: 'kind-life', args: [] } as const) : undefined);
    return {
      name: name.name,
      ...(kind && { kind }),
      ...(reason && { reason }),
      count: name.count,
      also: name.variants,
      dates: stated,
      first: { start: name.start, end: name.end },
      passage: sentenceOf(name, passages),
    };
  });
}

/** How much of a sentence is shown before and behind a name, in characters. */
const longestLead = 200;

function sentenceOf({ start, end }: Span, passages: readonly PassageInDocument[]): string {
  const passage = passages[firstWhere(passages.length, (i) => (passages[i]?.end ?? 0) >= end)];
  if (!passage) return '';
  const from = Math.max(0, start - passage.start - longestLead);
  const around = passage.text.slice(from, end - passage.start + longestLead);
  const sentence = sentenceAt(around, { start: 0, end: around.length }, start - passage.start - from);
  return around
    .slice(sentence.start, sentence.end)
    .replace(/[\u2060\uFFFC]/g, '')
    .replace(/\s+/g, ' ');
}
