import { wordSet } from '../../../text/patterns';
import { labelMeaning } from '../words';

// Lines that frame the fields of an entry and say nothing themselves: "### Details", "> [!info]", "- Life".

const detailWords = wordSet(
  'details data facts info information infobox fields properties metadata attributes overview dates life names steckbrief ' +
    'daten angaben données informations datos dati 资料 信息 基本信息 資料',
);
const heading = /^ {0,3}#{1,6}[ \t](?<words>[^#]{1,40})#{0,6}$/;
const callout = /^[ \t]{0,3}>[ \t]?\[![\w-]{1,30}\][+-]?(?<words>[^\]]{0,40})$/;
const item = /^[ \t]{0,8}[-*+•][ \t][*_]{0,3}(?<words>\p{L}[\p{L} ]{0,30})[*_:]{0,4}$/u;

/** Longer lines, in UTF-16 units, are no frame. */
const longest = 80;

/** Whether the words of a heading say that fields stand below it. */
export const isDetails = (words: string): boolean =>
  detailWords.has(
    words
      .toLowerCase()
      .replace(/^(?:key|basic|personal|biographical)\s/, '')
      .replace(/:$/, ''),
  );

/** Whether a line may frame fields. */
export function isFrame(line: string): boolean {
  if (line.length > longest) return false;
  const words = line.trimEnd();
  const title = (heading.exec(words) ?? item.exec(words))?.groups?.['words']?.trim();
  if (title !== undefined) return isDetails(title) || labelMeaning(title) === 'Life';
  const box = callout.exec(words)?.groups?.['words']?.trim();
  return box !== undefined && (box === '' || isDetails(box));
}

/** Whether a line may stand in a box before the table of its fields: its title, or a heading in it. */
export const isBoxTitle = (line: string): boolean =>
  line.length <= longest && /^[ \t]{0,3}>[ \t]?(?:\[![\w-]{1,30}\]|#{1,6}[ \t]|!\[|$)/.test(line.trimEnd());
