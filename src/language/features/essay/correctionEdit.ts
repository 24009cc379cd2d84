import type { DateReader } from '../../dates';
import type { AnnotatedDocument } from '../../document/annotatedDocument';
import { formatCorrection } from '../../document/markup/correctionComment';
import { fieldDates } from '../../glossary/reading/dates/fieldDates';
import type { Correction, Span, TextEdit } from '../../types';

/** The EDTF of a date as people write it: "February 1956", "autumn 1957", "c. 1450", or EDTF itself. */
export const readDateWords = (dates: DateReader, words: string): string | undefined => fieldDates(dates)(words);

/** The edit that writes a correction after a mention, replacing one that is already there. */
export function correctionEdit(
  document: AnnotatedDocument,
  mention: Span,
  subject: Correction['subject'],
  value: string,
): TextEdit {
  const comment = formatCorrection(subject, value);
  const old = document.corrections().find((each) => each.subject === subject && follows(document, mention, each));
  if (old) return { start: old.start, end: old.end, text: comment };
  // After the markup around the mention: "**July**", "[July](…)".
  const rest = document.text({ start: mention.end, end: Math.min(document.length, mention.end + 200) });
  const markup = /^(?:\*+|_+(?![\p{L}\p{N}])|~~|\]\([^)\s]*\))+/u.exec(rest)?.[0].length ?? 0;
  return { start: mention.end + markup, end: mention.end + markup, text: comment };
}

const follows = (document: AnnotatedDocument, { end }: Span, { start }: Correction): boolean =>
  start >= end && start - end < 200 && /^[\s*_~]*$/.test(document.text({ start: end, end: start }));
