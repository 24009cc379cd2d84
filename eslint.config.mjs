// The one-way rule of the source tree, as lint: extension → vscode → language, cli → language, vscode → protocol ← webview.
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

/** Forbids imports by pattern; a later call for the same files replaces an earlier one, so each folder states all. */
const forbid = (files, patterns, ignores = []) => ({
  files,
  ignores,
  rules: {
    'no-restricted-imports': ['error', { patterns: patterns.map(([regex, message]) => ({ regex, message })) }],
  },
});

const noNode = [
  '^(node:|fs$|path$|os$|url$|util$|child_process$)',
  'This code also runs in a browser: no Node built-ins.',
];
const noVscode = ['^vscode$', 'Only extension.ts and src/vscode import vscode.'];
const noUnified = ['^(unified|remark-.*)$', 'Only document/markdown.ts imports unified.'];
const noFuse = ['^fuse\\.js$', 'Only entities/suggest.ts imports fuse.js.'];
const noEdtf = ['^edtf$', 'Only dates/edtf.ts imports edtf.'];
const noDsv = ['^d3-dsv$', 'Only exchange/table.ts imports d3-dsv.'];
const noYaml = ['^yaml$', 'Only exchange/yaml.ts imports yaml.'];
const noCitationJs = ['^@citation-js/', 'Only bibliography/bibtexReader.ts imports citation-js.'];
const libraries = [noUnified, noFuse, noEdtf, noDsv, noYaml, noCitationJs];
const outside = [
  '(^|/)(vscode|webview|protocol|cli|extension)(/|$)',
  'The language imports none of our other folders.',
];
const noFeatures = ['/(features|exchange)(/|$)', 'Features and exchange read the rest; the rest knows neither.'];
const siblings = (names) => [
  `\\.\\./(\\.\\./)?(${names})(/|$)`,
  'Dates, entities, sources and bibliography do not know each other (glossaries cite), nor the document.',
];

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.vscode-test/'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ['src/**/*.ts', 'test/**/*.ts'] })),
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './src/language/tsconfig.json', './src/webview/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      'prefer-const': 'error',
    },
  },
  forbid(['src/language/**/*.ts'], [noNode, noVscode, outside, ...libraries]),
  forbid(['src/language/document/**/*.ts'], [noNode, noVscode, outside, noFeatures, ...libraries]),
  forbid(['src/language/document/markdown.ts'], [noNode, noVscode, outside, noFeatures, noFuse, noEdtf, noDsv, noYaml]),
  forbid(
    ['src/language/dates/**/*.ts'],
    [noNode, noVscode, outside, noFeatures, siblings('entities|sources|document|bibliography'), ...libraries],
  ),
  forbid(
    ['src/language/dates/edtf.ts'],
    [
      noNode,
      noVscode,
      outside,
      noFeatures,
      siblings('entities|sources|document|bibliography'),
      noUnified,
      noFuse,
      noDsv,
      noYaml,
    ],
  ),
  forbid(
    ['src/language/entities/**/*.ts'],
    [noNode, noVscode, outside, noFeatures, siblings('dates|sources|document'), ...libraries],
  ),
  forbid(
    ['src/language/entities/suggest.ts'],
    [noNode, noVscode, outside, noFeatures, siblings('dates|sources|document'), noUnified, noEdtf, noDsv, noYaml],
  ),
  forbid(
    ['src/language/sources/**/*.ts'],
    [noNode, noVscode, outside, noFeatures, siblings('dates|entities|document|bibliography'), ...libraries],
  ),
  forbid(
    ['src/language/bibliography/**/*.ts'],
    [noNode, noVscode, outside, noFeatures, siblings('dates|entities|document|sources'), ...libraries],
  ),
  forbid(
    ['src/language/bibliography/bibtexReader.ts'],
    [noNode, noVscode, outside, noFeatures, siblings('dates|entities|document|sources'), noFuse, noUnified, noEdtf],
  ),
  forbid(['src/language/exchange/table.ts'], [noNode, noVscode, outside, noUnified, noFuse, noEdtf, noYaml]),
  forbid(['src/language/exchange/yaml.ts'], [noNode, noVscode, outside, noUnified, noFuse, noEdtf, noDsv]),
  forbid(
    ['src/vscode/**/*.ts', 'src/extension.ts'],
    [noNode, ...libraries, ['/webview/', 'The webview is reached by messages only.']],
  ),
  forbid(
    ['src/cli.ts'],
    [noVscode, ...libraries, ['/(vscode|webview|protocol)/', 'The command line imports the language only.']],
  ),
  forbid(['src/protocol/**/*.ts'], [['^(?!\\./\\w+$)', 'The protocol imports nothing but its own parts.']]),
  forbid(
    ['src/webview/**/*.ts'],
    [noNode, noVscode, ...libraries, ['/(vscode|language)/', 'The webview knows the protocol only.']],
  ),
  { files: ['*.mjs', 'test/**/*.mjs'], languageOptions: { globals: { process: 'readonly', console: 'readonly' } } },
  prettier,
);
