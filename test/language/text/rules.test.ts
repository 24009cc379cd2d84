import * as assert from 'node:assert/strict';
import {
  always,
  firstRule,
  firstRuleBeside,
  firstSign,
  lastSign,
  type RuleBeside,
  type SignsBeside,
} from '../../../src/language/text/rules';

suite('Rules of a table', () => {
  test('the first that applies decides', () => {
    const rules = [
      { name: 'small', when: (n: number) => n < 10, then: 'a' },
      { name: 'any', when: always, then: 'b' },
    ];
    assert.equal(firstRule(rules, 9)?.name, 'small');
    assert.equal(firstRule(rules, 10)?.name, 'any');
    assert.equal(firstRule(rules.slice(0, 1), 10), undefined);
  });

  const besides: readonly RuleBeside<SignsBeside, string>[] = [
    { name: 'in brackets', signBefore: '([', signAfter: ')]', when: always, then: 'x' },
    { name: 'behind a comma', signBefore: ',', when: always, then: 'x' },
    { name: 'before a colon', signAfter: ':', when: always, then: 'x' },
  ];
  const rows: readonly (readonly [before: string, after: string, rule: string | undefined])[] = [
    ['see (', ') and', 'in brackets'],
    ['see ( ', ' ] and', 'in brackets'],
    ['see (', ', and', undefined],
    ['Paris, ', '.', 'behind a comma'],
    ['Paris, (', '.', undefined],
    ['43 ', ': 12', 'before a colon'],
    [',', ':', 'behind a comma'],
    ['', '', undefined],
    [' ', ' ', undefined],
  ];
  const signs = (before: string, after: string): SignsBeside => ({
    signBefore: lastSign(before),
    signAfter: firstSign(after),
  });
  for (const [before, after, rule] of rows)
    test(`signs beside: “${before}…${after}” is ${rule ?? 'nothing'}`, () =>
      assert.equal(firstRuleBeside(besides, signs(before, after))?.name, rule));
});
