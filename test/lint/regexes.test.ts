import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** UTF-16 units. Longer ones are put together from parts that have names, or from word lists. */
const LONGEST = 120;

/** The regular expressions of a file that nobody can read. */
function longExpressions(text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node) && node.text.length > LONGEST) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('file.ts', text, ts.ScriptTarget.ES2022));
  return found;
}

suite('regular expressions are short', () => {
  test('none in src is longer than 120 characters', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    assert.ok(files.length > 100);
    assert.deepEqual(
      files.flatMap((file) => longExpressions(readFileSync(join('src', file), 'utf8')).map((each) => [file, each])),
      [],
    );
  });

  test('one of 121 characters is found, one of 120 is not', () => {
    assert.equal(longExpressions(`const long = /${'a'.repeat(119)}/;`).length, 1);
    assert.equal(longExpressions(`const short = /${'a'.repeat(118)}/;`).length, 0);
  });
});
