// Types, sizes and the table of who may import whom (test/lint/rooms.mjs).
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import { join } from 'node:path';
import tseslint from 'typescript-eslint';
import { createImportRule } from './test/lint/importRule.mjs';
import { packages, rooms } from './test/lint/rooms.mjs';

const root = import.meta.dirname;
const imports = createImportRule({ rooms, packages, src: join(root, 'src') });

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.vscode-test/'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ['src/**/*.ts', 'test/**/*.ts'] })),
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './src/language/tsconfig.json', './src/webview/tsconfig.json'],
        tsconfigRootDir: root,
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
  {
    files: ['src/**/*.ts'],
    plugins: { rooms: { rules: { imports } } },
    rules: {
      'rooms/imports': 'error',
      'max-lines': ['error', 300],
      'max-lines-per-function': ['error', { max: 60, IIFEs: true }],
      'max-params': 'off',
      '@typescript-eslint/max-params': ['error', { max: 5 }],
    },
  },
  {
    files: ['*.mjs', 'test/**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
  prettier,
);
