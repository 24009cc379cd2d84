import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import {
  dateBounds,
  exportTimeline,
  type TimelineEvent,
  type TimelineFormat,
  timelineFormats,
} from '../../../../../src/language';
import { timelineMarkdown } from '../../../../../src/language/features/timeline';
import { pageHashes, pageScript, pageStyle } from '../../../../../src/language/features/timeline/export/htmlParts';

function event(edtf: string, title: string, more: Partial<TimelineEvent> = {}): TimelineEvent {
  const { earliest = '', latest = '' } = dateBounds(edtf, more.modifier);
  const place = { lane: 'essay' as const, entities: [], uri: 'file:///e.md', start: 0, end: edtf.length };
  return { title, text: edtf, edtf, earliest, latest, ...place, ...more };
}

const options = { title: 'Essay', stamp: '20240131T120000Z' };
const write = (format: TimelineFormat, ...events: TimelineEvent[]): string => exportTimeline(events, format, options);

const hostile = [
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '</title></svg><script>x</script>',
  '" onload="x',
  "' autofocus='x",
  '[x](javascript:alert(1))',
  'a\u0000b\u0008\uFFFF',
  '${x} {{x}} `x` | y \\ z',
  'فتح القسطنطينية \u202E',
  '北戴河会议，通过',
];

suite('timeline as TimelineJS', () => {
  interface Slide {
    start_date: object;
    end_date?: object;
    display_date: string;
  }
  const table: readonly (readonly [string, object, object | undefined, string, Partial<TimelineEvent>?])[] = [
    ['1958', { year: 1958 }, undefined, '1958'],
    ['1958-05', { year: 1958, month: 5 }, undefined, 'May 1958'],
    ['1958-05-23', { year: 1958, month: 5, day: 23 }, undefined, '23 May 1958'],
    ['-0043-03-15', { year: -44, month: 3, day: 15 }, undefined, '15 March 44 BC'],
    ['0000', { year: -1 }, undefined, '1 BC'],
    ['18XX', { year: 1800 }, { year: 1899 }, 'the 19th century'],
    ['1450~', { year: 1450 }, undefined, 'c. 1450'],
    ['1958/1962', { year: 1958 }, { year: 1962 }, '1958–1962'],
    ['1957', { year: 1957, month: 9 }, { year: 1957, month: 12 }, 'late 1957', { modifier: 'end' }],
  ];
  for (const [edtf, start, end, words, more] of table) {
    test(`${edtf} ${more?.modifier ?? ''}`, () => {
      const { events } = JSON.parse(write('timelinejs', event(edtf, 'It fell', more))) as { events: Slide[] };
      assert.deepEqual([events[0]?.start_date, events[0]?.end_date, events[0]?.display_date], [start, end, words]);
    });
  }
  test('periods are eras', () => {
    const { eras } = JSON.parse(write('timelinejs', event('1958/1962', 'Leap', { lane: 'periods' }))) as {
      eras: object[];
    };
    assert.equal(eras.length, 1);
  });
});

suite('timeline as Markwhen', () => {
  for (const [edtf, line, more] of [
    ['1958-05', '1958-05: It fell'],
    ['1958/1962', '1958 / 1962: It fell'],
    ['1450~', '1450: c. 1450 – It fell'],
    ['-0043-03-15', '44 BC: 15 March 44 BC – It fell'],
    ['-0333/-0322', '334 BC - 323 BC: 334–323 BC – It fell'],
    ['1949', '1949: before 1949 – It fell', { relation: 'before' }],
  ] as readonly (readonly [string, string, Partial<TimelineEvent>?])[]) {
    test(line, () => assert.ok(write('markwhen', event(edtf, 'It fell', more)).includes(`\n${line}\n`)));
  }
  test('no tag and no link begins in a title', () => {
    const text = write('markwhen', event('1958', 'No #tag and [x](javascript:y)\nand no line'));
    assert.doesNotMatch(text, /#tag|\]\(|\nand/);
  });
});

suite('timeline as iCalendar', () => {
  const text = write(
    'ical',
    event('1958-05-01', `A, B; C\\D\n${'北'.repeat(60)}`),
    event('1958-05-01/1958-05-03', 'Three days'),
    ...['1958', '1958-05', '-0043-03-15', '1958-05-01~'].map((edtf) => event(edtf, 'No')),
    event('1958-05-01', 'Before', { relation: 'before' }),
  );
  test('only events known to the day', () => assert.equal(text.match(/BEGIN:VEVENT/g)?.length, 2));
  test('the end is the day after', () => {
    assert.match(text, /DTSTART;VALUE=DATE:19580501\r\nDTEND;VALUE=DATE:19580502\r\n/);
    assert.match(text, /DTEND;VALUE=DATE:19580504\r\n/);
  });
  test('signs are escaped', () => assert.ok(text.includes('SUMMARY:A\\, B\\; C\\\\D\\n')));
  test('no line is longer than 75 octets, and unfolding gives the title back', () => {
    for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
    assert.ok(text.replace(/\r\n /g, '').includes('北'.repeat(60)));
  });
  test('the time of writing is the given one', () => assert.match(text, /DTSTAMP:20240131T120000Z/));
});

suite('timeline as a page and a picture', () => {
  const events = hostile.map((title, i) =>
    event(String(1900 + i), title, { note: { code: 'unknown-entry', args: [title] } }),
  );
  for (const format of ['html', 'svg'] as const) {
    const text = exportTimeline(events, format, { ...options, title: hostile[1] ?? '' });
    test(`${format}: hostile titles are inert`, () => {
      const own = text.replace(`<script>${pageScript}</script>`, '');
      assert.doesNotMatch(own, /<script|<img|<\/svg>.+|" onload|' autofocus/);
      assert.doesNotMatch(own, /[^\P{Cc}\n]|\uFFFF/u);
      assert.ok(own.includes('&lt;img src=x onerror=alert(1)&gt;'));
    });
    test(`${format}: a title of a megabyte is inert, and takes no more room than others`, () => {
      const long = exportTimeline([event('1958', '<b>'.repeat(350_000)), ...events], format, options);
      assert.ok(!long.includes('<b>') && long.includes('&lt;b&gt;'));
      if (format === 'svg') assert.ok(Number(/ width="(\d+)"/.exec(long)?.[1]) < 3000);
      else assert.match(pageStyle, /overflow-wrap:anywhere/);
    });
    test(`${format}: loads nothing`, () => {
      assert.doesNotMatch(text.replace('http://www.w3.org/2000/svg', ''), /https?:|\b(?:src|href)="|url\(|@import/);
    });
    test(`${format}: without events`, () => assert.ok(write(format).length > 0));
  }
  test('the policy allows the style and the script of the page, and nothing else', () => {
    const hash = (text: string): string => createHash('sha256').update(text).digest('base64');
    assert.deepEqual(pageHashes, { style: hash(pageStyle), script: hash(pageScript) });
  });
});

suite('timeline as CSV, JSON and Markdown', () => {
  test('CSV quotes cells where necessary', () => {
    const [, row] = write('csv', event('1958', 'A "b", c')).split('\r\n');
    assert.equal(row, '"A ""b"", c",1958,1958,1958-01-01,1958-12-31,,essay,,file:///e.md,0,4');
  });
  test('CSV guards words that a spreadsheet would run, but not our dates', () => {
    const [, row] = write('csv', event('-0043', '=SUM(A1)')).split('\r\n');
    assert.match(row ?? '', /^'=SUM\(A1\),'-0043,-0043,-0043-01-01,-0043-12-31,/);
  });
  test('JSON preserves every title', () => {
    const { events } = JSON.parse(write('json', ...hostile.map((title) => event('1958', title)))) as {
      events: TimelineEvent[];
    };
    assert.deepEqual(
      events.map(({ title }) => title),
      hostile,
    );
  });
  test('a table and a list', () => {
    const events = [event('-0043-03-15', 'Caesar *fell* | <b>')];
    assert.equal(
      timelineMarkdown(events),
      '| Date | Event |\n| :--- | :---- |\n| 15 March 44 BC | Caesar \\*fell\\* \\| \\<b\\> |\n',
    );
    assert.equal(timelineMarkdown(events, 'list'), '- **15 March 44 BC**: Caesar \\*fell\\* \\| \\<b\\>\n');
  });
  for (const format of timelineFormats) test(`${format}: no events`, () => assert.ok(write(format).length > 0));
});
