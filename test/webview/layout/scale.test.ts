import assert from 'node:assert/strict';
import { dayOf } from '../../../src/webview/model/calendar';
import { createDateWords } from '../../../src/webview/model/dateWords';
import { fitWindow, ticks, tickStep, windowLabel, type TickStep } from '../../../src/webview/layout/scale';

const words = createDateWords('en');

const labels = (from: number, to: number, step: TickStep): string[] =>
  ticks({ from, to }, step, words).map(({ label, major }) => (major ? `[${label}]` : label));

suite('Axis', () => {
  test('has no year zero', () => {
    assert.deepEqual(labels(dayOf(-2), dayOf(3), { unit: 'year', count: 1 }), ['3 BC', '2 BC', '1 BC', 'AD 1', 'AD 2']);
  });

  test('counts round years on both sides of the era', () => {
    const expected = ['200 BC', '100 BC', 'AD 1', 'AD 100', 'AD 200'];
    assert.deepEqual(labels(dayOf(-250), dayOf(250), { unit: 'year', count: 100 }), expected);
    assert.equal(ticks({ from: dayOf(-250), to: dayOf(0) }, { unit: 'year', count: 100 }, words)[0]?.day, dayOf(-199));
  });

  test('names years without an era from 1000 on', () => {
    assert.deepEqual(labels(dayOf(985), dayOf(1015), { unit: 'year', count: 10 }), ['AD 990', '1000', '1010']);
  });

  test('marks years among months', () => {
    const expected = ['Oct', '[1958]', 'Apr', 'Jul'].map((label) => (label === '[1958]' ? '1958' : label));
    assert.deepEqual(
      ticks({ from: dayOf(1957, 9), to: dayOf(1958, 8) }, { unit: 'month', count: 3 }, words).map(({ label }) => label),
      expected,
    );
    assert.deepEqual(labels(dayOf(1957, 12), dayOf(1958, 2, 2), { unit: 'month', count: 1 }), ['Dec', '[1958]', 'Feb']);
  });

  test('marks months among days, through a leap day', () => {
    const expected = ['28', '29', '[Mar]', '2'];
    assert.deepEqual(labels(dayOf(1960, 2, 28), dayOf(1960, 3, 3), { unit: 'day', count: 1 }), expected);
    assert.deepEqual(labels(dayOf(1958, 2, 28), dayOf(1958, 3, 3), { unit: 'day', count: 1 }), ['28', '[Mar]', '2']);
  });

  test('keeps round days away from the next month', () => {
    const expected = ['[Feb]', '5', '10', '15', '20', '25', '[Mar]', '5'];
    assert.deepEqual(labels(dayOf(1958, 2), dayOf(1958, 3, 6), { unit: 'day', count: 5 }), expected);
    assert.deepEqual(labels(dayOf(1958, 3, 9), dayOf(1958, 4, 2), { unit: 'day', count: 10 }), ['10', '20', '[Apr]']);
  });

  test('never sets ticks closer than requested, or out of order', () => {
    for (const days of [3, 20, 70, 200, 900, 5000, 40_000, 1_000_000]) {
      for (const start of [dayOf(-300), dayOf(-1, 11), dayOf(1582, 10), dayOf(1959, 12, 20)]) {
        const scale = 300 / days;
        const step = tickStep(scale, 58);
        const found = ticks({ from: start, to: start + days }, step, words).map(({ day }) => day);
        for (let index = 1; index < found.length; index++) {
          // A year is up to one day shorter than the mean, February two days, and a century at the change of era one
          // year.
          assert.ok((found[index]! - found[index - 1]!) * scale > 58 * 0.9, `${days} days from ${start}`);
        }
      }
    }
  });

  test('describes the visible time', () => {
    assert.equal(windowLabel({ from: dayOf(1949, 5), to: dayOf(1962, 3) }, words), '1949–1962');
    assert.equal(windowLabel({ from: dayOf(-43), to: dayOf(15) }, words), '44 BC – AD 14');
    assert.equal(windowLabel({ from: dayOf(1958, 3, 9), to: dayOf(1958, 11) }, words), 'March–October 1958');
    assert.equal(windowLabel({ from: dayOf(1958, 3, 9), to: dayOf(1958, 3, 10) }, words), '9 March 1958');
  });

  test('speaks the language of the editor', () => {
    assert.equal(createDateWords('zh-cn').year(-43), '公元前44年');
    assert.equal(createDateWords('not a locale').year(-43), '44 BC');
  });
});

suite('First window', () => {
  const year = (value: number) => ({ from: dayOf(value), to: dayOf(value + 1) });
  const fifties = [1949, 1950, 1953, 1956, 1957, 1958, 1959, 1960, 1961].map(year);

  test('contains all events, with a margin', () => {
    const { from, to } = fitWindow(fifties, 'main');
    assert.ok(from < dayOf(1949) && from > dayOf(1948));
    assert.ok(to > dayOf(1962) && to < dayOf(1963));
  });

  test('leaves out a single distant event, unless all are requested', () => {
    const events = [year(-220), ...fifties];
    assert.ok(fitWindow(events, 'main').from > dayOf(1948));
    assert.ok(fitWindow(events, 'all').from < dayOf(-220));
  });

  test('leaves nothing out if the gain is small', () => {
    assert.ok(fitWindow([year(1945), ...fifties], 'main').from < dayOf(1945));
  });

  test('gives one day its surroundings, and no event a century', () => {
    const { from, to } = fitWindow([{ from: 0, to: 1 }], 'main');
    assert.ok(to - from >= 30);
    assert.ok(fitWindow([], 'all').to > fitWindow([], 'all').from);
  });
});
