import * as vscode from 'vscode';
import { equal, includes, ok } from '../harness/assert';
import { codeOf } from '../harness/problems';
import { closeAll, eventually, replace, show } from '../harness/workspace';

suite('Quotations', () => {
  let essay: vscode.TextDocument;
  setup(async () => (essay = await show('essays/quoted.md')));
  teardown(closeAll);

  test('tells where a quotation differs from its passage, and nothing else', async () => {
    await eventually(() => equal(told(essay), ['stood unharvested in', 'hands, there']));
    const [changed, shortened] = problems(essay);
    equal(changed?.severity, vscode.DiagnosticSeverity.Information);
    includes(changed?.message ?? '', '“stood unharvested in”');
    includes(changed?.message ?? '', '“stood unreaped in”');
    includes(shortened?.message ?? '', 'hands, and sheep went astray among the furrows, there');
  });

  test('Correct the quotation gives it the words of its passage', async () => {
    await eventually(() => equal(told(essay).length, 2));
    const line = essay.lineAt(problems(essay)[0]!.range.start.line).text;
    await fix('Correct the quotation', 0);
    const corrected = line.replace('unharvested', 'unreaped');
    ok(essay.getText().includes(corrected), `“${corrected}” is not in ${essay.getText()}`);
    await eventually(() => equal(told(essay), ['hands, there']));
  });

  test('words that are left out can be marked', async () => {
    await eventually(() => equal(told(essay).length, 2));
    await fix('Mark omissions with […]', 1);
    includes(essay.getText(), 'for want of hands […], there being none');
    await eventually(() => equal(told(essay), ['stood unharvested in']));
  });

  test('a change of the source tells at once', async () => {
    await eventually(() => equal(told(essay).length, 2));
    await replace(await show('sources/chronicle.md'), 'eight pence a day', 'seven pence a day');
    await eventually(() => ok(told(essay).includes('took eight pence'), 'the change is not told'));
  });

  async function fix(title: string, problem: number): Promise<void> {
    const { range } = problems(essay)[problem]!;
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      essay.uri,
      range,
    );
    const action = actions.find((each) => each.title === title);
    ok(action?.edit, `“${title}” is not among ${actions.map((each) => each.title).join(', ')}`);
    ok(await vscode.workspace.applyEdit(action.edit), 'the edit was refused');
  }
});

const problems = (document: vscode.TextDocument): vscode.Diagnostic[] =>
  vscode.languages
    .getDiagnostics(document.uri)
    .filter((each) => codeOf(each) === 'misquotation')
    .sort((a, b) => a.range.start.compareTo(b.range.start));

/** The words that are underlined. */
function told(document: vscode.TextDocument): string[] {
  return problems(document).map(({ range }) => document.getText(range));
}
