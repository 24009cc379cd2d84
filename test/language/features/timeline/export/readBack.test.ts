import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dateBounds, exportTimeline, type TimelineEvent } from '../../../../../src/language';
import { dayNumber } from '../../../../../src/language/dates';
import { dateWords, isPlain, knownEnds } from '../../../../../src/language/features/timeline/export/precision';
import { type ReadEvent, type ReadFormat, readers, readJson } from './readers';

const options = { title: 'Essay: “A & B” #1 [x](y)', stamp: '20240131T120000Z' };

/** What no format keeps: how wide white space is, control characters, joiners that are not seen. */
const plain = (text: string): string =>
  text
    .replace(/\u2060/g, '')
    .replace(/[\s\p{Cc}\p{Cs}\uFFFE\uFFFF]+/gu, ' ')
    .trim();

const padded = (n: number, length = 2): string => String(n).padStart(length, '0');
const yearText = (year: number): string =>
  Math.abs(year) > 9999 ? `Y${year}` : `${year < 0 ? '-' : ''}${padded(Math.abs(year), 4)}`;

const year = fc.oneof(fc.integer({ min: 1, max: 2100 }), fc.integer({ min: -3000, max: 0 }));
const month = fc.integer({ min: 1, max: 12 }).map((n) => padded(n));
const day = fc.integer({ min: 1, max: 28 }).map((n) => padded(n));
const season = fc.integer({ min: 21, max: 24 }).map(String);

const ofYear = year.map(yearText);
const ofMonth = fc.tuple(ofYear, month).map((parts) => parts.join('-'));
const ofDay = fc.tuple(ofYear, month, day).map((parts) => parts.join('-'));
const single = fc.oneof(ofYear, ofMonth, ofDay, ofDay);

/** Two dates of one kind in order, with what stands between and around them. */
const pair = (date: fc.Arbitrary<string>, write: (a: string, b: string) => string): fc.Arbitrary<string> =>
  fc
    .tuple(date, date)
    .filter(([a, b]) => a !== b)
    .map(([a, b]) => (dayNumber(startOf(a)) <= dayNumber(startOf(b)) ? write(a, b) : write(b, a)));
const startOf = (edtf: string): string => dateBounds(edtf).earliest ?? '';

const edtf = fc.oneof(
  single,
  fc.tuple(ofYear, season).map((parts) => parts.join('-')),
  ofYear.filter((text) => !text.startsWith('Y')).map((text) => `${text.slice(0, -1)}X`),
  ofYear.filter((text) => !text.startsWith('Y')).map((text) => `${text.slice(0, -2)}XX`),
  fc.tuple(single, fc.constantFrom('?', '~', '%')).map((parts) => parts.join('')),
  ...[ofYear, ofMonth, ofDay].map((date) => pair(date, (a, b) => `${a}/${b}`)),
  ...[ofYear, ofMonth, ofDay].map((date) => pair(date, (a, b) => `[${a},${b}]`)),
);

const hostile = [
  '[x] #done @mao !id 50% https://a.org /* // <b>&amp;</b>',
  '// no comment',
  '=SUM(A1), "b"; c\\d',
  '| a | `b` | *c* __d__ ~~e~~ <f> ![g](h) [i](j)',
  '1958: a date and every year: two',
  'and 50 % and 50% of it .start .end',
  'www.example.org a@example.org',
  '# heading',
  "'@x",
  '北戴河会议，通过',
  'فتح القسطنطينية',
];
const title = fc
  .oneof(fc.constantFrom(...hostile), fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string({ maxLength: 60 }))
  .filter((text) => plain(text) !== '');

const event: fc.Arbitrary<TimelineEvent> = fc
  .record({
    edtf,
    title,
    lane: fc.constantFrom('essay', 'essay', 'glossary', 'periods'),
    modifier: fc.constantFrom(undefined, undefined, 'start' as const, 'mid' as const, 'end' as const),
    relation: fc.constantFrom(undefined, undefined, 'before' as const, 'since' as const, 'until' as const),
    uri: fc.constantFrom('file:///a.md', 'file:///b.md'),
  })
  .map(({ modifier, relation, ...rest }) => {
    const isWhole = /^-?\d{4}(?:-(?:0\d|1[0-2]))?$/.test(rest.edtf);
    const { earliest = '', latest = '' } = dateBounds(rest.edtf, isWhole ? modifier : undefined);
    return {
      ...rest,
      ...(isWhole && modifier && { modifier }),
      ...(relation && { relation }),
      ...{ earliest, latest, text: `words of ${rest.edtf}`, entities: [], start: 0, end: 4 },
    };
  });

const events = fc.array(event, { minLength: 1, maxLength: 8 });

/** What each format must say of an event; undefined if it leaves the event out. */
type Expected = (event: TimelineEvent, all: readonly TimelineEvent[]) => ReadEvent | undefined;

const whole = (each: TimelineEvent) => ({ from: dayNumber(each.earliest), to: dayNumber(each.latest) + 1 });
const inWords = (each: TimelineEvent): ReadEvent => ({ title: each.title, words: dateWords(each) });
/** The title tells the date if its two ends do not. */
const told = (each: TimelineEvent, isTold = isPlain(each)): string =>
  isTold || each.title.toLowerCase().includes(dateWords(each).toLowerCase())
    ? each.title
    : `${dateWords(each)} – ${each.title}`;
const isExact = ({ edtf: text }: TimelineEvent): boolean =>
  /^[[\d\-/,\]?~%]+$/.test(text) && /\d{4}-\d\d-\d\d/.test(text);
const yearOf = (text: string): number => Number(/^Y?(-?\d+)/.exec(text)?.[1]);

const expected: Readonly<Record<ReadFormat, Expected>> = {
  csv: (each) => ({ ...inWords(each), ...whole(each) }),
  html: (each) => ({ ...inWords(each), ...whole(each) }),
  svg: inWords,
  markdown: inWords,
  timelinejs: (each, list) => {
    const isDay = each.earliest === each.latest;
    const isEra = each.lane === 'periods' && !isDay && list.some(({ lane }) => lane !== 'periods');
    const words = isEra ? { title: told(each), words: '' } : inWords(each);
    // A date without an end is as precise as its fields.
    const { from, to } = knownEnds(each);
    const isRange = (each.lane === 'periods' && !isDay) || JSON.stringify(from) !== JSON.stringify(to);
    // Its years before Christ have no 29 February.
    const isLeapDay = yearOf(each.latest) <= 0 && each.latest.endsWith('-02-29');
    return { ...words, from: whole(each).from, ...(isRange && { to: whole(each).to - (isLeapDay ? 1 : 0) }) };
  },
  markwhen: (each) => {
    const [first, last] = [yearOf(each.earliest), yearOf(each.latest)];
    if (first > 0) return { title: told(each), ...whole(each) };
    // Before Christ, Markwhen has only years, and a range ends where its last year begins.
    const to = startOf(yearText(first === last ? last + 1 : last));
    return { title: told(each, false), from: dayNumber(startOf(yearText(first))), to: dayNumber(to) };
  },
  ical: (each) =>
    isExact(each) && yearOf(each.earliest) > 0 && !each.relation
      ? { title: told(each), words: dateWords(each), ...whole(each) }
      : undefined,
};

/** The order of exported events: some formats list the lanes one after the other. */
const ordered = (list: readonly ReadEvent[]): ReadEvent[] =>
  [...list].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

suite('every exported timeline is read back by its own tool', () => {
  for (const [format, read] of Object.entries(readers) as [ReadFormat, (typeof readers)[ReadFormat]][]) {
    test(format, () => {
      fc.assert(
        fc.property(events, (list) => {
          const wanted = list.flatMap((each) => expected[format](each, list) ?? []);
          const found = read(exportTimeline(list, format, options));
          assert.deepEqual(ordered(found.map(cleaned)), ordered(wanted.map(cleaned)));
        }),
        { numRuns: 60, seed: 1066 },
      );
    });
  }

  test('json', () => {
    fc.assert(
      fc.property(events, (list) => {
        const found = readJson(exportTimeline(list, 'json', options));
        assert.deepEqual(
          found,
          list
            .map(({ uri, ...rest }) => ({ ...rest, file: uri }))
            .map((each) => JSON.parse(JSON.stringify(each)) as unknown),
        );
      }),
    );
  });
});

const cleaned = ({ title: name, words, ...days }: ReadEvent): ReadEvent => ({
  title: plain(name),
  ...(words !== undefined && { words: plain(words) }),
  ...days,
});
