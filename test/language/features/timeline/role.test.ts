import assert from 'node:assert/strict';
import { createLanguageService, timelineEvents } from '../../../../src/language';

const service = createLanguageService();

/** The dates of a text that are events, and those that are only mentioned. */
function rolesOf(text: string) {
  const document = service.openDocument({ uri: 'file:///e.md', languageId: 'markdown', text });
  const events = timelineEvents(document, service.catalog).sort((a, b) => a.start - b.start);
  const textsOf = (isMention: boolean) =>
    events.filter(({ role }) => (role === 'mention') === isMention).map((event) => event.text);
  return { events: textsOf(false), mentions: textsOf(true) };
}

suite('events and mentions', () => {
  const table: readonly (readonly [
    rule: string,
    text: string,
    events: readonly string[],
    mentions: readonly string[],
  ])[] = [
    ['something happened', 'Canton fell in 1857.', ['1857'], []],
    ['a publisher', 'Harvard University Press, October 31, 2018', [], ['October 31, 2018']],
    ['an author with initials', 'Dale, S. F. (2006), The Wars.', [], ['2006']],
    ['a web address behind the date', 'The Times, 12 May 2018, https://a.org/x', [], ['12 May 2018']],
    ['a publisher in brackets', 'Tyerman, God’s War (Penguin: 2006); and others tell it.', [], ['2006']],
    ['a journal and its pages', 'It is told in History and Historiography,(2009, 488–97), 490.', [], ['2009']],
    ['a word that begins like one of publishers', 'The incarnation was debated in 325.', ['325'], []],
    [
      'a feast between commas',
      'He dined at Bury, Sunday, Christmas Eve 1274, 3 miles away.',
      ['Christmas Eve 1274'],
      [],
    ],
    ['words that are quoted next are said on a day', 'In 1529 the queen wrote:', ['1529'], []],
    ['a press that was founded is no citation', 'The press was founded in 1478.', ['1478'], []],
    ['a reign in brackets', 'Murad IV (1623–1640) took Iraq in 1639.', ['1639'], ['1623–1640']],
    ['a war in brackets', 'It ended with the Russo-Turkish War (1768–74).', ['1768–74'], []],
    ['a battle in brackets', 'They won at Lepanto (1571).', ['1571'], []],
    ['a title in italics', 'He read *Europe in 1848* aloud.', [], ['1848']],
    ['a book of a year', 'In his 1847 book he tells of it.', [], ['1847']],
    ['a quotation with a verb tells of an event', 'He wrote: “In 1529 the queen signed it.”', ['1529'], []],
    ['a caption', 'Figure 3: the town in 1650', [], ['1650']],
    ['two figures', 'It rose from 55,000 in 1800 to 160,000 in 1912.', [], ['1800', '1912']],
    ['one figure', 'It fell by 2,000 in 1800.', ['1800'], []],
    ['a row of figures', '| Year | Grain |\n|---|---|\n| 1958 | 200 |', [], ['1958']],
    ['a row with words', '| Year | Event |\n|---|---|\n| 1958 | The Leap begins |', ['1958'], []],
    [
      'the age of something',
      'It was the nonsense of a scribbler of the thirteenth century.',
      [],
      ['thirteenth century'],
    ],
    ['a part of a century', 'Prices rose at the end of the thirteenth century.', ['end of the thirteenth century'], []],
    ['a life in brackets and italics', 'The son of Wan Li (*died* 1620) was crowned in 1646.', ['1646'], ['1620']],
    ['a line that names its source', 'Source publication: Record of 1940', [], ['1940']],
    ['an illustration', '[Illustration: THE UNITED STATES IN 1805]', [], ['1805']],
    ['a comparison', 'They won in 2011, a first for the party since 2001.', ['2011'], ['2001']],
    ['"since" without a comparison', 'He has ruled since 2001.', ['2001'], []],
    ['a second date of the same clause', 'They kept in 1689 the tone that they had held in 1688.', ['1689'], ['1688']],
  ];
  for (const [rule, text, events, mentions] of table) {
    test(rule, () => assert.deepEqual(rolesOf(text), { events, mentions }));
  }
});
