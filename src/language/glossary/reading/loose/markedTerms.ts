import { lineText, linesOf } from '../../../text/lines';
import type { Span } from '../../../types';
import type { EntryPlace } from '../entry';
import { isDetails } from '../fields/frame';
import type { WrittenField } from '../fields/fieldLine';
import type { GlossaryText } from '../glossaryText';

// Entries between marks of Sphinx and MyST (a directive `glossary`), of Markdown Extra (abbreviations) and of HTML (details
// with a summary).

/** The entries of a part of a text that has nothing else than one of these forms, and a title. */
export const markedTerms = (source: GlossaryText, span: Span): EntryPlace[] | undefined =>
  directiveTerms(source, span) ?? abbreviations(source, span) ?? summaries(source, span);

/** ":::{glossary}", "```{glossary}", ".. glossary::" */
const directive = /^(?: {0,3}(?<fence>`{3,20}|:{3,20}|~{3,20})[ \t]*\{glossary\}|\.\. glossary::)[ \t]*$/;
const option = /^[ \t]*:[a-z]{1,20}:/;
const definitionMark = /^[:~][ \t]+/;

interface Term {
  /** The first name is the heading. */
  readonly names: Span[];
  readonly bodyStart: number;
}

/** Terms at the indent of the first one, each with its definition on the lines below, which are indented more. */
function directiveTerms({ prose }: GlossaryText, span: Span): EntryPlace[] | undefined {
  let opened: Span | undefined;
  let closing = '';
  let base = -1;
  let names: Span[] = [];
  const terms: Term[] = [];
  let [bodyEnd, end] = [span.end, span.end];
  for (const line of linesOf(prose, span.start, span.end)) {
    const words = lineText(prose, line).trimEnd();
    const text = words.trim();
    if (!opened) {
      const marks = directive.exec(words);
      if (marks) [opened, closing] = [line, marks.groups?.['fence'] ?? ''];
      continue;
    }
    if (text === '' || (base < 0 && option.test(words))) continue;
    const indent = words.length - words.trimStart().length;
    if ((closing !== '' && text.startsWith(closing)) || (closing === '' && indent === 0)) {
      [bodyEnd, end] = [line.start, closing === '' ? line.start : line.end];
      break;
    }
    if (base < 0) base = indent;
    const start = line.start + indent;
    if (indent <= base && !definitionMark.test(text)) {
      if (names.length > 0 && terms.at(-1)?.names === names) names = [];
      names.push({ start, end: start + text.length });
    } else if (names.length > 0 && terms.at(-1)?.names !== names) {
      terms.push({ names, bodyStart: start + (definitionMark.exec(text)?.[0].length ?? 0) });
    }
  }
  if (!opened || terms.length === 0) return undefined;
  const from = opened.start;
  // The marks of the directive belong to the first and the last entry: rewriting those takes them away.
  return terms.map(({ names: [heading, ...others], bodyStart }, i) => {
    const next = terms[i + 1]?.names[0]?.start;
    return {
      span: { start: i === 0 ? from : heading!.start, end: next ?? end },
      heading: heading!,
      body: { start: bodyStart, end: next ?? bodyEnd },
      fields: others.map(alsoField),
    };
  });
}

const alsoField = (value: Span): WrittenField => ({ label: 'Also', labelSpan: value, meaning: 'Also', value });

/** "*[HRE]: Holy Roman Empire" */
const abbreviation = /^\*\[(?<short>[^[\]]{1,40})\]:[ \t]+(?<name>\S.{0,200})$/d;

function abbreviations(source: GlossaryText, span: Span): EntryPlace[] | undefined {
  const { places, start } = lastAbbreviations(source, span);
  return places.length > 0 && source.prose.slice(span.start, start).trim() === '' ? places : undefined;
}

/** The abbreviations at the end of a part of a text, and where they begin. */
export function lastAbbreviations(
  { prose }: GlossaryText,
  span: Span,
): { readonly places: EntryPlace[]; readonly start: number } {
  let places: EntryPlace[] = [];
  let start = span.end;
  for (const line of linesOf(prose, span.start, span.end)) {
    const words = lineText(prose, line).trimEnd();
    if (words.trim() === '') continue;
    const { short, name } = abbreviation.exec(words)?.indices?.groups ?? {};
    if (!short || !name) {
      [places, start] = [[], span.end];
      continue;
    }
    if (places.length === 0) start = line.start;
    const at = ([from, to]: readonly [number, number]): Span => ({ start: line.start + from, end: line.start + to });
    const end = line.start + words.length;
    places.push({ span: line, heading: at(name), body: { start: end, end }, fields: [alsoField(at(short))] });
  }
  return { places, start };
}

const summary =
  /<details(?:\s[^<>]{0,100})?>\s{0,20}<summary(?:\s[^<>]{0,100})?>(?<name>[^<>\r\n]{1,200})<\/summary>/dgi;

/** Each box of details is an entry, which is called by its summary. */
function summaries({ prose }: GlossaryText, { start, end }: Span): EntryPlace[] | undefined {
  const text = prose.slice(start, end);
  if (!/^\s*<details[\s>]/i.test(text)) return undefined;
  const boxes = [...text.matchAll(summary)].filter(({ groups }) => !isDetails(groups?.['name']?.trim() ?? ''));
  const places = boxes.map(({ 0: written, index, indices }, i): EntryPlace => {
    const [from = 0, to = 0] = indices?.groups?.['name'] ?? [];
    const words = text.slice(from, to);
    const nameStart = start + from + words.length - words.trimStart().length;
    const next = boxes[i + 1]?.index ?? text.length;
    const bodyStart = index + written.length;
    const closing = text.slice(bodyStart, next).search(/<\/details>/i);
    return {
      span: { start: start + index, end: start + next },
      heading: { start: nameStart, end: start + from + words.trimEnd().length },
      body: { start: start + bodyStart, end: start + (closing < 0 ? next : bodyStart + closing) },
    };
  });
  return places.length > 0 ? places : undefined;
}
