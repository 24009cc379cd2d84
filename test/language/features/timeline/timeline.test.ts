import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createLanguageService, type TimelineEvent, timelineEvents } from '../../../../src/language';
import type { LanguageId } from '../../../../src/language/types';
import { bracketsOf } from '../../../../src/language/features/timeline/title/sentence/brackets';

const glossary = `## Mao Zedong

- Kind: person
- Born: 1893-12-26
- Died: 1976-09-09

## Lushan Conference

- Kind: event
- Date: 1959-07/1959-08

## Warring States

- Kind: period
- Date: -0474/-0220
`;
const service = createLanguageService({ glossaries: [{ uri: 'file:///g.md', text: glossary }] });

function eventsOf(text: string, languageId: LanguageId = 'markdown', uri = 'file:///essays/great-leap.md') {
  return timelineEvents(service.openDocument({ uri, languageId, text }), service.catalog);
}

const essayTitles = (text: string, languageId?: LanguageId): string[] =>
  eventsOf(text, languageId)
    .filter(({ lane }) => lane === 'essay')
    .sort((a, b) => a.start - b.start)
    .map(({ title }) => title);

suite('titles of events', () => {
  const table: readonly (readonly [why: string, text: string, ...titles: string[]])[] = [
    ['a sentence, without its full stop', 'Canton fell in 1857.', 'Canton fell in 1857'],
    ['a question keeps its mark', 'Who lost China in 1949?', 'Who lost China in 1949?'],
    ['an abbreviation keeps its stop', 'In 1950 the war came to the U.S.', 'The war came to the U.S.'],
    ['markup', 'In **1958** he *went* to [Lu Shan](x "y").[^1]\n\n[^1]: See.', 'He went to Lu Shan'],
    ['a comment', 'He went in 1958 <!-- why? --> to Wuhan.', 'He went in 1958 to Wuhan'],
    ['a note number', 'The army fled to the hills in 1934.[12] It rested.', 'The army fled to the hills in 1934'],
    [
      'character references',
      'Jardine &amp; Matheson&nbsp;sold opium in 1834.',
      'Jardine & Matheson sold opium in 1834',
    ],
    ['emphasis inside a word', 'A Mao*ist* play opened in 1965.', 'A Maoist play opened in 1965'],
    ['a leading connective', 'And then, in 1864 the city fell.', 'The city fell'],
    ['"But"', 'But the harvest failed in 1959.', 'The harvest failed in 1959'],
    ['"So" that is no connective', 'So much was lost in 1959.', 'So much was lost in 1959'],
    [
      'semicolons',
      'The treaty was signed in 1842; the court learned nothing by 1850.',
      'The treaty was signed in 1842',
      'The court learned nothing by 1850',
    ],
    [
      'clauses with a conjunction',
      'The council met in 1958, and the army stood ready in 1959.',
      'The council met in 1958',
      'The army stood ready in 1959',
    ],
    [
      'two verbs of one subject',
      'The plan was drawn up in 1957 and was abandoned in 1958.',
      'The plan was drawn up in 1957',
      'The plan was abandoned in 1958',
    ],
    [
      'a list is no clause',
      'France, Britain, and Spain went to war in 1701.',
      'France, Britain, and Spain went to war in 1701',
    ],
    [
      'an aside between dashes',
      'The emperor — nobody had ever seen him smile — died in 1861.',
      'The emperor died in 1861',
    ],
    ['a name with its dates', 'He fought in the Nine Years’ War (1688–97) and won.', 'Nine Years’ War'],
    ['an event of the glossary', 'At the Lushan Conference of July–August 1959 he spoke.', 'Lushan Conference'],
    [
      'a clause in brackets',
      'The ships waited (the first of them had sunk in 1492). They left.',
      'The first of them had sunk in 1492',
    ],
    ['what would be only a date: the sentence', 'It was late — 1958.', 'It was late — 1958'],
    ['a heading under another', '# The Leap\n\n## 1958\n\nHunger came.', 'The Leap'],
    ['a heading alone: what follows', '# 1958\n\nHunger came. It stayed.', 'Hunger came'],
    ['a cell: its row', '| Year | Event |\n|---|---|\n| 1958 | The *Leap* begins |', 'The Leap begins'],
    ['a cell among numbers: the heads', '| Year | Grain |\n|---|---|\n| 1958 | 200 |', 'Grain: 200'],
    ['nothing beside it: the file', '1958', 'great-leap'],
    [
      'May is a month, not a verb',
      'In early May 1632, the regent opened negotiations for the surrender of the harbour forts and thus for the supply line that had fed three garrisons between the mouth of the river and the northern marshes.',
      'The regent opened negotiations for the surrender of the harbour forts and thus for the supply line',
    ],
    [
      'an end that holds only dates begins no title',
      'In 1715, Olivares took part in two of the most important sieges of the long rebellion, the two assaults on the walls of Almenara, on 6 April and from 13 to 15 April.',
      'Olivares took part in two of the most important sieges of the long rebellion',
      'Olivares took part in two of the most important sieges of the long rebellion, the two assaults on the walls of Almenara, on 6 April and from 13 to 15 April',
      'Olivares took part in two of the most important sieges of the long rebellion, the two assaults on the walls of Almenara, on 6 April and from 13 to 15 April',
    ],
    [
      'no word is cut, however little stands behind the date',
      'Merchants of the upper town had refused every single offer that was put before their own council by early 1715 notwithstanding the danger.',
      'Merchants of the upper town had refused every single offer that was put before their own council by early 1715',
    ],
    [
      'a date that is a sentence of its own',
      '**1559.** The ministers met.\n\n**1560.** They parted.',
      'The ministers met',
      'They parted',
    ],
    ['an era in brackets', '[A. D. 50.] This general was slain.', 'This general was slain'],
    ['an entry under its subject', '## Alexander\n\n- **323 BCE**: dies', 'Alexander: dies'],
    ['a place under its subject', '## Birth\n\n1 May 1859 • Salem, Ohio, USA', 'Birth: Salem, Ohio, USA'],
    [
      'a main verb behind asides',
      'The steward, Pell, once a page, proclaimed himself master of the whole valley on the death of his lord, and founded a house which held it from 1206 to 1290.',
      'The steward founded a house which held it from 1206 to 1290',
    ],
    [
      'a subject far from its verb',
      'In 1377, Orm, the aged lord of the northern coast, annoyed by the raids of his neighbours, led his men through the passes, and burned their villages, in the hills of the far interior.',
      'Orm led his men through the passes',
    ],
    [
      'a relative clause',
      'Murad II, who came to the throne in 1421 and died in 1451, besieged it in 1422.',
      'Murad II came to the throne in 1421',
      'Murad II died in 1451',
      'Murad II besieged it in 1422',
    ],
    [
      'a verb that is left out',
      'Gallipoli fell to them in March 1354 after an earthquake, and Adrianople in 1369.',
      'Gallipoli fell to them in March 1354 after an earthquake',
      'Adrianople fell to them in 1369',
    ],
    [
      'three verbs of one subject',
      'Land reform began in 1947, became law in June 1950 and was completed by 1952.',
      'Land reform began in 1947',
      'Land reform became law in June 1950',
      'Land reform was completed by 1952',
    ],
    [
      'dates in a list',
      'Plague came in 1546, 1558 and 1589.',
      'Plague came in 1546',
      'Plague came in 1558',
      'Plague came in 1589',
    ],
    [
      'dated things in a list',
      'Other diseases, including typhus in 1546, smallpox in 1558, and measles in 1618, ravaged it.',
      'Typhus in 1546',
      'Smallpox in 1558',
      'Measles in 1618',
    ],
    [
      '"A.D." may end a sentence',
      'He died in 1287 A.D. His heir ruled until 1290.',
      'He died in 1287 A.D.',
      'His heir ruled until 1290',
    ],
    ['initials do not', 'He met Watkins and E.P. Thompson in 1950.', 'He met Watkins and E.P. Thompson in 1950'],
    ['a verb right behind the date keeps it', 'In that year began the war. It was 1950.', 'It was 1950'],
    ['a date before a noun stays', 'In the 1958 campaign the army won.', 'In the 1958 campaign the army won'],
    ['a front without a comma', 'In 1889 gold was found near the river.', 'Gold was found near the river'],
    [
      'a front without a preposition',
      'It began on 4 May 1899. Two days later Kruger spoke.',
      'It began on 4 May 1899',
      'Kruger spoke',
    ],
    ['the time of the day', 'In the early hours of 2 May 1808, he rang the bells.', 'He rang the bells'],
    ['"in that very year"', 'In that very year, 1895, a great sum was spent.', 'A great sum was spent'],
    [
      'an event in the front, with a date of its own',
      'After the king’s death in 1581, Naresuan proclaimed independence in 1584.',
      'The king’s death in 1581',
      'Naresuan proclaimed independence in 1584',
    ],
    [
      'relative clauses of a name',
      'The Ottomans took Constantinople, which fell in 1453. He married Anne of Denmark, who died in 1619.',
      'Constantinople fell in 1453',
      'Anne of Denmark died in 1619',
    ],
    [
      'a relative clause of an unclear noun',
      'They sang the songs of a priest at Ur, who lived in 1250.',
      'They sang the songs of a priest at Ur, who lived in 1250',
    ],
    ['"which" of a whole clause', 'He resigned, which led to war in 1957.', 'He resigned, which led to war in 1957'],
    [
      'words with another date',
      'The advance began in March 1918, reinforced by foreign detachments in April 1918.',
      'The advance began in March 1918',
      'The advance began in March 1918, reinforced by foreign detachments in April 1918',
    ],
    [
      'a participle behind a comma is no verb of the sentence',
      'Much later the battle was recognised by a clasp attached to a medal, awarded upon application in 1847.',
      'Much later the battle was recognised by a clasp attached to a medal, awarded upon application in 1847',
    ],
    [
      'a series of verbs is cut before one of them',
      'In 1767, after several months of siege, the invaders broke through the outer and the inner walls, sacked the city, and burned it down.',
      'After several months of siege, the invaders broke through the outer and the inner walls',
    ],
    [
      'a participle without a subject',
      'The admiral’s armada sailed from the great harbour on 19 May 1798, making rapid progress through the Ligurian Sea and collecting more ships at the northern ports, before sailing southwards along the coast and passing Sicily on 7 June.',
      'The admiral’s armada sailed from the great harbour on 19 May 1798',
      'The admiral’s armada sailed from the great harbour on 19 May 1798 … passing Sicily on 7 June',
    ],
    [
      'the subject behind an aside between dashes',
      'French influence began in 1625, and French control of what was called Saint-Domingue—now Haiti—began in 1660.',
      'French influence began in 1625',
      'French control of what was called Saint-Domingue began in 1660',
    ],
    [
      '"between … and"',
      'In 1793 war broke out between England and France and raged with a slight pause until 1815.',
      'War broke out between England and France',
      'War raged with a slight pause until 1815',
    ],
    ['"both … and"', 'He led in both 1715 and 1745.', 'He led in 1715', 'He led in 1745'],
    [
      'a part behind a semicolon',
      'It was followed by a serious rebellion in Kokonor; also by an outbreak among the hill tribes in 1735.',
      'An outbreak among the hill tribes in 1735',
    ],
    [
      '"Fig." is inside a sentence',
      'He saw in 1612 that Saturn (Fig. 46) was alone.',
      'He saw in 1612 that Saturn (Fig. 46) was alone',
    ],
    [
      'a relative clause of a noun in a long subject',
      'The priestess, the “wife of the moon god and the daughter of the first king of the land” of the temple of Sin at Ur, who lived in 1250, is the first poet of all whose own name is known to us.',
      'The priestess, the “wife of the moon god and the daughter of the first king of the land” of the temple of Sin at Ur, who lived in 1250, is the first poet of all whose own name…',
    ],
    [
      'no comma between a subject and its verb',
      'In February 1705, Queen Anne, who had made Marlborough a Duke in 1702, granted him the Park of Woodstock and promised a sum of £240,000 to build a suitable house as a gift from a grateful crown in recognition of the great victory that he had won in the preceding summer.',
      'Queen Anne granted him the Park of Woodstock',
      'Queen Anne had made Marlborough a Duke in 1702',
    ],
    [
      '"not … but"',
      'The shells, as in 1870, were fired not at the forts, but into the thickly populated city.',
      'The shells, as in 1870, were fired not at the forts, but into the thickly populated city',
    ],
    [
      'clauses under one date at the front',
      'In 1972, a constitution was adopted, a parliament elected, and Nol became president.',
      'A constitution was adopted, a parliament elected, and Nol became president',
    ],
    [
      'clauses under one date at the front that are too long',
      'In 1972, a constitution was adopted by the elders of the eleven towns, and Nol became president after a long and bitter contest with them.',
      'A constitution was adopted by the elders of the eleven towns',
    ],
    [
      'two possible dates',
      'He freed them either in 1951 or in 1963.',
      'He freed them either in 1951 or in 1963',
      'He freed them either in 1951 or in 1963',
    ],
    [
      'a complement without its verb',
      'A famous story that is recorded in the great chronicle describes how in 1224, at approximately seven years old, Hulagu accompanied his brother to meet their grandfather, who was returning from the western wars.',
      'A famous story that is recorded in the great chronicle describes how in 1224, at approximately seven years old, Hulagu accompanied his brother to meet their grandfather',
    ],
    [
      'a list that is cut',
      'The president had four accomplishments: the implementation of the 1833 constitution, the stabilization of the whole government finances, the defeat of provincial challenges to his authority, and victory over the two republics of the north.',
      'The president had four accomplishments: the implementation of the 1833 constitution, the stabilization of the whole government finances…',
    ],
    [
      'a quotation that is cut',
      'He wrote in his diary that "the harvest of 1844 was lost to the rains, the cattle died in the fields of the whole valley, and the people had nothing to eat but the roots of the trees beside the river".',
      'He wrote in his diary that "the harvest of 1844 was lost to the rains"',
    ],
    ['Chinese', '1958年8月，北戴河会议通过了人民公社的决议。', '1958年8月，北戴河会议通过了人民公社的决议'],
  ];
  for (const [why, text, ...titles] of table) test(why, () => assert.deepEqual(essayTitles(text), titles));

  test('a long sentence loses its asides and keeps its subject', () => {
    const [title] = essayTitles(
      'On the afternoon of 1 October 1949, Mao Zedong (毛泽东), who had come down from the hills, stood above the square and proclaimed the People’s Republic.',
    );
    assert.equal(title, 'Mao Zedong stood above the square and proclaimed the People’s Republic');
  });
});

suite('events of an essay', () => {
  test('have their places', () => {
    const text = '# Book\n\n## The *Leap*\n\nIt rained. Mao Zedong spoke in early 1958.';
    const event = eventsOf(text).find(({ lane }) => lane === 'essay');
    assert.ok(event?.sentence);
    assert.equal(event.heading, 'The *Leap*'.replace(/\*/g, ''));
    assert.equal(text.slice(event.start, event.end), event.text);
    assert.equal(text.slice(event.sentence.start, event.sentence.end), 'Mao Zedong spoke in early 1958.');
    assert.deepEqual([event.modifier, event.entities], ['start', ['mao-zedong']]);
  });

  test('several mentions of one thing at one time are one event', () => {
    const text = 'The Lushan Conference met in July–August 1959.\n\nThe Lushan Conference (July–August 1959) failed.';
    const events = eventsOf(text).filter(({ lane }) => lane === 'essay');
    assert.equal(events.length, 1);
    assert.deepEqual(
      events[0]?.mentions?.map(({ uri, start, end }) => (uri === undefined ? text : glossary).slice(start, end)),
      ['July–August 1959', 'July–August 1959', '1959-07/1959-08'],
    );
  });

  test('an entry whose date the essay states is one event with both places', () => {
    const placesOf = (text: string) =>
      eventsOf(text).map(({ lane, mentions }) => [lane, mentions?.map(({ uri }) => uri ?? 'essay') ?? []]);
    const told = 'The Lushan Conference met in July–August 1959.';
    assert.deepEqual(placesOf(told), [['essay', ['essay', 'file:///g.md']]]);
    const other = 'The Lushan Conference was remembered in 1980.';
    assert.deepEqual(placesOf(other), [
      ['glossary', []],
      ['essay', []],
    ]);
  });

  test('the language is that in which the essay writes dates', () => {
    const languageOf = (text: string) => eventsOf(text)[0]?.language ?? 'en-GB';
    assert.equal(languageOf('On October 1, 1949 he spoke.'), 'en-US');
    assert.equal(languageOf('On 1 October 1949 he spoke.'), 'en-GB');
    assert.equal(languageOf('1958年8月，会议通过了决议。'), 'zh-CN');
  });

  test('lanes: the essay, entries, lives and periods', () => {
    const lanes = eventsOf('In 1958 Mao Zedong read of the Warring States and the Lushan Conference.').map(
      ({ lane, title }) => [lane, title],
    );
    assert.deepEqual(lanes.slice(0, 2), [
      ['periods', 'Warring States'],
      ['lives', 'Mao Zedong'],
    ]);
    assert.deepEqual(lanes[3], ['glossary', 'Lushan Conference']);
  });
});

suite('every title', () => {
  const tricky = `# 1958

**"The plan (of 1957** was *never* read," he said; and (in the words of 1959) \`code 1960\` it was [void](http://a.b/1961).

- 1962
- [x] 1963: a task that was done by [the **council** (of ten)][ref] in May 1964

> “In 1965 a long quotation begins, with a clause (and a bracket that goes on and on about the matter of the grain, the steel, the canals, the reservoirs, the kitchens and the furnaces of 1966) and does not end.

| 1967 | <b>x</b> | 1968 |
|------|----------|------|
| 1969 | 1970     |      |

In 1971 it ended. 1972年，${'中文很长的句子没有标点'.repeat(20)}。😀${'😀'.repeat(100)} in 1973.

${'and the very long sentence went on and on without a comma '.repeat(5)} until 1974 ${'and then it went on again as if nothing had ever stopped it '.repeat(5)}.

فتح السلطان المدينة in 1453. (1975) [1976] “1977” — 1978 —

[ref]: http://a.b
`;
  const texts = {
    'the sample essay': readFileSync('media/sample/great-leap.md', 'utf8'),
    'the second essay': readFileSync('test/fixtures/second-gold/essay.md', 'utf8'),
    'tricky Markdown': tricky,
  };
  for (const [name, text] of Object.entries(texts)) {
    const events = eventsOf(text).filter(({ lane }) => lane === 'essay');

    test(`${name}: it has events`, () => assert.ok(events.length > 10));
    test(`${name}: start and end are the date's words`, () => {
      for (const { start, end, text: words } of events) assert.equal(text.slice(start, end), words);
    });
    test(`${name}: no title is only a date`, () => {
      for (const { title } of events) assert.ok(!isBareDate(title), title);
    });
    test(`${name}: none is longer than 180 units, or has two lines`, () => {
      for (const { title } of events) assert.ok(title.length <= 180 && !/[\n\t\u2060\uFFFC]/.test(title), title);
    });
    test(`${name}: none is cut inside a word or a bracket`, () => {
      for (const event of events) {
        assert.deepEqual(bracketsOf(event.title).unmatched, [], event.title);
        assert.ok(hasWholeWords(event, text), event.title);
      }
    });
  }

  /** Whether it contains only one date with its preposition and signs. */
  function isBareDate(title: string): boolean {
    const dates = service
      .openDocument({ uri: 'x', languageId: 'plaintext', text: title })
      .annotations()
      .filter(({ kind }) => kind === 'date');
    const rest = dates.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), title);
    return !/\p{L}/u.test(rest.replace(/\b(?:in|on|by|of|the|from|to|until|since|at)\b/gi, ''));
  }

  /** Every word of a title in Latin letters is a word of the text; half a surrogate pair is not. */
  function hasWholeWords({ title }: TimelineEvent, text: string): boolean {
    const words = new Set(
      text
        .replace(/[*_]/g, '')
        .toLowerCase()
        .match(/[\p{Script=Latin}\p{N}]+/gu),
    );
    const own = title.toLowerCase().match(/[\p{Script=Latin}\p{N}]+/gu) ?? [];
    return own.every((word) => words.has(word) || title === 'great-leap') && !/\p{Surrogate}/u.test(title);
  }
});
