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
  'comments that ignore': repeated('[a](b.md)<!-- ignore: missing-source --> '),
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

/** Marks of the dialects of Markdown that open and are not closed, or the other way round. */
export const markup: Readonly<Record<string, MakeText>> = {
  'Liquid tags': repeated('{% if # '),
  'Liquid tags, a line each': repeated('{% comment\n'),
  'Liquid values': repeated('{{ page.# '),
  'Liquid comments': repeated('{% comment %}\n#\n\n'),
  'shortcodes of Hugo': repeated('{{< figure # '),
  'comments of Obsidian': repeated('%% # '),
  'comments of Obsidian, a line each': repeated('%%\n\nin #\n\n'),
  'display math': repeated('$$ # '),
  'display math, a line each': repeated('$$\nx # $$ a\n\n'),
  dollars: repeated('$# a '),
  'attributes of kramdown': repeated('{: .a '),
  'comments of kramdown': repeated('{::comment}\nin #\n\n'),
  braces: repeated('{'),
  'bracketed spans': repeated('[in #]{.a '),
  'wiki links': repeated('[[a|in # '),
  'inline notes': repeated('In # it fell^[so # '),
  'notes in notes': nested('^[in 1500 ', ']'),
  'notes of plain text': repeated('In # it fell [Footnote 12: so '),
  'HTML blocks': repeated('<div\n'),
  'HTML blocks with quotes': repeated('<div a="\n'),
  'HTML blocks in one paragraph': repeated('<div class="a" in # '),
  'HTML blocks that are not closed': repeated('<div>in #\n\n'),
  'nested HTML blocks': nested('<div>\nin 1500\n', '</div>\n'),
  'cells of HTML': repeated('<td>in #', '<table><tr>\n'),
  'text above the line': repeated('19<sup>th ', '<p>'),
  pictures: repeated('<svg>\n\nin #\n\n'),
  'declarations of HTML': repeated('<!DOCTYPE in # '),
  'processing instructions': repeated('<? in # '),
  'directives of MyST': repeated('```{note}\nin #\n'),
  'directives with colons': nested(':::{note}\n', ':::\n'),
  'directives of Pandoc': repeated('::: note\nin #\n\n'),
  'lines of front matter': repeated('date: #\n', '---\n'),
  'components of MDX': repeated('<Chart year={# '),
  'statements of MDX': repeated('import a from "#\n'),
  'commands of LaTeX': repeated('\\textit{in # '),
  highlights: repeated('==in # ~~'),
};

/** Dates whose reading looks to both sides. */
export const dates: Readonly<Record<string, MakeText>> = {
  reigns: repeated('(r. 757–96) '),
  'reigns with names': repeated('Offa (r. 757–96), '),
  'years below 1000': repeated('in 793 '),
  'a column of years below 1000': repeated('| 793 | the Northmen came |\n', '| year | what |\n|--|--|\n'),
  'cells of years below 1000': row(' 793 |'),
  'eras before the year': repeated('A.D. 14 B.C. 26 '),
  weekdays: repeated('On Monday '),
  'weekdays in sentences': repeated('On Monday, 22 October 1962 he spoke. On Wednesday the ships stopped. '),
  'ordinals in pairs': repeated('12th and 13th '),
  'ordinals in pairs of centuries': repeated('12th and 13th century '),
  'ordinals with commas': repeated('12th, '),
  'years that an editor supplies': repeated('[1963] '),
  'years in nested brackets': nested('[1963 (', ')]'),
  'citations in brackets': repeated('(Smith 1990, 1994; Jones # '),
  'citations one by one': repeated('(Smith 1990: 12–15) '),
  'entries of a reference list': repeated('Smith, J. (#). A History. London: Press.\n\n'),
  'entries of a reference list in one paragraph': repeated('Smith, J. (#). A History. London: Press. '),
  'issues and pages': repeated('12 (#): 1053–75, '),
  'what recurs': repeated('each May and every summer '),
  'what recurs, in sentences': repeated('The Nile rises in June. '),
  'months without a year': repeated('in June and July '),
  months: repeated('May '),
  'days from and to': repeated('from the 27th to the 30th '),
  'the next day': repeated('the next morning '),
  'amounts of time': repeated('two and a half centuries later '),
  'amounts in words': repeated('one hundred and '),
  'years in words': repeated('nineteen fourteen '),
  'decades of a century': repeated('the sixties of the '),
  'halves of a century': repeated('the first half of the '),
  'centuries in Roman numerals': repeated('s. xiii ex. '),
  'Roman numerals': repeated('XIV '),
  'days of Rome': repeated('the sixth of the Ides of '),
  feasts: repeated('the morrow of Michaelmas '),
  'Sundays after a feast': repeated('the third Sunday after '),
  'Old Style in brackets': repeated('14 (26) '),
  'years of two reckonings': repeated('1648–9/50 '),
  'numbers with stops': repeated('5.10.1914.'),
  'numbers with strokes': repeated('3/4/1957/'),
  'Republican days': repeated('18–19 Brumaire '),
  'Islamic years': repeated('750 CE (132 AH) '),
  'regnal years': repeated('12 & 13 Edward III '),
  'Chinese eras in words': repeated('the Kangxi era '),
  'Chinese eras in signs': repeated('乾隆年间'),
  relations: repeated('pre-1914, bef. '),
  'prehistoric years': repeated('12,500 '),
  'surnames that are months': repeated('Theresa May in 2017 and '),
  'numbers of lots and regiments': repeated('the 12th and 17th Native Infantry, lot 1803, '),
  'counts of men': repeated('in 1347 of his 1500 men '),
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
  'sections that are lists': repeated('## Section #\n\n- **Mao #** (1893–1976) – chairman\n- **Zhou #**: premier\n\n'),
  'names in bold between other words': repeated('**Mao #**: chairman.\n\nHe ruled.\n\n'),
  'boxes with titles': repeated('> [!info] Mao #\n> Born: 1893\n\n'),
  'open tables of HTML': repeated('<table>\n<tr><td>Mao #</td>\n'),
  'records with one label': repeated('Object: Mao #\nDate: 1893\n\n'),
  'open comments': repeated('%% Mao #\n<!-- Zhou\n'),
  'open blocks of data': repeated('```json\n{ "name": "Mao #" }\n~~~yaml\n'),
  'names, one a line': repeated('Mao Zedong #\n'),
  'entries that refer to others': repeated('## Mao #\n\nsee Mao #.\n\n'),
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
