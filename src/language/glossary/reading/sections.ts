import { type Heading } from './headings/headings';

/** A heading with those below it. */
export interface Section {
  readonly heading: Heading;
  /** Where the next heading of the same or a higher level begins. */
  readonly end: number;
  readonly children: readonly Section[];
  /** Where the first child begins, else the end. */
  readonly ownEnd: number;
}

export const highestOf = (sections: readonly Section[]): number =>
  sections.reduce((highest, { heading }) => Math.min(highest, heading.level), 6);

export const isLetters = (words: string): boolean => /^\p{Lu}(?:\s?[-–—/]\s?\p{Lu})?$/u.test(words);

export const everySection = (sections: readonly Section[]): Section[] =>
  sections.flatMap((section) => [section, ...everySection(section.children)]);

/** The headings as a tree. */
export function sectionsOf(headings: readonly Heading[], end: number): Section[] {
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
