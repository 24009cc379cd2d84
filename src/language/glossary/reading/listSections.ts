import { normalizeName } from '../../text/normalize';
import type { EntryPlace } from './entry';
import type { GlossaryText } from './glossaryText';
import { certainEntries } from './loose/looseEntries';
import { isFrontTitle, isListTitle } from './sectionWords';
import { everySection, type Section } from './sections';
import { labelMeaning } from './words';

// Sections that are lists of entries, and not entries themselves: "## Military terms", and below it items that each begin
// with a name in bold. The definition of an entry may be such a list too, so that the other sections of the file, and
// its title, decide.

/** The file that sections stand in. */
interface File {
  readonly source: GlossaryText;
  /** Whether its title says that it has entries. */
  readonly isList: boolean;
}

const mayHaveTerms = /\*\*|__|\[\[|\|[ \t]*:?-|(?:^|[\r\n]) {0,3}[:~][ \t]/;

/** The sections of one level that are lists. `areEntries`: some of them have fields, and so are entries. */
export function listSections(file: File, sections: readonly Section[], areEntries: boolean): ReadonlySet<Section> {
  const { prose } = file.source;
  const withText = sections.filter(
    (section) =>
      prose.slice(section.heading.bodyStart, section.end).trim() !== '' && !isFrontTitle(wordsOf(file, section)),
  );
  const possible = withText.filter(({ heading, end }) => mayHaveTerms.test(prose.slice(heading.bodyStart, end)));
  const named = possible.filter((section) => isListTitle(wordsOf(file, section)));
  const isMost = possible.length * 2 >= withText.length && possible.length > 0 && !areEntries;
  const lists = (isMost ? possible : named).filter((section) => isList(file, section));
  const isWhole = lists.length > 1 && lists.length === withText.length;
  const isMostOfList = file.isList && lists.length * 2 >= withText.length;
  if (isMost && (isWhole || isMostOfList) && !areParts(file, lists)) return new Set(lists);
  const certain = lists.filter((section) => named.includes(section) || hasDefinitions(file, section));
  return new Set(certain);
}

/** A section that has several entries, or only sections that have. */
function isList(file: File, section: Section): boolean {
  const { heading, ownEnd, children } = section;
  if (children.length === 0) {
    const isLikely = file.isList || isListTitle(wordsOf(file, section));
    return entriesOf(file, section).length >= (isLikely ? 1 : 2);
  }
  const { prose } = file.source;
  const below = children.filter(({ heading: { bodyStart }, end }) => prose.slice(bodyStart, end).trim() !== '');
  return (
    prose.slice(heading.bodyStart, ownEnd).trim() === '' &&
    below.length > 0 &&
    below.every((child) => isList(file, child))
  );
}

const entriesOf = (file: File, section: Section): EntryPlace[] =>
  certainEntries(
    file.source,
    { start: section.heading.bodyStart, end: section.ownEnd },
    file.isList || isListTitle(wordsOf(file, section)),
  );

const wordsOf = ({ source: { prose } }: Pick<File, 'source'>, { heading: { words } }: Section): string =>
  prose.slice(words.start, words.end);

const hasDefinitions = ({ source: { prose } }: File, { heading, end }: Section): boolean =>
  /[\r\n] {0,3}[:~][ \t]+\S/.test(prose.slice(heading.bodyStart, end));

/** Words in bold that most sections share are labels of what is said of each: "**Causes**: …". */
function areParts(file: File, lists: readonly Section[]): boolean {
  const sections = lists.flatMap((section) => everySection([section])).filter(({ children }) => children.length === 0);
  const counts = new Map<string, number>();
  let [all, known] = [0, 0];
  for (const section of sections) {
    const names = new Set(
      entriesOf(file, section).map(({ heading }) => normalizeName(file.source.prose.slice(heading.start, heading.end))),
    );
    for (const name of names) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
      all++;
      if (labelMeaning(name) !== undefined) known++;
    }
  }
  const shared = [...counts.values()].filter((count) => count > 1 && count * 2 >= sections.length).length;
  return known > 0 || shared * 2 > counts.size || all === 0;
}
