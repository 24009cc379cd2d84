import type * as vscode from 'vscode';
import { equal, excludes, includes, ok } from '../harness/assert';
import { hoversAt, hoverText } from '../harness/hover';
import { closeAll, inside, showAnnotated } from '../harness/workspace';

suite('Hover', () => {
  let essay: vscode.TextDocument;
  suiteSetup(async () => (essay = await showAnnotated('essays/revolt.md')));
  suiteTeardown(closeAll);

  test('tells what a name means', async () => {
    const text = await hoverText(essay, inside(essay, 'Black Death'));
    includes(text, '**Black Death**');
    includes(text, 'event');
    includes(text, 'Great Mortality');
    includes(text, 'June 1348 – December 1349');
    excludes(text, '`');
    includes(text, 'The first wave of plague in England.');
    includes(text, '**ports of the south**');
    includes(text, 'Next of 3 mentions');
  });

  test('links its sources, the web with the text fragment, and its commands', async () => {
    const text = await hoverText(essay, inside(essay, 'Black Death'));
    includes(text, '[The clerk of Weymouth](command:annalist.goToSource?');
    includes(text, 'text%3Da%2520sickness%2520came%2520ashore');
    includes(text, 'https://example.org/plague#:~:text=ships');
    includes(text, '(command:annalist.openEntry?');
    includes(text, '(command:annalist.showTimeline?');
  });

  test("trusts its own commands only, and nothing in the glossary's words", async () => {
    const hovers = await hoversAt(essay, inside(essay, 'Black Death'));
    const trusted = hovers.filter(({ isTrusted }) => isTrusted);
    equal(
      trusted
        .flatMap(({ isTrusted }) => (typeof isTrusted === 'object' ? isTrusted.enabledCommands : ['everything']))
        .filter((command) => !/^_?annalist\./.test(command)),
      [],
    );
    ok(trusted.length > 0, 'no command could be clicked');
    excludes(trusted.map(({ value }) => value).join(), 'ports of the south');
  });

  test('shows the life of a person, and a native name with its romanisation', async () => {
    const text = await hoverText(essay, inside(essay, 'Wat Tyler'));
    includes(text, 'died');
    includes(text, '15 June 1381');
    excludes(text, '`');
    const plain = await showAnnotated('essays/plague.txt');
    includes(await hoverText(plain, inside(plain, 'Edo')), '江戸');
  });

  test('tells of a date in words, with the names of its sentence; its EDTF is copied by an icon', async () => {
    const text = await hoverText(essay, inside(essay, 'June 1348'));
    includes(text, '**June 1348**');
    includes(text, '"Copy 1348-06 (EDTF)"');
    excludes(text, '`');
    includes(text, '[Black Death](command:annalist.openEntry?');
    excludes(text, 'Ordinance');
  });

  test('shows nothing for other words', async () => {
    equal(await hoversAt(essay, inside(essay, 'ploughmen')), []);
  });
});
