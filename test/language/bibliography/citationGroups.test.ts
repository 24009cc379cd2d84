import assert from 'node:assert/strict';
import { findCitations } from '../../../src/language/bibliography/citations';

const citationsIn = (text: string) => findCitations(text, text, { start: 0, end: text.length });

suite('groups of citations', () => {
  for (const [rule, text, groups] of [
    ['a key in the text is a group of its own', '@a and @b', ['@a', '@b']],
    ['brackets around citations are one group', '[@a; @b]', ['[@a; @b]', '[@a; @b]']],
    ['a locator after a key belongs to it, with its citations', '@a [p. 3; @b]', ['@a [p. 3; @b]', '@a [p. 3; @b]']],
    ['a minus before a key belongs to it', '-@a says', ['-@a']],
    ['a hyphen inside a word does not', 'x-@a says', ['@a']],
    ['brackets with other words are not a group', '[@a; others]', ['@a']],
    ['of nested brackets the outermost whose parts all cite counts', '[so; [@a; @b]]', ['[@a; @b]', '[@a; @b]']],
  ] as const) {
    test(rule, () => {
      assert.deepEqual(
        citationsIn(text).map(({ group }) => text.slice(group.start, group.end)),
        groups,
      );
    });
  }

  test('a locator with very many citations is read', () => {
    assert.equal(citationsIn(`@a [${'@b;'.repeat(150_000)}@c]`).length, 150_002);
  });
});
