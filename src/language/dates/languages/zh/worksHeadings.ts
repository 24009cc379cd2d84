/** Headings of bibliographies: the dates below them are of books, not of the narrative. */
export const worksHeadings: ReadonlySet<string> = new Set([
  ...['参考文献', '參考文獻', '参考书目', '參考書目', '引用书目', '書目'],
]);
