import assert from 'node:assert/strict';
import { isoDay } from '../../../src/vscode/timeline/eventsView';
import { readingOrderOf } from '../../../src/vscode/timeline/readingOrder';
import { paragraphAt } from '../../../src/vscode/timeline/view';
import { dateOf, identify } from '../../../src/vscode/timeline/marks';
import type { TimelineEvent } from '../../../src/language';
import { Document } from '../fake';

suite('Days in words', () => {
  for (const [rule, date, expected] of [
    ['the day that is counted from', [1970, 0, 1], '1970-01-01'],
    ['a day before it', [1381, 5, 15], '1381-06-15'],
    ['a year of three digits', [476, 8, 4], '0476-09-04'],
    ['the year 0', [0, 0, 1], '0000-01-01'],
    ['before Christ', [-43, 2, 15], '-0043-03-15'],
  ] as const) {
    test(rule, () => {
      const day = new Date(0);
      day.setUTCFullYear(...(date as unknown as [number, number, number]));
      assert.equal(isoDay(day.getTime() / 86_400_000), expected);
    });
  }
});

suite('Paragraph of the cursor', () => {
  const text = 'one\n\ntwo\nthree\n \nfour';
  const document = new Document('file:///essays/a.md', text).forVscode();
  for (const [rule, line, words] of [
    ['goes up and down to blank lines', 3, 'two\nthree'],
    ['begins with the text', 0, 'one'],
    ['ends with the text', 5, 'four'],
  ] as const) {
    test(rule, () => {
      const { start, end } = paragraphAt(document, line);
      assert.equal(text.slice(start, end), words);
    });
  }

  test('ends 200 lines away', () => {
    const long = new Document('file:///essays/a.md', 'x\n'.repeat(1000)).forVscode();
    assert.deepEqual(paragraphAt(long, 500), { start: 600, end: 1401 });
  });
});

suite('The date of an event in words', () => {
  for (const [rule, edtf, text, expected] of [
    ['of words that rest on others, the year they mean', '1956', 'that year', '1956'],
    ['a month', '1956-02', 'that February', 'February 1956'],
  ] as const) {
    test(rule, () => {
      const event = { title: '', text, edtf, earliest: '', latest: '', entities: [], lane: 'essay' } as const;
      assert.equal(dateOf({ ...event, uri: 'file:///e.md', start: 0, end: text.length }), expected);
    });
  }
});

suite('Reading order', () => {
  const event = (uri: string, start: number, more: Partial<TimelineEvent> = {}): TimelineEvent => ({
    ...{ title: '', text: `${start}`, edtf: '1381', earliest: '1381-01-01', latest: '1381-12-31', entities: [] },
    ...{ lane: 'essay', uri, start, end: start + 4 },
    ...more,
  });
  const [a, b] = ['file:///a.md', 'file:///b.md'];
  const texts = [
    { uri: a, events: [], sections: [{ title: 'Revolt', offset: 5, depth: 1 }], length: 100 },
    { uri: b, events: [], sections: [{ title: 'x'.repeat(400), offset: 0, depth: 2 }], length: 50 },
  ];
  const names = { fileName: (uri: string) => uri.slice('file:///'.length) };
  const order = (events: readonly TimelineEvent[], of: Parameters<typeof readingOrderOf>[2] = names) =>
    readingOrderOf(texts, identify(events), of);

  test('essays follow one another', () => {
    const { length, places } = order([event(a, 10), event(b, 20)]);
    assert.equal(length, 150);
    assert.deepEqual(
      places.map(({ offsets }) => offsets),
      [[10], [120]],
    );
  });

  test('every mention has a place', () => {
    const mentions = [3, 30].map((start) => ({ text: '1381', start, end: start + 4 }));
    assert.deepEqual(order([event(b, 3, { mentions })]).places[0]?.offsets, [103, 130]);
  });

  test('events of glossaries, and of other texts, have none', () => {
    assert.deepEqual(order([event(a, 1, { lane: 'glossary' }), event('file:///c.md', 1)]).places, []);
  });

  test('each essay is a section, and headings are cut', () => {
    const { sections } = order([]);
    assert.deepEqual(
      sections.map(({ title, offset, depth }) => [title.length, offset, depth]),
      [
        [4, 0, 0],
        [6, 5, 1],
        [4, 100, 0],
        [300, 100, 2],
      ],
    );
  });

  test('an essay shown alone is not a section', () => {
    assert.deepEqual(
      order([], { fileName: () => undefined }).sections.map(({ depth }) => depth),
      [1, 2],
    );
  });
});
