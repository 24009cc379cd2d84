import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

const MOST_NAMES = 40;

/** The exports of the language service with their declarations, as TypeScript sees them. */
function publicSymbols(): { readonly checker: ts.TypeChecker; readonly symbols: readonly ts.Symbol[] } {
  const folder = join('src', 'language');
  const config = ts.getParsedCommandLineOfConfigFile(
    join(folder, 'tsconfig.json'),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: () => undefined,
    },
  );
  const index = join(folder, 'index.ts');
  const program = ts.createProgram([index], config?.options ?? {});
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(index)!)!;
  return { checker, symbols: checker.getExportsOfModule(module) };
}

suite('The public API', () => {
  let checker: ts.TypeChecker;
  let symbols: readonly ts.Symbol[] = [];
  suiteSetup(() => {
    ({ checker, symbols } = publicSymbols());
  });

  const declared = (symbol: ts.Symbol): ts.Symbol =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

  test(`has at most ${MOST_NAMES} names`, () => {
    assert.ok(symbols.length > 0);
    assert.ok(symbols.length <= MOST_NAMES, `${symbols.length}: ${symbols.map(({ name }) => name).join(' ')}`);
  });

  test('documents each of them', () => {
    const bare = symbols.filter((symbol) => declared(symbol).getDocumentationComment(checker).length === 0);
    assert.deepEqual(
      bare.map(({ name }) => name),
      [],
    );
  });

  test('is what test/language/api.txt says: a change of it is a change for others', () => {
    const lines = symbols.map((symbol) => {
      const { valueDeclaration } = declared(symbol);
      if (!valueDeclaration) return `type ${symbol.name}`;
      const type = checker.getTypeOfSymbolAtLocation(declared(symbol), valueDeclaration);
      const signature = checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation);
      return `${symbol.name}: ${signature.replace(process.cwd(), '').replace('("/src', '("src')}`;
    });
    const written = readFileSync(join('test', 'language', 'api.txt'), 'utf8');
    assert.deepEqual(lines.sort(), written.trim().split('\n'));
  });

  test('the example of docs/api.md prints what it says', () => {
    const [, code = '', printed = ''] =
      /```js\n([\s\S]*?)```[\s\S]*?It prints:\n\n```\n([\s\S]*?)```/.exec(readFileSync('docs/api.md', 'utf8')) ?? [];
    const folder = mkdtempSync(join(tmpdir(), 'annalist-'));
    const program = join(folder, 'example.mjs');
    writeFileSync(program, code.replace("'annalist'", JSON.stringify(pathToFileURL('dist/language.js').href)));
    const { stdout, stderr } = spawnSync(process.execPath, [program], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    assert.deepEqual([stdout, stderr], [printed, '']);
  });
});
