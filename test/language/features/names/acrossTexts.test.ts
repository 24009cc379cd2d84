import assert from 'node:assert/strict';
import { createLanguageService } from '../../../../src/language';
import { findReferences, planRename, type WorkspaceText } from '../../../../src/language/features/names';

const glossary = {
  uri: 'file:///g.md',
  text: '## Black Death\n\n- Also: Great Mortality\n\nA plague.\n\n## Flagellants\n\n- See: Great Mortality\n',
};
const service = createLanguageService({ glossaries: [glossary] });
const entity = service.catalog.entities[0]!;
const target = { entity, name: entity.label, span: entity.labelSpan };

const filler = 'The ploughmen of the vale asked for more, and were told to be content with what they had.\n\n';
const essay = `The Black Death came.\n\n${filler.repeat(Math.ceil(20_000 / filler.length))}The Great Mortality went.\n`;

/** 500 texts of 20 KB; one in fifty names the entity. Counts the texts read. */
function workspace(): { texts: WorkspaceText[]; read: () => number } {
  let count = 0;
  const annotate = (uri: string) => (text: string) =>
    Promise.resolve(service.openDocument({ uri, languageId: 'markdown', text }));
  const texts = Array.from({ length: 500 }, (_, i) => {
    const uri = `file:///essays/${i}.md`;
    const text = i % 50 === 0 ? essay : essay.replace('Black Death', 'sickness').replace('Great Mortality', 'sickness');
    return { uri, read: () => Promise.resolve((count++, text)), annotate: annotate(uri) };
  });
  const own = {
    uri: glossary.uri,
    read: () => Promise.resolve((count++, glossary.text)),
    annotate: annotate(glossary.uri),
  };
  return { texts: [own, ...texts], read: () => count };
}

suite('work across 500 texts of 20 KB', function () {
  this.timeout(30_000);

  test('a rename reports its progress and changes each text with the name', async () => {
    const reports: number[] = [];
    const changes = await planRename(service.catalog, workspace().texts, target, 'Great Plague', {
      isCancelled: () => false,
      report: (done, total) => {
        assert.equal(total, 501);
        reports.push(done);
      },
    });
    assert.deepEqual(reports, [...Array(502).keys()]);
    assert.deepEqual(
      changes?.map(({ uri, edits, text }) => [uri, edits.map(({ start, end }) => text.slice(start, end))]),
      [
        [glossary.uri, ['Black Death']],
        ...Array.from({ length: 10 }, (_, i) => [`file:///essays/${i * 50}.md`, ['Black Death']]),
      ],
    );
  });

  test('a rename that is cancelled changes nothing and reads no further', async () => {
    const { texts, read } = workspace();
    let last = 0;
    const changes = await planRename(service.catalog, texts, target, 'Great Plague', {
      isCancelled: () => last >= 120,
      report: (done) => (last = done),
    });
    assert.equal(changes, undefined);
    assert.equal(read(), 121);
  });

  test('cancelled after the last text, it still changes nothing', async () => {
    const { texts, read } = workspace();
    const changes = await planRename(service.catalog, texts, target, 'Great Plague', {
      isCancelled: () => read() === texts.length,
      report: () => undefined,
    });
    assert.equal(changes, undefined);
  });

  test('references are the mentions in running text and the `See:` fields', async () => {
    const going = { isCancelled: () => false, report: () => undefined };
    const found = await findReferences(service.catalog, workspace().texts, entity, going);
    assert.equal(found?.length, 11);
    const words = found.map(({ text, spans }) => spans.map(({ start, end }) => text.slice(start, end)));
    assert.deepEqual(words[0], ['Great Mortality']);
    assert.deepEqual(words[10], ['Black Death', 'Great Mortality']);
  });

  test('an entry stays the same if its glossary is read again', async () => {
    const anew = createLanguageService({ glossaries: [glossary] }).catalog;
    const going = { isCancelled: () => false, report: () => undefined };
    assert.equal((await findReferences(anew, workspace().texts, entity, going))?.length, 11);
    assert.equal((await planRename(anew, workspace().texts, target, 'Great Plague', going))?.length, 11);
  });

  test('an entry that no longer exists has no references and cannot be renamed', async () => {
    const empty = createLanguageService({ glossaries: [] }).catalog;
    const going = { isCancelled: () => false, report: () => undefined };
    assert.deepEqual(await findReferences(empty, workspace().texts, entity, going), []);
    assert.deepEqual(await planRename(empty, workspace().texts, target, 'Great Plague', going), []);
  });

  test('a text that cannot be read is skipped', async () => {
    const gone = { uri: 'x', read: () => Promise.resolve(undefined), annotate: () => assert.fail('it was annotated') };
    const going = { isCancelled: () => false, report: () => undefined };
    assert.deepEqual(await planRename(service.catalog, [gone], target, 'Great Plague', going), []);
  });
});
