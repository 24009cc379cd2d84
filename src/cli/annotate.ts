import { type AnnotatedDocument, type Annotation, describeDate, formatMessage } from '../language';
import type { Command } from './command';

export const annotate: Command = {
  name: 'annotate',
  summary: 'Print every name and date of a text, with offsets.',
  formats: ['json', 'jsonl'],
  example: 'annotate --format jsonl essay.md',
  async *run({ documents, format }) {
    if (format === 'jsonl') {
      for await (const document of documents) yield `${JSON.stringify(resultOf(document))}\n`;
      return;
    }
    const results: object[] = [];
    for await (const document of documents) results.push(resultOf(document));
    yield `${JSON.stringify(results, null, 2)}\n`;
  },
};

const resultOf = (document: AnnotatedDocument): object => ({
  file: document.uri,
  annotations: document.annotations().map(withWords),
});

/** The note of a date in English words. */
const withWords = (annotation: Annotation): object =>
  annotation.kind === 'date' && annotation.note
    ? { ...annotation, note: formatMessage(annotation.note, describeDate) }
    : annotation;
