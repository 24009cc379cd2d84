import type { BibliographyFiles } from '../../bibliography/files';
import type { SourceFiles } from '../../sources/files';
import type { AnnotationStore } from '../annotationStore';
import type { OfferedDates } from '../offeredDates';

/** What hovers and the *Details* view need to show a name or a date. */
export interface CardParts {
  readonly store: AnnotationStore;
  readonly sources: SourceFiles;
  readonly bibliographies: BibliographyFiles;
  readonly offeredDates: OfferedDates;
}
