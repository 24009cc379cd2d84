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

/** Headings of lists of sources and credits, below which prose may stand as well. */
export const sourceHeadings: ReadonlySet<string> = new Set([
  ...['sources', 'source', 'source list', 'list of sources', 'sources cited', 'sources consulted', 'sources used'],
  ...['sources and further reading', 'sources and notes', 'notes and sources', 'references and notes', 'source notes'],
  ...['archival sources', 'printed sources', 'published sources', 'manuscript sources', 'unpublished sources'],
  ...['websites', 'web sources', 'online sources', 'newspaper sources'],
  ...[
    'image credits',
    'picture credits',
    'photo credits',
    'illustration credits',
    'credits',
    'images',
    'image sources',
  ],
  ...['materials for reference', 'reference materials', 'readings', 'reading list', 'recommended reading'],
  ...[
    'suggested reading',
    'suggestions for further reading',
    'for further reading',
    'links',
    'external links',
    'see also',
  ],
  ...['works referenced', 'works used', 'list of works', 'citations'],
]);
