import assert from 'node:assert/strict';
import { createLanguageService, glossaryDiagnostics } from '../../../../src/language';
import { formatEdits, glossaryFixes } from '../../../../src/language/features/glossary';
import { applied } from '../../../../src/language/glossary/plainForm';

const uri = 'file:///glossary/Akbar.md';

/** The text after the preferred fix of its only problem; also what *Format Glossary* makes of it. */
function fixed(text: string): string {
  const service = createLanguageService({ glossaries: [{ uri, text }] });
  const problems = glossaryDiagnostics(service.catalog, uri);
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['no-entries'],
  );
  const [fix] = glossaryFixes(service, uri, text, problems[0]!);
  assert.equal(fix?.kind, 'plain-file');
  const after = applied(text, [fix.edit]);
  assert.equal(applied(text, formatEdits(service.dates, { uri, text })), after);
  return after;
}

const akbar = '## Akbar\n\n- Kind: person\n- Born: 1542\n- Died: 1605\n';
const agra = '## Agra\n\n- Kind: place\n';

suite('files in forms that are not read', () => {
  for (const [rule, text, after] of [
    [
      'a block of JSON',
      '# India\n\n```json\n[{ "name": "Akbar", "born": 1542, "died": 1605 }, { "name": "Agra", "kind": "place" }]\n```\n',
      `# India\n\n${akbar}\n${agra}`,
    ],
    ['an object of JSON', '{\n  "name": "Akbar",\n  "date_birth": "1542",\n  "date_death": "1605"\n}\n', akbar],
    [
      'entries by their names in JSON',
      '{ "Akbar": { "born": 1542, "died": 1605 }, "Agra": { "kind": "place" } }\n',
      `${akbar}\n${agra}`,
    ],
    [
      'a block of YAML',
      '```yaml\n- name: Akbar\n  born: 1542\n  died: 1605\n- name: Agra\n  kind: place\n```\n',
      `${akbar}\n${agra}`,
    ],
    [
      'a block of TOML',
      '```toml\n[[person]]\nname = "Akbar"\nborn = 1542\ndied = 1605\n\n[[place]]\nname = "Agra"\n```\n',
      `${akbar}\n${agra}`,
    ],
    ['a block of CSV', '```csv\nname,kind,born,died\nAkbar,person,1542,1605\nAgra,place,,\n```\n', `${akbar}\n${agra}`],
    ['front matter with a list', '---\npeople:\n  - name: Akbar\n    born: 1542\n    died: 1605\n---\n', akbar],
    ['what no column has a place for', '```csv\nname,kind,horse\nAgra,place,none\n```\n', `${agra}\nHorse: none\n`],
    [
      'a page of a wiki',
      "{{Infobox royalty\n| name = Akbar\n| birth_date = {{birth date|1542|10|15|df=y}}\n| death_date = 1605\n}}\n\n'''Akbar''' was [[Mughal Empire|Mughal]] emperor.\n",
      '## Akbar\n\n- Kind: person\n- Born: 1542-10-15\n- Died: 1605\n\n**Akbar** was Mughal emperor.\n',
    ],
    [
      'other underlines of reStructuredText',
      'Akbar\n~~~~~\n\nEmperor.\n\nBabur\n~~~~~\n\nFounder.\n',
      '## Akbar\n\nEmperor.\n\n## Babur\n\nFounder.\n',
    ],
    [
      'footnotes',
      '# Words\n\n[^jizya]: A tax.\n[^land-holder]: One with land.\n',
      '# Words\n\n## jizya\n\nA tax.\n\n## land holder\n\nOne with land.\n',
    ],
    ['names, one a line', '# Words\n\nAkbar\nBabur\nNur Jahan\n', '# Words\n\n## Akbar\n\n## Babur\n\n## Nur Jahan\n'],
    [
      'numbered parts',
      '1. Jihad (جهاد)\n\nMeanings: effort\n\n---\n\n2. Ihsan\n\nMeanings: kindness\n\n---\n\n3. Taqwa\n\nMeanings: piety\n',
      '## Jihad\n\n- Native: جهاد\n\nMeanings: effort\n\n## Ihsan\n\nMeanings: kindness\n\n## Taqwa\n\nMeanings: piety\n',
    ],
  ] as const) {
    test(rule, () => assert.equal(fixed(text).trimEnd(), after.trimEnd()));
  }

  for (const [rule, text] of [
    ['prose', 'Akbar came to the throne in 1556. His regent was Bairam Khan.\n\nHe ruled long.\n'],
    ['two lines of words', '# Words\n\nAkbar\nBabur\n'],
    ['lines that are sentences', 'Akbar ruled.\nBabur came.\nHumayun fled.\n'],
    ['a block of settings', '```json\n{ "annalist.glossaryFolders": ["glossary"] }\n```\n'],
    ['a list of things to do', '- [ ] Read, write\n- [ ] Rest, sleep\n'],
    ['notes of an essay', 'Akbar[^1] ruled.\n\n[^1]: See Richards.\n'],
    ['a table of numbers', '1, 2\n3, 4\n'],
  ] as const) {
    test(`none: ${rule}`, () => {
      const service = createLanguageService({ glossaries: [{ uri, text }] });
      const problem = glossaryDiagnostics(service.catalog, uri).find(({ code }) => code === 'no-entries');
      const kinds = problem ? glossaryFixes(service, uri, text, problem).map(({ kind }) => kind) : [];
      assert.equal(kinds.includes('plain-file'), false);
    });
  }
});

suite('fixes of what is told of an entry', () => {
  for (const [rule, before, after] of [
    [
      'a name that is turned round is a person',
      '## Badcock, James\n\nHe came in 1641.\n',
      '## James Badcock\n\n- Kind: person\n\nHe came in 1641.\n',
    ],
    ['a name in brackets', '## Test Case (Testfall)\n\nA scene.\n', '## Test Case\n\n- Also: Testfall\n\nA scene.\n'],
    [
      'a label in bold in a sentence',
      '## Hildegard\n\nAn abbess. **Born:** 1098. She wrote.\n',
      '## Hildegard\n\n- Born: 1098\n\nAn abbess. She wrote.\n',
    ],
  ] as const) {
    test(rule, () => {
      const service = createLanguageService({ glossaries: [{ uri, text: before }] });
      const [problem] = glossaryDiagnostics(service.catalog, uri);
      assert.ok(problem, 'no problem');
      const [fix] = glossaryFixes(service, uri, before, problem);
      assert.ok(fix, 'no fix');
      assert.equal(applied(before, [fix.edit]), after);
    });
  }
});
