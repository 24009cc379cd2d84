/** Headings of lists of works: the dates below them date books and not the narrative. */
export const worksHeadings: ReadonlySet<string> = new Set([
  ...['参考文献', '參考文獻', '参考书目', '參考書目', '引用书目', '書目'],
]);
