import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';

interface Setting {
  readonly order?: number;
  readonly markdownDescription?: string;
  readonly description?: string;
}

interface Manifest {
  readonly contributes: {
    readonly configuration: readonly {
      readonly title: string;
      readonly properties: Readonly<Record<string, Setting>>;
    }[];
    readonly commands: readonly { readonly command: string }[];
    readonly keybindings: readonly {
      readonly command: string;
      readonly key: string;
      readonly mac?: string;
      readonly when: string;
    }[];
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
    readonly viewsWelcome: readonly { readonly view: string; readonly contents: string; readonly when?: string }[];
    readonly walkthroughs: readonly {
      readonly id: string;
      readonly steps: readonly {
        readonly id: string;
        readonly description: string;
        readonly media: { readonly svg: string; readonly altText: string };
        readonly completionEvents: readonly string[];
      }[];
    }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>;
  };
}

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;

const sources = readdirSync('src/vscode', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(`src/vscode/${name}`, 'utf8'));

/** The first group of the pattern at each match in src/vscode. */
const inSources = (pattern: RegExp): string[] =>
  sources.flatMap((source) => [...source.matchAll(pattern)].map(([, found]) => found ?? ''));

/** Every command that src/vscode registers. */
const registered = inSources(/registerCommand\(\s*'([^']+)'/g);

suite('The manifest', () => {
  test('offers every command but the internal ones, which begin with an underscore', () => {
    const offered = contributes.commands.map(({ command }) => command);
    assert.deepEqual(
      offered.filter((name) => !registered.includes(name)),
      [],
    );
    assert.deepEqual(
      registered.filter((name) => !offered.includes(name) && !name.startsWith('_annalist.')),
      [],
    );
    assert.deepEqual(
      offered.filter((name) => name.startsWith('_')),
      [],
    );
  });

  test('offers a command once in the palette', () => {
    const names = (contributes.menus['commandPalette'] ?? []).map(({ command }) => command);
    assert.ok(names.length > 0);
    assert.deepEqual(names, [...new Set(names)]);
  });

  for (const [menu, items] of Object.entries(contributes.menus)) {
    test(`offers in ${menu} only existing commands`, () => {
      const known = new Set(contributes.commands.map(({ command }) => command));
      const unknown = items.filter(({ command }) => !known.has(command));
      assert.deepEqual(unknown, []);
    });
  }
});

/** A text of package.nls.json. */
const english = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Readonly<Record<string, string>>;

/** Commands that begin with the id of a view are VS Code's own: `annalist.timeline.focus`. */
const exists = (command: string): boolean => registered.includes(command) || /^annalist\.[a-z]+\.focus$/.test(command);

suite('Keybindings', () => {
  const pages = ['docs/keyboard.md', 'docs/keyboard.zh-cn.md'].map((page) => readFileSync(page, 'utf8'));
  /** As the page writes it: “Ctrl+K Shift+G” for “ctrl+k shift+g”. */
  const written = (key: string): string =>
    key.replace(/[a-z]+/g, (part) => part.slice(0, 1).toUpperCase() + part.slice(1));

  for (const { command, key, mac = key, when } of contributes.keybindings) {
    test(`${key}: ${command} exists and is on the pages of keys`, () => {
      assert.ok(exists(command));
      for (const page of pages) assert.ok(page.includes(`\`${written(key)}\``), page);
    });

    test(`${key}: only in texts of ours, or in our views`, () => {
      assert.match(
        when,
        /editorLangId (?:=~ \/\^\(markdown\|plaintext\)\$\/|== markdown)|focusedView (?:== |=~ \/\^)annalist/,
      );
    });

    test(`${key}: on a Mac Cmd for Ctrl`, () => assert.equal(mac, key.replace(/ctrl/g, 'cmd')));
  }

  // VS Code 1.137 has Ctrl+K Shift+Enter, Shift+N and Shift+O, and nothing else with Shift alone.
  test('take nothing that VS Code has behind Ctrl+K', () => {
    const chords = contributes.keybindings.map(({ key }) => key).filter((key) => key.includes(' '));
    assert.ok(chords.length > 5);
    assert.deepEqual(chords, [...new Set(chords)]);
    for (const chord of chords) assert.match(chord, /^ctrl\+k shift\+[a-mp-z]$/);
  });
});

suite('The way in', () => {
  const { viewsWelcome, views, walkthroughs } = contributes;
  const steps = walkthroughs.flatMap((each) => each.steps);
  const textOf = (key: string): string => english[key.replaceAll('%', '')] ?? '';
  const commandsIn = (text: string): string[] =>
    [...text.matchAll(/\(command:([\w.]+)/g)].map(([, command]) => command ?? '');

  test('is one walkthrough of at most six steps', () => {
    assert.equal(walkthroughs.length, 1);
    assert.ok(steps.length <= 6);
  });

  for (const { id, description, media, completionEvents } of steps) {
    test(`${id}: one button, a picture in the colours of the theme, and an event that ends it`, () => {
      const commands = commandsIn(textOf(description));
      assert.equal(commands.length, 1);
      assert.ok(commands.every(exists), commands.join());
      const picture = readFileSync(media.svg, 'utf8');
      assert.doesNotMatch(picture, /#[0-9a-f]{3,8}\b|<image|style=/i);
      assert.notEqual(textOf(media.altText), '');
      for (const event of completionEvents) {
        const [kind = '', name = ''] = event.split(':');
        if (kind === 'onCommand') assert.ok(exists(name), event);
        else if (kind === 'onView')
          assert.ok(
            views['annalist']?.some((view) => view.id === name),
            event,
          );
        else assert.ok(kind === 'onContext' && inSources(/setContextKey\('([^']+)'/g).includes(name), event);
      }
    });
  }

  for (const { view, contents, when = '' } of viewsWelcome) {
    test(`the welcome of ${view} where ${when}: its buttons run commands`, () => {
      const commands = commandsIn(textOf(contents));
      assert.ok(commands.length > 0);
      const ours = commands.filter((command) => command.startsWith('annalist.'));
      assert.deepEqual(
        ours.filter((command) => !exists(command)),
        [],
      );
    });
  }

  test('leads from a welcome to a step of the walkthrough that exists', () => {
    const links = Object.values(english).flatMap((text) => [...text.matchAll(/openWalkthrough\?([^)]+)\)/g)]);
    assert.ok(links.length > 0);
    for (const [, given = ''] of links) {
      const [{ category, step }] = JSON.parse(decodeURIComponent(given)) as [{ category: string; step: string }];
      assert.equal(category, `annalist.annalist#${walkthroughs[0]?.id}`);
      assert.ok(steps.some(({ id }) => id === step));
    }
  });
});

suite('The settings', () => {
  const sections = contributes.configuration.map(({ properties }) => Object.entries(properties));
  const names = sections.flatMap((section) => section.map(([name]) => name));

  test('are in titled sections, each in its order', () => {
    for (const section of sections)
      assert.deepEqual(
        section.map(([, { order }]) => order),
        section.map((_, index) => index + 1),
      );
  });

  test('link only settings that exist, of ours', () => {
    for (const file of ['package.nls.json', 'package.nls.zh-cn.json']) {
      const linked = [...readFileSync(file, 'utf8').matchAll(/`#(annalist\.[\w.]+)#`/g)].map(([, name]) => name ?? '');
      assert.ok(linked.length > 0);
      assert.deepEqual(
        linked.filter((name) => !names.includes(name)),
        [],
      );
    }
  });

  test('are all read', () => {
    const read = new Set(inSources(/'(\w+)'/g));
    const unread = names.map((name) => name.split('.').slice(1)).filter(([first = '']) => !read.has(first));
    assert.deepEqual(
      unread.filter(([first]) => first !== 'checks'),
      [],
    );
  });

  test('are in the table of docs/settings.md', () => {
    const page = readFileSync('docs/settings.md', 'utf8');
    assert.deepEqual(
      names.filter((name) => !name.startsWith('annalist.checks.') && !page.includes(`\`${name}\``)),
      [],
    );
  });
});

suite('Language features', () => {
  const providers = inSources(/languages\.register(\w+)/g);

  test('are found', () => assert.ok(providers.includes('HoverProvider'), providers.join()));

  // VS Code's own Markdown extension has both for every heading: with ours, each entry would appear in the outline
  // twice.
  for (const name of ['DocumentSymbolProvider', 'FoldingRangeProvider'])
    test(`have no ${name}: headings are those of VS Code`, () => assert.ok(!providers.includes(name)));
});
