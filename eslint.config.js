import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const typesOnly = {
  regex: '^(\\$lib/|(\\.\\./)+)(engine|notes)/',
  allowTypeImports: true,
  message: 'Components take only types from the engine and the notes.',
};

const zodOnly = {
  regex: '^(?!\\.|\\$|zod(/|$))',
  message: 'The engine imports zod and nothing else.',
};

/** Imports go one way: what each room of src/lib may import, besides itself and the questionnaire. */
const rooms = {
  engine: [],
  machine: ['engine'],
  qr: ['engine'],
  notes: ['engine', 'i18n', 'qr'],
  i18n: [],
  reader: ['engine', 'i18n', 'qr', 'notes', 'fhir', 'components'],
  proof: ['engine', 'machine', 'notes'],
  content: ['engine', 'i18n', 'proof'],
  signoff: ['engine', 'i18n', 'content'],
  fhir: ['engine', 'i18n'],
  paper: ['engine', 'i18n'],
  'plain-words': ['engine', 'i18n', 'content'],
  flow: ['engine', 'i18n', 'machine', 'content'],
  translation: ['i18n', 'content'],
  components: ['engine', 'i18n', 'notes', 'qr'],
  'small-svelte': [],
};

const outside = (allowed) =>
  `^(\\$lib/|(\\.\\./)+(lib/)?)(?!(${[...allowed, 'styles', 'drawings'].join('|')})/)[a-z][\\w-]*/`;

const oneWay = Object.entries(rooms).map(([room, others]) => ({
  files: [`src/lib/${room}/**`],
  ignores: ['**/*.test.ts'],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: outside([room, ...others]),
            message: `src/lib/${room} may import ${others.join(', ') || 'no other room'}.`,
          },
          ...(room === 'components' ? [typesOnly] : []),
          ...(room === 'engine' ? [zodOnly] : []),
        ],
      },
    ],
  },
}));

export default defineConfig(
  globalIgnores([
    'build/',
    'coverage/',
    '.entry/',
    '.svelte-kit/',
    'playwright-report/',
    'screens/',
    'static/',
    'test-results/',
  ]),
  ts.configs.strict,
  svelte.configs.recommended,
  svelte.configs.prettier,
  {
    rules: {
      'svelte/no-at-html-tags': 'error',
      // `{' '}` keeps a space that formatting would drop.
      'svelte/no-useless-mustaches': 'off',
      // Links are relative, so that pages work from any folder and from a file.
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig },
    },
  },
  oneWay,
  {
    files: ['src/lib/**'],
    rules: { 'no-console': 'error' },
  },
);
