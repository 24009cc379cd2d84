import { compareNames, groupBy } from '../../text/collections';
import { LineIndex } from '../../text/lines';
import type { FoundPassage } from '../../sources/findPassage';
import { parseTextFragment } from '../../sources/textFragment';
import { splitTarget } from '../../text/markup';
import type { Span } from '../../types';
import type { CitingPlace } from './citingPlaces';
import { readable } from './quotations/readable';

// Backlinks: the links of essays and glossaries, seen from the texts that they lead to.

/** A citing place with what became of its link. */
export interface FollowedLink {
  readonly place: CitingPlace;
  /** The file, or the web page without its fragment. */
  readonly source: string;
  /** `unread`: a file that is missing, or cannot be read. */
  readonly status: 'read' | 'unread' | 'web';
  /** Of a file that was read. */
  readonly text?: string;
  /** Where the fragment leads in it; absent if the link has none. */
  readonly passage?: FoundPassage;
}

/** A passage of a source that is cited. */
export interface CitedPassage {
  /**
   * `found`; `edited`: found, but its words are no longer those of the link; `ambiguous`: several places may be meant;
   * `orphan`: no place is similar; `whole`: a link to the source as a whole; `web`: a page, which is not read.
   */
  readonly status: 'orphan' | 'ambiguous' | 'whole' | 'web' | 'found' | 'edited';
  /** The passage as it stands, or the words of the link if it was not found. One line, shortened if long. */
  readonly words: string;
  /** Only of a passage that was found. */
  readonly span?: Span;
  /** The line on which it begins, from 0. */
  readonly line?: number;
  /** By text, then by place; never empty. */
  readonly places: readonly CitingPlace[];
}

/** A text that others cite. */
export interface CitedSource {
  readonly source: string;
  readonly status: FollowedLink['status'];
  /** Orphans first, then ambiguous ones, then in the order of the text. */
  readonly passages: readonly CitedPassage[];
}

/** All backlinks, by source. */
export function backlinksOf(links: readonly FollowedLink[]): CitedSource[] {
  const sources = groupBy(links, ({ source }) => source);
  return [...sources]
    .map(([source, own]) => ({ source, status: own[0]!.status, passages: passagesOf(own) }))
    .sort((a, b) => compareNames(a.source, b.source));
}

/** The passages of a source that hold an offset, the innermost first; the end counts. */
export function citedAt({ passages }: CitedSource, offset: number): CitedPassage[] {
  return passages
    .filter(({ span }) => span && span.start <= offset && offset <= span.end)
    .sort((a, b) => length(a.span) - length(b.span));
}

const length = (span: Span | undefined): number => (span ? span.end - span.start : 0);

function passagesOf(links: readonly FollowedLink[]): CitedPassage[] {
  const passages = [...groupBy(links, keyOf).values()]
    .map(passageOf)
    .sort(
      (a, b) =>
        order[a.status] - order[b.status] ||
        (a.span?.start ?? 0) - (b.span?.start ?? 0) ||
        (a.span?.end ?? 0) - (b.span?.end ?? 0) ||
        compareNames(a.words, b.words),
    );
  const lines = new LineIndex(links[0]?.text ?? '');
  return passages.map((passage) =>
    passage.span ? { ...passage, line: lines.positionAt(passage.span.start).line } : passage,
  );
}

const order: Record<CitedPassage['status'], number> = {
  orphan: 0,
  ambiguous: 1,
  whole: 2,
  web: 3,
  found: 4,
  edited: 4,
};

/** Links to the same span mean the same passage, whatever their fragments say. */
function keyOf({ passage, place }: FollowedLink): string {
  const { span } = passage ?? {};
  return span ? `${span.start}–${span.end}` : (splitTarget(place.destination).fragment ?? '');
}

function passageOf(links: readonly FollowedLink[]): CitedPassage {
  const places = links.map(({ place }) => place).sort((a, b) => compareNames(a.uri, b.uri) || a.start - b.start);
  const { place, status, text, passage } = links[0]!;
  if (passage?.span && text !== undefined) {
    const isEdited = links.every((link) => link.passage?.status === 'fuzzy');
    const words = abridged(readable(text, passage.span));
    return { status: isEdited ? 'edited' : 'found', words, span: passage.span, places };
  }
  const { fragment } = splitTarget(place.destination);
  const words = abridged(wordsOfFragment(fragment ?? ''));
  if (status === 'web') return { status, words, places };
  if (status === 'read' && !passage) return { status: 'whole', words, places };
  return { status: (passage?.count ?? 0) > 0 ? 'ambiguous' : 'orphan', words, places };
}

/** The words that a fragment names, without its context; the fragment itself if it is malformed. */
function wordsOfFragment(fragment: string): string {
  const parsed = parseTextFragment(fragment);
  return parsed ? [parsed.start, parsed.end].filter((part) => part !== undefined).join(' … ') : fragment;
}

/** Of longer words the beginning and the end are shown. UTF-16 units. */
const longest = 160;

function abridged(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length <= longest ? line : `${line.slice(0, longest - 50).trimEnd()} … ${line.slice(-40).trimStart()}`;
}
