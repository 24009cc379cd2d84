/** How a list of works may be headed in an English text, in lower case. The languages of Europe are those of its sources. */
const works = [
  ...['bibliography', 'references', 'reference list', 'works cited', 'works consulted', 'further reading'],
  ...['literature', 'literature cited', 'primary sources', 'primary works', 'primary literature'],
  ...['secondary sources', 'secondary works', 'secondary literature'],
  ...['bibliographie', 'bibliografía', 'bibliografia', 'literaturverzeichnis'],
];

/** "Selected bibliography", "Annotated bibliography". */
const qualifiers = ['', 'select ', 'selected ', 'annotated '];

/** Headings of lists of works: the dates below them date books and not the narrative. */
export const worksHeadings: ReadonlySet<string> = new Set(
  qualifiers.flatMap((qualifier) => works.map((heading) => qualifier + heading)),
);
