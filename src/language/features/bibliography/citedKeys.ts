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

// Who cites what by key: the citations of essays and glossaries, seen from the works of the bibliographies.

/** A citation such as `[@teiwes1999, p. 34]`. The span is from the sign to the end of the key. */
export interface KeyPlace extends Span {
  /** The text that holds it. */
  readonly uri: string;
  /** Where it begins, both from 0; the character in UTF-16 units. */
  readonly line: number;
  readonly character: number;
  readonly key: string;
  /** "p. 34". */
  readonly locator?: string;
  /** Whether it can be nothing else: an `@word` outside brackets may be. */
  readonly isSure: boolean;
  /** The words before it in its paragraph; '' at its beginning. */
  readonly context: string;
  /** The entry of a glossary that rests on it. */
  readonly entry?: { readonly id: string; readonly label: string };
}

/** A key that is cited. */
export interface CitedWork {
  readonly key: string;
  /** Whether a bibliography has it. */
  readonly isKnown: boolean;
  /** The formatted work; '' where it cannot be told. */
  readonly reference: string;
  /** By text, then by place; never empty. */
  readonly places: readonly KeyPlace[];
}

/** The citations by key of a Markdown text, in its order; only blocks that may hold one are parsed. */
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

/** The works that are cited, those that no bibliography has first, then by key; none where there is no bibliography. */
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
