/**
 * Whether words that resemble a quotation state other numbers: they lack one that it gives, and give one that it lacks.
 * "In 1305 the bishop died" is no edit of "In 1307 the bishop died", however alike they are. A year that was only added,
 * or only removed, says nothing.
 */
export function hasOtherNumbers(quotation: string, words: string): boolean {
  const [given, found] = [numbersIn(quotation), numbersIn(words)];
  return lacks(found, given) && lacks(given, found);
}

const numbersIn = (text: string): ReadonlySet<string> => new Set(text.match(/\d+/g));

/** Whether the first lacks one of the others. */
const lacks = (numbers: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  [...others].some((each) => !numbers.has(each));
