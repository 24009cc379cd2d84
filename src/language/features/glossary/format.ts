import type { DateReader } from '../../dates';
import { plainFormEdits } from '../../glossary/plainForm';
import { fieldDates } from '../../glossary/reading/dates/fieldDates';
import type { GlossarySource, TextEdit } from '../../types';

/** The edits that write a glossary in the plain form, sorted and disjoint; none where it is in that form. */
export const formatEdits = (dates: DateReader, { uri, text }: GlossarySource): TextEdit[] =>
  plainFormEdits(uri, text, fieldDates(dates));
