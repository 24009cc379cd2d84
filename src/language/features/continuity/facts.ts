// What a text states of the dates of an event or a life, in forms of words that say nothing else.
import { oneOf } from '../../text/patterns';
import type { Span } from '../../types';
import {
  type DateInSentence,
  isQuoted,
  nearby,
  type NameInSentence,
  type Sentence,
  wordsBefore,
  wordsBehind,
  wordsBetween,
} from './sentence';
import { eventNouns, happened } from './words';

/** `life`: both ends, "(1432–1481)". */
export type FactProperty = 'date' | 'born' | 'died' | 'life';

/** "the Lushan Conference of 1959": the date of an event, or of the beginning or end of a life. */
export interface Fact {
  readonly property: FactProperty;
  /** The id of the entry, or the words that name an event without an entry. */
  readonly subject: string;
  readonly name: string;
  readonly edtf: string;
  /** The date's words. */
  readonly span: Span;
  /** The name, if it has an entry. */
  readonly mention?: NameInSentence;
  readonly date: DateInSentence;
}

/** The facts that a sentence states, in the order of their dates. Dates in quotations are not the writer's. */
export function factsIn(sentence: Sentence): Fact[] {
  return sentence.dates.flatMap((date) => {
    if (date.edtf === undefined || date.relation || isQuoted(sentence, date.start)) return [];
    return [...eventFacts(sentence, date), ...lifeFacts(sentence, date)];
  });
}

function eventFacts(sentence: Sentence, date: DateInSentence): Fact[] {
  const named = nearby(sentence.names, date)
    .filter(({ type, alternatives }) => type === 'event' && !alternatives)
    .filter((name) => isDateOf(sentence, name, date))
    .map((mention) => fact('date', mention, date));
  if (named.length > 0 || date.inferred) return named;
  const event = eventBefore.exec(wordsBefore(sentence, date.start))?.groups?.event;
  return event === undefined ? [] : [{ ...shared('date', date), subject: event.toLowerCase(), name: event }];
}

/** Whether the words say that an event was on a date. */
function isDateOf(sentence: Sentence, event: Span, date: Span): boolean {
  if (date.start >= event.end) {
    const between = wordsBetween(sentence, event.end, date.start);
    if (between === ' of ') return true;
    if (between === ' (') return /^[);,]/.test(wordsBehind(sentence, date.end));
    if (remembered.test(wordsBehind(sentence, date.end))) return false;
    // "At the Congress of Vienna in 1814", or the event as the subject of the sentence.
    if (/^ (?:in|on) (?:the )?$/.test(between))
      return /(?:^|\b(?:at|during) )(?:the )?$/i.test(wordsBefore(sentence, event.start));
    return tookPlace.test(between) && !isObject.test(wordsBefore(sentence, event.start));
  }
  const between = wordsBetween(sentence, date.end, event.start);
  if (between === ' ') return /\b(?:the|this|that) $/i.test(wordsBefore(sentence, date.start));
  return /^,? (?:at|during) (?:the )?$/.test(between);
}

/** "Plans for the Great Exhibition began": the verb is not the event's. */
const isObject = /\b(?:of|for|to|from|on|about|after|before|since|until|by|over|against) (?:the )?$/i;

/** An event is remembered on other days. */
const remembered =
  /\b(?:commemorat|remember|memor|celebrat|anniversar|re-?enact|film|novel|painting|exhibition|study|book)/i;

/** "was fought on", ", which opened in", "took place from". */
const tookPlace = new RegExp(
  `^(?:,? which|,? that)? (?:was |were )?${oneOf(happened)}(?: (?:at|in|near|outside) \\p{Lu}[\\p{L}’'-]{1,30})?` +
    ' (?:in|on|from) (?:the )?$',
  'u',
);

/** "the Battle of Ankara (": an event that has no entry, named in full. */
const eventBefore = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<event>(?:(?:First|Second|Third|Fourth) )?${oneOf(eventNouns)} of (?:the )?\\p{Lu}[\\p{L}’'-]{1,30}` +
    `(?:[- ]\\p{Lu}[\\p{L}’'-]{1,30}){0,3})(?: in| on| of| \\()(?: the)? ?$`,
  'u',
);

function lifeFacts(sentence: Sentence, date: DateInSentence): Fact[] {
  const person = nearby(sentence.names, date).findLast(({ end, type }) => type === 'person' && end <= date.start);
  if (!person || person.alternatives || date.inferred) return [];
  const between = wordsBetween(sentence, person.end, date.start);
  if (between === ' (' && date.parts && /^[);,]/.test(wordsBehind(sentence, date.end)))
    return [fact('life', person, date)];
  if (wasBorn.test(between)) return [fact('born', person, date)];
  if (hasDied.test(between)) return [fact('died', person, date)];
  return [];
}

const place = "(?: (?:in|at|near) (?:the )?\\p{Lu}[\\p{L}’'-]{1,30}(?: \\p{Lu}[\\p{L}’'-]{1,30}){0,2},?)?";
const wasBorn = new RegExp(
  `^(?:,? who)? was born${place},? (?:in|on|about|around)? ?(?:the )?$|^ \\((?:b\\.|born(?: in| on)?) $`,
  'u',
);
const killed = 'died|was (?:killed|murdered|assassinated|executed|beheaded|hanged|shot|poisoned|strangled)|fell';
const hasDied = new RegExp(
  `^(?:,? who)? (?:${killed})${place},? (?:in|on|about|around) (?:the )?$|^ \\((?:d\\.|died(?: in| on)?) $`,
  'u',
);

const shared = (property: FactProperty, date: DateInSentence) => ({
  ...{ property, date, edtf: date.edtf!, span: { start: date.start, end: date.end } },
});

const fact = (property: FactProperty, mention: NameInSentence, date: DateInSentence): Fact => ({
  ...shared(property, date),
  ...{ subject: mention.id, name: mention.label, mention },
});
