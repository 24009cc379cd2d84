/** The fault of an event's title, in words; undefined if it has none. `text` is the text it was made from. */
export function titleFault(title: string, text: string): string | undefined {
  if (title.length > LONGEST) return `longer than ${LONGEST}`;
  if (isBareDate(title)) return 'a bare date';
  const brackets = openBracket(title);
  if (brackets !== undefined) return `an open ${brackets}`;
  const cut = cutWord(title, text);
  return cut === undefined ? undefined : `“${cut}” is no word of the text`;
}

/** In UTF-16 units. */
const LONGEST = 180;

const word = /[\p{L}\p{M}\p{N}]+/gu;

/** Words of dates, and words that mean nothing alone. */
const dateWord =
  /^(?:\d+|\d+(?:st|nd|rd|th|s)|[ivxlc]+|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|spring|summer|autumn|fall|winter|century|centuries|decade|decades|years?|months?|days?|weeks?|bce?|ce|ad|early|late|mid|middle|end|beginning|start|circa|ca?|about|around|in|on|at|of|from|to|by|until|till|since|before|after|between|during|the|and|or|that|this|same|next|following|previous|later|earlier|年|月|日|在|于|至|到|世|纪)$/iu;

function isBareDate(title: string): boolean {
  return (title.match(word) ?? []).every((each) => dateWord.test(each) || /^[\d年月日]+$/.test(each));
}

const closers: Readonly<Record<string, string>> = { '(': ')', '[': ']', '（': '）', '《': '》', '「': '」', '“': '”' };

/** The first bracket or quotation mark that is not closed, or was not opened. */
function openBracket(title: string): string | undefined {
  const open: string[] = [];
  for (const sign of title) {
    if (closers[sign] !== undefined) open.push(sign);
    else if (Object.values(closers).includes(sign)) {
      const opened = open.pop();
      if (opened === undefined || closers[opened] !== sign) return sign;
    }
  }
  return open[0];
}

/** The first word of the title that occurs in the text only as part of another word. */
function cutWord(title: string, text: string): string | undefined {
  const words = new Set(text.toLowerCase().match(word));
  return title
    .toLowerCase()
    .match(word)
    ?.find((each) => !words.has(each) && !/\p{Script=Han}/u.test(each));
}
