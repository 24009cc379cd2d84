import type { ReadDate } from '../reading/dates/fieldDates';
import { readGlossary } from '../reading/readGlossary';
import { applied, plainFormEdits } from '../plainForm';
import { dataAsEntries } from './data';
import { asMarkdownHeadings, namesAsHeadings, notesAsTerms, partsAsHeadings } from './markup';
import { wikiPage } from './wiki';

// Files whose form is not read, as it could be anything else: blocks of JSON, pages of a wiki, names one a line. A quick fix
// and *Format Glossary* write them as a glossary.

/** A form that can be written as one that is read. */
interface OtherForm {
  readonly name: string;
  /** The text in a form that is read, with everything that it says; undefined where it is not of this form. */
  readonly rewrite: (text: string, uri: string) => string | undefined;
  /** Fewer entries are none. */
  readonly fewest: number;
}

/** The first that gives entries counts. To add a form, add its row. */
const otherForms: readonly OtherForm[] = [
  { name: 'blocks of JSON, YAML, TOML or CSV', rewrite: dataAsEntries, fewest: 1 },
  { name: 'page of a wiki', rewrite: wikiPage, fewest: 1 },
  { name: 'headings of reStructuredText and Org', rewrite: asMarkdownHeadings, fewest: 1 },
  { name: 'footnotes', rewrite: notesAsTerms, fewest: 2 },
  { name: 'parts between lines across the page', rewrite: partsAsHeadings, fewest: 2 },
  { name: 'names, one a line', rewrite: namesAsHeadings, fewest: 3 },
];

/** A text without entries as a glossary in the plain form; undefined where it is of no form that is known. */
export interface PlainGlossary {
  readonly text: string;
  /** How many entries it has. */
  readonly count: number;
}

export function asPlainGlossary(uri: string, text: string, readDate: ReadDate): PlainGlossary | undefined {
  if (readGlossary(uri, text, readDate).entries.length > 0) return undefined;
  for (const { rewrite, fewest } of otherForms) {
    const written = rewrite(text, uri);
    if (written === undefined) continue;
    const count = readGlossary(uri, written, readDate).entries.length;
    if (count >= fewest) return { text: applied(written, plainFormEdits(uri, written, readDate)), count };
  }
  return undefined;
}
