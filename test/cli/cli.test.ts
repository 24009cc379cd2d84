import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

suite('command line', () => {
  let folder = '';
  const file = (name: string): string => join(folder, name);
  const run = (...args: string[]) => spawnSync(process.execPath, ['dist/cli.js', ...args], { encoding: 'utf8' });

  suiteSetup(() => {
    folder = mkdtempSync(join(tmpdir(), 'annalist-'));
    writeFileSync(file('g.md'), '## Mao Zedong\n\n- Kind: person\n- Also: Mao\n- Born: 1893\n- Died: 1976\n');
    writeFileSync(file('a.md'), 'Mao in `1957` and *1958*.\n');
    writeFileSync(file('b.txt'), 'In `1959`.\n');
    writeFileSync(file('latin1.md'), Buffer.from([0x4d, 0xe3, 0x6f]));
  });
  suiteTeardown(() => rmSync(folder, { recursive: true }));

  test('annotate prints a line a file, in order', () => {
    const { stdout, status } = run(
      'annotate',
      '--glossary',
      file('g.md'),
      '--format',
      'jsonl',
      file('a.md'),
      file('b.txt'),
    );
    assert.equal(status, 0);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { file: string; annotations: object[] });
    assert.deepEqual(lines, [
      {
        file: file('a.md'),
        annotations: [
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
          {
            kind: 'date',
            start: 19,
            end: 23,
            text: '1958',
            edtf: '1958',
            earliest: '1958-01-01',
            latest: '1958-12-31',
          },
        ],
      },
      {
        file: file('b.txt'),
        annotations: [
          { kind: 'date', start: 4, end: 8, text: '1959', edtf: '1959', earliest: '1959-01-01', latest: '1959-12-31' },
        ],
      },
    ]);
  });

  test('without --glossary the shipped ones are read', () => {
    assert.match(run('annotate', file('a.md')).stdout, /"label": "Mao Zedong"/);
  });

  test('timeline prints the events in order of time, start and end being the date’s words', () => {
    const { stdout } = run('timeline', '--glossary', file('g.md'), file('b.txt'), file('a.md'));
    const { events } = JSON.parse(stdout) as { events: { title: string; file: string; start: number; end: number }[] };
    assert.deepEqual(
      events.map(({ title, file: name, start, end }) => [title, readFileSync(name, 'utf8').slice(start, end)]),
      [
        ['Mao Zedong', '1893'],
        ['Mao in and 1958', '1958'],
        ['b', '1959'],
      ],
    );
  });

  test('timeline as CSV', () => {
    const [header, row] = run('timeline', '--glossary', file('g.md'), '--format', 'csv', file('a.md')).stdout.split(
      '\r\n',
    );
    assert.equal(header, 'title,text,edtf,earliest,latest,inferred,lane,entities,file,start,end');
    assert.ok(row?.startsWith('Mao Zedong,1893,1893/1976,1893-01-01,1976-12-31,,lives,mao-zedong,'));
  });

  test('export prints the entries that the files name', () => {
    const { stdout, status } = run(
      'export',
      '--glossary',
      file('g.md'),
      '--format',
      'csv',
      file('a.md'),
      file('b.txt'),
    );
    assert.equal(status, 0);
    assert.equal(stdout.split('\r\n')[1], 'Mao Zedong,person,Mao,,,1893,1976,,,,,,');
  });

  test('export as an appendix, and sorted by date', () => {
    writeFileSync(file('dated.md'), '## Aaa\n\n- Date: 1958\n\n## Bbb\n\n- Date: 1957\n');
    writeFileSync(file('c.md'), 'Aaa and Bbb.\n');
    const headings = (...args: string[]) =>
      run('export', '--glossary', file('dated.md'), ...args, file('c.md')).stdout.match(/^### \w+/gm);
    assert.deepEqual(headings(), ['### Aaa', '### Bbb']);
    assert.deepEqual(headings('--sort', 'date'), ['### Bbb', '### Aaa']);
  });

  for (const args of [
    [],
    ['annotate'],
    ['paint', 'a.md'],
    ['annotate', '--format', 'xml', 'a.md'],
    ['annotate', '--wrong', 'a.md'],
    ['annotate', '--sort', 'name', 'a.md'],
    ['export', '--sort', 'colour', 'a.md'],
    ['export', '--format', 'yaml', 'a.md'],
  ]) {
    test(`misuse: ${args.join(' ') || 'nothing'}`, () => {
      const { status, stderr, stdout } = run(...args);
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, /^annalist: /);
    });
  }

  for (const [name, message] of [
    ['latin1.md', /not a UTF-8 text/],
    ['gone.md', /no such file/],
    ['.', /directory/],
  ] as const) {
    test(`unreadable: ${name}`, () => {
      const { status, stderr, stdout } = run('annotate', '--format', 'jsonl', file(name), file('a.md'));
      assert.equal(status, 1);
      assert.match(stderr, message);
      assert.equal(stdout.trim().split('\n').length, 1);
    });
  }
});
