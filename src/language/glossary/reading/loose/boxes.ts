import { lineText, linesOf } from '../../../text/lines';
import type { Span } from '../../../types';
import type { EntryPlace } from '../entry';
import { isDetails } from '../fields/frame';
import type { GlossaryText } from '../glossaryText';
import { isRule } from './found';

// Boxes that are called by their titles: "> [!info] Akbar" of Obsidian, `??? note "Akbar"` of MkDocs.

interface BoxForm {
  readonly title: RegExp;
  /** What stands before each line of the box. */
  readonly lead: RegExp;
}

const boxForms: readonly BoxForm[] = [
  { title: /^>[ \t]?\[![\w-]{1,30}\][+-]?[ \t]+(?<title>[^\s[\]][^[\]]{0,99})$/d, lead: /^>[ \t]?/ },
  {
    title: /^(?:\?{3}\+?|!{3})[ \t]+[\w-]{1,30}(?:[ \t][\w-]{1,30})?[ \t]+"(?<title>[^"]{1,100})"$/d,
    lead: /^(?: {4}|\t)/,
  },
];

/** Two boxes or more, of a part of a text that has nothing else. */
export function titledBoxes({ prose }: GlossaryText, span: Span): EntryPlace[] | undefined {
  const lines = [...linesOf(prose, span.start, span.end)].filter((line) => {
    const words = lineText(prose, line);
    return words.trim() !== '' && !isRule(words);
  });
  const first = lines[0] && lineText(prose, lines[0]).trimEnd();
  const form = first === undefined ? undefined : boxForms.find(({ title }) => title.test(first));
  if (!form) return undefined;
  const places: EntryPlace[] = [];
  for (const line of lines) {
    const words = lineText(prose, line).trimEnd();
    const [from, to] = form.title.exec(words)?.indices?.groups?.['title'] ?? [];
    if (from !== undefined && to !== undefined) {
      if (isDetails(words.slice(from, to))) return undefined;
      const end = line.start + words.length;
      const heading = { start: line.start + from, end: line.start + to };
      places.push({ span: { start: line.start, end: line.end }, heading, body: { start: end, end }, lead: form.lead });
    } else if (!form.lead.test(words)) return undefined;
  }
  return places.length > 1 ? places.map((place, i) => upTo(place, places[i + 1]?.span.start ?? span.end)) : undefined;
}

const upTo = ({ span, body, ...place }: EntryPlace, end: number): EntryPlace => ({
  ...place,
  span: { start: span.start, end },
  body: { start: body.start, end },
});
