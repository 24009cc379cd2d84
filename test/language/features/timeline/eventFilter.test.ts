import assert from 'node:assert/strict';
import { type EventFilter, eventChoices, filterEvents, noFilter } from '../../../../src/language/features/timeline';
import type { TimelineEvent } from '../../../../src/language';

let offset = 0;

function event(title: string, year: number, more: Partial<TimelineEvent> = {}): TimelineEvent {
  const edtf = String(year);
  const span = { start: offset, end: (offset += 10), uri: 'file:///e.md' };
  const days = { edtf, text: edtf, earliest: `${edtf}-01-01`, latest: `${edtf}-12-31` };
  return { title, lane: 'essay', entities: [], ...days, ...span, ...more };
}

const events = [
  event('Élites met at Lushan', 1959, { entities: ['peng'], heading: 'Lushan' }),
  event('The furnaces went out', 1958, { inferred: true, heading: 'Steel' }),
  event('Peng Dehuai', 1898, { lane: 'lives', entities: ['peng'] }),
  event('The Leap', 1958, {
    entities: ['leap'],
    heading: 'Steel',
    mentions: [
      { text: '1958', heading: 'Steel', start: 0, end: 4 },
      { text: '1958', heading: 'After', start: 90, end: 94 },
    ],
  }),
];
const labelOf = (id: string): string | undefined => (id === 'peng' ? 'Peng Dehuai' : undefined);
const found = (filter: Partial<EventFilter>): string[] =>
  filterEvents(events, { ...noFilter, ...filter }, labelOf).map(({ title }) => title);

suite('filter of events', () => {
  const table: readonly (readonly [why: string, filter: Partial<EventFilter>, ...titles: string[]])[] = [
    ['a word, whatever its case and accents', { query: 'elites' }, 'Élites met at Lushan'],
    ['all words, in whatever field', { query: 'peng 1959' }, 'Élites met at Lushan'],
    ['a slip, where nothing has the very words', { query: 'furnases' }, 'The furnaces went out'],
    ['nothing like it', { query: 'zzzzqqqq' }],
    ['an entity', { entity: 'peng' }, 'Élites met at Lushan', 'Peng Dehuai'],
    ['a heading', { heading: 'Lushan' }, 'Élites met at Lushan'],
    ['the heading of a later mention', { heading: 'After' }, 'The Leap'],
    ['inferred dates', { dates: 'inferred' }, 'The furnaces went out'],
    ['written dates', { dates: 'written', heading: 'Steel' }, 'The Leap'],
    [
      'days, by events that touch them',
      { span: { earliestDay: -4018, latestDay: -3800 } }, // 1959
      'Élites met at Lushan',
    ],
  ];
  for (const [why, filter, ...titles] of table) {
    test(why, () => assert.deepEqual(found(filter), titles));
  }

  test('without a condition all events pass, in the same order', () => assert.equal(found({}).length, 4));

  test('choices count the events that the other parts of the filter allow', () => {
    const choices = eventChoices(events, { ...noFilter, heading: 'Steel' }, labelOf);
    assert.deepEqual(choices.entities, [{ value: 'leap', label: 'leap', count: 1 }]);
    assert.deepEqual(
      choices.headings.map(({ label, count }) => [label, count]),
      [
        ['Lushan', 1],
        ['Steel', 2],
        ['After', 1],
      ],
    );
    assert.deepEqual([choices.written, choices.inferred], [1, 1]);
  });
});
