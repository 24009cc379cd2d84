import * as assert from 'node:assert/strict';
import { dateBounds, dayNumber, describeDate, isEdtf } from '../../../../src/language/dates';
import type { DateModifier, DateRelation } from '../../../../src/language/types';

suite('dateBounds', () => {
  const table: readonly (readonly [
    edtf: string,
    earliest?: string | undefined,
    latest?: string,
    modifier?: DateModifier,
  ])[] = [
    ['1958-05-01', '1958-05-01', '1958-05-01'],
    ['1956-02', '1956-02-01', '1956-02-29'],
    ['1958', '1958-01-01', '1958-12-31'],
    ['-0043', '-0043-01-01', '-0043-12-31'],
    ['193X', '1930-01-01', '1939-12-31'],
    ['18XX', '1800-01-01', '1899-12-31'],
    ['-04XX', '-0499-01-01', '-0400-12-31'],
    ['184X~', '1840-01-01', '1849-12-31'],
    ['1957-24', '1957-12-01', '1958-02-28'],
    ['1450~', '1450-01-01', '1450-12-31'],
    ['1958/1962', '1958-01-01', '1962-12-31'],
    ['1130~/1200', '1130-01-01', '1200-12-31'],
    ['1949/..', '1949-01-01'],
    ['../1949', undefined, '1949-12-31'],
    ['[1450,1451]', '1450-01-01', '1451-12-31'],
    ['195X', '1950-01-01', '1953-12-31', 'start'],
    ['195X', '1954-01-01', '1956-12-31', 'mid'],
    ['195X', '1957-01-01', '1959-12-31', 'end'],
    ['1957', '1957-09-01', '1957-12-31', 'end'],
    ['1957-02', '1957-02-01', '1957-02-10', 'start'],
    ['-04XX', '-0499-01-01', '-0467-12-31', 'start'],
    ['1958-02-30'],
    ['next year'],
  ];
  for (const [edtf, earliest, latest, modifier] of table) {
    test([edtf, modifier].filter(Boolean).join(' '), () => {
      assert.deepEqual(dateBounds(edtf, modifier), { ...(earliest && { earliest }), ...(latest && { latest }) });
    });
  }
});

suite('isEdtf', () => {
  for (const edtf of [
    '1958',
    '1958-05',
    '184X~',
    '18XX',
    '1958-22',
    '1958/1962',
    '../1962',
    '2004-06~-11',
    '{1667,1668}',
    '-0043',
  ])
    test(edtf, () => assert.ok(isEdtf(edtf)));
  for (const text of ['', '1958-13', '1958-02-30', '1962/1958', 'May 1958', '/', '1958-05-01T25:00'])
    test(`not: ${text}`, () => assert.ok(!isEdtf(text)));
});

suite('dayNumber', () => {
  test('counts from 1970', () =>
    assert.deepEqual(['1970-01-01', '1969-12-31', '2000-03-01'].map(dayNumber), [0, -1, 11017]));
  test('before Christ', () => assert.equal(dayNumber('0000-01-01') - dayNumber('-0001-12-31'), 1));
});

suite('describeDate', () => {
  const table: readonly (readonly [
    words: string,
    edtf: string,
    modifier?: DateModifier | undefined,
    relation?: DateRelation,
  ])[] = [
    ['15 March 44 BC', '-0043-03-15'],
    ['March 1958', '1958-03'],
    ['late 1957', '1957', 'end'],
    ['the 1930s', '193X'],
    ['early 1950s', '195X', 'start'],
    ['autumn 1957', '1957-23'],
    ['c. 1450', '1450~'],
    ['possibly 1450', '1450?'],
    ['AD 79', '0079'],
    ['1958 to 1962', '1958/1962'],
    ['the 5th century BC', '-04XX'],
    ['winter 1956–57', '1956-24'],
    ['before 1949', '1949', undefined, 'before'],
    ['from 1949 on', '1949/..'],
  ];
  for (const [words, edtf, modifier, relation] of table)
    test(words, () => assert.equal(describeDate(edtf, modifier, relation), words));
});
