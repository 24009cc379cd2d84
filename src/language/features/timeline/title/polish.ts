import { oneOf, wordList } from '../../../text/patterns';
import { withMatchedMarks } from './sentence/brackets';

/** Words that link a sentence to the previous one, if a comma or "then" follows. */
const connectives = oneOf([
  ...wordList(
    'and but then yet so thus hence therefore however moreover furthermore nevertheless nonetheless meanwhile',
  ),
  ...wordList('indeed besides also still again finally consequently accordingly incidentally first second third next'),
  ...wordList('similarly likewise unfortunately'),
  ...['in fact', 'of course', 'to be sure', 'as a result', 'for example', 'for instance', 'in addition', 'in short'],
  ...['after all', 'on the other hand', 'in other words', 'not surprisingly'],
]);

/** "So" and "then" are connectives only before the beginning of a clause: "so much was lost" stays. */
const behindSo = oneOf('the a an he she it they in on by when');
const behindThen = oneOf('the a an he she it they in on came');

const connective = new RegExp(
  [
    String.raw`^(?:${connectives}(?:,\s+|\s+then,?\s+)`,
    String.raw`(?:and|but|yet)\s+`,
    String.raw`so\s+(?=(?:${behindSo}|\p{Lu})\b)`,
    String.raw`then\s+(?=(?:${behindThen}|\p{Lu})\b)`,
    String.raw`(?:但是?|然而|于是|因此|而且|所以)，?)`,
  ].join('|'),
  'iu',
);

/** Words between commas that link a sentence to the previous one: "Demosthenes, however, outmanoeuvred". */
const parenthetical = new RegExp(
  `, ${oneOf([
    ...wordList('however indeed therefore moreover nevertheless nonetheless likewise meanwhile'),
    ...[
      'too',
      'then',
      'of course',
      'in fact',
      'for example',
      'for instance',
      'in turn',
      'as well',
      'on the other hand',
    ],
  ])},`,
  'g',
);

/** Signs that a title never begins or ends with. */
const LEADING = /^[\s,;:.!?，；：、。—–\-•*#]+/;
const TRAILING = /[\s,;:，；：、—–-]{1,9}$/;
const keepsStop = /(?:^|[\s.(])(?:\p{L}|Jr|Sr|etc|Co|Inc|Ltd|ca|al|St|Mt)\.$/u;

/** A title as an editor would print it: no "But" at the beginning, no full stop at the end, a capital first letter. */
export function polished(words: string): string {
  let title = withMatchedMarks(
    unwrapped(words.replace(parenthetical, '').replace(/ ?\([\s,;]*\)/g, '')).replace(
      /^[Tt]hat (?=(?:he|she|it|they|we|the|a|his|her|their|no|all)\b)/,
      '',
    ),
  )
    .replace(LEADING, '')
    .replace(TRAILING, '')
    .replace(/ {2,}/g, ' ')
    .replace(/ (?=[,;])/g, '');
  for (let shorter; (shorter = title.replace(connective, '')) !== title && shorter.includes(' ');) title = shorter;
  title = title.replace(/[\s,;:–—-]{1,5}…$/, '…');
  if (/[^.][.。．]$/.test(title) && !keepsStop.test(title)) title = title.slice(0, -1);
  return capitalised(title.trim());
}

/** The text inside brackets that enclose everything. */
function unwrapped(words: string): string {
  const inside = /^[([（]([^()[\]（）]*)[)\]）][.。]?$/.exec(words.trim());
  return inside?.[1] ?? words;
}

/** "iron" becomes "Iron"; a word with a capital inside it ("iPhone") does not change. */
const capitalised = (title: string): string =>
  title.replace(/^(["“‘«(]?)(\p{Ll})(?!\p{Lu})/u, (_, sign: string, letter: string) => sign + letter.toUpperCase());
