import { linkText } from '../../glossary/fieldValues';
import { nameParts } from '../../glossary/listedNames';
import type { Glossary } from '../../glossary/parser';
import { fieldDates } from '../../glossary/reading/dates/fieldDates';
import { pipeTableAt } from '../../glossary/reading/fields/pipeTable';
import { fieldWithin, unreadFieldOf } from '../../glossary/reading/fields/unreadFields';
import { headingText } from '../../glossary/reading/headings/headingName';
import { inlineText } from '../../glossary/reading/headings/inlineText';
import { labelMeaning } from '../../glossary/reading/words';
import { lineBreakOf, lineEnd, lineStart, nextLineStart } from '../../text/lines';
import type { Span } from '../../types';
import { withFieldAt } from './edits';
import { fieldStart } from './fieldEdits';
import type { GlossaryFix, Service } from './fix';

// Fixes that write in the plain form what is not read as it is meant.

const replace = (span: Span, words: string, isPreferred = true): GlossaryFix => ({
  kind: 'replace',
  words,
  edit: { start: span.start, end: span.end, text: words },
  ...(isPreferred && { isPreferred }),
});

/** "Arthur Wellesley, 1st Duke of Wellington" as one name: in quotation marks. */
export function withTitle({ fields }: Glossary, text: string, span: Span): GlossaryFix[] {
  const field = fields.find(({ name, start, end }) => name === 'Also' && start <= span.start && span.end <= end);
  const parts = field ? nameParts(field) : [];
  const index = parts.findIndex(({ name }) => name.start === span.start);
  const before = parts[index - 1];
  if (!before || before.name.exactCase) return [];
  const whole = { start: before.part.start, end: span.end };
  return [replace(whole, `"${text.slice(whole.start, whole.end)}"`)];
}

/** The link that the words of a field stand for: the page of a name in Wikipedia, an address without "https://". */
export function linkMeant(glossary: Glossary, text: string, span: Span): GlossaryFix[] {
  const words = text.slice(span.start, span.end).trim();
  const label = /^[^\p{L}]*(?<label>\p{L}+)/u.exec(text.slice(fieldStart(text, span.start), span.start))?.groups?.[
    'label'
  ];
  const field = glossary.fields.find(({ start }) => start === span.start);
  if (/^(?:wikidata|item)$/i.test(label ?? '') && /^Q\d+$/.test(words)) {
    return [replace(span, `<https://www.wikidata.org/wiki/${words}>`)];
  }
  if (/^wikipedia$/i.test(label ?? '') && !/[/:]/.test(words)) {
    const target = `https://en.wikipedia.org/wiki/${encodeURIComponent(words.replace(/ /g, '_'))}`;
    return [replace(span, linkText({ title: words, target }))];
  }
  if (/^(?:[a-z\d-]+\.)+[a-z]{2,}(?:\/\S*)?$/i.test(words)) return [replace(span, `<https://${words}>`)];
  if (/^@[\w:.-]+(?:,\s.*)?$/.test(words)) return [replace(span, `[${words}]`)];
  return field ? [toParagraph(text, span, glossary)] : [];
}

/** Writes the value of a field as a paragraph at the end of the definition. */
function toParagraph(text: string, span: Span, { entities }: Glossary): GlossaryFix {
  const entity = entities.find((each) => each.span.start <= span.start && span.end <= each.span.end);
  const [start, to] = [fieldStart(text, span.start), nextLineStart(text, span.end)];
  const eol = lineBreakOf(text);
  const end = Math.max(
    to,
    (entity?.span.start ?? 0) + text.slice(entity?.span.start, entity?.span.end).trimEnd().length,
  );
  const words = text.slice(span.start, span.end).trim();
  const between = text.slice(to, end);
  const moved = `${between.trim() === '' ? '' : between.trimEnd()}${eol}${between.trim() === '' ? '' : eol}${words}`;
  return { kind: 'to-definition', words, edit: { start, end, text: end === to ? moved + eol : moved } };
}

/** Makes the first words of a file that has no entries one, or the first column of a table the names. */
export function firstEntry(text: string, span: Span): GlossaryFix[] {
  const table = pipeTableAt(
    text,
    { start: lineStart(text, span.start), end: nextLineStart(text, span.end) },
    text.length,
  );
  const cell = table?.rows[0]?.cells[0];
  if (cell) return [replace(cell, 'Name')];
  const before = text.slice(0, span.start).trimEnd();
  const at = lineStart(text, before.length);
  const title = /^#[ \t]+(?<title>\S.*)$/.exec(before.slice(at))?.groups?.['title'];
  const eol = lineBreakOf(text);
  const words = inlineText(text.slice(span.start, span.end).replace(/^[^\p{L}\p{N}]+/u, '')).trim();
  const fixes: GlossaryFix[] = [];
  if (title !== undefined) fixes.push({ kind: 'create-entry', words: title, edit: { start: at, end: at, text: '#' } });
  if (words !== '' && words.length <= 80) {
    const edit = { start: span.start, end: span.end, text: `## ${headingText(words)}${eol}` };
    fixes.push({ kind: 'create-entry', words, edit, ...(title === undefined && { isPreferred: true as const }) });
  }
  return fixes;
}

/** Moves a line of the definition, or a label in it and its value, to the fields of its entry, in the plain form. */
export function fieldBelowHeading({ dates }: Service, uri: string, text: string, span: Span): GlossaryFix[] {
  const readDate = fieldDates(dates);
  const start = lineStart(text, span.start);
  const words = text.slice(start, lineEnd(text, span.end));
  const line = unreadFieldOf(words, start, readDate);
  const within = line ? undefined : fieldWithin(words, start, span);
  const found = line ?? within;
  const meaning = found && labelMeaning(text.slice(found.label.start, found.label.end));
  if (!found || meaning === undefined) return [];
  const taken = within?.whole ?? { start, end: nextLineStart(text, found.value.end) };
  const label = meaning === 'Life' ? 'Lived' : meaning;
  const field = `${label}: ${text.slice(found.value.start, found.value.end).trim()}`;
  const before = text.slice(0, taken.start) + text.slice(taken.end);
  const after = withFieldAt({ uri, text: before, readDate }, start - 1, field);
  if (after === undefined) return [];
  return [{ kind: 'plain-form', words: '', edit: { start: 0, end: text.length, text: after }, isPreferred: true }];
}

/** A day of the Julian calendar as it is written. */
export function asWritten({ dates }: Service, text: string, span: Span): GlossaryFix[] {
  const words = text
    .slice(span.start, span.end)
    .replace(/\(?\b(?:O\.?\s?S\b\.?|Old Style|Julian)\)?/gi, '')
    .trim();
  const day = fieldDates(dates)(words);
  return day === undefined ? [] : [replace(span, day, false)];
}
