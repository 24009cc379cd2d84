/** Headings of bibliographies in an English text, in lower case, including those in other European languages. */
const works = [
  ...['bibliography', 'references', 'reference list', 'works cited', 'works consulted', 'further reading'],
  ...['literature', 'literature cited', 'primary sources', 'primary works', 'primary literature'],
  ...['secondary sources', 'secondary works', 'secondary literature'],
  ...['bibliographie', 'bibliografía', 'bibliografia', 'literaturverzeichnis'],
];

/** "Selected bibliography", "Annotated bibliography". */
const qualifiers = ['', 'select ', 'selected ', 'annotated '];

/** Headings of bibliographies: the dates below them are of books, not of the narrative. */
export const worksHeadings: ReadonlySet<string> = new Set(
  qualifiers.flatMap((qualifier) => works.map((heading) => qualifier + heading)),
);
