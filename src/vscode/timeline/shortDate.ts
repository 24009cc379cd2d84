/** The months that are shortened; "May", "June" and "July" are short as they are. */
const longMonths = /\b(January|February|March|April|August|September|October|November|December)\b/g;

/** "1 October 1949" as "1 Oct 1949", for a row. Words of another language stay as they are. */
export const shortDate = (date: string): string => date.replace(longMonths, (month) => month.slice(0, 3));
