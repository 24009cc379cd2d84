import { sentencesOf } from '../../text/sentences';
import type { AnnotatedDocument, PassageInDocument } from '../../document/annotatedDocument';
import type { Catalog } from '../../glossary/catalog';
import type { DateAnnotation, EntityAnnotation, Span, TimelineEvent } from '../../types';
import { bracketedDates, rowOf } from './bracketedDates';
import { eventTitle } from './title';
import { plainWords } from './title/plainWords';
import { firstFrom } from '../../text/spanSearch';

/** A date that has a value. */
type ValuedDate = DateAnnotation & Required<Pick<DateAnnotation, 'edtf' | 'earliest' | 'latest'>>;

/** A sentence with what is annotated in it; spans are the document's. */
interface Sentence extends Span {
  readonly dates: readonly DateAnnotation[];
  readonly names: readonly EntityAnnotation[];
}

/** One event for each dated statement of a document, in the order of the text. */
export function essayEvents(document: AnnotatedDocument, catalog: Catalog): TimelineEvent[] {
  const annotations = document.annotations();
  const dates = annotations.filter((annotation) => annotation.kind === 'date');
  const names = annotations.filter((annotation) => annotation.kind === 'entity');
  const passages = document.passages();
  const events: TimelineEvent[] = [];
  const headings: PassageInDocument[] = [];
  let header: readonly PassageInDocument[] = [];
  passages.forEach((passage, index) => {
    if (passage.kind === 'heading') {
      while ((headings.at(-1)?.depth ?? 0) >= (passage.depth ?? 1)) headings.pop();
    }
    if (beginsTable(document, passages[index - 1], passage)) header = rowOf(document, passages, index);
    const own = within(dates, passage);
    if (own.length > 0) {
      const source = document.text(passage);
      for (const sentence of datedSentences(passage, own, names)) {
        const beside = (): string => bracketedDates(document, passages, index, headings, dates, header);
        const section = headings.at(-1);
        const heading = section && headingText(document, section);
        for (const date of sentence.dates) {
          if (!hasValue(date)) continue;
          const title =
            namedEvent(date, sentence, catalog) ??
            eventTitle({ source, mask: passage.text, ...inPassage(date, sentence, passage) }) ??
            beside();
          events.push(eventOf(document.uri, date, sentence, title, heading));
        }
      }
    }
    if (passage.kind === 'heading') headings.push(passage);
  });
  return events;
}

/** The words of a heading without its markup. */
export const headingText = (document: AnnotatedDocument, { start, end, text: mask }: PassageInDocument): string =>
  plainWords({ source: document.text({ start, end }), mask }, { start: 0, end: mask.length }).text;

/** A cell behind something else, or behind a blank line. */
function beginsTable(document: AnnotatedDocument, before: PassageInDocument | undefined, cell: PassageInDocument) {
  if (cell.kind !== 'cell' || before?.kind !== 'cell') return cell.kind === 'cell';
  return /\n\s*\n/.test(document.text({ start: before.end, end: cell.start }));
}

const hasValue = (date: DateAnnotation): date is ValuedDate =>
  date.edtf !== undefined && date.earliest !== undefined && date.latest !== undefined;

/** The annotations inside a span; they are sorted and disjoint. */
function within<A extends Span>(annotations: readonly A[], span: Span): A[] {
  const found: A[] = [];
  for (let i = firstFrom(annotations, span.start); i < annotations.length; i++) {
    const annotation = annotations[i];
    if (!annotation || annotation.start >= span.end) break;
    if (annotation.end <= span.end) found.push(annotation);
  }
  return found;
}

/** The sentences of a passage that hold dates. A date that the end of a sentence runs through joins the two. */
function datedSentences(
  passage: PassageInDocument,
  dates: readonly DateAnnotation[],
  names: readonly EntityAnnotation[],
): Sentence[] {
  const found: Sentence[] = [];
  const sentences = sentencesOf(passage.text, { start: 0, end: passage.text.length });
  for (let i = 0, next = 0; i < sentences.length; i++) {
    const start = (sentences[i]?.start ?? 0) + passage.start;
    let end = (sentences[i]?.end ?? 0) + passage.start;
    const own: DateAnnotation[] = [];
    for (let date; (date = dates[next]) && date.start < end; next++) {
      while (date.end > end && i < sentences.length - 1) end = (sentences[++i]?.end ?? 0) + passage.start;
      own.push(date);
    }
    if (own.length > 0) found.push({ start, end, dates: own, names: within(names, { start, end }) });
  }
  return found;
}

/** The label of the one event of the sentence that the glossary gives this very date. */
function namedEvent(date: ValuedDate, { names }: Sentence, catalog: Catalog): string | undefined {
  if (date.relation || date.modifier) return undefined;
  const ids = new Set(names.filter(({ type }) => type === 'event').map(({ id }) => id));
  const labels = [...ids].flatMap((id) => {
    const entity = catalog.byId(id);
    return entity?.date?.edtf === date.edtf ? [entity.label] : [];
  });
  return labels.length === 1 ? labels[0] : undefined;
}

/** The parts of a sentence with offsets of its passage. */
function inPassage(date: Span, sentence: Sentence, { start: base }: Span) {
  const moved = ({ start, end }: Span): Span => ({ start: start - base, end: end - base });
  return {
    sentence: moved(sentence),
    date: moved(date),
    dates: sentence.dates.map(moved),
    names: sentence.names.map(moved),
  };
}

function eventOf(
  uri: string,
  { text, edtf, earliest, latest, modifier, relation, inferred, calendar, note, start, end }: ValuedDate,
  sentence: Sentence,
  title: string,
  heading: string | undefined,
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
    entities: [...new Set(sentence.names.map(({ id }) => id))],
    ...(heading !== undefined && heading !== '' && { heading }),
    uri,
    start,
    end,
    sentence: { start: sentence.start, end: sentence.end },
  };
}
