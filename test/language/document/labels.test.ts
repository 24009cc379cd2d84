import assert from 'node:assert/strict';
import { Block } from '../../../src/language/document/block';
import { BlockList } from '../../../src/language/document/blocks';
import { BLOCKS_BETWEEN_PAUSES, LabelCount } from '../../../src/language/document/labels';

suite('the labels of a document', () => {
  const open = (...blocks: string[]): BlockList => new BlockList('markdown', blocks.join('\n\n'));
  const never = (): boolean => false;
  const counted = (blocks: BlockList): LabelCount => {
    const labels = new LabelCount();
    labels.count(blocks, never);
    return labels;
  };
  const block = (text: string): Block => new Block(text, 'markdown');

  test('a block needs the labels that it uses and another defines', () => {
    const blocks = open('see [a], [b] and [^1]', '[a]: x', '[^1]: note', '[c]: x');
    assert.deepEqual(counted(blocks).neededBy(blocks.at(0)), ['a', '^1']);
  });

  test('but not those that it defines itself', () => {
    const blocks = open('see [a] [b]\n\n    [a]: x\n', '[a]: x', '[b]: x');
    const own = block('[a] and [b]\n\n[a]: y');
    assert.deepEqual(counted(blocks).neededBy(own), ['b']);
  });

  test('nothing is known before the count', () => {
    assert.deepEqual(new LabelCount().neededBy(block('see [a]')), []);
  });

  test('the count pauses after some blocks and continues there', () => {
    const blocks = open(...Array.from({ length: BLOCKS_BETWEEN_PAUSES + 1 }, (_, i) => `[l${i}]: x`));
    const labels = new LabelCount();
    let asked = 0;
    assert.equal(
      labels.count(blocks, () => ++asked > 0),
      false,
    );
    assert.equal(labels.version, BLOCKS_BETWEEN_PAUSES);
    assert.equal(
      labels.count(blocks, () => ++asked > 0),
      true,
    );
    assert.equal(labels.version, BLOCKS_BETWEEN_PAUSES + 1);
    assert.equal(asked, 1);
  });

  test('the version increases when a label is added or removed, but not for another definition of it', () => {
    const labels = counted(open('[a]: x'));
    const [a, b, none] = [block('[a]: x'), block('[b]: x'), block('words')];
    const versions = [labels.version];
    const replace = (from: number, removed: Block[], added: Block[]): void => {
      labels.replace(from, removed, added);
      versions.push(labels.version);
    };
    replace(1, [], [a]);
    replace(0, [a], [none]);
    replace(1, [a], [none]);
    replace(0, [none], [b]);
    replace(0, [b], [b]);
    assert.deepEqual(versions, [1, 1, 1, 2, 3, 5]);
  });

  test('an edit of blocks that are not counted yet is counted later', () => {
    const paused = BLOCKS_BETWEEN_PAUSES;
    const texts = Array.from({ length: paused + 4 }, (_, i) => `[l${i}]: x`);
    const edits: readonly (readonly [from: number, removed: number])[] = [
      [0, 1],
      [paused - 1, 1],
      [paused - 1, 2],
      [paused, 1],
      [paused + 1, 1],
    ];
    for (const [from, removed] of edits) {
      const blocks = open(...texts);
      const labels = new LabelCount();
      labels.count(blocks, () => true);
      const start = blocks.start(from);
      const end = blocks.start(from + removed);
      const splice = blocks.replace({ start, end, text: '[new]: x\n\n' });
      labels.replace(splice.from, splice.removed, splice.added);
      labels.count(blocks, never);
      const all = block([...texts, '[new]'].map((text) => text.replace(': x', '')).join(' '));
      const expected = new LabelCount();
      expected.count(blocks, never);
      assert.deepEqual(labels.neededBy(all), expected.neededBy(all), `${from}, ${removed}`);
      assert.equal(labels.neededBy(all).length, texts.length - removed + 1);
    }
  });
});
