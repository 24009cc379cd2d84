import { nameText } from '../../../glossary/fieldValues';
import { parseGlossary } from '../../../glossary/parser';
import { headingText } from '../../../glossary/reading/headings/headingName';
import { lineBreakOf } from '../../../text/lines';
import type { EntityKind } from '../../../types';
import type { EntryEdit } from '../edits';
import type { StatedDates } from './namePlace';

/** What is written of an entry. */
export interface NewEntry {
  readonly name: string;
  readonly kind?: EntityKind;
  readonly also: readonly string[];
  readonly dates: StatedDates;
}

/**
 * Appends entries in the plain form, one blank line after the last words of a glossary. The cursor is at the first new
 * heading. Undefined where the text ends in an open code block, in which headings do not count.
 */
export function entriesEdit(text: string, entries: readonly NewEntry[]): EntryEdit | undefined {
  const eol = lineBreakOf(text);
  const start = text.trimEnd().length;
  const gap = start === 0 ? '' : eol + eol;
  const added = entries.map((entry) => linesOf(entry).join(eol)).join(eol + eol);
  const before = parseGlossary('', text.slice(0, start)).entities.length;
  const edited = text.slice(0, start) + gap + added + eol;
  if (parseGlossary('', edited).entities.length !== before + entries.length) return undefined;
  return { start, end: text.length, text: gap + added + eol, cursor: start + gap.length };
}

function linesOf({ name, kind, also, dates }: NewEntry): string[] {
  const fields = [
    kind && `- Kind: ${kind}`,
    also.length > 0 && `- Also: ${also.map(nameText).join(', ')}`,
    dates.date !== undefined && `- Date: ${dates.date}`,
    dates.born !== undefined && `- Born: ${dates.born}`,
    dates.died !== undefined && `- Died: ${dates.died}`,
  ].filter((line) => typeof line === 'string');
  return [`## ${headingText(name)}`, ...(fields.length > 0 ? ['', ...fields] : [])];
}
