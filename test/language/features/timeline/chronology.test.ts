import assert from 'node:assert/strict';
import { createLanguageService, timelineEvents } from '../../../../src/language';
import { chronologyAt, eventKey, writeChronology, yearGroups } from '../../../../src/language/features/timeline';

const service = createLanguageService();
const eventsOf = (text: string) =>
  timelineEvents(service.openDocument({ uri: 'file:///e.md', languageId: 'markdown', text }), service.catalog);

const essay = 'On October 1, 1949 he spoke. He left that day. The town fell in 1950.\n';

suite('Chronology', () => {
  test('stands between marks, with resolved dates in the style of the essay', () => {
    assert.equal(
      writeChronology(eventsOf(essay), { form: 'table', leftOut: [] }),
      [
        '<!-- annalist:chronology table -->',
        '| Date | Event |',
        '| :--- | :---- |',
        '| October 1, 1949 | He spoke |',
        '| October 1, 1949 | He left that day |',
        '| 1950 | The town fell in 1950 |',
        '<!-- /annalist:chronology -->',
        '',
      ].join('\n'),
    );
  });

  test('by year', () => {
    assert.match(
      writeChronology(eventsOf(essay), { form: 'years', leftOut: [] }),
      /^.*\n- \*\*1949\*\*\n {2}- October 1, 1949: He spoke\n {2}- .*\n- \*\*1950\*\*\n/,
    );
  });

  for (const form of ['table', 'list', 'years'] as const) {
    test(`a ${form} is never read as text of the essay, and the text around it is`, () => {
      const events = eventsOf(essay);
      const written = writeChronology(events, { form, leftOut: [] });
      for (const text of [`${essay}\n${written}\nIt rose in 1960.`, `${written}It rose in 1960.\n\n${essay}`]) {
        assert.deepEqual(
          eventsOf(text).map((event) => event.text),
          [...events.map((event) => event.text), '1960'],
        );
      }
    });
  }

  test('what was left out stays out when it is renewed', () => {
    const [, second] = eventsOf(essay);
    assert.ok(second);
    const written = writeChronology(eventsOf(essay), { form: 'list', leftOut: [eventKey(second)] });
    const text = `Before.\n\n${written}\nThe town rose in 1960.\n\n${essay}`;
    const found = chronologyAt(text, text.indexOf('- **'));
    assert.ok(found);
    assert.equal(text.slice(found.start, found.end), written.trimEnd());
    assert.deepEqual([found.form, found.leftOut], ['list', [eventKey(second)]]);
    const renewed = writeChronology(eventsOf(text), found);
    assert.ok(!renewed.includes('left that day'));
    assert.ok(renewed.includes('**1960**'));
  });

  test('without an end mark it goes up to the next blank line', () => {
    const text = '<!-- annalist:chronology table -->\n| Date | Event |\n| 1949 | x |\n\nIt rose in 1960.';
    assert.deepEqual(
      eventsOf(text).map((event) => event.text),
      ['1960'],
    );
  });

  test('without an end mark it leaves the text between it and the next chronology alone', () => {
    const open = '<!-- annalist:chronology table -->\n| Date | Event |';
    const text = `${open}\n\nIt rose in 1960.\n\n${writeChronology(eventsOf(essay), { form: 'list', leftOut: [] })}`;
    assert.deepEqual(
      eventsOf(text).map((event) => event.text),
      ['1960'],
    );
    assert.equal(chronologyAt(text, 3)?.end, open.length);
    assert.equal(chronologyAt(text, text.indexOf('1960')), undefined);
  });

  test('an unfinished mark changes nothing', () => {
    assert.equal(chronologyAt('<!-- annalist:chronology table', 3), undefined);
    assert.equal(eventsOf('It rose in 1960. annalist:chronology').length, 1);
  });
});

suite('Groups of years', () => {
  const headings = (...years: number[]) => {
    const events = years.flatMap((year) => eventsOf(`It fell in ${year < 0 ? `${-year} BC` : `AD ${year}`}.`));
    const of = yearGroups(events);
    return [...new Set(events.map(of))];
  };
  const twelve = Array.from({ length: 12 }, (_, i) => 1900 + i);
  test('twelve years', () => assert.equal(headings(...twelve).length, 12));
  test('thirteen years are decades', () => assert.deepEqual(headings(...twelve, 1912), ['the 1900s', 'the 1910s']));
  test('thirteen decades are centuries', () => {
    const decades = Array.from({ length: 13 }, (_, i) => 1800 + 10 * i);
    assert.deepEqual(headings(...decades), ['the 19th century', 'the 20th century']);
  });
  test('before Christ', () => assert.deepEqual(headings(-44, 14), ['44 BC', 'AD 14']));
  test('in the language of a view', () => {
    const events = [...twelve, 1912].flatMap((year) => eventsOf(`It fell in ${year}.`));
    assert.deepEqual([...new Set(events.map(yearGroups(events, 'zh-cn')))], ['1900年代', '1910年代']);
  });
});
