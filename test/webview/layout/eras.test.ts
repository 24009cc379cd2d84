import assert from 'node:assert/strict';
import type { TimelineEra } from '../../../src/protocol/timeline';
import { eraLines, eraSpan, eraTicks } from '../../../src/webview/layout/eras';

/** An era of `length` years of 365 days. */
const eraFrom = (day: number, name: string, length: number, calendar = 'chinese'): TimelineEra => ({
  ...{ calendar, name, end: day + 365 * length },
  years: Array.from({ length }, (_, at) => ({ number: String(at + 1), day: day + 365 * at })),
});
const hijri = eraFrom(0, 'AH', 300, 'hijri');
const reigns = [eraFrom(0, 'Zhenguan', 23), eraFrom(23 * 365, 'Yonghui', 6)];
const width = (label: string): number => 7 * label.length;
const ticksOf = (line: readonly TimelineEra[], years: number, pixels: number): string[] =>
  eraTicks(line, { from: 0, to: 365 * years, width: pixels, height: 1 }, width).map(({ label }) => label);

suite('The years of other calendars', () => {
  const rows: readonly (readonly [
    rule: string,
    line: readonly TimelineEra[],
    years: number,
    labels: readonly string[],
  ])[] = [
    ['every year, where there is room', [hijri], 5, ['AH 1', 'AH 2', 'AH 3', 'AH 4', 'AH 5']],
    ['round years', [hijri], 60, ['AH 10', 'AH 20', 'AH 30', 'AH 40', 'AH 50']],
    ['rounder years', [hijri], 200, ['AH 50', 'AH 100', 'AH 150']],
    ['an era begins with its name, and ends with the next one', reigns, 29, ['Zhenguan', 'Zhenguan 10', 'Yonghui']],
    ['an era too short for its name has only its beginning', reigns, 60, ['Zhenguan', '']],
  ];
  for (const [rule, line, years, labels] of rows) test(rule, () => assert.deepEqual(ticksOf(line, years, 400), labels));

  test('never overlap, at any zoom', () => {
    for (let years = 3; years < 400; years = Math.ceil(years * 1.3)) {
      const ticks = eraTicks([hijri], { from: 100, to: 100 + 365 * years, width: 700, height: 1 }, width);
      ticks.forEach(({ x, label }, at) => {
        const before = ticks[at - 1];
        assert.ok(!before || x > before.x + width(before.label), `${label} of ${years} years`);
      });
    }
  });

  const spans: readonly (readonly [
    rule: string,
    line: readonly TimelineEra[],
    from: number,
    to: number,
    words: string,
  ])[] = [
    ['some years', [hijri], 366, 1000, 'AH 2–3'],
    ['one year', [hijri], 0, 365, 'AH 1'],
    ['over two eras', reigns, 20 * 365, 25 * 365, 'Zhenguan 21 – Yonghui 2'],
    ['before the first era, nothing', reigns, -800, -10, ''],
    ['after the last one, nothing', reigns, 30 * 365, 31 * 365, ''],
  ];
  for (const [rule, line, from, to, words] of spans)
    test(`a heading says ${rule}`, () => assert.equal(eraSpan(line, { from, to }), words));

  test('have a line for each calendar, and two lines at most', () => {
    const lines = eraLines([...reigns, hijri, eraFrom(0, 'SH', 2, 'persian')]);
    assert.deepEqual(
      lines.map((line) => line.map(({ name }) => name)),
      [['Zhenguan', 'Yonghui'], ['AH']],
    );
  });
});
