import { listedNames } from '../../glossary/listedNames';
import type { Glossary } from '../../glossary/parser';
import { isOddName, withoutOddSigns } from '../../glossary/reading/headings/inlineText';
import type { MessageCode } from '../../messages';
import type { Diagnostic } from '../../types';

/** Names that may not be listed as they are meant: "Anna Comnena and Anna Doukaina", "1st Duke of Wellington". */
export const doubtfulNames = ({ fields }: Glossary): Diagnostic[] =>
  fields
    .filter(({ name }) => name === 'Also')
    .flatMap((field) =>
      listedNames(field).flatMap((name, i): Diagnostic[] => {
        const code = name.exactCase ? undefined : doubtOf(name.text, i);
        return code ? [{ start: name.start, end: name.end, severity: 'information', code, args: [name.text] }] : [];
      }),
    );

function doubtOf(name: string, index: number): MessageCode | undefined {
  if (isSeveralNames(name)) return 'several-names';
  if (isOddName(name) || withRemark.test(name)) return 'odd-name';
  return index > 0 && titleAlone.test(name) ? 'title-name' : undefined;
}

/** "Turkish: Kostantiniyye", "Anna – a princess": more than the name. */
const withRemark = /^\p{L}[\p{L} ]*[:：]\s+\S|\s[–—]\s/u;

/** The name without what makes it an odd one. */
export const plainName = (name: string): string =>
  withoutOddSigns(name.replace(/^\p{L}[\p{L} ]*[:：]\s/u, '').split(/\s[–—]\s/)[0] ?? name);

/** Two names of two words or more each, with a word in common: "Anna Comnena and Anna Doukaina". */
function isSeveralNames(text: string): boolean {
  const sides = text.split(/\s(?:and|&)\s/);
  const [first = [], second = []] = sides.map((side) => side.split(/\s/));
  if (sides.length !== 2 || !/^\p{Lu}/u.test(text) || second.length < 2 || !/^\p{Lu}/u.test(second[0] ?? ''))
    return false;
  const words = new Set(first.filter((word) => /^\p{Lu}\S{2}/u.test(word)));
  return first.length > 1 && second.some((word) => words.has(word));
}

/** What stands behind a name and a comma: "1st Duke of Wellington". */
const titleAlone =
  /^(?:\d{1,2}(?:st|nd|rd|th)\s)?(?:Duke|Duchess|Earl|Count|Countess|Baron|Marquess|Viscount|Lord|Prince)\sof\s\p{Lu}/u;
