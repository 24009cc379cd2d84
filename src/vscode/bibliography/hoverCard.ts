import * as vscode from 'vscode';
import {
  type BibliographyEntry,
  type BibliographyRecord,
  citedWorks,
  formatReference,
} from '../../language/features/bibliography';
import type { Citation } from '../../language/types';
import { code, escape, link } from '../ui/trustedMarkdown';
import { rangeInText } from '../workspace/positions';
import type { Works } from './shippedWorks';

/** The hover of a cited work: its reference, the page, a link to the web and one to its entry. */
export function citationLines(works: Works, citation: Citation): string[] {
  const cited = citedWorks(works.bibliography, citation);
  const locator = citation.locator === undefined ? '' : ` — ${escape(citation.locator)}`;
  if (cited.length === 0) return [`${code(`@${citation.key}`)}${locator}`];
  return cited.map(({ entry, record }) => {
    const reference = record ? referenceMarkdown(record) : code(`@${entry.key}`);
    return `${reference}${locator} · ${[...webLinks(record), entryLink(works, entry)].join(' · ')}`;
  });
}

/** The key of an entry in its bibliography. */
export function keyLocation(works: Works, { uri, keySpan }: BibliographyEntry): vscode.Location {
  return new vscode.Location(vscode.Uri.parse(uri), rangeInText(works.texts.get(uri) ?? '', keySpan));
}

const referenceMarkdown = (record: BibliographyRecord): string =>
  formatReference(record)
    .map(({ text, isItalic }) => (isItalic ? `*${escape(text)}*` : escape(text)))
    .join('');

/** Only well-formed DOIs and web addresses: a bibliography may come from anywhere. */
function webLinks(record: BibliographyRecord | undefined): string[] {
  if (record?.doi !== undefined && /^10\.\d{4,9}\/\S+$/.test(record.doi)) {
    return [link(`doi:${record.doi}`, `https://doi.org/${encodeURI(record.doi)}`)];
  }
  return record?.url !== undefined && /^https?:\/\//i.test(record.url) ? [link(record.url, record.url)] : [];
}

function entryLink(works: Works, entry: BibliographyEntry): string {
  const { uri, range } = keyLocation(works, entry);
  const { line, character } = range.start;
  const name = uri.path.split('/').at(-1) ?? '';
  return link(`${name}:${line + 1}`, uri.with({ fragment: `L${line + 1},${character + 1}` }).toString());
}
