import * as assert from 'node:assert/strict';
import { daysToEdtf, joinNotes } from '../../../../src/language/dates/calendars/conversion';
import type { Message } from '../../../../src/language/messages';

suite('values in other calendars', () => {
  const first: Message = { code: 'no-such-day', args: ['1'] };
  const second: Message = { code: 'no-such-day', args: ['2'] };
  test('two notes become one', () =>
    assert.deepEqual(joinNotes(first, second), { note: { code: 'two-notes', args: [first, second] } }));
  test('of one note nothing changes', () => {
    assert.deepEqual(joinNotes(first, undefined), { note: first });
    assert.deepEqual(joinNotes(undefined, second), { note: second });
  });
  test('no notes are none', () => assert.deepEqual(joinNotes(undefined, undefined), {}));

  test('days are written as historians print them, before the reform by the Julian calendar', () => {
    assert.equal(daysToEdtf(-141428), '1582-10-04');
    assert.equal(daysToEdtf(-141428, -141427), '1582-10-04/1582-10-15');
    assert.equal(daysToEdtf(0, 0), '1970-01-01');
  });
});
