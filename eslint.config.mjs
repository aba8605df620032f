import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import vue from 'eslint-plugin-vue';
import reactHooks from 'eslint-plugin-react-hooks';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['**/dist/**', '**/node_modules/**', 'docs/api/**'] },
  js.configs.recommended,
  {
    files: ['**/*.mjs', 'knip.config.js', 'examples/server-queue/*.js'],
    languageOptions: { globals: globals.node },
  },
  {
    // Parts of these run in the browser.
    files: [
      'packages/sandbox/test*/**/*.mjs',
      'scripts/examples/take-visit.mjs',
      'scripts/leaving/cells.mjs',
      'packages/devtools/test/schema.test.mjs',
      'test/*.test.mjs',
      'scripts/{screenshots,soak,soak/*}.mjs',
      'bench/*.mjs',
    ],
    languageOptions: { globals: globals.browser },
    rules: { 'no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }] },
  },
  {
    files: ['demo/**/*.js'],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['packages/*/src/**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      // An object whose `toString` is no function, as JSON may hold, throws when it becomes text.
      '@typescript-eslint/no-base-to-string': ['error', { checkUnknown: true }],
      // Our objects' methods are plain functions: they may be taken off.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['packages/*/test/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}', 'demo/**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { varsIgnorePattern: '^_', argsIgnorePattern: '^_' },
      ],
    },
  },
  {
    files: ['packages/react/**/*.{ts,tsx}', 'demo/react/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    files: ['demo/vue/**/*.vue', 'packages/vue/test/**/*.vue'],
    extends: [vue.configs['flat/recommended'], vue.configs['no-layout-rules']],
    languageOptions: { globals: globals.browser, parserOptions: { parser: tseslint.parser } },
  },
  {
    files: ['packages/{element,devtools}/src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
  },
  {
    // One classic script in several files: they share their top-level names.
    files: ['packages/sandbox/src/browser/**/*.ts'],
    rules: {
      'no-undef': 'off',
      'no-unused-vars': 'off',
      '@typescript-eslint/no-unused-vars': 'off',
    },
  },
);
