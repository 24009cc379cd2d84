import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import {
  createLanguageService,
  dateBounds,
  exportTimeline,
  timelineEvents,
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
    ['18XX', { year: 1800, month: 1, day: 1 }, { year: 1899, month: 12, day: 31 }, 'the 19th century'],
    ['1450~', { year: 1450 }, undefined, 'c. 1450'],
    ['1958/1962', { year: 1958, month: 1, day: 1 }, { year: 1962, month: 12, day: 31 }, '1958–1962'],
    ['1957', { year: 1957, month: 9, day: 1 }, { year: 1957, month: 12, day: 31 }, 'late 1957', { modifier: 'end' }],
  ];
  for (const [edtf, start, end, words, more] of table) {
    test(`${edtf} ${more?.modifier ?? ''}`, () => {
      const { events } = JSON.parse(write('timelinejs', event(edtf, 'It fell', more))) as { events: Slide[] };
      assert.deepEqual([events[0]?.start_date, events[0]?.end_date, events[0]?.display_date], [start, end, words]);
    });
  }
  const period = event('1958~/1962', 'Leap', { lane: 'periods' });
  const read = (...events: TimelineEvent[]) =>
    JSON.parse(write('timelinejs', ...events)) as { events: object[]; eras?: { text: { headline: string } }[] };
  test('periods are eras, whose names tell an inexact date', () => {
    const { events, eras } = read(event('1958', 'It fell'), period);
    assert.deepEqual([events.length, eras?.map(({ text }) => text.headline)], [1, ['c. 1958 to 1962 – Leap']]);
  });
  test('periods alone are slides, as TimelineJS needs one', () => {
    const { events, eras } = read(period);
    assert.deepEqual([events.length, eras], [1, undefined]);
  });
  test('no markup in the date, which TimelineJS decodes and then reads as HTML', () => {
    const text = write('timelinejs', event('[1958,1959]', 'It fell', { text: '1958 <img src=x> or &lt;b>1959' }));
    assert.match(text, /"display_date": "1958 {2}img src=x {2}or {2}lt;b 1959"/);
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
    ['Y-200000', '// 200001 BC – It fell'],
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
  test('only events known to the day', () => assert.equal(text.match(/BEGIN:VEVENT/g)?.length, 3));
  test('how many others there are is told', () =>
    assert.ok(
      text
        .replace(/\r\n /g, '')
        .includes('\r\nDESCRIPTION:Events without a known day\\, or before the year 1\\, are left out: 4.\r\n'),
    ));
  test('a day that is not sure is tentative, and its words stand before the title', () =>
    assert.match(text, /SUMMARY:c\. 1 May 1958 – No\r\nDESCRIPTION:c\. 1 May 1958\r\nSTATUS:TENTATIVE\r\n/));
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
    assert.equal(row, '"A ""b"", c",1958,1958,1958,1958-01-01,1958-12-31,,,,essay,,file:///e.md,0,4');
  });
  test('CSV guards words that a spreadsheet would run, and years before Christ, which it would subtract', () => {
    const [, row] = write('csv', event('-0043-03-15', '=SUM(A1)')).split('\r\n');
    assert.match(row ?? '', /^'=SUM\(A1\),15 March 44 BC,'-0043-03-15,'-0043-03-15,'-0043-03-15,'-0043-03-15,/);
  });
  test('CSV tells what the words of the date do not: "before", and which part of a year', () => {
    const [, before, late] = write(
      'csv',
      event('1949', 'A', { relation: 'before' }),
      event('1957', 'B', { modifier: 'end' }),
    ).split('\r\n');
    assert.equal(before, 'A,before 1949,1949,1949,1949-01-01,1949-12-31,,before,,essay,,file:///e.md,0,4');
    assert.equal(late, 'B,late 1957,1957,1957,1957-09-01,1957-12-31,end,,,essay,,file:///e.md,0,4');
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

suite('"3 or 4 June" stays so in every exported timeline', () => {
  const alternatives = event('[1958-06-03,1958-06-04]', 'The council met', { text: '3 or 4\nJune 1958' });
  for (const [format, words] of [
    ['json', '"text": "3 or 4\\nJune 1958"'],
    ['csv', 'The council met,3 or 4 June 1958,'],
    ['html', '<time>3 or 4 June 1958</time>'],
    ['svg', '>3 or 4 June 1958</text>'],
    ['timelinejs', '"display_date": "3 or 4 June 1958"'],
    ['markwhen', '1958-06-03 / 1958-06-04: 3 or 4 June 1958 – The council met'],
    ['ical', 'SUMMARY:3 or 4 June 1958 – The council met'],
    ['markdown', '| 3 or 4 June 1958 | The council met |'],
  ] as const) {
    test(format, () => assert.ok(write(format, alternatives).includes(words), write(format, alternatives)));
  }
  test('a title that tells the date does not tell it twice', () => {
    const told = { ...alternatives, title: 'On 3 or 4 June 1958 it met' };
    assert.match(write('ical', told), /SUMMARY:On 3 or 4 June 1958 it met\r\n/);
  });
});

suite('headings in the language of the editor', () => {
  const localize = ({ code }: { readonly code: string }): string => `<${code}>`;
  const events = [
    event('1958-05-01', 'It fell', { language: 'zh-CN' }),
    event('-0043', 'Earlier', { language: 'zh-CN' }),
  ];
  for (const [format, heading] of [
    ['csv', '<column-title>,<column-date>,'],
    ['markdown', '| <heading-date> | <heading-event> |'],
    ['markwhen', '\n# <lane-essay>\n'],
    ['timelinejs', '"group": "<lane-essay>"'],
    ['html', 'placeholder="&lt;page-find&gt;"'],
    ['html', '<html lang="zh-cn">'],
    ['html', 'data-ad="{}年" data-bc="公元前{}年"'],
    ['ical', 'DESCRIPTION:<calendar-left-out>'],
  ] as const) {
    test(`${format}: ${heading.trim()}`, () => {
      const text = exportTimeline(events, format, { ...options, language: 'zh-cn', localize });
      assert.ok(text.includes(heading), text);
    });
  }
});

suite('ids of events in a calendar', () => {
  const service = createLanguageService();
  const idsIn = (text: string): string[] => {
    const document = service.openDocument({ uri: 'file:///e.md', languageId: 'markdown', text });
    return [...write('ical', ...timelineEvents(document, service.catalog)).matchAll(/UID:(.*)\r/g)].map(
      ([, id]) => id ?? '',
    );
  };
  const first = 'On 3 June 1958 the army entered the city.';
  const second = 'On 3 June 1958 the mayor resigned at once.';
  const third = 'On 3 or 4 June 1958 the council met.';
  const before = idsIn([first, second, third].join(' '));

  test('two events of one date have two ids', () => assert.equal(new Set(before).size, 3));
  for (const [edit, sentences] of [
    ['a sentence is added before', ['The war began on 1 May 1957.', first, second, third]],
    ['the end of a title is edited', [first.replace('the city', 'Peking in triumph'), second, third]],
    ['an event of the same date is added', ['On 3 June 1958 a bridge was blown up.', first, second, third]],
    ['an event of the same date is added between', [first, 'On 3 June 1958 the rain stopped.', second, third]],
    ['two events change places', [second, first, third]],
  ] as const) {
    test(`stay if ${edit}`, () => {
      const after = idsIn(sentences.join(' '));
      assert.deepEqual(
        before.filter((id) => !after.includes(id)),
        [],
      );
      assert.equal(new Set(after).size, sentences.length);
    });
  }
  test('the same event twice has two ids', () => {
    const [one, two] = idsIn(`${first}\n\n${first.replace('city', 'town')}`);
    assert.notEqual(one, two);
  });
});
