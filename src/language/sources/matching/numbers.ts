/**
 * Whether words that are like a quotation say other numbers: of some that it gives they have none, and they have some
 * that it does not give. "In 1305 the bishop died" is not what became of "In 1307 the bishop died", however like they
 * are; a year that was taken out, or put in, says nothing.
 */
export function hasOtherNumbers(quotation: string, words: string): boolean {
  const [given, found] = [numbersIn(quotation), numbersIn(words)];
  return lacks(found, given) && lacks(given, found);
}

const numbersIn = (text: string): ReadonlySet<string> => new Set(text.match(/\d+/g));

/** Whether the first lacks one of the others. */
const lacks = (numbers: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  [...others].some((each) => !numbers.has(each));
