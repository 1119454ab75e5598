import { fileURLToPath } from 'node:url';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What is an error in any file. */
const SOUND = {
  'no-control-regex': 'error',
  'no-misleading-character-class': 'error',
  'no-useless-escape': 'error',
  'no-irregular-whitespace': 'error',
  eqeqeq: ['error', 'always', { null: 'ignore' }],
};

/** What Node has without an import, as far as it is used. */
const NODE = Object.fromEntries(
  ['Buffer', 'console', 'fetch', 'performance', 'process', 'TextDecoder', 'TextEncoder', 'URL'].map(
    (name) => [name, 'readonly'],
  ),
);

export default defineConfig(
  // Generated files have their own test, which holds them against their schemas.
  globalIgnores(['dist/', 'output/', 'coverage/', '**/*.generated.ts', '**/*.d.mts']),
  {
    files: ['pipeline/**/*.ts', 'test/**/*.ts', 'web/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: './tsconfig.json',
        tsconfigRootDir: fileURLToPath(new URL('..', import.meta.url)),
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // Messages are put together of texts and figures; a figure that may be null is named as null on purpose.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowNullish: true, allowBoolean: false, allowAny: false, allowRegExp: false },
      ],
      // An extractor is asynchronous for all formats, also for one that has nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      // [...text] is by code points on purpose: a Chinese character outside the BMP is one.
      '@typescript-eslint/no-misused-spread': 'off',
      // `return tell(...)` ends a function early where nothing is returned at all.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // A visitor may return false or nothing.
      '@typescript-eslint/no-invalid-void-type': 'off',
      // The type checker does not see what a callback assigns, and the types of Node leave out what a pipe lacks
      // (`isTTY`, `columns`), so that needed tests look needless.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unnecessary-boolean-literal-compare': 'off',
      // Asks for the removal of assertions that noUncheckedIndexedAccess needs.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      // process.umask() has no successor; the tool has one thread.
      '@typescript-eslint/no-deprecated': ['error', { allow: ['umask'] }],
      ...SOUND,
      'no-console': 'error',
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Tests damage values on purpose.
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['test/bench/**/*.ts', 'test/mutate*/**/*.ts', 'test/manners/**/*.ts', 'test/fuzz/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    // The process is an argument: what a command is given and where it writes come from main.ts alone (start/ is before it);
    // a thread has a code with which it ends.
    files: ['pipeline/**/*.ts'],
    ignores: ['pipeline/cli/main.ts', 'pipeline/cli/reading/worker.ts', 'pipeline/cli/start/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...['argv', 'env', 'cwd', 'chdir', 'stdin', 'stdout', 'stderr', 'exit', 'exitCode'].map(
          (property) => ({
            object: 'process',
            property,
            message: 'Take it from the Environment or the Terminal that is handed in.',
          }),
        ),
      ],
    },
  },
  {
    // What the page is made of runs in Chromium 109 too, which lacks these; esbuild lowers syntax alone.
    files: ['pipeline/**/*.ts', 'web/**/*.ts'],
    ignores: ['pipeline/cli/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'MemberExpression[property.name=/^(?:toSorted|toReversed|toSpliced|groupBy|fromAsync|withResolvers|isWellFormed|toWellFormed|isSubsetOf|isSupersetOf|symmetricDifference)$/]',
          message: 'Chromium 109 has none.',
        },
        { selector: 'Literal[regex.flags=/v/]', message: 'Chromium 109 knows no flag v.' },
      ],
    },
  },
  {
    // The guard of the page runs in the oldest browsers.
    files: ['web/page/too-old.js'],
    languageOptions: {
      ecmaVersion: 5,
      sourceType: 'script',
      globals: {
        document: 'readonly',
        window: 'readonly',
        Worker: 'readonly',
        DecompressionStream: 'readonly',
        structuredClone: 'readonly',
      },
    },
    rules: { ...SOUND, 'no-undef': 'error' },
  },
  {
    // Programs of the project in plain JavaScript: no types to check.
    files: ['**/*.mjs', '.config/*.js'],
    extends: [tseslint.configs.recommended],
    languageOptions: { globals: NODE },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: { ...SOUND, 'no-undef': 'error', 'no-unused-expressions': 'error' },
  },
);
