import type { Message, MessageCode } from '../messages';
import { type DateField, type Diagnostic, type Entity, entityKinds, type Span } from '../types';
import { citationsOfField, linksOfField } from './fieldLinks';
import {
  citationText,
  type FieldValue,
  linkText,
  nameText,
  nativeText,
  readNativeName,
  referenceText,
} from './fieldValues';
import { listedNames, listedReferences } from './listedNames';
import { kindMeant } from './reading/words';

// The fields of a glossary entry. To add one, add its row to `glossaryFields`, its part to `Entity` (types.ts) and to
// `EntityFields`, and its help to `messageTemplates.ts`, with its Chinese in `l10n/`. Reading, writing, completion, help, and the
// CSV and Markdown forms follow from the row. What shows entries names its fields itself: `features/essay/hover.ts`,
// `vscode/glossary/entryCard.ts`, `exchange/jsonLd.ts`, `exchange/appendix.ts`. A date also needs `entryEvents.ts` of the
// timeline and `features/glossary/tree.ts`; what Wikidata calls it stands in `exchange/sparql.ts`.

/** What fields say of an entry. */
export type EntityFields = Pick<
  Entity,
  | 'kind'
  | 'otherNames'
  | 'native'
  | 'shortForms'
  | 'notPhrases'
  | 'date'
  | 'born'
  | 'died'
  | 'see'
  | 'sources'
  | 'links'
  | 'citations'
>;

interface FieldRow {
  /** The kind of value, used by completion, diagnostics and import. `entries` are names of other entries. */
  readonly holds: 'kind' | 'names' | 'nativeName' | 'date' | 'entries' | 'sources' | 'links';
  /** An entry has it once; further ones are reported and do not count. */
  readonly isSingle?: true;
  /** What completion and hovers say about it. */
  readonly help: MessageCode;
  /** Reads the entry's properties from all fields with this name. */
  readonly read: (fields: readonly FieldValue[]) => Partial<EntityFields>;
  /** The value as a glossary writes it; '' where the entry has none. */
  readonly write: (entity: EntityFields) => string;
  /** The problem of a value, if any. */
  readonly problem?: (field: FieldValue) => Message | undefined;
}

/** In the order in which they are offered, and written by an export. */
export const glossaryFields = {
  Kind: {
    holds: 'kind',
    isSingle: true,
    help: 'field-kind',
    read: ([field]) => ({ kind: kindMeant(field?.text ?? '') ?? 'concept' }),
    write: ({ kind }) => kind,
    problem: ({ text }) =>
      kindMeant(text) ? undefined : { code: 'unknown-kind', args: [text, entityKinds.join(', ')] },
  },
  Also: {
    holds: 'names',
    help: 'field-also',
    read: (fields) => ({ otherNames: fields.flatMap(listedNames) }),
    write: ({ otherNames }) => listed(otherNames, ({ text, exactCase }) => (exactCase ? `"${text}"` : nameText(text))),
  },
  Native: {
    holds: 'nativeName',
    isSingle: true,
    help: 'field-native',
    read: ([field]) => (field ? { native: readNativeName(field.text) } : {}),
    write: ({ native }) => (native ? nativeText(native) : ''),
  },
  Date: {
    holds: 'date',
    isSingle: true,
    help: 'field-date',
    read: ([field]) => (field ? { date: dateField(field) } : {}),
    write: ({ date }) => date?.edtf ?? '',
  },
  Born: {
    holds: 'date',
    isSingle: true,
    help: 'field-born',
    read: ([field]) => (field ? { born: dateField(field) } : {}),
    write: ({ born }) => born?.edtf ?? '',
  },
  Died: {
    holds: 'date',
    isSingle: true,
    help: 'field-died',
    read: ([field]) => (field ? { died: dateField(field) } : {}),
    write: ({ died }) => died?.edtf ?? '',
  },
  Short: {
    holds: 'names',
    help: 'field-short',
    read: (fields) => ({ shortForms: namesIn(fields) }),
    write: ({ shortForms }) => listed(shortForms, nameText),
  },
  Not: {
    holds: 'names',
    help: 'field-not',
    read: (fields) => ({ notPhrases: referencesIn(fields) }),
    write: ({ notPhrases }) => listed(notPhrases, referenceText),
  },
  See: {
    holds: 'entries',
    help: 'field-see',
    read: (fields) => ({ see: referencesIn(fields) }),
    write: ({ see }) => listed(see, referenceText),
  },
  Source: {
    holds: 'sources',
    help: 'field-source',
    read: (fields) => ({ sources: fields.flatMap(linksOfField), citations: fields.flatMap(citationsOfField) }),
    write: ({ sources, citations }) => [...sources.map(linkText), ...citations.map(citationText)].join(', '),
    problem: (field) =>
      linksOfField(field).length > 0 || citationsOfField(field).length > 0
        ? undefined
        : { code: 'malformed-link', args: ['Source'] },
  },
  Link: {
    holds: 'links',
    help: 'field-link',
    read: (fields) => ({ links: fields.flatMap(linksOfField) }),
    write: ({ links }) => listed(links, linkText),
    problem: (field) => (linksOfField(field).length > 0 ? undefined : { code: 'malformed-link', args: ['Link'] }),
  },
} as const satisfies Readonly<Record<string, FieldRow>>;

export type FieldName = keyof typeof glossaryFields;

/** In the order of the table. */
export const fieldNames = Object.keys(glossaryFields) as readonly FieldName[];

/** The row of a field. */
export const fieldRow = (name: FieldName): FieldRow => glossaryFields[name];

/** The field of a name, in any case. */
export const fieldNamed = (written: string): FieldName | undefined =>
  fieldNames.find((name) => name.toLowerCase() === written.toLowerCase());

/** `- Kind: event`. The span covers the value, from its first to its last character. */
export interface GlossaryField extends FieldValue {
  readonly name: FieldName;
  /** It is written together with another field, as both dates of a life are: "1083–1153". */
  readonly isPart?: true;
}

/** An entry without fields. */
const withoutFields: EntityFields = {
  kind: 'concept',
  otherNames: [],
  shortForms: [],
  notPhrases: [],
  see: [],
  sources: [],
  links: [],
  citations: [],
};

/** The properties of an entry from its fields. If a field may occur only once, the first one counts. */
export function readFields(fields: readonly GlossaryField[]): EntityFields {
  const read: { -readonly [Name in keyof EntityFields]: EntityFields[Name] } = { ...withoutFields };
  for (const name of namesAmong(fields)) {
    const row = fieldRow(name);
    const own = fields.filter((field) => field.name === name);
    Object.assign(read, row.read(row.isSingle ? own.slice(0, 1) : own));
  }
  return read;
}

/** The names of the fields, in the order of the table. */
const namesAmong = (fields: readonly GlossaryField[]): readonly FieldName[] =>
  fieldNames.filter((name) => fields.some((field) => field.name === name));

/** The problems of an entry's fields. */
export function fieldProblems(fields: readonly GlossaryField[]): Diagnostic[] {
  return namesAmong(fields).flatMap((name) => {
    const { isSingle, problem } = fieldRow(name);
    const own = fields.filter((field) => field.name === name);
    const counting = isSingle ? own.slice(0, 1) : own;
    return [
      ...own.slice(counting.length).map((field) => warning(field, { code: 'repeated-field', args: [name] })),
      ...counting.flatMap((field) => {
        const message = problem?.(field);
        return message ? [warning(field, message)] : [];
      }),
    ];
  });
}

const warning = ({ start, end }: Span, message: Message): Diagnostic => ({
  start,
  end,
  severity: 'warning',
  ...message,
});

const dateField = ({ text, meaning, start, end }: FieldValue): DateField => ({
  edtf: meaning ?? text,
  start,
  end,
});

const namesIn = (fields: readonly FieldValue[]): string[] => fields.flatMap(listedNames).map(({ text }) => text);

const referencesIn = (fields: readonly FieldValue[]): string[] =>
  fields.flatMap(listedReferences).map(({ text }) => text);

const listed = <T>(values: readonly T[], write: (value: T) => string): string => values.map(write).join(', ');
