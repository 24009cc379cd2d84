/** "October 1, 1949", "Oct. 1st". */
const monthFirst = /^\p{Lu}\p{L}+\.?\s\d{1,2}(?:st|nd|rd|th|d)?(?![\p{L}\d])/u;
/** "1 October 1949", "the 1st of October". */
const dayFirst = /^(?:the\s)?\d{1,2}(?:st|nd|rd|th|d)?\s(?:day\s)?(?:of\s)?\p{Lu}/u;

/** The English of a text whose days are written like these: American if more of them begin with the month. */
export function englishOfDays(days: Iterable<string>): 'en-US' | 'en-GB' {
  let american = 0;
  for (const words of days) american += monthFirst.test(words) ? 1 : dayFirst.test(words) ? -1 : 0;
  return american > 0 ? 'en-US' : 'en-GB';
}
