import type { AnnotatedDocument } from '../../document/annotatedDocument';
import { headingText } from './surroundings';

/** A heading of a document. */
export interface TextSection {
  readonly title: string;
  /** The start of the heading, in UTF-16 units. */
  readonly offset: number;
  /** 1 to 6. */
  readonly depth: number;
}

/** The headings of a document, in reading order. */
export function sectionsOf(document: AnnotatedDocument): TextSection[] {
  return document
    .passages()
    .filter(({ kind }) => kind === 'heading')
    .map((passage) => ({ title: headingText(document, passage), offset: passage.start, depth: passage.depth ?? 1 }));
}
