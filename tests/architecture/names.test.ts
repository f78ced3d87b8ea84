import { globSync, readFileSync } from 'node:fs';
import {
  createSourceFile,
  forEachChild,
  isBindingElement,
  isClassDeclaration,
  isFunctionDeclaration,
  isIdentifier,
  isInterfaceDeclaration,
  isMethodDeclaration,
  isParameter,
  isPropertyDeclaration,
  isPropertySignature,
  isTypeAliasDeclaration,
  isVariableDeclaration,
  ScriptTarget,
  type Node,
} from 'typescript';
import { expect, it } from 'vitest';

const style = readFileSync('docs/style.md', 'utf8');
const quotedIn = (heading: string) => {
  const [, section = ''] = style.split(`## ${heading}\n`);
  return [...(section.split('\n## ')[0] ?? '').matchAll(/`([\w -]+)`/g)].map(([, quoted = '']) => quoted);
};
const refused = new Set(quotedIn('Refused names'));
const phrases = quotedIn('Refused phrases');

const declares = [
  isBindingElement,
  isClassDeclaration,
  isFunctionDeclaration,
  isInterfaceDeclaration,
  isMethodDeclaration,
  isParameter,
  isPropertyDeclaration,
  isPropertySignature,
  isTypeAliasDeclaration,
  isVariableDeclaration,
];

const snippetNames = /\{#snippet (\w+)/g;
const scriptOf = (text: string) =>
  [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script]) => script).join('\n');

function declaredIn(file: string, text: string): readonly string[] {
  const isComponent = file.endsWith('.svelte');
  const names = isComponent ? [...text.matchAll(snippetNames)].map(([, name = '']) => name) : [];
  const visit = (node: Node): void => {
    for (const is of declares)
      if (is(node) && node.name && isIdentifier(node.name)) names.push(node.name.text);
    forEachChild(node, visit);
  };
  visit(createSourceFile(file, isComponent ? scriptOf(text) : text, ScriptTarget.Latest));
  return names;
}

const anyRefused = new RegExp(`\\b(${[...refused].join('|')})\\b`);

/** Most files have none of these words, and need no parsing. */
const refusedIn = (file: string, text: string): readonly string[] =>
  anyRefused.test(text) ? [...new Set(declaredIn(file, text))].filter((name) => refused.has(name)) : [];

it('no declaration has a name that the style refuses', () => {
  const found = globSync('{src,tests,questionnaire}/**/*.{ts,svelte}').flatMap((file) =>
    refusedIn(file, readFileSync(file, 'utf8')).map((name) => `${file}: ${name}`),
  );
  expect(refused.size).toBeGreaterThan(0);
  expect(found).toEqual([]);
});

it.each([
  ['a variable', 'const told = 1;'],
  ['what is taken out of an object', 'const { leave: told } = page;'],
  ['a type', 'interface Place { x: number }'],
  ['a property', 'interface Page { leave: boolean }'],
  ['a parameter', 'const f = (said: string) => said;'],
])('a refused name is found: %s', (_what, code) => {
  expect(refusedIn('made-up.ts', code)).toHaveLength(1);
});

it('a refused name is found in a component, too', () => {
  const component = '<script lang="ts">let { leave } = $props();</script>{#snippet said()}{/snippet}';
  expect(refusedIn('Made.svelte', component)).toEqual(['said', 'leave']);
});

const anyPhrase = new RegExp(`\\b(${phrases.join('|')})\\b`, 'i');
const comments = /\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<!:)\/\/ .*/g;

/** Comments may be wrapped anywhere, with a star before each line. */
const phraseIn = (text: string): string | undefined => anyPhrase.exec(text.replace(/\s+(\*\s+)?/g, ' '))?.[0];

it('no comment and no document uses a phrase that the style refuses', () => {
  const inComments = globSync('{src,tests,questionnaire}/**/*.{ts,svelte,css,php}')
    .filter((file) => file !== 'tests/architecture/names.test.ts')
    .flatMap((file) =>
      (readFileSync(file, 'utf8').match(comments) ?? []).map((text) => ({ file, phrase: phraseIn(text) })),
    );
  const inDocuments = globSync(['*.md', 'docs/**/*.md', 'questionnaire/**/*.md'])
    .filter((file) => file !== 'docs/style.md')
    .map((file) => ({ file, phrase: phraseIn(readFileSync(file, 'utf8')) }));
  expect(phrases.length).toBeGreaterThan(0);
  expect([...inComments, ...inDocuments].filter(({ phrase }) => phrase !== undefined)).toEqual([]);
});

it.each([
  ['a comment', '/** The screen is drawn anew. */'],
  ['a wrapped comment', '/**\n * It replaces the page\n * in the\n * place of it.\n */'],
  ['a line', '// It comes to life.'],
])('a refused phrase is found in %s', (_what, text) => {
  expect((text.match(comments) ?? []).map(phraseIn)).toEqual([expect.any(String)]);
});
