import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createLanguageService } from '../../../src/language';

interface Gold {
  readonly entities: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly entity: string;
  }[];
}

/** An essay of ours on another period. Its mentions were annotated by hand before the code was first run on it. */
const folder = 'test/fixtures/second-gold';
const read = (name: string): string => readFileSync(`${folder}/${name}`, 'utf8');

suite('second gold text', () => {
  const gold = JSON.parse(read('gold.json')) as Gold;
  const text = read('essay.md');
  const service = createLanguageService({ glossaries: [{ uri: 'glossary.md', text: read('glossary.md') }] });
  const entities = service
    .openDocument({ uri: 'essay.md', languageId: 'markdown', text })
    .annotations()
    .filter((each) => each.kind === 'entity');
  const hits = gold.entities.map((wanted) => ({
    wanted,
    found: entities.filter(({ start, end }) => start < wanted.end && wanted.start < end),
  }));
  const isRight = ({ wanted, found }: (typeof hits)[number]): boolean =>
    found.some(({ label, names }) => new RegExp(wanted.entity, 'i').test([label, ...names].join(' | ')));

  test('every gold mention is at its place in the text', () => {
    assert.ok(gold.entities.length >= 150);
    for (const { start, end, text: words } of gold.entities) assert.equal(text.slice(start, end), words);
  });

  test('no mention is linked to a wrong entry', () => {
    assert.deepEqual(
      hits
        .filter((each) => each.found.length > 0 && !isRight(each))
        .map(({ wanted }) => `${wanted.start} ${wanted.text}`),
      [],
    );
  });

  test('at least 97 % are linked', () => {
    const linked = hits.filter(isRight).length / hits.length;
    assert.ok(linked >= 0.97, `${linked}`);
  });
});
