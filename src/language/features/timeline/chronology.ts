import {
  CHRONOLOGY_END,
  chronologiesIn,
  chronologyStart,
  type MarkedChronology,
} from '../../document/markup/chronologyMarks';
import { hashSeed, roll } from '../../text/hash';
import type { TimelineEvent } from '../../types';
import { type ChronologyForm, chronologyForms, timelineMarkdown } from './export/markdown';
import { inEnglish, type Localize } from './export/words';

/** A chronology in an essay: its form, and the keys of the events that are left out. */
export interface Chronology extends Pick<MarkedChronology, 'start' | 'end'> {
  readonly form: ChronologyForm;
  readonly leftOut: readonly string[];
}

/** The chronology of a text that contains an offset, else the only one. */
export function chronologyAt(text: string, offset: number): Chronology | undefined {
  const all = chronologiesIn(text);
  const here =
    all.find(({ start, end }) => start <= offset && offset <= end) ?? (all.length === 1 ? all[0] : undefined);
  if (!here) return undefined;
  const [form, ...keys] = here.options;
  const known = chronologyForms.find((each) => each === form) ?? 'table';
  return { start: here.start, end: here.end, form: known, leftOut: keys.map((key) => key.replace(/^-/, '')) };
}

/**
 * The events between marks, without those that are left out; one block of Markdown, without blank lines. `localize`
 * gives its headings.
 */
export function writeChronology(
  events: readonly TimelineEvent[],
  { form, leftOut }: Pick<Chronology, 'form' | 'leftOut'>,
  localize: Localize = inEnglish,
): string {
  const shown = events.filter((event) => !leftOut.includes(eventKey(event)));
  const start = chronologyStart([form, ...leftOut.map((key) => `-${key}`)]);
  return `${start}\n${timelineMarkdown(shown, form, localize).trimEnd()}\n${CHRONOLOGY_END}\n`;
}

/** Tells an event in later versions of its essay, as long as its date and its words stay: eight hexadecimal digits. */
export function eventKey({ edtf, modifier, text }: TimelineEvent): string {
  let value = hashSeed;
  for (const sign of `${edtf} ${modifier ?? ''} ${text}`) value = roll(value, sign.codePointAt(0) ?? 0);
  return (value >>> 0).toString(16).padStart(8, '0');
}
