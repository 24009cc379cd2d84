import * as assert from 'node:assert/strict';
import { dateBounds } from '../../../../src/language/dates/edtf/parse';
import { edtfPoint, fraction, pointEdtf, valueOf } from '../../../../src/language/dates/edtf/value';
import type { Doubt, PointExpression } from '../../../../src/language/dates/engine/types';

const point = (unit: PointExpression['unit'], rest: Partial<PointExpression> = {}): PointExpression => ({
  kind: 'point',
  unit,
  ...rest,
});

suite('the point that a narrative can lean on', () => {
  const rows: readonly (readonly [edtf: string | undefined, found: PointExpression | undefined])[] = [
    ['1958', point('year', { year: 1958 })],
    ['-0043', point('year', { year: -43 })],
    ['1958-05', point('month', { year: 1958, month: 5 })],
    ['1958-12', point('month', { year: 1958, month: 12 })],
    ['1958-21', point('season', { year: 1958, season: 21 })],
    ['1958-05-01', point('day', { year: 1958, month: 5, day: 1 })],
    ['1958-05-01/1959', point('day', { year: 1958, month: 5, day: 1 })],
    ['1958/1959-05-01', point('year', { year: 1958 })],
    ['195X', undefined],
    [undefined, undefined],
  ];
  for (const [edtf, found] of rows) test(String(edtf), () => assert.deepEqual(edtfPoint(edtf), found));
});

suite('the EDTF of a point', () => {
  const rows: readonly (readonly [edtf: string | undefined, point: PointExpression])[] = [
    ['1958', point('year', { year: 1958 })],
    ['1958%', point('year', { year: 1958, uncertain: true, approximate: true })],
    [undefined, point('year')],
    [undefined, point('year', { year: 58, open: 'century' })],
    [undefined, point('month', { year: 1958 })],
    [undefined, point('season', { year: 1958 })],
    [undefined, point('day', { year: 1958, day: 1 })],
    ['1958-05', point('day', { year: 1958, month: 5 })],
    [undefined, point('day', { year: 1958, month: 5, day: 32 })],
    ['195X', point('decade', { year: 1950 })],
    ['000X', point('decade', { year: 0 })],
    ['-0008/0001', point('decade', { year: -8 })],
    ['19XX', point('century', { year: 1900 })],
    ['-00XX', point('century', { year: -99 })],
    ['1XXX', point('millennium', { year: 1000 })],
    ['-0XXX', point('millennium', { year: -999 })],
  ];
  for (const [edtf, expression] of rows)
    test(`${JSON.stringify(expression)} is ${edtf}`, () => assert.equal(pointEdtf(expression), edtf));
});

suite('a further doubt about a value', () => {
  const rows: readonly (readonly [edtf: string, doubt: Doubt, doubted: string])[] = [
    ['0680-10-10', { approximate: true }, '0680-10-10~'],
    ['0680-10-10~', {}, '0680-10-10~'],
    ['0680-10-10~', { approximate: true }, '0680-10-10~'],
    ['0680-10-10~', { uncertain: true }, '0680-10-10%'],
    ['0680-10-10%', { approximate: true }, '0680-10-10%'],
    ['1958?', { approximate: true }, '1958%'],
  ];
  for (const [edtf, doubt, doubted] of rows)
    test(`${edtf} ${JSON.stringify(doubt)}`, () =>
      assert.equal(valueOf({ kind: 'value', edtf, ...doubt }).edtf, doubted));
});

suite('a part of a point', () => {
  const rows: readonly (readonly [edtf: string | undefined, of: PointExpression, index: number, count: number])[] = [
    ['1958-01/1958-04', point('year', { year: 1958 }), 1, 3],
    ['1958-02-15/1958-02-28', point('month', { year: 1958, month: 2 }), 2, 2],
    ['1967/1999', point('century', { year: 1900 }), 3, 3],
    ['190X', point('century', { year: 1900 }), 1, 10],
    ['1955/1959', point('decade', { year: 1950 }), 2, 2],
    [undefined, point('month', { year: 1958 }), 1, 2],
    [undefined, point('day', { year: 1958, month: 5, day: 1 }), 1, 2],
  ];
  for (const [edtf, of, index, count] of rows)
    test(`${index} of ${count} of ${JSON.stringify(of)}`, () => assert.equal(fraction(of, index, count), edtf));
});

suite('thirds of what has no thirds of its own', () => {
  const rows: readonly (readonly [edtf: string, start: string, mid: string, end: string])[] = [
    ['1958-05-01', '1958-05-01/1958-05-01', '1958-05-01/1958-05-01', '1958-05-01/1958-05-01'],
    ['1958-05-01/1958-05-04', '1958-05-01/1958-05-02', '1958-05-02/1958-05-03', '1958-05-03/1958-05-04'],
    ['1958-05-01/1958-05-06', '1958-05-01/1958-05-02', '1958-05-03/1958-05-04', '1958-05-05/1958-05-06'],
  ];
  for (const [edtf, ...parts] of rows)
    (['start', 'mid', 'end'] as const).forEach((modifier, i) =>
      test(`${edtf} ${modifier}`, () => {
        const { earliest, latest } = dateBounds(edtf, modifier);
        assert.equal(`${earliest}/${latest}`, parts[i]);
      }),
    );
});
