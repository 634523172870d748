// eslint -c test/eslint.config.mjs .
// From the root, because with -c patterns are relative to where eslint runs.
import {configs as lit} from 'eslint-plugin-lit';
import {configs as wc} from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const HTML_SINKS = ['innerHTML', 'outerHTML', 'insertAdjacentHTML'];
const BANNED = [
  {selector: 'ForInStatement', message: 'for…in walks the prototype: use Object.keys or a Map.'},
  {
    selector: 'CallExpression[callee.object.name="Date"][callee.property.name="parse"]',
    message: 'Date.parse guesses: use model/dates.',
  },
  {
    selector:
      'CallExpression[callee.object.name="Object"][callee.property.name="assign"] > ObjectExpression:first-child',
    message: 'Use a spread, or name the fields.',
  },
  {
    selector: 'MemberExpression[object.name=/^(?:Map|Object)$/][property.name="groupBy"]',
    message: 'Node 20 has no groupBy.',
  },
  {
    selector: 'MemberExpression[object.name="Promise"][property.name=/^(?:withResolvers|try)$/]',
    message: 'Node 20 and Safari 17.3 have no Promise.withResolvers, and neither has Promise.try.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(?:isSubsetOf|intersection|symmetricDifference)$/]',
    message: 'Node 20 and Firefox 126 have no arithmetic of sets.',
  },
  {
    selector: 'NewExpression[callee.name=/^(?:Resize|Intersection)Observer$/]',
    message: 'The DOMs of test runners have none: use page/platform.',
  },
  {
    selector: 'MemberExpression[object.name="CSS"][property.name="escape"]',
    message: 'The DOMs of test runners have none: use selectorString of page/platform.',
  },
];

export default tseslint.config(
  {ignores: ['dist/**', 'coverage/**', '**/storybook-static/**', 'test/consumers/**']},
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},

  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: new URL('..', import.meta.url).pathname,
      },
    },
    rules: {
      eqeqeq: ['error', 'always', {null: 'ignore'}],
      'no-control-regex': 'error',
      'no-empty-character-class': 'error',
      'no-eval': 'error',
      'no-misleading-character-class': 'error',
      'no-new-func': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      // What a reader can take in at once.
      complexity: ['error', 12],
      'max-depth': ['error', 3],
      'max-len': ['error', {code: 110, ignoreUrls: true}],
      'max-params': ['error', 4],
      'no-nested-ternary': 'error',
      'no-restricted-syntax': ['error', ...BANNED],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-implied-eval': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // Lit binds listeners itself, and a listener may be async.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-misused-promises': ['error', {checksVoidReturn: false}],
      // A rest sibling leaves a field out on purpose.
      '@typescript-eslint/no-unused-vars': ['error', {ignoreRestSiblings: true}],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice']],
    rules: {
      'no-restricted-properties': [
        'error',
        ...HTML_SINKS.map(property => ({property, message: 'No field of a story is HTML.'})),
      ],
      '@typescript-eslint/no-non-null-assertion': 'error',
      // A class does not know its tag, and define() lets the page choose another.
      'wc/file-name-matches-element': 'off',
      'wc/define-tag-after-class-definition': 'off',
    },
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      // Chai asserts with properties, and its types give `equal` a promise that it has not.
      // Mocha takes async functions.
      '@typescript-eslint/no-floating-promises': ['error', {allowForKnownSafeCalls: ['Equal']}],
      '@typescript-eslint/no-unused-expressions': 'off',
      // Tests hand in what is wrong on purpose, and read what they wrote themselves.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    // What a test gives and expects, and what the build writes, is data, word for word.
    files: ['test/**', '.build/**'],
    rules: {
      'max-len': [
        'error',
        {code: 110, ignoreUrls: true, ignoreStrings: true, ignoreTemplateLiterals: true},
      ],
    },
  },
  {
    // A grammar and what reads another tool's data: many short rules, one after another.
    files: ['src/headings/**', 'src/formats/**', 'src/importers/**', '.build/**'],
    rules: {complexity: ['error', 20]},
  },
  {
    files: [
      'test/headings/held-out-headings.ts',
      'src/formats/date-words.ts',
      'src/formats/words-*.ts',
    ],
    rules: {'max-len': 'off'},
  },
  {files: ['**/*.{mjs,js}'], extends: [tseslint.configs.disableTypeChecked]},
);
