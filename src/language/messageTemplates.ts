// Everything that the language service says to a person, as codes with arguments. This table holds the English words:
// the command line fills them in (`formatMessage`), VS Code translates them first (`src/vscode/ui/messages.ts`).
// To add a diagnostic or a note, add its row here and its Chinese in `l10n/bundle.l10n.zh-cn.json`, then report its
// code.

const edtfExamples = '1958, 1958-05, 1958/1962, 1450~, -0043';

/**
 * English templates by code; `{0}`, `{1}` … stand for the arguments. A code whose last arguments may be absent has one
 * template for each number of arguments.
 */
export const messageTemplates = {
  // Problems of an essay
  'invalid-edtf': {
    1: `“{0}” is not an EDTF date. Examples: ${edtfExamples}.`,
    2: `“{0}” is not an EDTF date. Examples: ${edtfExamples}. Write “{1}” if this is not a date.`,
  },
  'meant-edtf': '“{0}” is not an EDTF date. It is read as “{1}”.',
  'unknown-entry': 'There is no glossary entry “{0}”.',
  'misspelt-name': '“{0}”: did you mean “{1}”?',
  'unused-ignore': '“{0}” ignores nothing here: the problem is gone.',

  // Contradictions in an essay
  'event-differs': 'The glossary has {1} for {0}, not {2}.',
  'inferred-differs': 'The glossary has {1} for {0}. Is this {2}?',
  'life-differs': 'The glossary has {1} for {0}, not {2}.',
  'stated-twice': '{0} is dated {1} earlier in this text.',
  'the-event': 'The {0}',
  'the-birth': 'The birth of {0}',
  'the-death': 'The death of {0}',
  'act-before-birth': '{0} was born {1}, after {2}.',
  'act-after-death': '{0} died {1}, before {2}.',
  'lives-apart': '{0} died {1}, before {2} was born ({3}).',
  'reversed-range': 'The range runs backwards: {0} is later than {1}.',
  'rising-range-bc': 'Years before Christ run down: {0} BC is later than {1} BC.',
  'wrong-length': '{1} is {2} years, not {0}.',
  'wrong-age': '{0}, born {1}, was {2} then, not {3}.',
  'wrong-anniversary': '{0} is {1} years after {2}.',
  'wrong-interval': 'From {0} to {1} is not “{2}”.',
  'not-after': '{0} is not after {1}.',
  'not-before': '{0} is not before {1}.',
  'wrong-weekday': {
    2: '{0} was a {1}.',
    3: '{0} was a {1} in the Julian calendar, and a {2} in the Gregorian.',
  },
  'no-such-date': 'There is no {0}.',
  'skipped-day': '{0} was left out when the Gregorian calendar began.',
  'ambiguous-day': '“{0}” may be {1} or {2}.',
  'future-date': '{0} has not come yet.',
  'related-entry': 'The glossary’s entry for {0}',
  'related-date': 'The date that it contradicts',

  // Descriptions of the fields of a glossary entry
  'field-kind': 'What the entry is: person, organisation, place, event, period, work, office or concept (the default).',
  'field-also': 'Other names, separated by commas. A name in quotation marks is case-sensitive.',
  'field-native': 'The name in its native script, with its romanisation in brackets: 大跃进 (Dà Yuèjìn).',
  'field-date': 'The date in EDTF: 1958, 1958-05, 1958/1962, 1957-23 (autumn), -0043 (44 BC).',
  'field-born': 'The day, month or year of birth in EDTF: 1893-12-26.',
  'field-died': 'The day, month or year of death in EDTF: 1976-09-09.',
  'field-short': 'Short names, separated by commas, that are recognised even before the full name appears.',
  'field-not': 'Phrases, separated by commas, in which a name of this entry is not recognised.',
  'field-see': 'Names of related entries, separated by commas.',
  'field-source':
    'A Markdown link to a file in the workspace. After #:~:text=, a few words of the file identify the passage.',
  'field-link': 'A Markdown link to the web.',

  // Problems of glossary files
  'empty-label': 'This entry has no name.',
  'unknown-field': '“{0}” is not a field. Fields: {1}.',
  'empty-field': '“{0}” has no value.',
  'repeated-field': '“{0}” appears more than once. Only the first one counts.',
  'read-as': '“{0}” is read as “{1}”.',
  'read-date': '“{0}” is read as {1}; in EDTF: {2}.',
  'name-in-brackets': 'The whole of “{0}” is the name. To have “{1}” found as another one, write it as “Also: {1}”.',
  'inverted-name': 'The whole of “{0}” is the name. To have it found as “{1}”, write it so, or add “Kind: person”.',
  'several-names': '“{0}” is one name. Between names, write a comma.',
  'title-name':
    '“{0}” is a name of its own. To keep it with the words before the comma, put quotation marks around both.',
  'heading-remark': 'The whole heading “{0}” is the name, with what describes it.',
  'odd-name': '“{0}” is the name as it is written, with its signs.',
  'unread-field': '“{0}” is part of the definition here, not a field.',
  'julian-date': '“{0}” is Old Style. It is read as {1} in the Gregorian calendar; in EDTF: {2}.',
  'no-entries': 'No glossary entry is recognised in this file. An entry begins with a heading: ## Name.',
  'unknown-kind': '“{0}” is not a kind of entry. Kinds: {1}.',
  'duplicate-name': '“{0}” is also a name of “{1}”.',
  'malformed-link': '“{0}” needs a Markdown link, such as [Title](file.md#:~:text=words) or <https://example.org>.',

  // Links to sources, and quotations
  'refused-link': {
    0: 'Only web addresses and files in the workspace can be sources.',
    2: '“{0}” can only link to the web or to files in the workspace. Left out: {1}',
  },
  'malformed-path': 'The percent-encoding of this path is malformed.',
  'malformed-fragment': 'The text fragment is malformed. Use the form #:~:text=prefix-,start,end,-suffix.',
  'missing-source': 'The file “{0}” does not exist.',
  'missing-passage': {
    1: 'These words are no longer found in “{0}”.',
    2: 'These words are no longer found in “{0}”; nearest: “{1}”.',
  },
  'displaced-passage': 'These words are in “{0}”, but not in the context that the link gives.',
  'ambiguous-passage': 'These words appear more than once in “{0}”.',
  'unreadable-source': {
    1: 'The file “{0}” is not UTF-8 text.',
    2: 'The file “{0}” is too large to search (more than {1} MB).',
  },
  misquotation: 'The quotation has “{0}”, but its source has “{1}”.',

  // Bibliographies and citations
  'unknown-citation': {
    1: 'No bibliography in the workspace has the key “{0}”.',
    2: 'No bibliography in the workspace has the key “{0}”. Did you mean “{1}”?',
  },
  'bibliography-no-key': 'This entry has no key.',
  'bibliography-not-closed': 'The entry “{0}” is not closed.',
  'bibliography-repeated-key': 'The key “{0}” is used more than once in this file.',
  'bibliography-unreadable': {
    0: 'This entry is not valid JSON.',
    1: 'The entry “{0}” cannot be read from here on.',
  },
  'bibliography-not-utf8': 'The bibliography “{0}” is not UTF-8 text.',
  'bibliography-too-large': 'The bibliography “{0}” is too large.',

  // Importing a glossary: entries of any format
  'no-label': {
    0: 'This entry has no name.',
    1: '{0} has no label in the language of the query.',
  },
  'too-long': 'A text of “{0}” is too long for a glossary.',
  'odd-quotes': '“{0}” has an unmatched quotation mark. Names cannot contain quotation marks.',
  'defused-link': 'The definition links to neither the web nor a file. The link was turned into plain text.',
  html: 'The definition contains HTML, which hovers do not show.',
  'duplicate-label': '“{0}” is already on line {1}. Rename one of the two: until then, neither is linked.',
  'repeated-entry': '“{0}” is already on line {1} and was left out.',

  'mere-titles': '“{0}”: {1} left out of the aliases, as a title alone is not a name.',
  'kept-kind': '“{0}” is not a kind. It was added to the definition.',
  'unused-tag': 'The tag “{0}” was left out.',
  'unused-columns': 'Left out: {0}.',
  'kept-out': '“{0}” was imported before and is no longer in the glossary. It was left out.',
  'kept-field': '“{0}”: {1} stays “{2}”, as the glossary has it. The imported value is “{3}”.',
  'negative-year':
    '“{0}” is read as EDTF, where the year 0000 is 1 BC: {1}. If 100 BC is meant by -100, write “100 BC”.',
  'no-precision':
    'The precision of ?{0} is not given (as ?{0}Precision). The first of a month is read as the month, and 1 January as the year.',
  'unusable-date': '?{0} was left out because no EDTF date matches it exactly: {1}',
  'several-dates': '{0} has several values. {1} was used, not {2}.',

  // Importing a table
  'no-header': 'No column is known as the name of an entry. The first line must name the columns, one of them “Name”.',
  'unknown-column': '“{0}” was left out, as nothing tells what it holds.',
  'no-such-column': 'There is no column “{0}”.',
  'repeated-column': '“{0}” is named twice. Only the first column counts.',
  'too-many-cells': 'This row has more cells than the header.',
  'unclosed-quote': 'This quotation mark is never closed. Nothing after it was read.',
  'text-after-quote': 'Text follows a closing quotation mark. Inside a cell, write each quotation mark twice.',

  // Importing YAML
  'broken-yaml': 'This YAML cannot be read: {0}',
  imports: 'Glossaries imported by this one are not read. Import each of them separately.',
  'no-contexts': 'A Contextive glossary needs a list named “contexts”, with a list named “terms” in each context.',
  'no-context': 'This is not a context.',
  'no-terms': '“terms” must be a list.',
  'no-term': 'A term must be a map with a “name”.',
  'quoted-name': '“{0}” was left out: a name cannot contain quotation marks.',
  'unknown-key': '“{0}” is not a known key and was left out. Known keys: {1}.',

  // Importing JSON, GEDCOM and notes
  'broken-json': 'This is not valid JSON from here on.',
  'no-json-list': 'This JSON is neither a list of objects nor the result of a SPARQL query.',
  'no-json-object': 'This is not an object.',
  'broken-gedcom': 'This line is not GEDCOM: it needs a level and a tag.',
  'no-individuals': 'This file has no individuals (INDI).',
  'no-front-matter': 'This note was left out: it has no front matter with aliases, dates or another known key.',

  // Why a kind is proposed for a name that has no entry yet
  'kind-italics': 'a term in italics',
  'kind-number': 'a ruler’s number, “{0}”',
  'kind-head': '“{0}” is part of the name',
  'kind-ending': 'the ending “{0}”',
  'kind-people': 'a people, party or group',
  'kind-before': '“{0}” stands before it',
  'kind-behind': '“{0}” stands behind it',
  'kind-said': 'the text says “{0}” of it',
  'kind-known-place': 'a well-known place',
  'kind-given-name': '“{0}” is a given name',
  'kind-particle': '“{0}” is part of the family name',
  'kind-work': 'a title in italics, or called a work',
  'kind-life': 'the dates of a life',
  'kind-short': 'also called by one word alone',

  // Headings of exported timelines
  'lane-essay': 'Essay',
  'lane-periods': 'Periods',
  'lane-glossary': 'Glossary',
  'lane-lives': 'Lives',
  'heading-date': 'Date',
  'heading-event': 'Event',
  'page-find': 'Find',
  'page-zoom': 'Zoom',
  'page-move': 'Move',
  'calendar-left-out': 'Events without a known day, or before the year 1, are left out: {0}.',
  'column-title': 'title',
  'column-date': 'date',
  'column-text': 'text',
  'column-edtf': 'edtf',
  'column-earliest': 'earliest',
  'column-latest': 'latest',
  'column-modifier': 'modifier',
  'column-relation': 'relation',
  'column-inferred': 'inferred',
  'column-lane': 'lane',
  'column-entities': 'entities',
  'column-file': 'file',
  'column-start': 'start',
  'column-end': 'end',

  // Notes on dates: the date in another calendar, or why it has no value
  'no-such-day': 'No such day: {0} has no more than {1} days.',
  'sweden-1712': 'Only Sweden had a 30 February 1712, between the two calendars.',
  'only-julian': 'Only the Julian calendar has this day; New Style {0}.',
  'old-style': 'Old Style; New Style {0}.',
  'new-style': 'New Style; Old Style {0}.',
  'old-style-day': 'Day {0} of the same month in Old Style.',
  'year-from-march': '{0} by the year that began on 25 March.',
  'republican-range': 'The French Republican calendar was not in force then ({0}).',
  'republican-no-year': 'A French Republican day; its year is not stated.',
  'republican-no-day': 'The French Republican calendar has no such day.',
  'not-converted': 'A date of another calendar, which is not converted.',
  'hijri-no-year': 'AH {0} is no year of the Hijri calendar (1 to {1}).',
  'hijri-no-day': 'The Hijri calendar has no such day.',
  'hijri-days': 'AH {0}: about {1}.',
  'era-year': '{0}.',
  'era-year-days': '{0}: {1}.',
  'era-year-only': '{0}; the lunar month and day are not converted.',
  'era-no-day': '{0} has no such day.',
  'era-no-year': 'The era has no such year: {0}.',
  'outside-era': 'The day lies outside the era: {0}.',
  'several-eras': 'Several eras are called {0}: {1}.',
  'two-readings': 'It may mean {0} or {1}.',
  'event-undated': 'It is counted from an event whose date the text does not tell.',
  'day-unknown': 'The text does not tell the day that it is counted from.',
  'letter-unsure': 'In a letter of that day it may be the last or the next.',
  'too-far-away': 'The date that it could lean on is too far away to be sure.',
  'year-unsure': 'The last year was stated so long before that more than one is possible.',
  'leans-on-unknown': 'It leans on a date that is itself unknown.',

  // Why a date leans on an earlier one
  'reason-nearest': 'the year of the date before',
  'reason-focus': 'the date that the story has reached',
  'reason-month': 'the month that the story has reached',
  'reason-paragraph': 'the time that the paragraph is about',
  'reason-wait': 'the end of the wait',
  'reason-period': 'the end of the period',
  'reason-return': 'the story comes back from a look ahead',
  'reason-flashback': 'the glance back goes on',
  'reason-century': 'the century of the years before',
  'reason-era': 'the era of the years before',
  'reason-table': 'the year runs down the table',
  'reason-day': 'counted from the last day',
  'reason-entry': 'the next such day after the entry before',
  'reason-letter': 'counted from the date of the letter',
  'reason-counted': 'counted from the date before',

  // Parts of such notes
  'two-notes': '{0} {1}',
  listed: '{0}; {1}',
  'year-of-era': '{0} {1} ({2}, {3})',
  'era-and-years': '{0} ({1}, {2}) {3}',
  years: '{0}–{1}',
  'year-bc': '{0} BC',
} as const satisfies Record<string, string | Readonly<Record<number, string>>>;
