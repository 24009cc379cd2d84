// Where a sentence ends in a script with capital letters.

/**
 * Whether the mark ends a sentence: it stands behind a word of two letters or more, or behind a number, and before a
 * capital letter or a digit. "in 1957. The" does, "J. Smith" and "4.2" do not.
 */
export function endsSentence(text: string, mark: number, limit: number): boolean {
  const next = text.charCodeAt(mark + 1);
  if (isLetterOrDigit(next) || next === COMMA) return false;
  if (!mayEndWord(text, mark - 1)) return false;
  if (!mayEndWord(text, mark - 2) && !isDigit(text.charCodeAt(mark - 1))) return false;
  return sentenceStart.test(text.slice(mark + 1, Math.min(mark + REACH, limit + 1)));
}

const COMMA = 44;

/** Room for closing quotation marks, four note numbers and white space before the next sentence. */
const REACH = 40;

const sentenceStart = /^["”’')\]]{0,3}(?:\[\d{1,3}\]){0,4}\s{1,9}["“‘'([]?(?:\p{Lu}|\d|$)/u;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetterOrDigit = (code: number): boolean => ((code | 32) >= 97 && (code | 32) <= 122) || isDigit(code);

/** The code of "ß", the first small letter beyond ASCII. */
const FIRST_ACCENTED = 0xdf;

/** What may stand before the full stop of a sentence: a small letter, a digit, a closing bracket or quotation mark. */
function mayEndWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= 128) return code >= FIRST_ACCENTED;
  return (code >= 97 && code <= 122) || isDigit(code) || ')]"\'%'.includes(text.charAt(at)) || isAcronym(text, at);
}

/** "the PLA." ends a sentence, "J." does not. */
const isAcronym = (text: string, at: number): boolean => /^\p{Lu}{2}/u.test(text.slice(Math.max(0, at - 1), at + 1));
