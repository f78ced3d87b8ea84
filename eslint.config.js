import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';
import { oneWay, rooms } from './tests/architecture/rooms.ts';

const typesOnly = {
  regex: '^(\\$lib/|(\\.\\./)+)(engine|notes)/',
  allowTypeImports: true,
  message: 'Components take only types from the engine and the notes.',
};

const zodOnly = {
  regex: '^(?!\\.|\\$|zod(/|$))',
  message: 'The engine imports zod and nothing else.',
};

const schemaTypesOnly = {
  regex: '^zod(/|$)|schema\\.ts$',
  allowTypeImports: true,
  message: 'What a patient’s page carries takes only types from schemas: zod would come along.',
};

const only = (room, pattern) => ({
  files: [`${room}/**`],
  ignores: ['**/*.test.ts', '**/*.examples.ts', '**/*-schema.ts'],
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [pattern] }] },
});

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
    '.test-site/',
  ]),
  ts.configs.strict,
  svelte.configs.recommended,
  svelte.configs.prettier,
  {
    rules: {
      'svelte/no-at-html-tags': 'error',
      // `{' '}` keeps a space that formatting would drop.
      'svelte/no-useless-mustaches': 'off',
      // Links are relative, so that pages work from any folder and from a file: URL.
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'] },
    },
  },
  {
    plugins: { rooms: { rules: { 'one-way': oneWay } } },
    // The table is an option so that a change of it is a change of the configuration: the cache then starts over.
    rules: { 'rooms/one-way': ['error', rooms] },
  },
  only('src/lib/components', typesOnly),
  only('src/lib/engine', zodOnly),
  ...['machine', 'notes', 'qr', 'i18n'].map((room) => only(`src/lib/${room}`, schemaTypesOnly)),
  {
    files: ['src/lib/**', 'src/tools/**', 'src/content/**'],
    rules: { 'no-console': 'error' },
  },
);
