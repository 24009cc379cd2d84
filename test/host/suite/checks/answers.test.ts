import * as vscode from 'vscode';
import { equal, ok } from '../harness/assert';
import { codeOf } from '../harness/problems';
import { configure, eventually, fileUri, read, replace, show, write } from '../harness/workspace';
import { essayWith, own, problems, useAbbotsbury } from '../sources/abbotsbury';

const list = '.annalist.json';

/** An answer, by its title; it is applied as VS Code applies a quick fix. */
async function answer(document: vscode.TextDocument, title: string): Promise<void> {
  // Until the text is checked again, VS Code shows the problem of the text before, with that one's answers.
  const action = await eventually(async () => {
    const [problem] = own(document);
    ok(problem, 'there is no problem');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      problem.range,
    );
    const found = actions.find((each) => each.title === title);
    ok(found, `“${title}” is not among ${actions.map((each) => each.title).join(', ')}`);
    return found;
  });
  if (action.edit) ok(await vscode.workspace.applyEdit(action.edit), 'the edit was refused');
  const { command } = action;
  if (command) await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
}

const eventuallyProblems = (document: vscode.TextDocument, ...codes: string[]): Promise<void> =>
  eventually(() => equal(problems(document), codes));

const undo = async (document: vscode.TextDocument): Promise<void> => {
  await show(document.uri);
  await vscode.commands.executeCommand('undo');
};

async function essayOf(text: string): Promise<vscode.TextDocument> {
  await write('essays/abbotsbury.md', text);
  const essay = await show('essays/abbotsbury.md');
  await eventually(() => equal(essay.getText(), text));
  return essay;
}

suite('Answers to problems', () => {
  useAbbotsbury();
  let committed: string;
  setup(async () => (committed = await read(list)));
  teardown(() => write(list, committed));

  test('a list that was committed is read by a new window', async () => {
    const essay = await essayOf('He kept the Swannary and the Swannerry.\n');
    await eventually(() =>
      equal(
        own(essay).map(({ range }) => essay.getText(range)),
        ['Swannerry'],
      ),
    );
  });

  test('a list that is committed meanwhile counts at once', async () => {
    const essay = await essayOf('He kept the Swannerry.\n');
    await eventuallyProblems(essay, 'misspelt-name');
    await write(list, '{ "ignore": [{ "check": "misspelt-name", "file": "essays/" }] }');
    await eventuallyProblems(essay);
    await write(list, '{}');
    await eventuallyProblems(essay, 'misspelt-name');
  });

  const link = '../sources/swans.md#:~:text=never%20written';
  for (const [code, text, words, answered] of [
    ['misspelt-name', 'The **Swannerry** it was.', 'Swannerry', 'Swannerry**<!-- ignore: misspelt-name --> it'],
    [
      'missing-passage',
      `See [p. 3](${link}).`,
      '../sources/swans.md#:~:text=never%20writ…',
      'written)<!-- ignore: missing-passage -->.',
    ],
    [
      'misquotation',
      'He has “the swans on the Fleet were drowned at Michaelmas” ([p. 3](../sources/swans.md#:~:text=The%20swans,Michaelmas)).',
      'were drowned at',
      'Michaelmas)<!-- ignore: misquotation -->).',
    ],
    ['unknown-entry', 'In May<!-- entity: nobody --> it was.', 'nobody', '--><!-- ignore: unknown-entry --> it'],
    ['invalid-edtf', 'In May<!-- date: soon --> it was.', 'soon', '--><!-- ignore: invalid-edtf --> it'],
    ['unknown-citation', 'So it was [see @nobody99, p. 3].', 'nobody99', 'p. 3]<!-- ignore: unknown-citation -->.'],
  ] as const) {
    test(`${code}: ignored here, and undone`, async () => {
      const essay = await essayOf(`${text}\n`);
      await eventuallyProblems(essay, code);
      await answer(essay, `Ignore “${words}” here`);
      ok(essay.getText().includes(answered), essay.getText());
      await eventuallyProblems(essay);
      await undo(essay);
      equal(essay.getText(), `${text}\n`);
      await eventuallyProblems(essay, code);
    });
  }

  test('ignored everywhere, with the file that says so, and undone', async () => {
    const essay = await essayOf('He kept the Swannerry.\n');
    await eventuallyProblems(essay, 'misspelt-name');
    await answer(essay, 'Ignore “Swannerry” everywhere in this workspace');
    await eventuallyProblems(essay);
    ok((await read(list)).includes('\n    { "check": "misspelt-name", "words": "Swannerry" }'), await read(list));
    equal(essay.getText(), 'He kept the Swannerry.\n');
    await vscode.commands.executeCommand('annalist.undoAddition');
    await eventuallyProblems(essay, 'misspelt-name');
    equal(await read(list), committed);
  });

  test('a workspace without a list gets one, and undo takes it away', async () => {
    await vscode.workspace.fs.delete(fileUri(list));
    const essay = await essayOf('He kept the Swannerry.\n');
    await eventuallyProblems(essay, 'misspelt-name');
    await answer(essay, 'Ignore “Swannerry” everywhere in this workspace');
    await eventuallyProblems(essay);
    await read(list);
    await vscode.commands.executeCommand('annalist.undoAddition');
    await eventuallyProblems(essay, 'misspelt-name');
  });

  test('a misspelling that is right becomes an alias, and undone', async () => {
    const essay = await essayOf('He kept the Swannerry.\n');
    await eventuallyProblems(essay, 'misspelt-name');
    await answer(essay, '“Swannerry” is right: add it as an alias of “Swannery”');
    await eventuallyProblems(essay);
    ok((await read('glossary/abbotsbury.md')).includes('- Also: Swannerry'), 'no alias');
    await vscode.commands.executeCommand('annalist.undoAddition');
    await eventuallyProblems(essay, 'misspelt-name');
  });

  test('of a glossary in this file', async () => {
    const glossary = await show('glossary/abbotsbury.md');
    await replace(glossary, '- Kind: place', '- Kind: village');
    await eventually(() => equal(problems(glossary), ['read-as']));
    await answer(glossary, 'Ignore “village” in this file');
    await eventuallyProblems(glossary);
    ok((await read(list)).includes('"file": "glossary/abbotsbury.md"'), await read(list));
  });

  test('each kind has a setting, which counts at once', async () => {
    const essay = await essayWith(`[gone](${link})`);
    const severities = (): unknown => own(essay).map(({ severity }) => severity);
    const { Error: error, Information } = vscode.DiagnosticSeverity;
    await eventually(() => equal(severities(), [Information]));
    try {
      await configure('checks.links', 'error');
      await eventually(() => equal(severities(), [error]));
      await configure('checks.links', 'off');
      await eventuallyProblems(essay);
    } finally {
      await configure('checks.links', undefined);
    }
    await eventuallyProblems(essay, 'missing-passage');
  });

  test('a code opens its explanation', async () => {
    const essay = await essayWith(`[gone](${link})`);
    const [problem] = await eventually(() => {
      equal(own(essay).map(codeOf), ['missing-passage']);
      return own(essay);
    });
    ok(typeof problem?.code === 'object', 'the code has no link');
    const page = await vscode.workspace.openTextDocument(problem.code.target);
    ok(page.getText().startsWith('# missing-passage\n'), page.getText());
  });
});
