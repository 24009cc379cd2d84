import type { AnnotatedDocument } from '../../document/annotatedDocument';
import { sentenceAt } from '../../text/sentences';
import type { Annotation, EntityAnnotation, Span } from '../../types';

/** The annotation that contains an offset or ends there. */
export function annotationAt(document: AnnotatedDocument, offset: number): Annotation | undefined {
  const touching = document.annotations({ start: offset, end: offset });
  return touching.find(({ start, end }) => start <= offset && offset < end) ?? touching[0];
}

/** All mentions of an entity in a document, in the order of the text. */
export function mentionsOf(document: AnnotatedDocument, id: string): EntityAnnotation[] {
  return document
    .annotations()
    .filter((annotation) => annotation.kind === 'entity' && annotation.id === id) as EntityAnnotation[];
}

/** The mention before or after a place, among mentions in the order of the text. After the last one the first follows. */
export function mentionBeside(
  mentions: readonly EntityAnnotation[],
  place: Span,
  direction: 'next' | 'previous',
): EntityAnnotation | undefined {
  return direction === 'next'
    ? (mentions.find(({ start }) => start > place.start) ?? mentions[0])
    : (mentions.findLast(({ start }) => start < place.start) ?? mentions.at(-1));
}

/** The sentence in which a span begins. */
export function sentenceAround(document: AnnotatedDocument, { start }: Span): Span {
  const [passage] = document.passages({ start, end: start });
  if (!passage) return { start, end: start };
  const sentence = sentenceAt(passage.text, { start: 0, end: passage.text.length }, start - passage.start);
  return { start: sentence.start + passage.start, end: sentence.end + passage.start };
}
