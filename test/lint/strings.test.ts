import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

// Whatever a person sees comes from `vscode.l10n.t`, or in the webview from `TimelineStrings`. This finds the literals that
// bypass them.

/** What VS Code or a page shows of an object. */
const shownProperties = new Set(
  'label title description detail tooltip placeholder placeHolder prompt message openLabel saveLabel documentation'.split(
    ' ',
  ),
);
const pageProperties = new Set(['textContent', 'innerText', 'ariaLabel', 'alt']);

/** What shows its arguments. */
const showing =
  /^(?:show\w+Message|inform|warn|showError|setStatusBarMessage|TreeItem|MarkdownString|CodeAction|Diagnostic)$/;

/** What puts words on record for developers, or takes those that are translated. */
const exempt = /^(?:t|\w*Error|reject|logError)$|^(?:log|console)\./;

/** Words that are the same in every language, or that are not read by people, each with its reason. */
const untranslated = new Map([
  ['Annalist', 'our name'],
  ['Also', 'the field of a glossary, as it is written'],
  ['Born, Died', 'two fields of a glossary, as they are written'],
  ['CSV', 'the name of a format'],
  ['JSON-LD (SKOS)', 'the name of a format'],
  ['The timeline was hidden.', 'the reason for which a request is rejected: nobody sees it'],
  ['The timeline was closed.', 'the reason for which a request is rejected: nobody sees it'],
  ['The timeline was loaded again.', 'the reason for which a request is rejected: nobody sees it'],
]);

/** Names of icons, tags and style sheets are no words. */
const withoutMarkup = (text: string): string =>
  text
    .replace(/\$\([\w-]+\)/g, '')
    .replace(/<style>[^<]*<\/style>|<[^<>]*>/g, '')
    .replace(/[^{}]*\{[^{}]*:[^{}]*\}/g, '')
    .trim();

/** The name of what is called or assigned: `warn`, `log.warn`, `label`. */
function nameOf(node: ts.Node): string {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  return ts.isIdentifier(node) ? node.text : '';
}

/** The words of a literal; `{}` stands for what is filled in. */
function wordsOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join('{}');
}

function isExempt(node: ts.Node): boolean {
  for (let inner = node; !ts.isSourceFile(inner); inner = inner.parent) {
    const { parent } = inner;
    if (ts.isImportDeclaration(parent) || ts.isTypeNode(parent)) return true;
    if (!ts.isCallExpression(parent) && !ts.isNewExpression(parent)) continue;
    const isArgument = parent.arguments?.some((each) => each === inner) ?? false;
    const called = parent.expression.getText();
    if (isArgument && (exempt.test(called) || exempt.test(nameOf(parent.expression)))) return true;
  }
  return false;
}

function isShown(node: ts.Node): boolean {
  const { parent } = node;
  const shows = (target: ts.Node): boolean => {
    const name = nameOf(target);
    return shownProperties.has(name) || pageProperties.has(name);
  };
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node && shows(parent.name);
  if (ts.isBinaryExpression(parent)) return parent.right === node && shows(parent.left);
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) return showing.test(nameOf(parent.expression));
  return false;
}

/** The literals of a file that a person sees or that read like a sentence, and that nobody can translate. */
function bypassing(text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const words = withoutMarkup(wordsOf(node) ?? '');
    const isProse = /\p{L}{2,} \p{L}{2,}/u.test(words);
    if (/\p{L}/u.test(words.replace(/Annalist|\{\}/g, '')) && !untranslated.has(words))
      if ((isProse || isShown(node)) && !isExempt(node)) found.push(words);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('file.ts', text, ts.ScriptTarget.ES2022, true));
  return found;
}

suite('strings that a person sees are translated', () => {
  for (const folder of ['vscode', 'webview'])
    test(`in ${folder}`, () => {
      const files = readdirSync(`src/${folder}`, { recursive: true, encoding: 'utf8' }).filter((file) =>
        file.endsWith('.ts'),
      );
      assert.ok(files.length > 30);
      const found = files.flatMap((file) =>
        bypassing(readFileSync(`src/${folder}/${file}`, 'utf8')).map((words) => `${file}: ${words}`),
      );
      assert.deepEqual(found, []);
    });

  for (const [rule, source] of [
    ['a notification', "vscode.window.showWarningMessage('Gone');"],
    ['a title of a list', "vscode.window.showQuickPick(all, { title: 'Entries' });"],
    ['a description that is assigned', "item.description = 'Old';"],
    ['a label with something filled in', 'const row = { label: `${count} names` };'],
    ['a sentence, wherever it stands', "const said = wanted ? 'Nothing was found' : '';"],
    ['a sentence between tags', 'const page = `<p>Nothing was found</p>`;'],
    ['what a page shows', "element.textContent = 'Close';"],
  ] as const)
    test(`found: ${rule}`, () => assert.equal(bypassing(source).length, 1));

  for (const [rule, source] of [
    ['what is translated', "vscode.window.showWarningMessage(vscode.l10n.t('Gone'));"],
    ['an icon', 'const row = { label: `$(book) ${name}` };'],
    ['an error that a developer sees', "throw new TypeError('no such file');"],
    ['a log', "log.warn('no such file');"],
    ['a style sheet', 'const style = `body { margin: 0 auto; }`;'],
    ['a value', "const kind = 'person';"],
  ] as const)
    test(`not found: ${rule}`, () => assert.deepEqual(bypassing(source), []));
});
