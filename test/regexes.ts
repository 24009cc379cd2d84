// Tier: no input makes a regular expression slow. Checks that every one in the sources, including those built from word
// lists, runs in linear time, with recheck (https://makenowjust-labs.github.io/recheck/).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from 'recheck';
import ts from 'typescript';
import type * as Language from '../src/language';
import { closeTier } from './counts';
import { inProject } from './project';

interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly where: string;
}

const patterns = new Map<string, Pattern>();
const add = (pattern: Pattern): void => void patterns.set(`/${pattern.source}/${pattern.flags}`, pattern);

/** The literals of a source file. */
function addLiterals(file: string): void {
  const visit = (node: ts.Node): void => {
    const literal = ts.isRegularExpressionLiteral(node) ? /^\/([^]*)\/([a-z]*)$/.exec(node.text) : null;
    if (literal) add({ source: literal[1] ?? '', flags: literal[2] ?? '', where: file });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(inProject(file), 'utf8'), ts.ScriptTarget.ES2022));
}

/** The patterns that `new RegExp(…)` creates while the language service is loaded and reads a text. */
async function addConstructed(): Promise<void> {
  const native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(native, {
    construct(target, words: [string, string?]) {
      const made = new target(...words);
      add({ source: made.source, flags: made.flags, where: 'constructed' });
      return made;
    },
  });
  const { createLanguageService } = (await import(inProject('dist', 'language.js'))) as typeof Language;
  const text = '~~~\nfence\n~~~\n\nIn May 1958, <b>the plan</b>.\n';
  createLanguageService().openDocument({ uri: 'essay.md', languageId: 'markdown', text }).annotations();
  globalThis.RegExp = native;
}

const files = readdirSync(inProject('src'), { recursive: true, encoding: 'utf8' }).filter((file) => /\.ts$/.test(file));
files.forEach((file) => addLiterals(join('src', file)));
await addConstructed();

/**
 * Attacks are limited by the characters that are read, never by time. A pattern that recheck cannot decide within the last
 * limit is listed and not counted, so that a busy machine changes no verdict; the scaling tier measures what it is used for.
 */
const limits = {
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
  timeout: 5_000,
};

console.log('\nRegular expressions');
const counts = { passed: 0, failed: 0 };
for (const [pattern, { source, flags, where }] of patterns) {
  const { status } = await check(source, flags, limits);
  if (status === 'safe') counts.passed++;
  else if (status === 'vulnerable') counts.failed++;
  if (status !== 'safe') console.log(`  ${status === 'unknown' ? 'not decided' : status} in ${where}: ${pattern}`);
}
closeTier('Regular expression', counts);
