import assert from 'node:assert/strict';
import { createLanguageService, timelineEvents } from '../../../../src/language';
import { otherCalendars } from '../../../../src/language/features/timeline';

const service = createLanguageService();
const erasOf = (text: string) => {
  const document = service.openDocument({ uri: 'file:///e.md', languageId: 'markdown', text });
  return otherCalendars(timelineEvents(document, service.catalog));
};

/** "AH 656: 1258", with the first and the last year. */
const described = (text: string): string[] =>
  erasOf(text).map(({ name, years }) => {
    const [first, last] = [years[0], years.at(-1)];
    return `${name} ${first?.number ?? ''}–${last?.number ?? ''}`;
  });

suite('Other calendars of an essay', () => {
  const rows: readonly (readonly [rule: string, text: string, ...eras: string[]])[] = [
    ['none, if it uses none', 'Baghdad fell in 1258. The Mongols left in 1260.'],
    ['the Hijri years of its events', 'Baghdad fell in AH 656. Cairo won in 1260.', 'AH 655–659'],
    ['eras that it names', 'In Zhenguan 4 the Turks came. He died in 649.', 'Zhenguan 4–23'],
    [
      'of several, the most used first',
      'AH 133 was his year. In Kaiyuan 12 he came, in Kaiyuan 13 he left.',
      'Kaiyuan 12–29',
      'AH 105–134',
    ],
    ['the Republican years, in Roman numerals', 'It was 9 Thermidor an II. He fell in 1795.', 'An II–IV'],
    ['in Chinese, by its characters', '开元十二年，他来了。开元十三年，他走了。', '开元 12–13'],
  ];
  for (const [rule, text, ...eras] of rows) test(rule, () => assert.deepEqual(described(text), eras));

  test('a year begins on the day that a date in it has', () => {
    const [hijri] = erasOf('He died on 10 Muharram AH 61. She died in 685.');
    const year = hijri?.years.find(({ number }) => number === '61');
    // 1 October 680, as historians write it.
    assert.equal(year && new Date(year.day * 86_400_000).toISOString().slice(0, 10), '0680-10-01');
  });
});
