import assert from 'node:assert/strict';
import { importGlossary } from '../../../../../src/language/glossary/exchange';
import { contentsOf, imported, problemsOf } from '../imported';

const yaml = `# The words of a port.
contexts:
  - name: Cargo
    domainVisionStatement: To route cargo through the legs of a voyage.
    paths:
      - src/**
    meta:
      Owner: Team A
    terms:
    - name: Cargo
      definition: A unit that needs moving.
      examples:
        - A cargo has a goal.
        - >
          Many have a part
          in a cargo.
      aliases:
        - unit
        - bale, barrel
    - name: Wat Tyler
      definition: |
        A leader.

        Killed at Smithfield.
      meta:
        Kind: person
        Died: 1381-06-15
        Seen: often
    - name: 1381
  - name: Billing
    terms:
    - name: 黑死病
`;

suite('contextive glossaries', () => {
  test('a term is an entry; data without a field of ours goes into its definition', () => {
    assert.deepEqual(problemsOf('port.glossary.yml', yaml), []);
    assert.deepEqual(imported('port.glossary.yml', yaml).map(contentsOf), [
      {
        label: 'Cargo',
        Kind: 'concept',
        Also: 'unit, "bale, barrel"',
        definition: 'A unit that needs moving.\n\nExamples:\n\n- A cargo has a goal.\n- Many have a part in a cargo.',
      },
      {
        label: 'Wat Tyler',
        Kind: 'person',
        Died: '1381-06-15',
        definition: 'A leader.\n\nKilled at Smithfield.\n\n- Seen: often',
      },
      { label: '1381', Kind: 'concept', definition: '' },
      { label: '黑死病', Kind: 'concept', definition: '' },
    ]);
  });

  test('a context is a section with its statement', () => {
    const { text } = importGlossary('port.yml', yaml);
    assert.ok(
      text.startsWith('# Cargo\n\nTo route cargo through the legs of a voyage.\n\n- Owner: Team A\n\n## Cargo\n'),
    );
    assert.match(text, /\n\n# Billing\n\n## 黑死病\n/);
  });

  for (const [about, text, problems, labels] of [
    ['tabs', 'contexts:\n\t- name: A\n\t  terms:\n', /^2 broken-yaml/, []],
    ['a quotation mark left open', 'contexts:\n  - name: "A\n', /^\d broken-yaml/, []],
    ['another YAML file', 'services:\n  web: x\n', /^1 no-contexts$/, []],
    ['an empty file', '', /^1 no-contexts$/, []],
    ['contexts that are no list', 'contexts: A\n', /^1 no-contexts$/, []],
    ['a context that is no map', 'contexts:\n  - A\n', /^2 no-context$/, []],
    ['terms that are no list', 'contexts:\n  - name: A\n    terms: B\n', /^3 no-terms$/, []],
    ['a term that is no map', 'contexts:\n  - terms:\n    - Cargo\n    - name: Leg\n', /^3 no-term$/, ['Leg']],
    ['a term without a name', 'contexts:\n  - terms:\n    - definition: x\n    - name: Leg\n', /^3 no-label$/, ['Leg']],
    ['an unknown key', 'contexts:\n  - terms:\n    - name: Leg\n      colour: red\n', /^4 unknown-key$/, ['Leg']],
    ['imports', 'imports:\n  - a.yml\ncontexts:\n  - terms:\n    - name: Leg\n', /^2 imports$/, ['Leg']],
    [
      'an alias with quotation marks',
      `contexts:\n  - terms:\n    - name: Leg\n      aliases: ['a "b"', c]\n`,
      /^3 quoted-name$/,
      ['Leg'],
    ],
    ['an alias without its anchor', 'contexts: *a\n', /^1 broken-yaml$/, []],
    [
      'aliases of aliases of aliases',
      `a: &a [x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b]\ncontexts: [*c, *c, *c, *c]\n`,
      /^1 broken-yaml$/,
      [],
    ],
    [
      'a term twice',
      'contexts:\n  - terms:\n    - name: Leg\n  - terms:\n    - name: leg\n      definition: x\n',
      /^5 duplicate-label$/,
      ['Leg', 'leg'],
    ],
  ] as const) {
    test(`reported with its line: ${about}`, () => {
      assert.match(problemsOf('a.yml', text).join(' '), problems);
      assert.deepEqual(
        imported('a.yml', text).map(({ label }) => label),
        labels,
      );
    });
  }

  test('a link that would run a command is made plain text', () => {
    const text = 'contexts:\n  - terms:\n    - name: Leg\n      definition: "[x](command:a.b)"\n';
    assert.deepEqual(problemsOf('a.yml', text), ['3 defused-link']);
    assert.equal(imported('a.yml', text)[0]?.definition, '[x\\](command:a.b)');
  });

  test('a file without its own extension is recognised by its text', () => {
    assert.equal(imported('port', yaml).length, 4);
  });
});
