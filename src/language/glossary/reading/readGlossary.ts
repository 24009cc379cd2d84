import { groupBy } from '../../text/collections';
import { normalizeName } from '../../text/normalize';
import { type Diagnostic } from '../../types';
import { withReferences } from './crossReferences';
import { type ReadDate } from './dates/fieldDates';
import { readLife } from './dates/lives';
import { type EntryPlace, namedPlace, type NamedPlace, readEntry, type ReadEntry } from './entry';
import { frontMatterEntry, noteEntry } from './frontMatter';
import { type GlossaryText, glossaryText } from './glossaryText';
import { type Outline, outlineOf } from './outline';
import { problem } from './problem';

/** A glossary file as it was read, in whatever form it is written. */
export interface ReadGlossary extends Pick<Outline, 'groups'> {
  readonly source: GlossaryText;
  readonly entries: readonly ReadEntry[];
  readonly problems: readonly Diagnostic[];
  /** Whether the file is one entry, as a note of Obsidian is. */
  readonly isNote: boolean;
}

/** Reads a glossary file. `uri` gives the name of a file that is one entry. Never throws. */
export function readGlossary(uri: string, text: string, readDate: ReadDate): ReadGlossary {
  const source = glossaryText(text);
  const outline = outlineOf(source);
  const alone = frontMatterEntry(uri, source, outline) ?? noteEntry(uri, source, outline);
  const { places, groups, nameless } = alone ? { places: [alone], groups: [], nameless: [] } : outline;
  const named = withoutNumerals(source, places).map((place) => namedPlace(source, place, readDate));
  const shared = sharedNames(source, named, readDate);
  const read = named.map((place) => readEntry(source, place, readDate, shared.has(nameOf(source, place))));
  const entries = withReferences(read);
  const problems = nameless.map(({ start, bodyStart }) =>
    problem('warning', { start, end: endOfLine(text, start, bodyStart) }, 'empty-label'),
  );
  const all = [...problems, ...withoutEntries(source, entries, problems, groups)];
  return { source, entries, groups, problems: all, isNote: alone !== undefined };
}

/** "II. Humayun" is Humayun, and then "I. Babur" is Babur; alone, "I." may be an initial. */
function withoutNumerals({ prose }: GlossaryText, places: readonly EntryPlace[]): readonly EntryPlace[] {
  const lengthOf = ({ heading }: EntryPlace): number =>
    numeral.exec(prose.slice(heading.start, Math.min(heading.end, heading.start + 12)))?.[0].length ?? 0;
  if (!places.some(({ heading }) => secondNumeral.test(prose.slice(heading.start, heading.start + 5)))) return places;
  return places.map((place) => ({
    ...place,
    heading: { start: place.heading.start + lengthOf(place), end: place.heading.end },
  }));
}

const numeral = /^[IVXL]{1,7}\.[ \t]+(?=\S)/;
const secondNumeral = /^II\.[ \t]/;

/** Names that several entries have, when the dates and kinds in their headings are not counted; one life is one person. */
function sharedNames(source: GlossaryText, places: readonly NamedPlace[], readDate: ReadDate): ReadonlySet<string> {
  if (!places.some(({ name }) => name.whole)) return new Set();
  const byName = groupBy(places, (place) => nameOf(source, place));
  return new Set(
    [...byName].filter(([, group]) => group.length > 1 && !isOneLife(group, readDate)).map(([name]) => name),
  );
}

/** Whether places tell of one life at most, with both its dates: then they are one person. */
function isOneLife(places: readonly NamedPlace[], readDate: ReadDate): boolean {
  const texts = places.flatMap(({ name }) =>
    name.parts.filter(({ holds }) => holds === 'Life').map(({ text }) => text),
  );
  const life = new Set(texts).size === 1 ? readLife(texts[0] ?? '', readDate) : undefined;
  return life?.born !== undefined && life.died !== undefined;
}

const nameOf = ({ text }: GlossaryText, { name }: NamedPlace): string =>
  normalizeName(text.slice(name.start, name.end));

/** A text without entries is told at its first line: that of a new glossary, a title alone, is not. */
function withoutEntries(
  { prose }: GlossaryText,
  entries: readonly ReadEntry[],
  problems: readonly Diagnostic[],
  groups: Outline['groups'],
): Diagnostic[] {
  if (entries.length > 0 || problems.length > 0) return [];
  const afterTitle =
    groups[0] && prose.slice(0, groups[0].heading.start).trim() === '' ? groups[0].heading.bodyStart : 0;
  const words = /\S[^\r\n]*/.exec(prose.slice(afterTitle));
  if (!words) return [];
  const start = afterTitle + words.index;
  return [problem('information', { start, end: start + words[0].trimEnd().length }, 'no-entries')];
}

function endOfLine(text: string, start: number, end: number): number {
  return start + text.slice(start, end).replace(/[\r\n]{1,2}$/, '').length;
}
