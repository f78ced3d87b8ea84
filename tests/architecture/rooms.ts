import type { Rule } from 'eslint';
import { posix } from 'node:path';
import { home } from '../../src/content/home.ts';

/**
 * Imports go one way: what each room may import besides itself and `questionnaire/`. A file belongs to the longest
 * entry that its path starts with. `src` itself holds the server's hook and the types of the app.
 */
export const rooms: Readonly<Record<string, readonly string[]>> = {
  'src/lib/engine': [],
  'src/lib/i18n': [],
  'src/lib/machine': ['src/lib/engine'],
  'src/lib/qr': ['src/lib/engine'],
  'src/lib/notes': ['src/lib/engine', 'src/lib/i18n', 'src/lib/qr'],
  'src/lib/components': ['src/lib/engine', 'src/lib/i18n', 'src/lib/notes', 'src/lib/qr'],

  'src/content': ['src/lib/engine', 'src/lib/i18n', 'src/lib/notes'],

  'src/tools/fhir': ['src/lib/engine', 'src/lib/i18n', 'src/lib/notes', 'src/content'],
  'src/tools/paper': ['src/lib/engine', 'src/lib/i18n'],
  'src/tools/reader': [
    'src/lib/engine',
    'src/lib/i18n',
    'src/lib/qr',
    'src/lib/notes',
    'src/lib/components',
    'src/content',
    'src/tools/fhir',
  ],
  'src/tools/proof': ['src/lib/engine', 'src/lib/machine', 'src/lib/notes', 'src/content'],
  'src/tools/signoff': ['src/lib/engine', 'src/lib/i18n', 'src/content'],
  'src/tools/flow': ['src/lib/engine', 'src/lib/i18n', 'src/lib/machine', 'src/content'],
  'src/tools/words': ['src/lib/engine', 'src/lib/i18n', 'src/content'],
  'src/tools/translation': ['src/lib/i18n', 'src/content'],

  // What is specific to the MILD questionnaire.
  'src/mild': ['src/lib/engine', 'src/content', 'src/tools/proof'],

  'src/build': ['src/content', 'src/lib/i18n', 'src/embed'],
  'src/embed': ['src/content'],
  'src/routes': ['src/lib', 'src/mild', 'src/content', 'src/tools', 'src/embed'],
  // Its configuration, too, is there.
  'src/entry': ['src/lib', 'src/content', 'src/tools/reader', 'src/routes', 'src/build'],
  src: ['src/lib', 'src/content', 'src/tools', 'src/embed', 'src/routes', 'src/build'],
  'src/cli': ['src/lib', 'src/mild', 'src/content', 'src/tools', 'src/embed', 'src/build', 'tests'],
  tests: [
    'src/lib',
    'src/mild',
    'src/content',
    'src/tools',
    'src/embed',
    'src/routes',
    'src/build',
    'src/entry',
  ],
};

const aliases: Readonly<Record<string, string>> = {
  $lib: 'src/lib',
  $content: 'src/content',
  $tools: 'src/tools',
  $questionnaire: home,
};

const isIn = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);

/** The room of a file, by its path from the repository's root; undefined for packages and data. */
export const roomOf = (path: string): string | undefined =>
  Object.keys(rooms)
    .filter((room) => isIn(path, room))
    .sort((a, b) => b.length - a.length)[0];

/** The path that an import leads to, or undefined where it names a package. */
export function resolved(importer: string, source: string): string | undefined {
  const [head = '', ...rest] = source.split('/');
  const folder = aliases[head];
  if (folder !== undefined) return posix.join(folder, ...rest);
  return source.startsWith('.') ? posix.join(posix.dirname(importer), source) : undefined;
}

/**
 * Whether a file may import another. Tests and examples are exempt, except from the command line: nobody imports that
 * but the check of the commands that texts name.
 */
export function mayImport(importer: string, imported: string): boolean {
  const [from, to] = [roomOf(importer), roomOf(imported)];
  if (from === undefined || to === undefined || from === to) return true;
  if (/\.(test|examples)\.ts$/.test(importer))
    return to !== 'src/cli' || isIn(importer, 'tests/architecture');
  return (rooms[from] ?? []).some((room) => isIn(to, room));
}

interface Importing {
  readonly source?: { readonly value?: unknown } | null | undefined;
}

/** ESLint's rule for the table above. */
export const oneWay: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [{ type: 'object' }],
    messages: { room: '{{from}} may import {{allowed}}, not {{to}}.' },
  },
  create(context) {
    const importer = posix.relative(context.cwd, context.filename);
    const check = (node: Rule.Node & Importing) => {
      const source = node.source?.value;
      const imported = typeof source === 'string' ? resolved(importer, source) : undefined;
      if (imported === undefined || mayImport(importer, imported)) return;
      const from = roomOf(importer) ?? '';
      const data = { from, to: roomOf(imported) ?? '', allowed: rooms[from]?.join(', ') || 'no other room' };
      context.report({ node, messageId: 'room', data });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};
