import type { PassageInDocument } from '../../document/annotatedDocument';
import { sentencesOf } from '../../text/sentences';
import { within } from '../../text/spans';
import type { DateAnnotation, EntityAnnotation, Span } from '../../types';
import { chronicleLines } from './chronicle';

/** A sentence with its annotations; spans are the document's. */
export interface DatedSentence extends Span {
  readonly dates: readonly DateAnnotation[];
  readonly names: readonly EntityAnnotation[];
}

/**
 * The sentences of a passage that contain dates. If a date spans the end of a sentence, the two sentences become one.
 */
export function datedSentences(
  passage: PassageInDocument,
  dates: readonly DateAnnotation[],
  names: readonly EntityAnnotation[],
): DatedSentence[] {
  const found: DatedSentence[] = [];
  const sentences = sentencesAndLines(passage, dates);
  for (let i = 0, next = 0; i < sentences.length; i++) {
    const start = (sentences[i]?.start ?? 0) + passage.start;
    let end = (sentences[i]?.end ?? 0) + passage.start;
    const own: DateAnnotation[] = [];
    for (let date; (date = dates[next]) && date.start < end; next++) {
      while (date.end > end && i < sentences.length - 1) end = (sentences[++i]?.end ?? 0) + passage.start;
      own.push(date);
    }
    // "1559. The ministers met": a date that is a sentence of its own belongs to the next one.
    if (own.length > 0 && i < sentences.length - 1 && isOnly(own, passage, { start, end })) {
      end = (sentences[++i]?.end ?? 0) + passage.start;
      for (let date; (date = dates[next]) && date.start < end; next++) own.push(date);
    }
    if (own.length > 0) found.push({ start, end, dates: own, names: within(names, { start, end }) });
  }
  return found;
}

/** Whether a sentence contains nothing but dates, brackets and signs. */
function isOnly(dates: readonly Span[], { text, start: base }: PassageInDocument, { start, end }: Span): boolean {
  let rest = '';
  let from = start;
  for (const date of dates) {
    rest += text.slice(from - base, date.start - base);
    from = date.end;
  }
  return !/[\p{L}\d]/u.test(rest + text.slice(from - base, end - base));
}

/** The sentences of a passage; in a chronicle each entry is at least one sentence. */
function sentencesAndLines({ text, start }: PassageInDocument, dates: readonly Span[]): Span[] {
  const inPassage = dates.map((date) => ({ start: date.start - start, end: date.end - start }));
  const starts = [0, ...chronicleLines(text, inPassage)];
  return starts.flatMap((from, i) => {
    const end = starts[i + 1] ?? text.length;
    // Cut at the end of the entry, so that the search for the end of a sentence stops there.
    return sentencesOf(text.slice(0, end), { start: from, end });
  });
}
