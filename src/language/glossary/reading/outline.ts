import { lineText, linesOf } from '../../text/lines';
import type { EntityKind, Span } from '../../types';
import type { EntryPlace } from './entry';
import { fieldBlockAt } from './fields/fieldBlock';
import { fieldLineOf } from './fields/fieldLine';
import { isDetails } from './fields/frame';
import type { GlossaryText } from './glossaryText';
import { type Heading, headingsOf } from './headings/headings';
import { lastAbbreviations } from './markedTerms';
import { looseEntries } from './looseEntries';
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
}

/** A heading with those below it. */
interface Section {
  readonly heading: Heading;
  /** Where the next heading of the same or a higher level begins. */
  readonly end: number;
  readonly children: readonly Section[];
  /** Where the first child begins, else the end. */
  readonly ownEnd: number;
}

export function outlineOf(source: GlossaryText): Outline {
  const { prose, frontMatter } = source;
  const begin = frontMatter?.after ?? 0;
  const top = sectionsOf(headingsOf(prose, begin), prose.length);
  const outline = new OutlineReader(source);
  outline.readTop(top);
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
  readonly #source: GlossaryText;

  constructor(source: GlossaryText) {
    this.#source = source;
  }

  readTop(top: readonly Section[]): void {
    const [first] = top;
    if (first?.heading.level === 1) this.title = first.heading;
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
      this.places.push(...looseEntries(this.#source, span, kind));
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

  #readGroup({ heading, children, ownEnd, end }: Section, kind: EntityKind | undefined): void {
    this.groups.push({ heading });
    const own = kindOfGroup(this.#words(heading)) ?? kind;
    if (children.length > 0) this.#readChildren(children, own);
    else if (own) this.places.push(...looseEntries(this.#source, { start: heading.bodyStart, end: ownEnd }, own));
    else if (isLetters(this.#words(heading)))
      this.places.push(...looseEntries(this.#source, { start: heading.bodyStart, end }, own));
  }

  /** The headings below a group: those of the highest level are entries or groups, others only where they have fields. */
  #readChildren(children: readonly Section[], kind: EntityKind | undefined): void {
    const highest = highestOf(children);
    const entryLevel = highest === 1 ? 2 : highest;
    for (const section of children) {
      const { level } = section.heading;
      if (level === entryLevel && this.#isGroup(section)) this.#readGroup(section, kind);
      else if (level === entryLevel || this.#hasEntryFields(section)) this.#readEntry(section, kind);
    }
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
      return looseEntries(this.#source, { start: heading.bodyStart, end: ownEnd }, undefined).length > 0;
    }
    return isNamed || (!this.#hasText(section) && this.#hasFieldsBelow(section));
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

/** Fields that the description of a file may have as well: they make no heading an entry. */
const datesOrLinks = new Set(['Source', 'Link', 'See', 'Date'].map((label) => labelMeaning(label)));

const highestOf = (sections: readonly Section[]): number =>
  sections.reduce((highest, { heading }) => Math.min(highest, heading.level), 6);

const isLetters = (words: string): boolean => /^\p{Lu}(?:\s?[-–—/]\s?\p{Lu})?$/u.test(words);

const everySection = (sections: readonly Section[]): Section[] =>
  sections.flatMap((section) => [section, ...everySection(section.children)]);

/** The headings as a tree. */
function sectionsOf(headings: readonly Heading[], end: number): Section[] {
  const build = (from: number, to: number, limit: number): Section[] => {
    const sections: Section[] = [];
    for (let i = from; i < to;) {
      const heading = headings[i]!;
      let next = i + 1;
      while (next < to && headings[next]!.level > heading.level) next++;
      const sectionEnd = next < to ? headings[next]!.start : limit;
      const children = build(i + 1, next, sectionEnd);
      sections.push({ heading, end: sectionEnd, children, ownEnd: children[0]?.heading.start ?? sectionEnd });
      i = next;
    }
    return sections;
  };
  return build(0, headings.length, end);
}
