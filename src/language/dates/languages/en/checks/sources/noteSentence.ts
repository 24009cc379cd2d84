import { endsSentence } from '../../../../../text/sentences';
import { oneOf } from '../../../../../text/patterns';
import { tells } from './papers';

// Whether the sentence of a note around a date tells something: "The siege ended in 1689." A list of sources has no verb:
// "Avaux to Louvois, June 8/18. 1689; Life of James, ii. 358".

const irregular =
  oneOf(`did could would began rose gave made left built saw got brought fought knew ran kept set took lay
  sat stood led drew grew put held met found thought took may might must shall should will can does do were be been
  seems seem makes gives means shows took calls refers relates begins ends defines describes
  assigns places extends proves adds`);
const finite = new RegExp(`(?<![\\p{L}-])${irregular}(?![\\p{L}-])`, 'u');
const participle = /(?<![\p{L}-])(\p{Ll}{2,14}ed)(?![\p{L}-])(?! by\b)/gu;
/** What is told of a source. */
const ofSource = new RegExp(
  `^${oneOf(`dated printed published reprinted licensed issued edited translated entitled cited quoted
  mentioned preserved annexed addressed communicated revised enlarged collected augmented corrected signed sealed
  abridged reprinted transcribed recorded noted delivered prefixed appended inserted`)}$`,
);

const hasVerb = (words: string): boolean =>
  tells.test(words) ||
  finite.test(words) ||
  [...words.matchAll(participle)].some(([, word = '']) => !ofSource.test(word));

/** The words of a date's sentence before it: within its bracket, behind a semicolon or dash. */
function beginning(before: string): string {
  for (let i = before.length - 1; i >= 0; i--) {
    const sign = before[i]!;
    if (sign === ')') {
      i = Math.max(0, before.lastIndexOf('(', i));
      continue;
    }
    if (isSeparator(before, i) || sign === '(') return before.slice(i + 1);
  }
  return before;
}

function ending(after: string): string {
  for (let i = 0; i < after.length; i++) if (after[i] === ')' || isSeparator(after, i)) return after.slice(0, i);
  return after;
}

const isSeparator = (text: string, at: number): boolean => {
  const sign = text[at]!;
  if (sign === '\u2014' || sign === '[' || sign === ']') return true;
  // "In 1958 three came; since 1960, none."
  if (sign === ';') return !/^\s{0,4}\p{Ll}/u.test(text.slice(at + 1, at + 6));
  if (sign === '-') return text[at + 1] === '-' || text[at - 1] === '-';
  return '.?!'.includes(sign) && endsSentence(text, at);
};

/** Whether the sentence around a date in a note has a verb of its own, or names something that happened. */
export const tellsInNote = (before: string, after: string): boolean =>
  happened.test(before.slice(-NEAR)) || hasVerb(`${beginning(before)} \u2026 ${ending(after)}`);

/** A note that is only the date of what the text tells: "[Footnote 150: 17th December, 546]", "About 1450.". */
export const isOnlyDate = (before: string, after: string): boolean =>
  nothingBefore.test(before) && nothingBehind.test(after);
const nothingBefore =
  /^\s{0,4}(?:\[?(?:Footnote|Note)?(?:\s[A-Z\d]{1,4})?[:.])?\s{0,4}(?:(?:In|On|About|The|the)\s{1,4}){0,2}$/;
const nothingBehind = /^[\s.\]]{0,4}$/;

/** "Mao, speech of ", "Sermon at Paul's Cross on ": the day of what is quoted. */
const happened = new RegExp(
  `\\b${oneOf(`speech speeches sermon address lecture talk remarks interview conversation meeting conference debate session
  trial`)}(?:\\s(?:at|in|to|with)\\s[^.;,()]{3,30},?)?(?:\\s(?:of|on)|,)(?:\\sthe)?\\s$`,
  'iu',
);
/** Of the words before a date, in characters. */
const NEAR = 60;

/** "A full Account, by a Clergyman lately escaped, " before a year; but "He died in London, ". */
export const endsTitleBefore = (before: string): boolean =>
  /[\p{L}"'\u2019\u201d],\s{1,4}$/u.test(before) && !ofPerson.test(beginning(before));
const ofPerson = /^\s{0,4}(?:He|She|They|It|We|I)\b/;

/** "Printed in London in ", "not published till ", "licensed ", "a letter dated the ". */
export const madeSource = new RegExp(
  `\\b${oneOf(`printed publish published reprinted licensed issued edited dated written composed appeared acted performed
    translated bearing`)}\\b[^.;:]{0,40}$|\\b(?:entitled|intituled)\\s[^.;:]{3,70},\\s{1,4}$`,
  'u',
);
