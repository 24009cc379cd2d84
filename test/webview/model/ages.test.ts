import assert from 'node:assert/strict';
import type { TimelineMark } from '../../../src/protocol/timeline';
import { Ages, tenthBirthdays } from '../../../src/webview/model/ages';
import { dayOf } from '../../../src/webview/model/calendar';
import { dayMark } from '../marks';

const life = (edtf: string, born: number, died: number, more: Partial<TimelineMark> = {}): TimelineMark => ({
  ...dayMark(born, died),
  ...{ title: 'Mao Zedong', entities: ['Mao Zedong'], lane: 'lives', edtf, ...more },
});
const mao = life('1893-12-26/1976-09-09', dayOf(1893, 12, 26), dayOf(1976, 9, 9));
const unknownDay = life('1893/1976', dayOf(1893), dayOf(1976, 12, 31));
const caesar = life('-0099-07-12/-0043-03-15', dayOf(-99, 7, 12), dayOf(-43, 3, 15));

suite('Ages', () => {
  const rows: readonly (readonly [
    rule: string,
    life: TimelineMark,
    from: number,
    to: number,
    age: string | undefined,
  ])[] = [
    ['on a day', mao, dayOf(1949, 10, 1), dayOf(1949, 10, 1), '55'],
    ['on a birthday', mao, dayOf(1949, 12, 26), dayOf(1949, 12, 26), '56'],
    ['on the day before', mao, dayOf(1949, 12, 25), dayOf(1949, 12, 25), '55'],
    ['in a year', mao, dayOf(1949), dayOf(1949, 12, 31), '55–56'],
    ['in a decade nothing is said', mao, dayOf(1950), dayOf(1959, 12, 31), undefined],
    ['nor before birth', mao, dayOf(1880), dayOf(1880, 12, 31), undefined],
    ['nor after death', mao, dayOf(1976, 10), dayOf(1976, 10), undefined],
    ['with the year of birth alone', unknownDay, dayOf(1949, 10, 1), dayOf(1949, 10, 1), '55–56'],
    ['before Christ', caesar, dayOf(-48, 1, 10), dayOf(-48, 1, 10), '50'],
  ];
  for (const [rule, of, from, to, age] of rows)
    test(rule, () => assert.equal(new Ages([of]).at('Mao Zedong', dayMark(from, to)), age));

  test('of nobody without a life, and of none with one end alone', () => {
    const event = dayMark(dayOf(1949));
    assert.equal(new Ages([mao]).at('Peng Dehuai', event), undefined);
    assert.equal(new Ages([{ ...mao, relation: 'until' }]).at('Mao Zedong', event), undefined);
  });

  test('tenth birthdays of a life', () => {
    const days = tenthBirthdays(caesar);
    assert.deepEqual(
      days.map(({ age }) => age),
      [10, 20, 30, 40, 50],
    );
    assert.equal(days[4]?.day, dayOf(-49, 7, 12));
  });
});
