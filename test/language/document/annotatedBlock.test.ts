import assert from 'node:assert/strict';
import { createDateReader, emptyContext, languages } from '../../../src/language/dates';
import {
  analyseBlock,
  annotateBlock,
  isSameContext,
  startOfDocument,
  type BlockAnalysis,
} from '../../../src/language/document/annotatedBlock';
import { Block } from '../../../src/language/document/block';
import { type Catalog, createCatalog } from '../../../src/language/glossary/catalog';

const dates = createDateReader(languages);
const catalogOf = (text: string): Catalog => createCatalog([{ uri: 'g.md', text }]).catalog;
const people = catalogOf('## Mao Zedong\n\n- Kind: person\n- Also: Mao\n');
const places = catalogOf('## Beijing\n');

suite('the parts of an earlier analysis that are reused', () => {
  const block = new Block('Mao in [1958].', 'markdown');
  const analyse = (labels: readonly string[], catalog: Catalog, known?: BlockAnalysis): BlockAnalysis =>
    analyseBlock(block, labels, { catalog, dates }, known)();
  const known = analyse([], people);

  test('all of it if nothing has changed', () => assert.equal(analyse([], people, known), known));

  test('prose and dates if only the glossary has changed', () => {
    const found = analyse([], places, known);
    assert.equal(found.prose, known.prose);
    assert.equal(found.dates, known.dates);
    assert.deepEqual([known.names.length, found.names.length], [1, 0]);
  });

  test('nothing if a label has changed', () => {
    const found = analyse(['1958'], people, known);
    assert.notEqual(found.prose.mask, known.prose.mask);
    assert.notEqual(found.dates, known.dates);
  });

  test('nothing of a block that could not be read', () => {
    const failed: BlockAnalysis = { ...known, catalog: places, dates: [], error: new Error('no') };
    const found = analyse([], people, failed);
    assert.equal(found.error, undefined);
    assert.equal(found.dates.length, 1);
  });
});

suite('a block in its place', () => {
  const annotate = (text: string, before = startOfDocument) =>
    annotateBlock(
      text,
      analyseBlock(new Block(text, 'markdown'), [], { catalog: people, dates }, undefined)(),
      before,
      dates,
    );

  test('its names and dates come in reading order', () => {
    const { annotations } = annotate('In 1958 Mao spoke; in 1959 Mao wrote.');
    assert.deepEqual(
      annotations.map(({ text }) => text),
      ['1958', 'Mao', '1959', 'Mao'],
    );
  });

  test('a date before a name is no part of it', () => {
    for (const text of [
      'In 20 BC Mao left.',
      'In 31 B.C. Mao won.',
      'In 1240 CE Mao left.',
      'On 18 Brumaire Mao left.',
    ]) {
      assert.equal(annotate(text).annotations.at(-1)?.text, 'Mao', text);
    }
  });

  test('another word between a date and a name still is', () =>
    assert.deepEqual(
      annotate('In 1958 Fort Mao fell.').annotations.map(({ text }) => text),
      ['1958'],
    ));

  test('an entry that is meant alone has no alternatives', () => {
    const [mao] = annotate('Mao').annotations;
    assert.ok(mao && !('alternatives' in mao));
  });

  test('the fields of an annotation', () => {
    assert.deepEqual(annotate('Mao').annotations, [
      {
        kind: 'entity',
        start: 0,
        end: 3,
        text: 'Mao',
        id: 'mao-zedong',
        label: 'Mao Zedong',
        names: ['Mao Zedong', 'Mao'],
        type: 'person',
      },
    ]);
  });

  test('a block without names and dates does not change the context', () => {
    const before = annotate('In 1958.').after;
    assert.notEqual(before, startOfDocument);
    assert.ok(isSameContext(annotate('Words.', before).before, before));
  });

  test('contexts are equal if their names and dates are', () => {
    const year = annotate('In 1958.').after;
    const name = annotate('Mao Zedong.').after;
    assert.ok(isSameContext(startOfDocument, { ...startOfDocument, dates: { ...emptyContext } }));
    assert.ok(!isSameContext(startOfDocument, { ...startOfDocument, dates: year.dates }));
    assert.ok(!isSameContext(startOfDocument, { ...startOfDocument, names: name.names }));
  });
});
