import type { Bibliography } from '../../bibliography/bibliography';
import { referenceText } from '../../bibliography/reference';
import { BlockList } from '../../document/blocks';
import { compareNames } from '../../text/collections';
import { LineIndex } from '../../text/lines';
import { moveCitation } from '../../text/spans';
import { proseOf } from '../../document/prose';
import type { Citation, Entity, Span } from '../../types';
import { isCitedForSure } from './citations';
import { contextBefore } from '../sources/citingPlaces';

// Backlinks from the works of the bibliographies to the places in essays and glossaries that cite them by key.

/** A citation such as `[@teiwes1999, p. 34]`. The span is from the sign to the end of the key. */
export interface KeyPlace extends Span {
  /** The text that cites. */
  readonly uri: string;
  /** Where it begins, both from 0; the character in UTF-16 units. */
  readonly line: number;
  readonly character: number;
  readonly key: string;
  /** "p. 34". */
  readonly locator?: string;
  /** Whether it must be a citation; an `@word` outside brackets may be something else. */
  readonly isSure: boolean;
  /** The words before it in its paragraph. */
  readonly context: string;
  /** The glossary entry whose source it is. */
  readonly entry?: { readonly id: string; readonly label: string };
}

/** A key that is cited. */
export interface CitedWork {
  readonly key: string;
  /** Whether a bibliography has it. */
  readonly isKnown: boolean;
  /** The formatted reference; '' where it is not known. */
  readonly reference: string;
  /** By text, then by place; never empty. */
  readonly places: readonly KeyPlace[];
}

/** The citations of a Markdown text, in order; only blocks with an `@` are parsed. */
export function keyPlacesIn(uri: string, text: string, entries: readonly Entity[] = []): KeyPlace[] {
  if (!text.includes('@')) return [];
  const lines = new LineIndex(text);
  return citationsIn(text).map((citation) => {
    const { start, end, key, locator } = citation;
    const entry = entries.find(({ span }) => span.start <= start && end <= span.end);
    return {
      start,
      end,
      uri,
      ...lines.positionAt(start),
      key,
      ...(locator !== undefined && { locator }),
      isSure: isCitedForSure(citation),
      context: entry ? '' : contextBefore(text, citation.group.start),
      ...(entry && { entry: { id: entry.id, label: entry.label } }),
    };
  });
}

function citationsIn(text: string): Citation[] {
  const blocks = new BlockList('markdown', text);
  const found: Citation[] = [];
  for (let i = 0; i < blocks.count; i++) {
    const block = blocks.at(i);
    if (block.isFrontmatter || !block.text.includes('@')) continue;
    const { citations = [] } = proseOf(block, []);
    found.push(...citations.map((citation) => moveCitation(citation, blocks.start(i))));
  }
  return found;
}

/** The works that are cited, unknown keys first, then by key; none without a bibliography. */
export function worksCitedAt(bibliography: Bibliography, places: readonly KeyPlace[]): CitedWork[] {
  if (bibliography.isEmpty) return [];
  const byKey = new Map<string, KeyPlace[]>();
  for (const place of places) {
    const known = byKey.get(place.key);
    if (known) known.push(place);
    else if (place.isSure || bibliography.byKey(place.key).length > 0) byKey.set(place.key, [place]);
  }
  return [...byKey]
    .map(([key, own]): CitedWork => {
      const [entry] = bibliography.byKey(key);
      const record = entry && bibliography.record(entry);
      return {
        key,
        isKnown: entry !== undefined,
        reference: record ? referenceText(record) : '',
        places: own.sort((a, b) => compareNames(a.uri, b.uri) || a.start - b.start),
      };
    })
    .sort((a, b) => Number(a.isKnown) - Number(b.isKnown) || compareNames(a.key, b.key));
}
