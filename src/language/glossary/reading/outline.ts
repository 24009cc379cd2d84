import { lineText, linesOf } from '../../text/lines';
import type { EntityKind, Span } from '../../types';
import type { EntryPlace } from './entry';
import { fieldBlockAt } from './fields/fieldBlock';
import { fieldLineOf } from './fields/fieldLine';
import { isDetails } from './fields/frame';
import type { GlossaryText } from './glossaryText';
import { type Heading, headingsOf } from './headings/headings';
import { lastAbbreviations } from './loose/markedTerms';
import { listSections } from './listSections';
import { certainEntries, looseEntries } from './loose/looseEntries';
import { isFrontTitle, isListTitle, isPartTitle, isReadme } from './sectionWords';
import { everySection, highestOf, isLetters, type Section, sectionsOf } from './sections';
import { kindOfGroup, labelMeaning } from './words';

// Which headings are entries. In the plain form these are the headings of level 2. Others are entries where they have
// fields, or stand under a heading over several of them: a letter ("A", "B–D"), a kind ("People"), or one with nothing
// of its own. Below such a heading, and in a file without headings, entries may also be items of a list, rows of a table
// or terms with definitions.

/** A heading over several entries, or the title of a file. */
export interface Group {
  readonly heading: Heading;
}

export interface Outline {
  readonly places: readonly EntryPlace[];
  /** In reading order; the title of the file is one too. */
  readonly groups: readonly Group[];
  /** Headings of level 2 without words. */
  readonly nameless: readonly Heading[];
  /** The first heading of the file, if it is of level 1. */
  readonly title: Heading | undefined;
  /** Whether any entry has fields under its heading, which is not the title of the file. */
  readonly hasFields: boolean;
  /** Whether the headings below the title are those of the parts of one entry: "Biography", "Legacy". */
  readonly isOne: boolean;
}

export function outlineOf(source: GlossaryText): Outline {
  const { prose, frontMatter } = source;
  const begin = frontMatter?.after ?? 0;
  const top = sectionsOf(headingsOf(prose, begin), prose.length);
  const outline = new OutlineReader(source, titleOf(source, top));
  outline.readTop(top);
  if (outline.isOne) return outline;
  if (outline.places.length === 0) outline.addLoose({ start: begin, end: top[0]?.heading.start ?? prose.length }, top);
  else outline.addAbbreviations();
  return outline;
}

class OutlineReader implements Outline {
  readonly places: EntryPlace[] = [];
  readonly groups: Group[] = [];
  readonly nameless: Heading[] = [];
  title: Heading | undefined;
  hasFields = false;
  isOne = false;
  readonly #source: GlossaryText;
  /** Whether the title of the file says that it has entries. */
  readonly #isList: boolean;

  constructor(source: GlossaryText, title: string) {
    this.#source = source;
    this.#isList = isListTitle(title);
  }

  readTop(top: readonly Section[]): void {
    const [first] = top;
    if (first?.heading.level === 1) this.title = first.heading;
    if (first && top.length === 1 && this.#isOfParts(first)) {
      this.isOne = true;
      return;
    }
    const highest = highestOf(top);
    if (highest > 1) return this.#readChildren(top, undefined);
    const areEntries = this.#areTopEntries(top);
    for (const section of top) {
      if (section.heading.level > 1) this.#readChildren([section], undefined);
      else if (this.#hasEntryFields(section)) this.#readTopEntry(section);
      else if (areEntries && this.#isTopEntry(section)) this.#readEntry(section, undefined);
      else this.#readGroup(section, undefined);
    }
  }

  /** Entries in a list, a table or a list of definitions, in a file that has no others. */
  addLoose(before: Span, top: readonly Section[]): void {
    const spans = [before, ...top.map(({ heading, ownEnd }) => ({ start: heading.bodyStart, end: ownEnd }))];
    spans.forEach((span, i) => {
      const section = top[i - 1];
      const kind = section && kindOfGroup(this.#words(section.heading));
      this.places.push(...looseEntries(this.#source, span, kind, this.#isList));
    });
  }

  /** Abbreviations at the end of the last entry are entries of their own: "*[HRE]: Holy Roman Empire". */
  addAbbreviations(): void {
    const last = this.places.at(-1);
    if (!last || !this.#source.text.includes('\n*[')) return;
    const { places, start } = lastAbbreviations(this.#source, last.body);
    if (places.length === 0) return;
    this.places[this.places.length - 1] = {
      ...last,
      span: { start: last.span.start, end: start },
      body: { start: last.body.start, end: start },
    };
    this.places.push(...places);
  }

  #words({ words }: Heading): string {
    return this.#source.prose.slice(words.start, words.end);
  }

  /** Whether headings of level 1 may be entries: some have fields, or there are several and none of a lower level. */
  #areTopEntries(top: readonly Section[]): boolean {
    if (top.some((section) => this.#hasEntryFields(section) && !this.#hasFieldsBelow(section))) return true;
    const withText = top.filter((section) => this.#hasText(section));
    return withText.length > 1 && top.every(({ children }) => children.length === 0) && !this.#hasLoose(top);
  }

  #isTopEntry(section: Section): boolean {
    return this.#hasText(section) && section.children.length === 0;
  }

  /** An entry of level 1: the headings below it are part of its definition, or entries where some have fields. */
  #readTopEntry(section: Section): void {
    if (!this.#hasFieldsBelow(section)) return this.#readEntry(section, undefined);
    this.#add(section.heading, section.ownEnd, undefined);
    this.#readChildren(section.children, undefined);
  }

  #hasLoose(top: readonly Section[]): boolean {
    return top.some(
      ({ heading, ownEnd }) =>
        looseEntries(this.#source, { start: heading.bodyStart, end: ownEnd }, undefined).length > 0,
    );
  }

  #readGroup({ heading, children, ownEnd, end }: Section, kind: EntityKind | undefined, isList = false): void {
    this.groups.push({ heading });
    const own = kindOfGroup(this.#words(heading)) ?? kind;
    const span = { start: heading.bodyStart, end: ownEnd };
    if (children.length > 0) this.#readChildren(children, own);
    else if (isList) this.places.push(...namesIn(this.#source, span, own, this.#isLikely(heading)));
    else if (own) this.places.push(...looseEntries(this.#source, { start: heading.bodyStart, end: ownEnd }, own));
    else if (isLetters(this.#words(heading)))
      this.places.push(...looseEntries(this.#source, { start: heading.bodyStart, end }, own, true));
  }

  /** The headings below a group: those of the highest level are entries or groups, others only where they have fields. */
  #readChildren(children: readonly Section[], kind: EntityKind | undefined): void {
    const highest = highestOf(children);
    const entryLevel = highest === 1 ? 2 : highest;
    const ofLevel = children.filter(({ heading }) => heading.level === entryLevel);
    const withFields = new Set(children.filter((section) => this.#hasEntryFields(section)));
    const file = { source: this.#source, isList: this.#isList };
    const lists = listSections(
      file,
      ofLevel.filter((section) => !withFields.has(section)),
      withFields.size > 0,
    );
    const isProject = withFields.size === 0 && isReadme(ofLevel.map(({ heading }) => this.#words(heading)));
    const isText = (section: Section): boolean =>
      !withFields.has(section) && (isProject || this.#isText(section, ofLevel, lists));
    for (const section of children) {
      const { level } = section.heading;
      if (level === entryLevel && lists.has(section)) this.#readGroup(section, kind, true);
      else if (level === entryLevel && this.#isGroup(section)) this.#readGroup(section, kind);
      else if (withFields.has(section) || (level === entryLevel && !isText(section))) this.#readEntry(section, kind);
    }
  }

  /** Text around lists or other entries: an introduction, the years of a chronology, sections between lists. */
  #isText(section: Section, siblings: readonly Section[], lists: ReadonlySet<Section>): boolean {
    if (this.#hasFields(section.heading.bodyStart, section.ownEnd)) return false;
    const words = this.#words(section.heading);
    if (isFrontTitle(words)) return siblings.length > 1;
    if (isYear.test(words)) return siblings.filter(({ heading }) => isYear.test(this.#words(heading))).length > 1;
    return lists.size > 1;
  }

  /** Whether the title, or a heading, says that entries stand below it. */
  #isLikely(heading: Heading): boolean {
    return this.#isList || isListTitle(this.#words(heading));
  }

  /** "# Anna Komnene", with "## Biography" and "## Legacy" below it. */
  #isOfParts({ heading, children }: Section): boolean {
    const parts = children.filter((child) => isPartTitle(this.#words(child.heading)));
    const others = children.filter((child) => !parts.includes(child) && !this.#isDetails(child));
    return (
      heading.level === 1 &&
      !this.#isList &&
      parts.length > 0 &&
      others.every((child) => isFrontTitle(this.#words(child.heading))) &&
      !this.#hasFieldsBelow({ heading, children: parts.flatMap((part) => part.children), ownEnd: 0, end: 0 })
    );
  }

  /** "### Details": what stands below is about the entry above. */
  #isDetails({ heading }: Section): boolean {
    return isDetails(this.#words(heading));
  }

  #isGroup(section: Section): boolean {
    const { heading, children, ownEnd } = section;
    const words = this.#words(heading);
    if (children.length === 1 && children.every((child) => this.#isDetails(child))) return false;
    const isNamed = isLetters(words) || kindOfGroup(words) !== undefined;
    if (!isNamed && children.length === 0) return false;
    if (this.#hasFields(heading.bodyStart, ownEnd)) return false;
    if (children.length === 0) {
      const span = { start: heading.bodyStart, end: ownEnd };
      return looseEntries(this.#source, span, undefined, isLetters(words)).length > 0;
    }
    return isNamed || (!this.#hasText(section) && (this.#hasFieldsBelow(section) || this.#hasNamesBelow(section)));
  }

  /** Headings with dates, or any in a file that is called a glossary. */
  #hasNamesBelow({ heading, children }: Section): boolean {
    const words = children.map((child) => this.#words(child.heading));
    if (words.some((each) => isPartTitle(each) || isDetails(each)) || words.length < 2) return false;
    const dated = words.filter((each) => /\d[^()]{0,60}\)[*_]{0,3}$/.test(each)).length;
    return dated * 2 >= words.length || isListTitle(this.#words(heading));
  }

  #readEntry({ heading, children, end, ownEnd }: Section, kind: EntityKind | undefined): void {
    // A heading below an entry that has fields of its own is an entry too.
    this.hasFields ||= heading.level > 1 && this.#hasEntryFields({ heading, children, end, ownEnd });
    const inner = everySection(children).filter(
      (section) => this.#hasEntryFields(section) && !this.#isDetails(section),
    );
    const next = inner[0]?.heading.start ?? end;
    this.#add(heading, next, kind);
    inner.forEach((section, i) => this.#add(section.heading, inner[i + 1]?.heading.start ?? end, kind));
  }

  #add(heading: Heading, end: number, kind: EntityKind | undefined): void {
    const { words, start, bodyStart } = heading;
    if (words.start === words.end) {
      this.nameless.push(heading);
      return;
    }
    this.places.push({
      span: { start, end },
      heading: words,
      body: { start: bodyStart, end },
      ...(kind && { groupKind: kind }),
    });
  }

  #hasText({ heading, ownEnd }: Section): boolean {
    return this.#source.prose.slice(heading.bodyStart, ownEnd).trim() !== '';
  }

  #hasFieldsBelow({ children }: Section): boolean {
    return everySection(children).some((section) => this.#hasEntryFields(section) && !this.#isDetails(section));
  }

  #hasEntryFields({ heading, ownEnd }: Section): boolean {
    return this.#hasFields(heading.bodyStart, ownEnd, false);
  }

  /** Whether the first line that is not blank is a known field, or begins a table of them. */
  #hasFields(from: number, to: number, isAny = true): boolean {
    const { prose } = this.#source;
    for (const { start, end } of linesOf(prose, from, to)) {
      const words = lineText(prose, { start, end });
      if (words.trim() === '') continue;
      const meaning = fieldLineOf(words, start)?.meaning;
      if (meaning !== undefined) return isAny || !datesOrLinks.has(meaning);
      return fieldBlockAt(prose, { start, end }, to) !== undefined;
    }
    return false;
  }
}

/** The entries of a list: those that are certain, where others stand beside them. */
const namesIn = (source: GlossaryText, span: Span, kind: EntityKind | undefined, isLikely: boolean): EntryPlace[] => {
  const all = looseEntries(source, span, kind, isLikely);
  return all.length > 0 ? all : certainEntries(source, span, isLikely);
};

/** "1789", "1760s" */
const isYear = /^\d{3,4}s?$/;

/** The words of the title: those of front matter, else the first heading of level 1. */
function titleOf({ prose, frontMatter }: GlossaryText, [first]: readonly Section[]): string {
  if (first?.heading.level === 1) return prose.slice(first.heading.words.start, first.heading.words.end);
  const properties = frontMatter ? prose.slice(frontMatter.start, frontMatter.end) : '';
  return /^title[ \t]*[:=][ \t]*(?<title>\S.*)$/m.exec(properties)?.groups?.['title'] ?? '';
}

/** Fields that the description of a file may have as well: they make no heading an entry. */
const datesOrLinks = new Set(['Source', 'Link', 'See', 'Date'].map((label) => labelMeaning(label)));
