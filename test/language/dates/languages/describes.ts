import * as assert from 'node:assert/strict';
import type { DateModifier, DateRelation } from '../../../../src/language/types';

/** A rule, the words it gives, and the date. */
type Row = readonly [
  rule: string,
  words: string,
  edtf: string,
  modifier?: DateModifier | undefined,
  relation?: DateRelation | undefined,
];
type Describe = (edtf: string, modifier?: DateModifier, relation?: DateRelation) => string;

/** A test for each date that a language puts into words. */
export function describes(describe: Describe, rows: readonly Row[]): void {
  for (const [rule, words, edtf, modifier, relation] of rows)
    test(`${rule}: ${edtf}`, () => assert.equal(describe(edtf, modifier, relation), words));
}
