import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const configurationFiles = ['webpack.config.js', '.config/*.js', '.config/*.cjs'];

const everywhere = {
  eqeqeq: ['error', 'always'],
  'no-console': 'error',
  'no-restricted-syntax': [
    'error',
    {
      selector: 'ExportDefaultDeclaration',
      message: 'Name what you export: a default export has as many names as importers.',
    },
    { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that holds the idea.' },
  ],
  'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'start' }],
};

const typed = {
  '@typescript-eslint/consistent-type-imports': 'error',
  '@typescript-eslint/explicit-module-boundary-types': 'error',
  '@typescript-eslint/no-non-null-assertion': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': 'error',
  // A number in a template is how columns, rows and counts are said; objects and unknowns stay forbidden.
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  // React handlers may be asynchronous: the functions given to them handle their own failures.
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
  '@typescript-eslint/no-confusing-void-expression': [
    'error',
    { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
  ],
  // Spreading a text by code points is what is wanted where it is done.
  '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
  // A field is left out of a copy by naming it.
  '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
  // A value class is made by its static functions alone.
  '@typescript-eslint/no-extraneous-class': 'off',
};

const sourceSize = {
  'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
  'max-lines': ['error', { max: 260 }],
  'max-params': ['error', 3],
};

export default tseslint.config(
  { ignores: ['node_modules/', 'dist/', 'coverage/', 'artifacts/', '**/*.tmp.ts'] },
  js.configs.recommended,
  { linterOptions: { reportUnusedDisableDirectives: 'error' }, rules: everywhere },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: process.cwd() } },
    rules: typed,
  },
  { files: ['src/**/*.ts', 'src/**/*.tsx', '.config/scripts/**/*.ts'], rules: sourceSize },
  {
    files: ['src/**/*.tsx', 'src/taskpane/**/*.ts'],
    plugins: { 'jsx-a11y': jsxA11y, 'react-hooks': reactHooks },
    rules: {
      ...jsxA11y.flatConfigs.recommended.rules,
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
    },
  },
  {
    // By hand: the presets of this plugin bring an own parser and switch other rules off.
    files: ['src/workbook/adapters/office/**/*.ts', 'src/taskpane/**/*.ts', 'src/commands/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    // A test builds wrong input on purpose, reads what foreign programs answer and doubts their types.
    files: ['tests/**/*.ts', 'tests/**/*.tsx'],
    rules: {
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
      // What binary floats lose is what some tests are about.
      'no-loss-of-precision': 'off',
    },
  },
  {
    // These programs speak to a person at a terminal.
    files: ['.config/scripts/**/*.ts', 'tests/bench/**/*.{ts,mjs}'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.mjs', ...configurationFiles],
    languageOptions: {
      globals: Object.fromEntries(
        ['process', 'console', 'performance', 'Buffer', 'URL', 'module', 'require'].map((name) => [
          name,
          'readonly',
        ]),
      ),
    },
  },
  // `module.exports = …` writes it.
  { files: ['.config/*.cjs'], languageOptions: { globals: { module: 'writable' } } },
  // These tools read a default export and nothing else.
  { files: configurationFiles, rules: { 'no-restricted-syntax': 'off' } },
);
