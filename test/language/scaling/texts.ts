// Texts designed to be slow: a repeated piece, or a few pieces nested in each other.

/** A text of about `size` UTF-16 units. */
export type MakeText = (size: number) => string;

/** A repeated piece; "#" stands for a counter. */
const repeated =
  (piece: string, before = '', after = ''): MakeText =>
  (size) => {
    let text = before;
    for (let i = 0; text.length < size; i++) text += piece.replaceAll('#', String(1000 + (i % 1000)));
    return text + after;
  };

/** The first half of the text opens, the second half closes. */
const nested =
  (open: string, close: string): MakeText =>
  (size) => {
    const depth = Math.ceil(size / (open.length + close.length));
    return open.repeat(depth) + close.repeat(depth);
  };

const row =
  (cell: string): MakeText =>
  (size) => {
    const cells = Math.ceil(size / (2 * cell.length + 3));
    return `|${cell.repeat(cells)}\n|${'-|'.repeat(cells)}\n|${cell.repeat(cells)}\n`;
  };

export const essays: Readonly<Record<string, MakeText>> = {
  'a chronicle, a line a year': repeated('#  A great famine and the death of a bishop\n'),
  'a chronicle with full stops': repeated('#. A great famine and the death of a bishop.\n'),
  'bullets in one paragraph': repeated('• in # the king fled\n'),
  'a list of reigns': repeated('King Henry (#–#) '),
  'figures in lines': repeated('# 12 13 14 15 16\n'),
  'clauses with commas': repeated('in # the king fled to his castle on the hill, where he stayed, '),
  'clauses with semicolons': repeated('in # the king fled; '),
  'clauses with dashes': repeated('in # the king — he was ill — fled — '),
  'clauses with "and"': repeated('in # the king fled and '),
  'clauses with "which"': repeated('which was in # when he, who was, '),
  'one sentence of Chinese': repeated('1911年，他从北京来到上海，在报社工作，'),
  'Chinese eras': repeated('民國三年，他走了，'),
  'Chinese dates without signs': repeated('康熙十二年三月初五'),
  'years with commas': repeated('#, ', 'Harvests failed in '),
  'years in brackets': repeated('#, ', 'Harvests failed (', ')'),
  'years in ranges': repeated('1958–'),
  'years before Christ': repeated('44 BC '),
  'incomplete dates': repeated('In 1958 he left. On 3 June he came. '),
  'dates in nested brackets': nested('(in 1500 ', ')'),
  'quotation marks': repeated('“In 1958” he said "no, ‘'),
  'quotations with sources': repeated(
    '“the harvest of that year was lost to the rains” [a](b.md#:~:text=the%20harvest) ',
  ),
  'open brackets': repeated('('),
  'open square brackets': repeated('['),
  'nested block quotes': nested('> ', ''),
  'nested lists': nested('- ', ''),
  'block quotes deeper line by line': (size) =>
    Array.from({ length: Math.floor(Math.sqrt(size)) }, (_, i) => `${'> '.repeat(i / 2)}in 1958\n`).join(''),
  'link beginnings': repeated('[a]('),
  links: repeated('[a](b.md) '),
  'reference links': repeated('[a][b] ', '', '\n\n[b]: c.md\n'),
  'images in links': nested('[![a](b)', '](c)'),
  'citation keys': repeated('@key# '),
  'citations in one bracket': repeated('@key#, p. #; ', '[', ']'),
  'the same citation': repeated('[@a1] and '),
  emphasis: repeated('*a **b_c_ '),
  stars: repeated('*'),
  'nested emphasis': nested('*a ', '*'),
  backticks: (size) => Array.from({ length: Math.floor(Math.sqrt(size)) }, (_, i) => '`'.repeat(i)).join(' a '),
  backslashes: repeated('\\'),
  'HTML tags': repeated('<b in="1958">x</i>'),
  'open comments': repeated('<!-- 1958 '),
  references: repeated('&amp;&#x41;&nbsp;'),
  'a tight list': repeated('- In # Mao Zedong spoke\n'),
  'a long table': repeated('| # | the king fled | Mao Zedong |\n', '| year | what | who |\n|--|--|--|\n'),
  'a wide table': row(' 1958 |'),
  'a wide table of words': row(' the king fled |'),
  headings: repeated('## #\n\n'),
  footnotes: repeated('In #.[^#]\n\n[^#]: See # there.\n\n'),
  names: repeated('Mao Zedong met Zhou Enlai and Mao. '),
  'names without an entry': repeated('Marshal Ivan Petrov of Novgorod # met him. '),
  'titles of persons': repeated('Mr. '),
  'misspelt names': repeated('Mao Zedng and Zhou Enlia left. '),
  ligatures: repeated('ﬁﬃß'),
  'common first words': repeated('the great the '),
  'one huge word': repeated('abcdefghij'),
  'one huge line': repeated('It was a long year and the harvest of the village was not what they had hoped '),
  capitals: repeated('A B C Of The D '),
  emoji: repeated('😀'),
  spaces: repeated(' \t'),
  'empty lines': repeated('\n'),
  'carriage returns': repeated('a\r'),
  'combining marks': repeated('a\u0301\u0301\u0301'),
  Arabic: repeated('فتح السلطان المدينة '),
};

export const glossaries: Readonly<Record<string, MakeText>> = {
  'many entries': repeated('## Person #A#\n\n- Kind: person\n- Born: #\n\nWho met [Mao](b.md) in #.\n\n'),
  'entries of one name': repeated('## Mao\n\n- Kind: person\n- Born: #\n\n'),
  'an entry with many aliases': repeated('; alias #', '## Mao\n\n- Aliases: one'),
  'an entry with many fields': repeated('- Source: [a](b#.md)\n', '## Mao\n\n- Kind: person\n'),
  'an entry with a long definition': repeated('He met [Zhou](z.md) in # and left. ', '## Mao\n\n- Kind: person\n\n'),
  'unknown fields': repeated('- Kidn: person\n', '## Mao\n\n'),
  'references to entries': repeated('## Entry #\n\n- See: Entry #\n\n'),
  'names that exclude others': repeated('## Mao #\n\n- Aliases: Mao\n- Not: Mao Dun\n\n'),
  headings: repeated('## \n'),
  'nested headings': repeated('## Mao\n\n### Mao\n\n'),
  'text without entries': repeated('a line of text\n'),
  'open code blocks': repeated('```\n## Mao\n'),
};

export const tables: Readonly<Record<string, MakeText>> = {
  rows: repeated('Person #,person,#\n', 'Name,Kind,Born\n'),
  'the same row': repeated('Mao,person,1893\n', 'Name,Kind,Born\n'),
  'one wide row': repeated('Mao,', 'Name,Kind\n'),
  quotes: repeated('"a""b",', 'Name,Kind\n'),
  'an open quote': repeated('a\n', 'Name,Kind\n"'),
  'YAML entries': repeated(
    '      - name: Person #\n        definition: in #\n',
    'contexts:\n  - name: a\n    terms:\n',
  ),
  'YAML flow': nested('[', ']'),
  'SPARQL results': repeated(
    '{"name":{"type":"literal","value":"Person #"}},',
    '{"head":{"vars":["name"]},"results":{"bindings":[',
    '{}]}}',
  ),
};

export const bibliographies: Readonly<Record<string, MakeText>> = {
  'BibTeX entries': repeated(
    '@book{key#,\n  title = {The {Great} Leap},\n  author = {A. B. and C. D.},\n  year = #\n}\n',
  ),
  'entries of one key': repeated('@book{key, title = {The Leap}, year = #}\n'),
  'nested braces': (size) => `@book{key, title = {${nested('{', '}')(size)}}}`,
  'open braces': repeated('@book{key#, title = {'),
  'one entry with many fields': repeated('  field# = {a},\n', '@book{key,\n', '}'),
  strings: repeated('@string{a# = "b" # "c"}\n'),
  'at signs': repeated('@'),
};
