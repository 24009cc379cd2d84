import assert from 'node:assert/strict';
import { registerSpellChecker } from '../../../src/vscode/glossary/spellChecker';
import { QuietEdits } from '../../../src/vscode/ui/quietEdits';
import { fake, Uri } from '../fake';
import { emptied, withGlossary } from '../harness';

suite('Add Glossary Names to Spell Checker', () => {
  emptied();
  let edits: QuietEdits;
  setup(() => (edits = new QuietEdits()));
  teardown(() => {
    edits.dispose();
    fake.folders = [Uri.parse('file:///essays')];
  });

  /** Runs the command in a folder with these files; answers the names of those that are there then, with their texts. */
  async function run(
    files: Readonly<Record<string, string>>,
    glossary = '## Enrico Dandolo\n',
  ): Promise<Map<string, unknown>> {
    for (const [name, text] of Object.entries(files)) fake.files.set(`file:///essays/${name}`, text);
    registerSpellChecker(withGlossary(glossary).store, edits);
    await fake.commands.get('annalist.addNamesToSpellChecker')?.();
    return new Map([...fake.files].map(([uri, text]) => [uri.replace('file:///essays/', ''), text]));
  }
  const words = (text: unknown): unknown => /\[([^\]]*)\]/.exec(String(text))?.[1]?.replace(/[\s"]/g, '');

  for (const [rule, files, name, expected] of [
    ['the settings of the folder, where there is nothing', {}, '.vscode/settings.json', 'Dandolo,Enrico'],
    ['cspell.json', { 'cspell.json': '{"words": ["Zara"]}' }, 'cspell.json', 'Dandolo,Enrico,Zara'],
    ['the first that cSpell finds', { 'cspell.json': '{}', '.cspell.json': '{}' }, '.cspell.json', 'Dandolo,Enrico'],
    [
      'package.json, if it speaks of cSpell',
      { 'package.json': '{\n"cspell": {}}', 'cspell.json': '{}' },
      'package.json',
      'Dandolo,Enrico',
    ],
    ['not package.json otherwise', { 'package.json': '{}' }, '.vscode/settings.json', 'Dandolo,Enrico'],
    ['the settings, where cSpell has a program', { 'cspell.config.js': '' }, '.vscode/settings.json', 'Dandolo,Enrico'],
  ] as const) {
    test(`writes to ${rule}, and to nothing else`, async () => {
      const after = await run(files);
      assert.equal(words(after.get(name)), expected);
      for (const [other, text] of Object.entries(files)) if (other !== name) assert.equal(after.get(other), text);
      assert.match(fake.statusBar?.text ?? '', new RegExp(`2 words added to ${name.replace('.', '\\.')}`));
    });
  }

  test('writes YAML', async () => {
    const after = await run({ 'cspell.config.yaml': 'words:\n  - Zara\n' });
    assert.equal(after.get('cspell.config.yaml'), 'words:\n  - Dandolo\n  - Enrico\n  - Zara\n');
  });

  test('is undone at once', async () => {
    await run({ 'cspell.json': '{"words": ["Zara"]}' });
    await fake.commands.get('annalist.undoAddition')?.();
    assert.equal(fake.files.get('file:///essays/cspell.json'), '{"words": ["Zara"]}');
  });

  test('writes nothing if all words are there, and says so', async () => {
    const text = '{"words": ["enrico", "dandolo"]}';
    assert.equal((await run({ 'cspell.json': text })).get('cspell.json'), text);
    assert.deepEqual(fake.said, ['All words are in cspell.json already']);
  });

  test('leaves a broken file alone, and says so', async () => {
    assert.equal((await run({ 'cspell.json': '{"words": [' })).get('cspell.json'), '{"words": [');
    assert.match(fake.said.join(), /“cspell\.json” is not understood/);
  });

  test('writes nothing without names', async () => {
    assert.equal((await run({}, '# Nothing\n')).size, 0);
    assert.match(fake.said.join(), /no names yet/);
  });

  test('asks for the folder if there are several, and no text in front', async () => {
    fake.folders = ['file:///letters', 'file:///essays'].map((uri) => Uri.parse(uri));
    fake.answer = (choices) => choices[1];
    assert.ok((await run({})).has('.vscode/settings.json'));
  });
});
