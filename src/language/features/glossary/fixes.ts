import type { Catalog } from '../../glossary/catalog';
import type { GlossaryField } from '../../glossary/fields';
import { type NameInList, nameParts } from '../../glossary/listedNames';
import type { Glossary } from '../../glossary/parser';
import { asPlainGlossary } from '../../glossary/otherForms';
import { plainEntryEdit } from '../../glossary/plainForm';
import { rankEntities } from '../../glossary/rankEntities';
import { fieldDates } from '../../glossary/reading/dates/fieldDates';
import { usualOrder } from '../../glossary/reading/headings/invertedName';
import { everyKind, everyLabel, kindMeant, labelMeaning, type LabelMeaning } from '../../glossary/reading/words';
import type { MessageCode } from '../../messages';
import { slipsBetween } from '../../text/distance';
import { lineBreakOf, nextLineStart } from '../../text/lines';
import type { Span, TextEdit } from '../../types';
import { glossaryDiagnostics } from './diagnostics';
import type { GlossaryFix, Service } from './fix';
import { plainName } from './doubtfulNames';
import { withFieldAt } from './edits';
import { fieldStart } from './fieldEdits';
import { asWritten, fieldBelowHeading, firstEntry, linkMeant, withTitle } from './plainFixes';

/** Where a diagnostic stands, with its code. */
export interface Problem extends Span {
  readonly code: string;
}

/** The fixes for a diagnostic of a glossary file, best first. */
export function glossaryFixes(service: Service, uri: string, text: string, problem: Problem): GlossaryFix[] {
  const { catalog } = service;
  const glossary = catalog.glossaries.find((each) => each.uri === uri);
  if (!glossary) return [];
  const span = { start: problem.start, end: problem.end };
  const words = text.slice(span.start, span.end);
  switch (problem.code) {
    case 'empty-field':
    case 'repeated-field':
      return [removal(text, span)];
    case 'duplicate-name':
      return removeName(glossary, text, span);
    case 'invalid-edtf':
      return nearestDate(service, text, span);
    case 'unknown-entry':
      return [...nearestEntry(catalog, span, words), creation(text, words)];
    case 'heading-remark':
      return [remarkBelow(text, span)];
    case 'inverted-name':
      return personFirst(service, uri, text, problem);
    case 'name-in-brackets':
      return nameInBrackets(service, uri, text, span);
    case 'title-name':
      return withTitle(glossary, text, span);
    case 'malformed-link':
      return linkMeant(glossary, text, span);
    case 'no-entries':
      return [...plainFile(service, uri, text), ...firstEntry(text, span)];
    case 'unread-field':
      return fieldBelowHeading(service, uri, text, span);
    case 'julian-date':
      return [...replacement(glossary, text, problem), ...asWritten(service, text, span)];
    case 'unknown-field': {
      const likely = replacement(glossary, text, problem);
      return likely.length > 0 ? likely : toDefinition(glossary, text, span);
    }
    case 'read-as':
      return labelMeaning(words) === 'Life'
        ? plainEntry(service, uri, text, span)
        : replacement(glossary, text, problem);
    default:
      return replacement(glossary, text, problem);
  }
}

/** The edits for all diagnostics of one code in a file whose fix replaces their words; none for other codes. */
export function allFixes(
  { catalog }: Pick<Service, 'catalog'>,
  uri: string,
  text: string,
  code: string,
): readonly TextEdit[] {
  const glossary = catalog.glossaries.find((each) => each.uri === uri);
  if (!glossary || !fixedTogether.has(code)) return [];
  return glossaryDiagnostics(catalog, uri)
    .filter((each) => each.code === code)
    .flatMap((each) => replacement(glossary, text, each))
    .map(({ edit }) => edit);
}

/** Diagnostics that say how words are read: their fixes change no meaning. */
const fixedTogether: ReadonlySet<string> = new Set<MessageCode>(['read-as', 'read-date', 'meant-edtf', 'unknown-kind']);

function replacement(glossary: Glossary, text: string, { code, start, end }: Problem): GlossaryFix[] {
  const words = text.slice(start, end);
  const by = wordsMeant(glossary, code, words, start);
  return by === undefined || by === words
    ? []
    : [{ kind: 'replace', words: by, edit: { start, end, text: by }, isPreferred: true }];
}

/** What the words of a diagnostic are in the plain form. */
function wordsMeant({ fields }: Glossary, code: string, words: string, start: number): string | undefined {
  switch (code) {
    case 'read-as':
      return fields.some((field) => field.name === 'Kind' && field.start === start)
        ? kindMeant(words)
        : plainLabel(labelMeaning(words));
    case 'unknown-field':
      return plainLabel(labelMeaning(nearestOf(everyLabel, words) ?? ''));
    case 'unknown-kind':
      return kindMeant(nearestOf(everyKind, words) ?? '');
    case 'read-date':
    case 'julian-date':
    case 'meant-edtf':
      return fields.find((field) => field.start === start)?.meaning;
    case 'inverted-name':
      return usualOrder(words, 'person');
    case 'odd-name':
      return plainName(words);
    case 'several-names':
      return words.replace(/\s(?:and|or|&)\s/, ', ');
    default:
      return undefined;
  }
}

const plainLabel = (meaning: LabelMeaning | undefined): string | undefined =>
  meaning === 'Life' ? undefined : meaning;

/** The word of a list that differs by a slip or two from a misspelt one. */
function nearestOf(list: readonly string[], words: string): string | undefined {
  const typed = words.trim().toLowerCase();
  const most = typed.length < 3 ? 0 : typed.length < 7 ? 1 : 2;
  const near = list.map((word) => ({ word, slips: slipsBetween(word, typed) })).filter(({ slips }) => slips <= most);
  return near.sort((a, b) => a.slips - b.slips)[0]?.word;
}

/** The only date among other words; "unknown" is no value. */
function nearestDate({ dates }: Service, text: string, span: Span): GlossaryFix[] {
  const words = text.slice(span.start, span.end);
  if (/^(?:\?+|unknown|n\/?a|-|–|none)$/i.test(words)) return [removal(text, span)];
  const read = fieldDates(dates);
  const parts = words.split(/[,;(]|\s(?:in|at|near)\s(?=\p{Lu})/u).map((part) => read(part.trim()));
  const found = parts.filter((edtf) => edtf !== undefined);
  const [edtf] = found;
  return found.length === 1 && edtf !== undefined
    ? [{ kind: 'replace', words: edtf, edit: { ...span, text: edtf }, isPreferred: true }]
    : [];
}

/** Writes a file in a form that is not read in the plain form. */
function plainFile({ dates }: Service, uri: string, text: string): GlossaryFix[] {
  const written = asPlainGlossary(uri, text, fieldDates(dates));
  if (!written) return [];
  const edit = { start: 0, end: text.length, text: written.text };
  return [{ kind: 'plain-file', words: String(written.count), edit, isPreferred: true }];
}

/** "Komnene, Anna" as a person is called, with the kind, which only this fix knows. */
function personFirst({ dates }: Service, uri: string, text: string, { start, end }: Problem): GlossaryFix[] {
  const name = usualOrder(text.slice(start, end), 'person');
  if (name === undefined) return [];
  const renamed = text.slice(0, start) + name + text.slice(end);
  const after = withFieldAt({ uri, text: renamed, readDate: fieldDates(dates) }, start, 'Kind: person');
  const edit = after === undefined ? { start, end, text: name } : { start: 0, end: text.length, text: after };
  return [{ kind: 'replace', words: name, edit, isPreferred: true }];
}

/** "Test Case (Testfall)": what stands in brackets becomes another name. */
function nameInBrackets({ dates }: Service, uri: string, text: string, { start, end }: Span): GlossaryFix[] {
  const [, name = '', other = ''] = /^(.*\S)\s*\(([^()]+)\)$/.exec(text.slice(start, end)) ?? [];
  const renamed = text.slice(0, start) + name + text.slice(end);
  const after = withFieldAt({ uri, text: renamed, readDate: fieldDates(dates) }, start, `Also: ${other}`);
  if (name === '' || after === undefined) return [];
  const edit = { start: 0, end: text.length, text: after };
  return [{ kind: 'replace', words: `Also: ${other}`, edit, isPreferred: true }];
}

/** Writes the whole entry in the plain form. */
function plainEntry({ dates }: Service, uri: string, text: string, { start }: Span): GlossaryFix[] {
  const edit = plainEntryEdit(uri, text, start, fieldDates(dates));
  return edit ? [{ kind: 'plain-form', words: '', edit, isPreferred: true }] : [];
}

/** Writes what stands behind the dash of a heading as a paragraph under it. */
function remarkBelow(text: string, span: Span): GlossaryFix {
  const words = text.slice(span.start, span.end);
  const sign = /\s[–—]\s|[:：]\s|,\s(?=\p{Ll})/u.exec(words);
  const [name, remark] = [words.slice(0, sign?.index), words.slice((sign?.index ?? 0) + (sign?.[0].length ?? 0))];
  const eol = lineBreakOf(text);
  return {
    kind: 'to-definition',
    words: remark.trim(),
    edit: { ...span, text: `${name.trimEnd()}${eol}${eol}${remark.trimStart()}` },
    isPreferred: true,
  };
}

/** Moves a line with an unknown label to the end of the definition. */
function toDefinition({ entities }: Glossary, text: string, span: Span): GlossaryFix[] {
  const entity = entities.find((each) => each.span.start <= span.start && span.end <= each.span.end);
  const from = fieldStart(text, span.start);
  const to = nextLineStart(text, span.end);
  if (!entity || to <= from) return [];
  const eol = lineBreakOf(text);
  const line = text.slice(span.start, to).trim();
  const last = text.slice(entity.span.start, entity.span.end).trimEnd().length + entity.span.start;
  const between = last > to ? text.slice(to, last) : '';
  const end = Math.max(last, to);
  const moved = `${between}${between === '' ? '' : eol + eol}${line}${end === to ? eol : ''}`;
  const edit = { start: from, end, text: between === '' ? `${eol}${moved}` : moved };
  return [{ kind: 'to-definition', words: line, edit }];
}

/** Removes a field with its lines. */
function removal(text: string, { start, end }: Span): GlossaryFix {
  const from = fieldStart(text, start);
  const edit = { start: from, end: nextLineStart(text, end), text: '' };
  return {
    kind: 'remove-field',
    words: /[\p{L} ]+/u.exec(text.slice(from + 1))?.[0].trim() ?? '',
    edit,
    isPreferred: true,
  };
}

/** Removes a name from its list, with the comma after or before it; with the only name the field goes too. */
function removeName({ fields }: Glossary, text: string, span: Span): GlossaryFix[] {
  const field = fields.find(({ name, start, end }) => name === 'Also' && start <= span.start && span.end <= end);
  if (!field) return [];
  const names = nameParts(field);
  const index = names.findIndex(({ name }) => name.start === span.start);
  if (index < 0) return [];
  const words = text.slice(span.start, span.end);
  if (names.length === 1) return [{ ...removal(text, field), kind: 'remove-name', words }];
  return [{ kind: 'remove-name', words, edit: { ...listPart(field, names, index), text: '' }, isPreferred: true }];
}

function listPart(field: GlossaryField, names: readonly NameInList[], index: number): Span {
  const outer = names.map(({ part }) => part);
  const here = outer[index]!;
  const next = outer[index + 1];
  if (next) return { start: here.start, end: next.start };
  return { start: outer[index - 1]?.end ?? field.start, end: here.end };
}

function nearestEntry(catalog: Catalog, span: Span, words: string): GlossaryFix[] {
  const [nearest] = rankEntities(catalog, words, 1);
  return nearest && words.trim() !== ''
    ? [{ kind: 'replace', words: nearest.label, edit: { ...span, text: nearest.label } }]
    : [];
}

/** Adds an entry at the end of the file. */
function creation(text: string, label: string): GlossaryFix {
  const eol = lineBreakOf(text);
  const gap = /(?:\r\n?|\n)$/.test(text) ? eol : eol + eol;
  const edit = { start: text.length, end: text.length, text: `${gap}## ${label}${eol}${eol}- Kind: concept${eol}` };
  return { kind: 'create-entry', words: label, edit };
}
