import assert from 'node:assert/strict';
import { bibliographiesNamedIn } from '../../../../src/language/features/bibliography';

const named: [title: string, text: string, ...paths: string[]][] = [
  ['a path', '---\ntitle: Wells\nbibliography: works.bib\n---\n\nText.', 'works.bib'],
  ['a path in quotation marks', '---\nbibliography: "../more works.json"\n---\n', '../more works.json'],
  ['a path and a comment', "---\nbibliography: 'works.bib' # all of them\n---\n", 'works.bib'],
  [
    'a list in one line',
    '---\nbibliography: [works.bib, "a, b.bib", c.json]\n---\n',
    'works.bib',
    'a, b.bib',
    'c.json',
  ],
  ['a list in several lines', '---\nbibliography: [\n  works.bib,\n  c.json\n]\n---\n', 'works.bib', 'c.json'],
  ['a list below', '---\nbibliography:\n  - works.bib\n  - "c.json"\nlang: en\n---\n', 'works.bib', 'c.json'],
  [
    'a list that is not indented',
    '---\nbibliography:\n- works.bib\n# old\n- c.json\nlang: en\n---\n',
    'works.bib',
    'c.json',
  ],
  ['Windows lines', '---\r\nbibliography:\r\n  - works.bib\r\n---\r\n', 'works.bib'],
  ['an end of dots', '---\nbibliography: works.bib\n...\n\nText.', 'works.bib'],
  ['a byte order mark', '\uFEFF---\nbibliography: works.bib\n---\n', 'works.bib'],
];

const none: [title: string, text: string][] = [
  ['no front matter', 'bibliography: works.bib'],
  ['front matter without an end', '---\nbibliography: works.bib\n'],
  ['a rule later on', 'Text.\n\n---\nbibliography: works.bib\n---\n'],
  ['a field of another field', '---\nbook:\n  bibliography: works.bib\n---\n'],
  ['another field', '---\nbibliography-style: chicago\n---\n'],
  ['no YAML', '---\nbibliography: [works.bib\n---\n'],
  ['numbers', '---\nbibliography: [1, {a: b}]\n---\n'],
  ['nothing', '---\nbibliography:\nlang: en\n---\n'],
  ['text below the front matter', '---\ntitle: x\n---\n\nbibliography: works.bib\n\n---\n'],
];

suite('Bibliographies named in front matter', () => {
  for (const [title, text, ...paths] of named) {
    test(title, async () => assert.deepEqual(await bibliographiesNamedIn(text), paths));
  }
  for (const [title, text] of none)
    test(`not: ${title}`, async () => assert.deepEqual(await bibliographiesNamedIn(text), []));
});
