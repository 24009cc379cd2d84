import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { checkCodes, checkKinds, checks, kindOfCheck } from '../../../../src/language/features/checks';
import { messageTemplates } from '../../../../src/language/messages';

const page = readFileSync('docs/checks.md', 'utf8');

suite('Kinds of problems', () => {
  test('every code belongs to one kind', () => {
    assert.deepEqual(checkCodes, [...new Set(checkKinds.flatMap((kind) => checks[kind] as readonly string[]))]);
    assert.equal(kindOfCheck('misspelt-name'), 'spelling');
    assert.equal(kindOfCheck('field-kind'), undefined);
  });

  test('codes are in kebab case', () =>
    assert.deepEqual(
      checkCodes.filter((code) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(code)),
      [],
    ));

  test('docs/checks.md has a section for every code, below that of its kind, and no other', () => {
    const sections = [...page.matchAll(/^##(#?) (.*)$/gm)].map(([, sign, name]) => `${sign ?? ''}${name ?? ''}`);
    const kinds = sections.slice(sections.indexOf(checkKinds[0] ?? ''));
    assert.deepEqual(
      kinds,
      checkKinds.flatMap((kind) => [kind, ...checks[kind].map((code) => `#${code}`)]),
    );
  });

  test('the schema of .annalist.json knows every code', () => {
    const schema = JSON.parse(readFileSync('schemas/annalist.schema.json', 'utf8')) as {
      properties: { ignore: { items: { properties: { check: { enum: string[] } } } } };
    };
    assert.deepEqual(schema.properties.ignore.items.properties.check.enum, checkCodes);
  });

  test('package.json has a setting for every kind, and no other', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
      contributes: { configuration: readonly { properties: object }[] };
    };
    const names = manifest.contributes.configuration.flatMap(({ properties }) => Object.keys(properties));
    assert.deepEqual(
      names.filter((name) => name.startsWith('annalist.checks.')),
      checkKinds.map((kind) => `annalist.checks.${kind}`),
    );
  });

  // Words inside a problem's message, words of places that explain one, and a note that a rule asks for.
  const partsOfMessages = new Set([
    'related-entry',
    'related-date',
    'the-event',
    'the-birth',
    'the-death',
    'no-such-day',
  ]);

  // Imports, notes and descriptions have messages that are no problems of a text.
  test('every code that a check reports has a kind', () => {
    const folders = ['essay', 'glossary', 'sources', 'bibliography', 'continuity'].map(
      (each) => `src/language/features/${each}`,
    );
    const grounds = ['src/language/bibliography', 'src/language/glossary/reading', 'src/vscode/sources/links'];
    const sources = [...folders, ...grounds].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
    );
    const reported = new Set(
      sources
        .filter((source) => source.includes('severity') || source.includes('problem('))
        .flatMap((source) => [...source.matchAll(/'([a-z0-9]+(?:-[a-z0-9]+)+)'/g)].map(([, code]) => code ?? ''))
        .filter((code) => code in messageTemplates && !partsOfMessages.has(code)),
    );
    assert.ok(reported.size > 15);
    assert.deepEqual(
      [...reported].filter((code) => kindOfCheck(code) === undefined),
      [],
    );
  });
});
