import { edtfProblem, meantEdtf } from '../../dates';
import type { MessageCode } from '../../messages';
import { type FieldName, fieldRow } from '../fields';
import { entityKinds } from '../../types';
import { linkText } from '../fieldValues';
import { oneLine } from '../plainForm';
import { type EntryDraft, importError, type ImportProblem, importWarning } from './types';

/** Longer texts are refused: they may be a whole sheet saved as one cell. In UTF-16 units. */
const longest = 100_000;

/**
 * The entry as it may be written; undefined where it has no name or is too long. A problem in a field is reported and
 * the value kept, so that the diagnostics of the glossary show it too; links that would run something are removed.
 */
export function checkedDraft(draft: EntryDraft, problems: ImportProblem[]): EntryDraft | undefined {
  const { line } = draft;
  const label = oneLine(draft.label);
  if (label === '') {
    problems.push(importError(line, 'no-label'));
    return undefined;
  }
  if ([label, draft.definition, ...Object.values(draft.fields)].some((text) => text.length > longest)) {
    problems.push(importError(line, 'too-long', label.slice(0, 80)));
    return undefined;
  }
  const fields = Object.entries(draft.fields) as [FieldName, string][];
  return {
    line,
    label,
    fields: Object.fromEntries(fields.map(([name, text]) => [name, checkedField(name, text, draft, problems)])),
    definition: checkedDefinition(draft, problems),
  };
}

function checkedField(name: FieldName, text: string, { line }: EntryDraft, problems: ImportProblem[]): string {
  const value = oneLine(text);
  const warn = (code: MessageCode, ...args: readonly string[]): void =>
    void problems.push(importWarning(line, code, ...args));
  switch (fieldRow(name).holds) {
    case 'kind': {
      const kind = value.toLowerCase().replace('organiz', 'organis');
      if (kind === '' || entityKinds.some((each) => each === kind)) return kind;
      warn('unknown-kind', value, entityKinds.join(', '));
      return value;
    }
    case 'date': {
      const problem = value === '' ? undefined : edtfProblem(value);
      if (problem) problems.push(importWarning(line, problem.code, ...problem.args.map(String)));
      return meantEdtf(value) ?? value;
    }
    case 'sources':
    case 'links':
      return checkedLinks(name, value, line, problems);
    case 'nativeName':
      return value;
    case 'names':
    case 'entries': {
      const names = namesOnLines(text);
      if ((names.match(/"/g)?.length ?? 0) % 2 > 0) warn('odd-quotes', name);
      return names;
    }
  }
}

/** Puts commas between names on separate lines. */
const namesOnLines = (text: string): string =>
  text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(', ');

/** Checks Markdown links; addresses separated by spaces become such links. */
function checkedLinks(name: FieldName, value: string, line: number, problems: ImportProblem[]): string {
  if (value === '') return value;
  const words = value.split(/[\s,;|]+/);
  if (words.every((word) => /^https?:\/\/[^<>]+$/i.test(word))) {
    return words.map((word) => linkText({ title: word, target: word })).join(', ');
  }
  if (/\]\(<?\s{0,3}(?!https?:)[a-z][a-z0-9+.-]{0,30}:|<(?!https?:)[a-z][a-z0-9+.-]{0,30}:/i.test(value)) {
    problems.push(importWarning(line, 'refused-link', name, value));
    return '';
  }
  if (!/\]\(|<https?:/i.test(value)) {
    problems.push(importWarning(line, 'malformed-link', name));
  }
  return value;
}

/** Escapes links that would run a command, a script or a program: they are shown as plain text. */
function checkedDefinition({ definition, line }: EntryDraft, problems: ImportProblem[]): string {
  const inert = definition.replace(runningLink, '\\$&');
  if (inert !== definition) {
    problems.push(importWarning(line, 'defused-link'));
  }
  if (/<\/?[a-z][a-z0-9-]{0,30}[\s/>]/i.test(definition)) {
    problems.push(importWarning(line, 'html'));
  }
  return inert;
}

/** The bracket that makes a link of `](command:…`, `<command:…` or `[label]: command:…`. */
const runningLink = new RegExp(
  String.raw`(?<!\\)(?:\](?=(?:\(|: ?)\s{0,3}<?(?!https?:|mailto:)[a-z][a-z0-9+.-]{0,30}:)` +
    String.raw`|<(?=(?!https?:|mailto:)[a-z][a-z0-9+.-]{1,30}:\S))`,
  'gi',
);
