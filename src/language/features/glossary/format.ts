import type { DateReader } from '../../dates';
import { asPlainGlossary } from '../../glossary/otherForms';
import { plainFormEdits } from '../../glossary/plainForm';
import { fieldDates } from '../../glossary/reading/dates/fieldDates';
import type { GlossarySource, TextEdit } from '../../types';

/** The edits that write a glossary in the plain form, sorted and disjoint; none where it is in that form. */
export function formatEdits(dates: DateReader, { uri, text }: GlossarySource): TextEdit[] {
  const readDate = fieldDates(dates);
  const edits = plainFormEdits(uri, text, readDate);
  if (edits.length > 0) return edits;
  const written = asPlainGlossary(uri, text, readDate);
  return written ? [{ start: 0, end: text.length, text: written.text }] : [];
}
