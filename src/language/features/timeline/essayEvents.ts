import type { AnnotatedDocument } from '../../document/annotatedDocument';
import type { Catalog } from '../../glossary/catalog';
import type { DateAnnotation, Span, TimelineEvent } from '../../types';
import { within } from '../../text/spans';
import { type DatedSentence, datedSentences } from './datedSentences';
import { languageOfDates } from './language';
import { mentionRule } from './role';
import { Surroundings } from './surroundings';
import { SentenceTitles } from './title';

/** A date that has a value. */
type ValuedDate = DateAnnotation & Required<Pick<DateAnnotation, 'edtf' | 'earliest' | 'latest'>>;

/** One event for each dated statement of a document, in text order. */
export function essayEvents(document: AnnotatedDocument, catalog: Catalog): TimelineEvent[] {
  const annotations = document.annotations();
  const dates = annotations.filter((annotation) => annotation.kind === 'date');
  const names = annotations.filter((annotation) => annotation.kind === 'entity');
  const passages = document.passages();
  const surroundings = new Surroundings(document, passages, dates);
  const common = { uri: document.uri, language: languageOfDates(dates) };
  const events: TimelineEvent[] = [];
  for (const passage of passages) {
    surroundings.enterNext();
    const own = within(dates, passage);
    if (own.length === 0) continue;
    const source = document.text(passage);
    const { heading } = surroundings;
    let titleBeside: string | undefined;
    for (const sentence of datedSentences(passage, own, names)) {
      const named = namedEvents(sentence, catalog);
      const relative = inPassage(sentence, passage);
      const titles = new SentenceTitles({ source, mask: passage.text, ...relative }, heading);
      const entities = [...new Set(sentence.names.map(({ id }) => id))];
      const used = new Set<string>();
      for (const date of sentence.dates) {
        if (!hasValue(date)) continue;
        const place = moved(date, passage);
        const name = date.relation || date.modifier ? undefined : named.get(date.edtf);
        const title = name ?? titles.titleOf(place) ?? (titleBeside ??= surroundings.titleBesideDate());
        const mentioned = { source, mask: passage.text, sentence: relative.sentence, date: place, edtf: date.edtf };
        // A second date of the same clause is an aside.
        const isMention =
          used.has(title) ||
          surroundings.isAmongFigures ||
          mentionRule({ ...mentioned, kind: passage.kind }) !== undefined;
        if (!isMention) used.add(title);
        events.push(eventOf({ ...common, sentence, entities, heading, isMention }, date, title));
      }
    }
  }
  return events;
}

const hasValue = (date: DateAnnotation): date is ValuedDate =>
  date.edtf !== undefined && date.earliest !== undefined && date.latest !== undefined;

/** For each EDTF date, the label of the event in the sentence to which the glossary gives exactly this date. */
function namedEvents({ names }: DatedSentence, catalog: Catalog): ReadonlyMap<string, string | undefined> {
  const labels = new Map<string, string | undefined>();
  const ids = new Set(names.filter(({ type }) => type === 'event').map(({ id }) => id));
  for (const id of ids) {
    const entity = catalog.byId(id);
    const edtf = entity?.date?.edtf;
    // If two events have the same date, neither is chosen.
    if (entity && edtf !== undefined) labels.set(edtf, labels.has(edtf) ? undefined : entity.label);
  }
  return labels;
}

/** The parts of a sentence, with offsets in its passage. */
function inPassage(sentence: DatedSentence, passage: Span) {
  return {
    sentence: moved(sentence, passage),
    dates: sentence.dates.map((date) => moved(date, passage)),
    names: sentence.names.map((name) => moved(name, passage)),
  };
}

const moved = ({ start, end }: Span, { start: base }: Span): Span => ({ start: start - base, end: end - base });

/** The values that all events of a sentence share. */
interface EventContext {
  readonly uri: string;
  readonly language: string;
  readonly sentence: Span;
  readonly entities: readonly string[];
  readonly heading: string | undefined;
  readonly isMention: boolean;
}

function eventOf(
  { uri, language, sentence, entities, heading, isMention }: EventContext,
  { text, edtf, earliest, latest, modifier, relation, inferred, calendar, note, start, end }: ValuedDate,
  title: string,
): TimelineEvent {
  return {
    title,
    text,
    edtf,
    earliest,
    latest,
    ...(modifier && { modifier }),
    ...(relation && { relation }),
    ...(inferred && { inferred }),
    ...(calendar && { calendar }),
    ...(note !== undefined && { note }),
    lane: 'essay',
    ...(isMention && { role: 'mention' as const }),
    ...(language !== 'en-GB' && { language }),
    entities,
    ...(heading !== undefined && heading !== '' && { heading }),
    uri,
    start,
    end,
    sentence: { start: sentence.start, end: sentence.end },
  };
}
