import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { endpointNamesPermission } from './tools/lint/endpoint-names-permission.mjs';
import { noLiteralJsxText } from './tools/lint/no-literal-jsx-text.mjs';

const rssz = {
  rules: { 'endpoint-names-permission': endpointNamesPermission, 'no-literal-jsx-text': noLiteralJsxText },
};

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/dist-types/**',
      '**/.nx/**',
      '.data/**',
      'tools/boundary-fixtures/**',
      'apps/web/src/shared/api/generated/**',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      complexity: ['error', 10],
      'max-lines': ['error', { max: 300 }],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      'no-restricted-syntax': ['error', { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
    },
  },
  {
    files: ['apps/{api,web}/src/**/*.{ts,tsx}', 'libs/*/src/**/*.ts'],
    ignores: ['**/*.spec.ts', '**/*.spec.tsx'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['libs/domain/src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time is an argument in the domain.' },
        { object: 'Math', property: 'random', message: 'Chance is an argument in the domain.' },
      ],
    },
  },
  { files: ['apps/api/src/**/*.ts'], plugins: { rssz }, rules: { 'rssz/endpoint-names-permission': 'error' } },
  {
    files: ['apps/web/src/**/*.{ts,tsx}'],
    plugins: { rssz, 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'rssz/no-literal-jsx-text': 'error',
      // In markup every optional part counts as a branch, though it is read as a list.
      complexity: ['error', 16],
    },
  },
  {
    files: ['apps/web/service-worker.js'],
    languageOptions: {
      globals: Object.fromEntries(['self', 'caches', 'fetch', 'setTimeout', 'URL'].map((name) => [name, 'readonly'])),
    },
  },
  {
    files: ['**/*.{mjs,cjs}', '**/*.config.*'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'URL',
          'Buffer',
          'setTimeout',
          'clearTimeout',
          'setInterval',
          'clearInterval',
          'fetch',
          'globalThis',
          'module',
          'AbortSignal',
          'AbortController',
          'performance',
          'setImmediate',
          'URLSearchParams',
          'TextDecoder',
          'FormData',
          'Blob',
          'document',
          'window',
          'location',
          'navigator',
          'structuredClone',
          'queueMicrotask',
        ].map((name) => [name, 'readonly']),
      ),
    },
    rules: { 'no-console': 'off', 'no-restricted-exports': 'off' },
  },
);
