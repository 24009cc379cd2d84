import type { AnnotatedDocument } from '../../document/annotatedDocument';

/** How much Annalist found in a text. */
export interface EssayCounts {
  /** Glossary entries that the text names. */
  readonly names: number;
  /** Places that say a date, each counted. */
  readonly dates: number;
  /** Those of the places that tell a day, month or season whose year nothing in the text tells; not part of `dates`. */
  readonly withoutYear: number;
}

export function countsOf(document: AnnotatedDocument): EssayCounts {
  const names = new Set<string>();
  let dates = 0;
  let withoutYear = 0;
  for (const annotation of document.annotations()) {
    if (annotation.kind === 'entity') names.add(annotation.id);
    else if (annotation.edtf === undefined) withoutYear++;
    else dates++;
  }
  return { names: names.size, dates, withoutYear };
}
