import assert from 'node:assert/strict';
import { createLanguageService } from '../../../../src/language';
import { hideMarkup } from '../../../../src/language/document/markup/hideMarkup';
import type { LanguageId } from '../../../../src/language/types';

/** The dates of a text: its words with their values. */
function datesIn(text: string, languageId: LanguageId = 'markdown'): string[] {
  const document = createLanguageService().openDocument({ uri: 'a', languageId, text });
  return document.annotations().flatMap((each) => (each.kind === 'date' ? [`${each.text}=${each.edtf ?? '?'}`] : []));
}

type Row = readonly [rule: string, text: string, ...dates: string[]];

/** A row is a rule, a text, and the dates found in it. */
function rows(name: string, table: readonly Row[], languageId?: LanguageId): void {
  suite(name, () => {
    for (const [rule, text, ...dates] of table)
      test(`${rule}: ${JSON.stringify(text)}`, () => assert.deepEqual(datesIn(text, languageId), dates));
  });
}

rows('the text of HTML blocks is prose', [
  ['a paragraph', '<p class="y1820">Sold in 1644.</p>', '1644=1644'],
  ['a division', '<div class="page">\nBurnt in June 1702.\n</div>', 'June 1702=1702-06'],
  ['a quotation', '<blockquote>\n  <p>Won on 3 May 1811.</p>\n</blockquote>', '3 May 1811=1811-05-03'],
  ['a caption', '<figure><img src="a-1900.png"><figcaption>Drawn in 1873.</figcaption></figure>', '1873=1873'],
  ['preformatted lines, with a blank one', '<pre>\nin 1412\n\nin 1413\n</pre>', '1412=1412', '1413=1413'],
  ['a list', '<ul>\n<li>In 1509.</li>\n<li>In 1547.</li>\n</ul>', '1509=1509', '1547=1547'],
  ['inside a quotation', '> <p>Fell in May\n> 1709, too.</p>', 'May\n> 1709=1709-05'],
  ['a heading is that of a section', '<h2>The year 1848</h2>\n\nIn March.', 'year 1848=1848', 'March=1848-03'],
  ['a reference to a character', '<p>May&nbsp;1709 &amp; 1710.</p>', 'May&nbsp;1709=1709-05', '1710=1710'],
  ['two parts are not one phrase', '<p>On 4 May</p><p>1709 men</p>', '4 May=?'],
  ['a correction', '<p>In May 1709<!-- date: 1710-05 -->.</p>', 'May 1709=1710-05'],
  ['a comment', '<p>A <!-- in 1709 --> house</p>'],
  ['a script', '<script>\nlet a = 1848;\n\nlet b = 1849;\n</script>\n\nIn 1850.', '1850=1850'],
  ['a style', '<style>\n.y1848 { width: 1849 }\n</style>'],
  ['a picture with a blank line', '<svg>\n<text>1848</text>\n\n<text>1849</text>\n</svg>\n\nIn 1850.', '1850=1850'],
  ['code', '<p>Type <code>1848</code> or <kbd>1849</kbd></p>'],
  ['Markdown in a division', '<div markdown="1">\n*May* 1709\n</div>', 'May* 1709=1709-05'],
]);

rows('tags in the middle of a sentence', [
  ['a raised ending of a century', 'the 16<sup>th</sup> century', '16<sup>th</sup> century=15XX'],
  ['of Pandoc', 'the 14^th^ century', '14^th^ century=13XX'],
  ['a raised ending of a day', 'on the 3<sup>rd</sup> of May 1791', '3<sup>rd</sup> of May 1791=1791-05-03'],
  ['of Pandoc', 'on 22^nd^ June 1756', '22^nd^ June 1756=1756-06-22'],
  ['small capitals', 'in 490 <small>B.C.</small> there', '490 <small>B.C.=-0489'],
  ['bold number', 'in **490** BC there', '490** BC=-0489'],
  ['bold part of a number', 'in 1**7**91 there', '1**7**91=1791'],
  ['in HTML', '<p>the 16<sup>th</sup> century</p>', '16<sup>th</sup> century=15XX'],
  ['a raised number is a note mark', 'in 1791<sup>12</sup> there', '1791=1791'],
  ['of Pandoc', 'in 1791^12^ there', '1791=1791'],
  ['a bracketed one', '<p>in 1791<sup>[<a href="#n3">3</a>]</sup>, there</p>', '1791=1791'],
]);

rows('emphasis inside a Chinese date parts nothing', [
  ['the first character', '**二**十世纪五十年代的事', '二**十世纪五十年代=195X'],
  ['the year, before a season', '他于**1958年**春去世', '1958年**春=1958-21'],
  ['the number, before a decade', '*20世纪50年*代的事', '20世纪50年*代=195X'],
  ['a part of a reign', '建**安**十三年冬的事', '建**安**十三年=0208'],
  ['the month of a reign', '光绪二十四年**六月**的事', '光绪二十四年**六月=1898-07-19/1898-08-16'],
  ['in HTML', '<p>他于<b>1958年</b>春去世</p>', '1958年</b>春=1958-21'],
  ['a footnote', '他于1958年[^1]春去世\n\n[^1]: 见下', '1958年[^1]春=1958-21'],
  ['a space is a space', '他于1958 年 春 节去世', '1958 年=1958'],
]);

rows('cells of a table in HTML are read by their rows', [
  [
    'the year of a row',
    '<table>\n<tr><td>1557</td><td>May</td></tr>\n<tr><td>1559</td><td>in June</td></tr>\n</table>',
    '1557=1557',
    'May=1557-05',
    '1559=1559',
    'June=1559-06',
  ],
  [
    'the year stands behind',
    '<table><tr><th>March</th><td>1611</td></tr><tr><th>April</th><td>1613</td></tr></table>',
    'March=1611-03',
    '1611=1611',
    'April=1613-04',
    '1613=1613',
  ],
  [
    'below a caption, with an empty cell',
    '<table><caption>Floods</caption><tr><td>1702<td><td>May<tr><td>1705<td><td>July</table>',
    '1702=1702',
    'May=1702-05',
    '1705=1705',
    'July=1705-07',
  ],
  [
    'paragraphs in cells',
    '<table><tr><td><p>1811</p></td><td><p>May</p></td></tr><tr><td><p>1815</p></td><td><p>in June</p></td></tr></table>',
    '1811=1811',
    'May=1811-05',
    '1815=1815',
    'June=1815-06',
  ],
]);

rows('emphasis with the marks of Markdown inside HTML parts nothing', [
  ['a month', '<p>*May* 1709 came</p>', 'May* 1709=1709-05'],
  ['a year', '<p>In June **1711**, then</p>', 'June **1711=1711-06'],
  ['with underscores', '<div>\non 3 _March_ 1714\n</div>', '3 _March_ 1714=1714-03-03'],
  ['not a name of a file', '<p>the file a_1848_b.txt</p>'],
  ['not a mark with spaces', '<p>May * 1709 * men</p>', '1709=1709'],
]);

rows('parts of a page of MkDocs', [
  [
    'further paragraphs',
    '!!! note\n    In 1850.\n\n    In 1851.\n\n    In 1852.',
    '1850=1850',
    '1851=1851',
    '1852=1852',
  ],
  ['a title', '!!! warning "After 1848"\n\n    In 1851.\n\nIn 1852.', '1848=1848', '1851=1851', '1852=1852'],
  ['one that unfolds', '??? tip\n    In 1850.\n\n    In 1851.', '1850=1850', '1851=1851'],
  ['an open one, with a class', '???+ note inline\n    In 1850.\n\n    In 1851.', '1850=1850', '1851=1851'],
  ['a tab', '=== "Before"\n\n    In 1850.\n\n    In 1851.', '1850=1850', '1851=1851'],
  [
    'one in another',
    '!!! note\n    In 1850.\n\n    !!! tip\n        In 1851.\n\n        In 1852.',
    '1850=1850',
    '1851=1851',
    '1852=1852',
  ],
  ['code in one', '!!! note\n    In 1850.\n\n        year = 1851\n\n    ```\n    in 1852\n    ```', '1850=1850'],
  ['exclamations are text', 'Then!!! In 1850.\n\n    year = 1851', '1850=1850'],
  ['indented lines below text are code', '!!! In 1850, then\n\n    year = 1851', '1850=1850'],
]);

rows('fences in quotations and items end with them', [
  ['a comment behind a quotation', '> ```\n{% comment %}\n```\n{% endcomment %}\n\nIn 1850.', '1850=1850'],
  ['marks behind an item', '- ```\n{% comment %}\n1849 ```\n{% endcomment %}\n\nIn 1850.', '1850=1850'],
  ['a closed fence', '> ```\n> {{ 1849\n> ```\n> In 1850 }} there.', '1850=1850'],
  ['code between marks', '> ```in 1849``` in 1850', '1850=1850'],
]);

rows('a bold number at the head of a passage is a year', [
  ['a paragraph', '**793** The Northmen came.', '793=0793'],
  ['an item', '- **661** Ali was killed.', '661=0661'],
  ['a numbered item', '1. **755** An Lushan rebelled.', '755=0755'],
  ['with other marks, in a quotation', '> __878__ Guthrum was baptised.', '878=0878'],
  ['later items', '* **664** Whitby met.\n* **685** Ecgfrith fell.', '664=0664', '685=0685'],
  ['not what it counts', '**793** ships came.'],
  ['not people', '**120** Greeks fell.'],
  ['not in the middle', 'Chapter **793** The Northmen came.'],
  ['not without marks', '- 793 The Northmen came.'],
]);

rows('marks of other dialects are not prose', [
  ['include of Liquid', 'A {% include map.html file="hall-1950.jpg" %} here'],
  ['output of Liquid', 'A {{ page.year | minus: 1950 }} here'],
  ['comment of Liquid', 'A {% comment %} 1848 {% endcomment %} here'],
  ['with blank lines', '{% comment %}\nin 1848\n\nin 1849\n{% endcomment %}\n\nIn 1850.', '1850=1850'],
  ['shortcode of Hugo', '{{< figure src="a-1893.jpg" alt="map, 1746" >}}'],
  ['with percent signs', 'A {{% ref "posts/1893" %}} here'],
  ['attributes of a heading', '## Revolt {#r-1848 .unnumbered}'],
  ['of a link', '[A](b){: .y-1848 title="1849"}'],
  ['of a picture', '![A](b.png){width=1200 .c1850}'],
  ['of a division', '::: {#fig-1848 year="1849"}\nIn 1850.\n:::', '1850=1850'],
  ['of a bracketed span, whose words are prose', '[May 1709]{.smallcaps year=1710}', 'May 1709=1709-05'],
  ['comment of Obsidian', 'A %% check 1849 %% here'],
  ['with blank lines', '%%\nin 1848\n\nin 1849\n%%\n\nIn 1850.', '1850=1850'],
  ['comment of kramdown', 'A {::comment} 1849 {:/comment} here'],
  ['remark of CriticMarkup', 'A {>> or 1849? <<} here'],
  ['target of a wikilink', 'See [[1070-01-01 note|the year 1070]].', 'year 1070=1070'],
  ['an embedded note', 'See ![[map of 1893.png]].'],
  ['commands of LaTeX', 'A \\index{1849}\\label{s-1850} \\cite[1851]{key1852} here'],
  ['display math', 'A\n\n$$x_{1914}=1920$$\n\nhere'],
  ['with blank lines', '$$\n1848\n\n1849\n$$\n\nIn 1850.', '1850=1850'],
  ['math in a line', 'A $x_{1914}=1920$ here'],
  ['an environment', '\\begin{align}\nx &= 1914\n\\end{align}'],
  ['script of MDX', 'A {new Date(1850)} and {format(1851)} here'],
  ['import of MDX', "import Map from './map-1850'\n\nexport const year = 1851;"],
  ['a role of MyST', 'see {cite}`a1850` here'],
]);

rows('what looks like these marks and is prose', [
  ['amounts of money', 'It cost $5 in 1850 and $6 later', '1850=1850'],
  ['a percentage', 'by 50%% in 1850 and 60%% in 1851', '1850=1850', '1851=1851'],
  ['code shows a mark', 'Write `{%` in 1850, then `%}`', '1850=1850'],
  ['an escaped brace', 'A \\{# in 1850 \\}', '1850=1850'],
  ['braces around words', 'A {gap in 1850} here', '1850=1850'],
  ['inserted words', 'A {++gap in 1850++} here', '1850=1850'],
  ['a wikilink without words', 'See [[1850]].', '1850=1850'],
  ['a sentence about imports', 'import of wool ended in 1850', '1850=1850'],
  ['other commands of LaTeX', 'A \\emph{gap} in 1850 \\footnote{since 1851}', '1850=1850', '1851=1851'],
  ['a mark that is not closed', 'A {% in 1850\n\nIn 1851', '1850=1850', '1851=1851'],
  ['marks in a script', '<script>\n$$\n</script>\n\nIn 1850, $$ and', '1850=1850'],
  ['a comment that is not closed', 'A %% in 1850\n\nIn 1851', '1850=1850', '1851=1851'],
]);

rows('directives of MyST', [
  ['a note', '```{note}\nIt ended in 1914.\n```', '1914=1914'],
  ['a title', '```{admonition} After 1848\nIt ended in 1914.\n```', '1848=1848', '1914=1914'],
  ['an exercise', '~~~{exercise}\nIt ended in 1914.\n~~~', '1914=1914'],
  ['a theorem', '```{prf:theorem}\nIt ended in 1914.\n```', '1914=1914'],
  ['the caption of a figure, not its file', '```{figure} map-1848.png\n:name: f-1849\n\nOf 1914.\n```', '1914=1914'],
  ['options in YAML', '```{epigraph}\n---\nname: e-1848\n---\nIt ended in 1914.\n```', '1914=1914'],
  [
    'one in another',
    '````{note}\n```{tip}\nIn 1913.\n```\nIn 1914.\n````\n\nIn 1915.',
    '1913=1913',
    '1914=1914',
    '1915=1915',
  ],
  ['code in one', '````{note}\n```\nin 1913\n```\nIn 1914.\n````', '1914=1914'],
  ['with colons', ':::{figure} map-1848.png\n:name: f-1849\nOf 1914.\n:::', '1914=1914'],
  [
    'a script that is not closed ends with it',
    '```{note}\nIn 1913.\n\n<script>\n1848\n```\nIn 1914.',
    '1913=1913',
    '1914=1914',
  ],
  ['a closed script', '```{note}\n<script>\n1848\n</script>\n\nIn 1913.\n```', '1913=1913'],
  ['code is not prose', '```{code-block} python\nyear = 1914\n```'],
  ['cells are not prose', '```{code-cell} ipython3\nyear = 1914\n```'],
  ['formulas are not prose', '```{math}\nx = 1914\n```'],
  ['diagrams are not prose', '```{mermaid}\n1914 --> 1918\n```'],
  ['unknown ones are not prose', '```{plot1848}\nin 1914\n```'],
]);

rows('front matter', [
  ['TOML of Hugo', '+++\ntitle = "A"\ndate = 2020-01-01\n+++\n\nIn 1850.', '1850=1850'],
  ['title block of Pandoc', '% A\n% B; C\n% May 2, 2012\n\nIn 1850.', '1850=1850'],
  ['with a long title', '% A\n  of 2011\n% B\n\nIn 1850.', '1850=1850'],
  ['TOML that is not closed is text', '+++\nIn 1850.', '1850=1850'],
  ['a title block stands at the beginning', 'A\n\n% in 1850', '1850=1850'],
]);

rows(
  'plain text of Project Gutenberg',
  [
    [
      'its header and its licence',
      'The Project Gutenberg eBook of A\n\nRelease Date: May 3, 2004\n\n*** START OF THE PROJECT GUTENBERG EBOOK A ***\n\nIn 1850.\n\n*** END OF THE PROJECT GUTENBERG EBOOK A ***\n\nin 2004\n\nin 2005',
      '1850=1850',
    ],
    ['a header without a mark', 'Release Date: May 3, 2004\n\nIn 1850.', '1850=1850'],
    ['italics', 'The _March_ 1848 rising', 'March_ 1848=1848-03'],
    ['names with underscores are not italics', 'file_1848_a.txt'],
  ],
  'plaintext',
);

suite('hidden marks', () => {
  test('a text without any is not changed', () => assert.equal(hideMarkup('A **b** of 1850.'), 'A **b** of 1850.'));

  /** Marks without their end, many times; the time is linear. */
  const hostile = [
    ...['{%', '{{', '%%', '$$', '{::comment}', '{>>', '[[a', '^a', '`', '\\index{', '\\begin{align}', '::: {', '{#a'],
    ...['<div', '<a "', '<sup>', '<code>', '<svg', '<!--', '<div markdown="1" ', '{% comment %}', '_a', '$a='],
    ...[
      '!!! note\n',
      '> ```\n',
      '```{note}\n<script>\n',
      '%%\n',
      '$$\n',
      '```{note}\n',
      ':::{note}\n',
      ':::\n:a:\n',
      '<p>\n\n',
      '```a\n',
      '<div><sup>\n',
    ],
  ];
  for (const mark of hostile)
    test(`${JSON.stringify(mark)} twenty thousand times`, () => {
      const start = performance.now();
      assert.equal(hideMarkup(mark.repeat(20_000)).length, mark.length * 20_000);
      assert.equal(hideMarkup(`${mark.repeat(20_000)}\n\n%} }} %% $$ endcomment {:/ <<}`).length > 0, true);
      assert.ok(performance.now() - start < 2000);
    });
});
