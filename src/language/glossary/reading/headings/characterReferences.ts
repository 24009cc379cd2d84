// Character references of HTML and escapes of Markdown (CommonMark 0.31, sections 2.4 and 2.5): "&amp;", "&#39;", "\_".

const characters = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    laquo: '«',
    raquo: '»',
    middot: '·',
    bull: '•',
    szlig: 'ß',
    aelig: 'æ',
    AElig: 'Æ',
    oelig: 'œ',
    OElig: 'Œ',
    oslash: 'ø',
    Oslash: 'Ø',
    thorn: 'þ',
    THORN: 'Þ',
    eth: 'ð',
    ETH: 'Ð',
  }),
);

/** "&eacute;" is a letter with a mark. */
const marks = new Map(
  Object.entries({
    acute: '\u0301',
    grave: '\u0300',
    circ: '\u0302',
    uml: '\u0308',
    tilde: '\u0303',
    cedil: '\u0327',
    ring: '\u030a',
    caron: '\u030c',
  }),
);

const reference = /&(?:#(?<decimal>\d{1,7})|#[xX](?<hex>[\dA-Fa-f]{1,6})|(?<name>[A-Za-z]{2,8}));/g;
const accented = /^([A-Za-z])(acute|grave|circ|uml|tilde|cedil|ring|caron)$/;

/** A text with its character references and escapes as the characters that they stand for; unknown ones stay. */
export function withoutReferences(text: string): string {
  return text
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(reference, (written: string, decimal?: string, hex?: string, named?: string) => {
      const name = named ?? '';
      const code = decimal === undefined ? (hex === undefined ? undefined : parseInt(hex, 16)) : Number(decimal);
      if (code !== undefined) return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : written;
      const [, letter = '', mark = ''] = accented.exec(name) ?? [];
      return characters.get(name) ?? (letter === '' ? written : `${letter}${marks.get(mark) ?? ''}`.normalize('NFC'));
    });
}
