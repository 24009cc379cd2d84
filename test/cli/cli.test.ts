import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

suite('command line', () => {
  let folder = '';
  const file = (name: string): string => join(folder, name);
  const run = (...args: string[]) => spawnSync(process.execPath, ['dist/cli.js', ...args], { encoding: 'utf8' });
  /** The files of an output in JSON lines. */
  const filesIn = (output: string): string[] =>
    output
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { file: string }).file);

  suiteSetup(() => {
    folder = mkdtempSync(join(tmpdir(), 'annalist-'));
    writeFileSync(file('g.md'), '## Mao Zedong\n\n- Kind: person\n- Also: Mao\n- Born: 1893\n- Died: 1976\n');
    writeFileSync(file('a.md'), 'Mao in `1957` and *1958*.\n');
    writeFileSync(file('b.txt'), 'In `1959`.\n');
    for (const name of ['empty', 'book/part', 'book/.hidden', 'book/node_modules']) {
      mkdirSync(file(name), { recursive: true });
    }
    for (const name of ['1.md', 'part/2.MD', 'part/3.txt', 'notes.json', '.hidden/4.md', 'node_modules/5.md']) {
      writeFileSync(file(`book/${name}`), 'In 1958.\n');
    }
    writeFileSync(file('latin1.md'), Buffer.from([0x4d, 0xe3, 0x6f]));
  });
  suiteTeardown(() => rmSync(folder, { recursive: true }));

  suite('check', () => {
    const essay = (name: string): string => file(`checked/${name}`);
    suiteSetup(() => {
      mkdirSync(file('checked/part'), { recursive: true });
      writeFileSync(essay('.annalist.json'), '{ "ignore": [{ "check": "misspelt-name", "file": "part/" }] }');
      writeFileSync(essay('g.md'), '## Bessarion\n\n- Kind: person\n- Kind: place\n- Born: soon\n');
      writeFileSync(essay('a.md'), 'One.\n\nThen Besarion came.\n');
      writeFileSync(essay('b.md'), 'Then Besarion<!-- ignore: misspelt-name --> came.\n');
      writeFileSync(essay('part/c.md'), 'Then Besarion came.\n');
    });
    const found = (...args: string[]): string => run('check', '-g', essay('g.md'), ...args).stdout;

    test('prints a problem with its place and code', () =>
      assert.equal(
        found(essay('a.md')),
        `${essay('a.md')}:3:6: information: “Besarion”: did you mean “Bessarion”? [misspelt-name]\n`,
      ));

    test('leaves out what a comment or the nearest list above says to ignore', () =>
      assert.equal(found(essay('b.md'), essay('part/c.md')), ''));

    test('reads a glossary as one', () => {
      const { findings } = JSON.parse(found('--format', 'json', essay('g.md'))) as { findings: { code: string }[] };
      assert.deepEqual(
        findings.map(({ code }) => code),
        ['repeated-field', 'invalid-edtf'],
      );
    });

    test('a list that is not understood is a mistake', () => {
      writeFileSync(file('book/.annalist.json'), '[');
      writeFileSync(file('book/d.md'), 'Then Besarion came.\n');
      const { status, stderr } = run('check', '-g', essay('g.md'), file('book/d.md'));
      rmSync(file('book/.annalist.json'));
      rmSync(file('book/d.md'));
      assert.equal(status, 2);
      assert.match(stderr, /\.annalist\.json is not a list in JSON/);
    });
  });

  suite('names', () => {
    const essay = 'Marshal Zhukov came, and Zhukov wrote. Then Mao saw Zhukov in Omsk.\n';
    const namesOf = (...args: string[]) =>
      spawnSync(process.execPath, ['dist/cli.js', 'names', ...args, '-'], { encoding: 'utf8', input: essay });

    test('one line a name without an entry: count, name, kind and why', () => {
      const { stdout, status } = namesOf('--glossary', file('g.md'));
      assert.equal(status, 0);
      assert.deepEqual(stdout.split('\n'), [
        '-',
        '   3  Zhukov  person  (“marshal” stands before it)',
        '   1  Omsk  place  (“in” stands before it)',
        '',
      ]);
    });
    test('as JSON, with the reason in words and the first passage', () => {
      const [result] = JSON.parse(namesOf('-f', 'json', '-g', file('g.md')).stdout) as { names: { name: string }[] }[];
      assert.deepEqual(result?.names[1], {
        name: 'Omsk',
        kind: 'place',
        count: 1,
        also: [],
        dates: {},
        first: { start: 62, end: 66 },
        passage: 'Then Mao saw Zhukov in Omsk.',
        reason: '“in” stands before it',
      });
    });
    test('an entry hides its name', () => {
      assert.match(namesOf('-g', file('book')).stdout, /^ {3}1 {2}Mao/m);
      assert.doesNotMatch(namesOf('-g', file('g.md')).stdout, /Mao/);
    });
  });

  test('annotate prints one line for each file, in order', () => {
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

  test('without --glossary the folder beside the text is read, else none', () => {
    assert.doesNotMatch(run('annotate', file('a.md')).stdout, /"label"/);
    mkdirSync(file('beside/glossary'), { recursive: true });
    writeFileSync(file('beside/a.md'), 'Mao in *1958*.\n');
    assert.doesNotMatch(run('annotate', file('beside/a.md')).stdout, /"label"/);
    writeFileSync(file('beside/glossary/people.md'), '## Mao, Viktor\n\n- Also: Mao\n');
    assert.match(run('annotate', file('beside/a.md')).stdout, /"label": "Mao, Viktor"/);
    assert.match(run('annotate', file('beside')).stdout, /"label": "Mao, Viktor"/);
    rmSync(file('beside'), { recursive: true });
  });

  test('--shipped takes a glossary that comes with Annalist', () => {
    assert.match(run('annotate', '--shipped', 'china-1949-1965', file('a.md')).stdout, /"label": "Mao Zedong"/);
    const { status, stderr } = run('annotate', '--shipped', 'rome', file('a.md'));
    assert.equal(status, 2);
    assert.match(stderr, /unknown shipped glossary “rome”: choose china-1949-1965/);
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
    assert.equal(
      header,
      'title,date,text,edtf,earliest,latest,modifier,relation,inferred,lane,entities,file,start,end',
    );
    assert.ok(row?.startsWith('Mao Zedong,1893–1976,1893,1893/1976,1893-01-01,1976-12-31,,,,lives,mao-zedong,'));
  });

  test('export prints the entries mentioned in the files', () => {
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
    ['annotate', '--language', 'latin', 'a.md'],
    ['help', 'paint'],
  ]) {
    test(`misuse: ${args.join(' ') || 'nothing'}`, () => {
      const { status, stderr, stdout } = run(...args);
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, /^annalist: /);
    });
  }

  for (const [rule, name, message] of [
    ['not UTF-8', 'latin1.md', /not a UTF-8 text/],
    ['missing', 'gone.md', /no such file/],
    ['a folder without texts', 'empty', /no Markdown or text file/],
  ] as const) {
    test(`a file that cannot be read is reported, and the others are printed: ${rule}`, () => {
      const { status, stderr, stdout } = run('annotate', '--format', 'jsonl', file(name), file('a.md'));
      assert.equal(status, 1);
      assert.match(stderr, message);
      assert.deepEqual(filesIn(stdout), [file('a.md')]);
    });
  }

  test('a folder means the texts in it, in order; hidden folders and node_modules are skipped', () => {
    const { status, stdout } = run('annotate', '--format', 'jsonl', file('book'));
    assert.equal(status, 0);
    assert.deepEqual(filesIn(stdout), [file('book/1.md'), file('book/part/2.MD'), file('book/part/3.txt')]);
  });

  test('“-” is standard input, Markdown unless --language says otherwise', () => {
    const annotations = (...args: string[]): number => {
      const input = 'In `1957` and 1958.\n';
      const { stdout } = spawnSync(process.execPath, ['dist/cli.js', 'annotate', ...args, '-'], {
        encoding: 'utf8',
        input,
      });
      const [result] = JSON.parse(stdout) as { file: string; annotations: object[] }[];
      assert.equal(result?.file, '-');
      return result.annotations.length;
    };
    assert.equal(annotations(), 1);
    assert.equal(annotations('--language', 'plaintext'), 2);
  });

  test('--language holds for every input', () => {
    const { stdout } = run('annotate', '-l', 'plaintext', '-f', 'jsonl', '-g', file('g.md'), file('a.md'));
    assert.deepEqual(stdout.match(/"text":"\d+"/g), ['"text":"1957"', '"text":"1958"']);
  });

  test('-o writes to a file and prints nothing', () => {
    const args = ['annotate', '--format', 'jsonl', '--glossary', file('g.md')];
    const { status, stdout } = run(...args, '-o', file('out.jsonl'), file('a.md'));
    assert.deepEqual([status, stdout], [0, '']);
    assert.equal(readFileSync(file('out.jsonl'), 'utf8'), run(...args, file('a.md')).stdout);
  });

  for (const [rule, args, message] of [
    ['a missing glossary', ['--glossary', 'gone.md'], /cannot read the glossary .*no such file/],
    ['a glossary that is not UTF-8', ['--glossary', 'latin1.md'], /cannot read the glossary .*not a UTF-8 text/],
    ['a folder without glossaries', ['--glossary', 'empty'], /cannot read the glossary .*no Markdown file/],
    ['an output that cannot be written', ['--output', 'gone/out.json'], /cannot write /],
  ] as const) {
    test(`stops with status 2: ${rule}`, () => {
      const [option, path] = args;
      const { status, stderr, stdout } = run('annotate', option, file(path), file('a.md'));
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, message);
    });
  }

  const rulers = 'Ruler,Born,Faction\n"Caesar, Julius",100 BC,red\n';

  test('import makes a glossary, and brings a later table into it', () => {
    writeFileSync(file('rulers.csv'), rulers);
    const args = [
      'import',
      file('rulers.csv'),
      '--column',
      'ruler=Person',
      '-c',
      'Faction=Remark',
      '-o',
      file('rome.md'),
    ];
    assert.deepEqual(
      [run(...args).status, run(...args).stderr],
      [0, `annalist: ${file('rome.md')}: 1 read, 0 added, 0 changed\n`],
    );
    const first = readFileSync(file('rome.md'), 'utf8');
    assert.match(first, /^# rulers\n\n## Julius Caesar\n\n- Kind: person\n- Born: -0099\n\nFaction: red\n/);
    writeFileSync(file('rome.md'), first.replace('Faction: red', 'My words.'));
    writeFileSync(file('rulers.csv'), rulers.replace('100 BC', '99 BC').replace('red', 'blue'));
    const { status, stderr } = run(...args);
    assert.equal(status, 0);
    assert.match(stderr, /rulers\.csv:2: note: “Julius Caesar”: definition stays “My words\.”/);
    assert.match(readFileSync(file('rome.md'), 'utf8'), /- Born: -0098\n\nMy words\.\n/);
  });

  test('import prints the glossary without -o, of a folder of notes and of standard input too', () => {
    mkdirSync(file('notes/more'), { recursive: true });
    writeFileSync(file('notes/more/Anna.md'), '---\nborn: 1083\n---\nA historian.\n');
    assert.match(
      run('import', file('notes')).stdout,
      /^# notes\n\n## Anna\n\n- Kind: person\n- Born: 1083\n\nA historian\.\n/,
    );
    const { stdout } = spawnSync(process.execPath, ['dist/cli.js', 'import', '-f', 'table', '-k', 'place', '-'], {
      encoding: 'utf8',
      input: 'Name\nEdo\n',
    });
    assert.match(stdout, /^# glossary\n\n## Edo\n\n- Kind: place\n/);
  });

  test('import tells of rows that were left out, with status 1', () => {
    writeFileSync(file('bad.csv'), 'Name,Born,Faction\nAnna,1083,red\n,1084,\n');
    const { status, stderr } = run('import', file('bad.csv'));
    assert.equal(status, 1);
    assert.match(
      stderr,
      /bad\.csv:1: warning: “Faction” was left out[^]*bad\.csv:3: error: This entry has no name\.[^]*--column "Faction=Remark"/,
    );
  });

  for (const [rule, args, message] of [
    ['a missing file', ['gone.csv'], /cannot read .*no such file/],
    ['a file that is no text', ['picture.csv'], /cannot read .*not a UTF-8 text/],
    ['a table without names', ['rulers.csv'], /no entries found/],
    ['an empty folder', ['empty'], /no Markdown file/],
    ['a glossary that is not UTF-8', ['bad.csv', '-o', 'latin1.md'], /cannot read the glossary/],
    ['no file', [], /no file/],
    ['two files', ['a.md', 'b.txt'], /one file or folder/],
    ['an unknown form', ['a.md', '--format', 'xml'], /unknown form “xml”/],
    ['an unknown kind', ['a.md', '--kind', 'thing'], /unknown kind “thing”/],
    ['an unknown field', ['a.md', '--column', 'A=Colour'], /--column needs NAME=FIELD/],
    ['an option of other commands', ['a.md', '--sort', 'name'], /has no option --sort/],
  ] as const) {
    test(`import stops with status 2: ${rule}`, () => {
      writeFileSync(file('rulers.csv'), rulers);
      writeFileSync(file('bad.csv'), 'Name\nAnna\n');
      writeFileSync(file('picture.csv'), Buffer.from([0x89, 0, 0, 0, 0x0d, 0, 0, 0]));
      const paths = args.map((arg) => (/\.|empty/.test(arg) ? file(arg) : arg));
      const { status, stderr, stdout } = run('import', ...paths);
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, message);
    });
  }

  test('the options of import belong to it alone', () => {
    const { status, stderr } = run('annotate', '--kind', 'person', file('a.md'));
    assert.equal(status, 2);
    assert.match(stderr, /has no option --kind/);
  });

  test('the help of import has a line on each option and an example that works', () => {
    const { stdout } = run('import', '--help');
    for (const words of ['--output', '--format', '--column', '--kind', '--help', 'Exit status'])
      assert.ok(stdout.includes(words), words);
    const example = /Example:\n +annalist (.*)/.exec(stdout)?.[1] ?? '';
    mkdirSync(file('glossary'), { recursive: true });
    writeFileSync(file('people.csv'), 'Name\nAnna\n');
    const cli = join(process.cwd(), 'dist/cli.js');
    const { status } = spawnSync(process.execPath, [cli, ...example.split(' ')], { encoding: 'utf8', cwd: folder });
    assert.equal(status, 0);
    assert.match(readFileSync(file('glossary/people.md'), 'utf8'), /## Anna\n\n- Kind: person/);
  });

  test('a reader that closes the pipe early ends the program silently', async () => {
    writeFileSync(file('long.md'), 'In 1958 he came.\n\n'.repeat(20_000));
    const child = spawn(process.execPath, ['dist/cli.js', 'annotate', '--format', 'json', file('long.md')]);
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    child.stdout.once('data', () => child.stdout.destroy());
    await new Promise((resolve) => child.on('close', resolve));
    assert.equal(errors, '');
  });

  test('--version prints the version of the package', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    assert.equal(run('--version').stdout, `${version}\n`);
  });

  for (const args of [['--help'], ['help'], ['annotate', '--help'], ['help', 'timeline'], ['export', '-h']]) {
    test(`help: ${args.join(' ')}`, () => {
      const { status, stdout } = run(...args);
      assert.equal(status, 0);
      const isOfCommand = args.some((word) => ['annotate', 'timeline', 'export'].includes(word));
      for (const words of isOfCommand
        ? ['--glossary', '--format', 'Example:']
        : ['annotate', 'timeline', 'export', 'import']) {
        assert.ok(stdout.includes(words), words);
      }
    });
  }

  test('the example of each command’s help works as it is written', () => {
    for (const name of ['annotate', 'timeline', 'export']) {
      const example = /Example:\n +annalist (.*)/.exec(run(name, '--help').stdout)?.[1] ?? '';
      writeFileSync(file('essay.md'), 'Mao in 1958.\n');
      const cli = join(process.cwd(), 'dist/cli.js');
      const { status, stderr } = spawnSync(process.execPath, [cli, ...example.split(' ')], {
        encoding: 'utf8',
        cwd: folder,
      });
      assert.deepEqual([status, stderr], [0, ''], example);
    }
  });
});
