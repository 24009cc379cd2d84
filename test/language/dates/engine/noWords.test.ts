import * as assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as ts from 'typescript';

// The engine knows no language: its folders import no language pack, and their strings, templates and patterns contain
// neither English words of dates nor Chinese characters.

const dates = 'src/language/dates';
const folders = ['engine', 'context', 'notation', 'edtf', 'calendars'];

const words =
  'january february march april june july august september october november december monday sunday spring summer autumn ' +
  'winter first second third century decade year month week day the of in on at by since until till before after during ' +
  'from between about circa had would that next last early late to and or';
const english = new RegExp(`\\b(?:${words.replaceAll(' ', '|')})\\b`, 'i');
const han = /\p{sc=Han}/u;

/** Identifiers used as data (units, relations, joins, fields), which are English for every language. */
const names = new Set(
  ['day', 'week', 'month', 'season', 'quarter', 'half', 'year', 'decade', 'century', 'millennium', 'focus'].concat([
    'before',
    'after',
    'by',
    'since',
    'until',
    'to',
    'and',
    'or',
    'from',
    'on',
    'within',
    'ahead',
    'back',
  ]),
);

/** The words of a file that could be compared with a text. Names of rules and errors for programmers do not count. */
function literals(source: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isNewExpression(node) && node.expression.getText(source) === 'Error') return;
    if (ts.isPropertyAssignment(node) && ['name', 'rule'].includes(node.name.getText(source))) return;
    if (ts.isStringLiteral(node)) found.push(...(names.has(node.text) || isCode(node.text) ? [] : [node.text]));
    if (ts.isRegularExpressionLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) found.push(node.text);
    if (ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.map((literal) => literal.replace(/\(\?<\w+>/g, '('));
}

/** "hijri-no-year": the code of a message. */
const isCode = (text: string): boolean => /^[a-z]+(?:-[a-z0-9]+)+$/.test(text);

const parse = (file: string, text: string): ts.SourceFile =>
  ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);

suite('no language in the engine', () => {
  test('a word in any kind of literal is found', () => {
    const source = parse(
      'a.ts',
      "f('of'); /^on\\s/; `a ${b} the`; `in`; const x = { name: 'of' }; g('month', 'no-such-day');",
    );
    const found = literals(source).filter((literal) => english.test(literal));
    assert.deepEqual(found, ['of', '/^on\\s/', ' the', 'in']);
  });
  for (const folder of folders) {
    const files = readdirSync(join(dates, folder), { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.ts') && !name.startsWith('data'), // tables of eras
    );
    for (const file of files) {
      test(`${folder}/${file}`, () => {
        const text = readFileSync(join(dates, folder, file), 'utf8');
        assert.doesNotMatch(text, /from '[^']*languages\//);
        const found = literals(parse(file, text));
        // The tables of calendars contain eras and states in their own script.
        const alien = found.filter((literal) => english.test(literal) || (folder !== 'calendars' && han.test(literal)));
        assert.deepEqual(alien, []);
      });
    }
  }
});
