import assert from 'node:assert/strict';
import { findPassage } from '../../../src/language/sources/findPassage';
import { describePassage } from '../../../src/language/sources/describePassage';

// A passage beside similar words, which must not be chosen after the passage is deleted.

interface Case {
  readonly title: string;
  readonly before: string;
  readonly passage: string;
  readonly after: string;
}

function annals(first: number, names: readonly string[]): string {
  return names.map((name, n) => `In ${first + n} ${name} died.\n\n`).join('');
}

const beside: readonly Case[] = [
  {
    title: 'a sentence said twice over, the second deleted',
    before: 'The envoys came to the gate at dusk, and the garrison let them in. They asked for bread. ',
    passage: 'They asked for bread.',
    after: ' On the third day the wells were dry, and the captain of the guard sent for the mayor and his council.',
  },
  {
    title: 'a sentence said twice over, the first deleted',
    before: 'The envoys came to the gate at dusk, and the garrison let them in. ',
    passage: 'They asked for bread.',
    after:
      ' They asked for bread. On the third day the wells were dry, and the captain sent for the mayor and his men.',
  },
  {
    title: 'an entry of annals that differs from its neighbours by a number',
    before: annals(1128, ['Alice', 'Maud']),
    passage: 'In 1130 Maud died.',
    after: `\n\n${annals(1131, ['Maud', 'Maud', 'Alice', 'Odo', 'Alice'])}`,
  },
  {
    title: 'an entry of annals with one neighbour like it, which is behind it',
    before: annals(1128, ['Odo', 'Alice']),
    passage: 'In 1130 Maud died.',
    after: `\n\n${annals(1131, ['Maud', 'Odo', 'Ralph', 'Odo'])}`,
  },
];

suite('Words similar to the passage beside them', () => {
  for (const { title, before, passage, after } of beside) {
    test(`${title}: none is chosen for it`, () => {
      const span = { start: before.length, end: before.length + passage.length };
      const fragment = describePassage(before + passage + after, span);
      assert.equal(findPassage(before + after.trimStart(), fragment).span, undefined, fragment);
    });
  }

  test('a sentence that occurs twice in a row is found while both are there, edited or not', () => {
    for (const { title, before, passage, after } of beside.slice(0, 2)) {
      const span = { start: before.length, end: before.length + passage.length };
      const fragment = describePassage(before + passage + after, span);
      const edited = before.replace('garrison', 'watch');
      assert.equal(findPassage(edited + passage + after, fragment).span?.start, edited.length, title);
    }
  });

  test('a long passage that repeats its beginning is not found at the repetition', () => {
    const again = 'the breaking up of a Portland salt ship in March 1351 by the great rocks of Chesil Beach';
    const passage =
      'The breaking up of a laden Portland salt ship Saint Marie of Lyme by the great rocks of Chesil Beach, was told by ' +
      `a clerk as what led the bailiff to give up the trade: “A clerk said that the turn came with ${again}, and that the master of it was never found. That loss ` +
      'led the bailiff to hold that the town could not bear the danger of the winter passage, and he let the ships lie.”';
    const before = 'The salt had come by sea. ';
    const after = ' In April the carts went by land.';
    const text = before + passage + after;
    const fragment = describePassage(text, { start: before.length, end: before.length + passage.length });
    for (const by of ['winter passage still', 'long winter passage', 'passage in winter']) {
      const { span } = findPassage(text.replace('winter passage', by), fragment);
      assert.ok(!span || span.start === before.length, by);
    }
  });
});
