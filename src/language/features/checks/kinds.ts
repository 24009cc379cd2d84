import type { MessageCode } from '../../messages';

// Every problem that Annalist reports belongs to one kind, and each kind has a setting, `annalist.checks.KIND`. A new
// code needs a row here, its words in `messageTemplates.ts`, and a section in `docs/checks.md`.

/** The codes of problems, by kind. */
export const checks = {
  /** Names that look like a misspelt name of the glossary. */
  spelling: ['misspelt-name'],
  /** Entries that do not exist, and names that two entries share. */
  entries: ['unknown-entry', 'duplicate-name'],
  /** Dates, in fields and corrections, that cannot be read. */
  dates: ['invalid-edtf', 'meant-edtf'],
  /** Dates of events that the glossary, or the text itself, has differently. */
  eventDates: ['event-differs', 'inferred-differs', 'stated-twice'],
  /** People who act before they were born or after they died. */
  lives: ['life-differs', 'act-before-birth', 'act-after-death', 'lives-apart'],
  /** Ranges that end before they begin. */
  ranges: ['reversed-range', 'rising-range-bc'],
  /** Numbers of years that do not agree with the dates beside them. */
  arithmetic: ['wrong-length', 'wrong-age', 'wrong-anniversary', 'wrong-interval'],
  /** Dates that are not in the order that the words give. */
  order: ['not-after', 'not-before'],
  /** Days that never were, or not on this weekday. */
  calendar: ['wrong-weekday', 'no-such-date', 'skipped-day', 'ambiguous-day', 'future-date'],
  /** Quotations that differ from the passage that they cite. */
  quotations: ['misquotation'],
  /** Links to files and passages. */
  links: [
    'missing-source',
    'missing-passage',
    'displaced-passage',
    'ambiguous-passage',
    'unreadable-source',
    'refused-link',
    'malformed-path',
    'malformed-fragment',
    'malformed-link',
  ],
  /** Keys of works that are in no bibliography. */
  citations: ['unknown-citation'],
  /** Bibliographies that cannot be read. */
  bibliographies: [
    'bibliography-no-key',
    'bibliography-not-closed',
    'bibliography-repeated-key',
    'bibliography-unreadable',
    'bibliography-not-utf8',
    'bibliography-too-large',
  ],
  /** Mistakes in the form of a glossary. */
  glossary: ['no-entries', 'empty-label', 'unknown-field', 'empty-field', 'repeated-field', 'unknown-kind'],
  /** How a glossary is read where it is not in the plain form. */
  readings: [
    'read-as',
    'read-date',
    'julian-date',
    'inverted-name',
    'name-in-brackets',
    'several-names',
    'title-name',
    'heading-remark',
    'odd-name',
    'unread-field',
  ],
  /** Comments that say to ignore a problem, and ignore none. */
  ignores: ['unused-ignore'],
} as const satisfies Readonly<Record<string, readonly MessageCode[]>>;

/** A kind of problem. */
export type CheckKind = keyof typeof checks;

/** The code of a problem. */
export type CheckCode = (typeof checks)[CheckKind][number];

export const checkKinds = Object.keys(checks) as readonly CheckKind[];

const kinds: ReadonlyMap<string, CheckKind> = new Map(
  checkKinds.flatMap((kind) => checks[kind].map((code) => [code, kind] as const)),
);

/** The kind of a problem; undefined for a code that is no problem of a text, such as that of an import. */
export const kindOfCheck = (code: string): CheckKind | undefined => kinds.get(code);

/** Every code of a problem. */
export const checkCodes = [...kinds.keys()] as readonly CheckCode[];
