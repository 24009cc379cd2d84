import { type DateReader, meantEdtf } from '../../dates';
import { AnnotatedDocument } from '../../document/annotatedDocument';
import { createCatalog, type Catalog } from '../../glossary/catalog';
import { fieldNames, type GlossaryField } from '../../glossary/fields';
import { listedNames } from '../../glossary/fieldValues';
import type { Glossary } from '../../glossary/parser';
import { rankEntities } from '../../glossary/rankEntities';
import { lineBreakOf, nextLineStart } from '../../text/lines';
import { nearestWord } from '../../text/suggest';
import { entityKinds, type Span, type TextEdit } from '../../types';
import { fieldStart } from './edits';

/** A fix for a diagnostic. The editor makes the words of its title. */
export interface GlossaryFix {
  readonly kind: 'replace' | 'remove-field' | 'remove-name' | 'create-entry';
  /** The words that the fix writes or removes. */
  readonly words: string;
  readonly edit: TextEdit;
  /** The fix that is most likely wanted. */
  readonly isPreferred?: true;
}

/** The fixes for a diagnostic of a glossary file, best first; code and span are the diagnostic's. */
export function glossaryFixes(
  { catalog, dates }: { readonly catalog: Catalog; readonly dates: DateReader },
  uri: string,
  text: string,
  { code, start, end }: Span & { readonly code: string },
): GlossaryFix[] {
  const glossary = catalog.glossaries.find((each) => each.uri === uri);
  if (!glossary) return [];
  const span = { start, end };
  const words = text.slice(start, end);
  const replace = (by: string | undefined): GlossaryFix[] =>
    by === undefined ? [] : [{ kind: 'replace', words: by, edit: { ...span, text: by }, isPreferred: true }];
  switch (code) {
    case 'unknown-field':
      return replace(nearestWord(fieldNames, words));
    case 'unknown-kind':
      return replace(nearestWord(entityKinds, words));
    case 'invalid-edtf':
      return replace(edtfOf(words, dates));
    case 'meant-edtf':
      return replace(meantEdtf(words));
    case 'empty-field':
    case 'repeated-field':
      return [removal(text, span)];
    case 'duplicate-name':
      return removeName(glossary, text, span);
    case 'unknown-entry':
      return [...nearestEntry(catalog, span, words), creation(text, words)];
    default:
      return [];
  }
}

/** The value of a date that is written as in an essay: "May 1958". */
function edtfOf(words: string, dates: DateReader): string | undefined {
  const { catalog } = createCatalog([]);
  const document = new AnnotatedDocument({ uri: '', languageId: 'plaintext', text: words }, () => catalog, dates);
  const [date, ...more] = document.annotations();
  const isWhole = date?.kind === 'date' && date.start === 0 && date.end === words.length && more.length === 0;
  return isWhole ? date.edtf : undefined;
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
  const names = listedNames(field);
  const index = names.findIndex(({ start }) => start === span.start);
  if (index < 0) return [];
  const words = text.slice(span.start, span.end);
  if (names.length === 1) return [{ ...removal(text, field), kind: 'remove-name', words }];
  return [{ kind: 'remove-name', words, edit: { ...listPart(field, names, index), text: '' }, isPreferred: true }];
}

function listPart(field: GlossaryField, names: ReturnType<typeof listedNames>, index: number): Span {
  const outer = names.map(({ start, end, exactCase }) =>
    exactCase ? { start: start - 1, end: end + 1 } : { start, end },
  );
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
